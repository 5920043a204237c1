/// The laws and treaties that are known by name, wherever a site is about: the data file `Laws/laws.tsv`.
///
/// The file is UTF-8. Each line but the first, which names the columns, is one law, in four columns parted by tabs; several names in
/// one column are parted by `|`.
///
/// 1. number in the Basiswettenbestand (`BWBR0001840`); for an act of the EU its canonical text (`Verordening (EU) 2016/679`); nothing
///    for a code whose books have numbers of their own: its books are other rows, titled `Burgerlijk Wetboek Boek 7`
/// 2. official short title
/// 3. other names
/// 4. names that are found behind an article only, since by themselves they mean something else as well (`Sr`, `Boek 7`)
struct LawTable: Sendable {
  /// What a name stands for.
  enum Meaning {
    case law(Law)
    case act(EUAct)
    /// A code that is numbered by book, by its title.
    case books(String)
  }

  /// A law that is named behind an article: by a key of the vocabulary, or by a name of this table.
  enum Named {
    case name(Int)
    case meaning(Meaning)

    /// Whether it is a code that is numbered by book.
    var isInBooks: Bool {
      if case .meaning(.books) = self { true } else { false }
    }
  }

  /// A name in a text, and the row it is in.
  struct Found {
    let row: Int
    let range: Range<Int>
  }

  static let file = PackageResources.laws_tsv
  static let standard = LawTable(file)

  /// The second and the first column of each row.
  private var titles: [(title: String, number: String)] = []
  /// What the names of each row stand for.
  private(set) var meanings: [Meaning] = []
  /// Each name with twice its row, one more when it is found behind an article only.
  private var names = NameTrie([])

  init(_ text: [UInt8]) {
    var names: [(bytes: ArraySlice<UInt8>, value: Int)] = []
    for line in text.ranges(of: text.indices, between: UInt8(ascii: "\n")).dropFirst() {
      let columns = text.ranges(of: line, between: UInt8(ascii: "\t"))
      guard columns.count == 4 else { continue }
      let row = 2 * meanings.count
      titles.append((text.span.string(columns[1]), text.span.string(columns[0])))
      let meaning = meaning(ofRow: meanings.count)
      meanings.append(meaning)
      for (column, value) in zip(columns.dropFirst(), [columns[0].isEmpty ? row + 1 : row, row, row + 1]) {
        for name in text.ranges(of: column, between: UInt8(ascii: "|")) { names.append((text[name], value)) }
      }
    }
    heads = names.filter { $0.value & 1 == 0 }.map { Array($0.bytes.prefix(HeadTable.depth)) }
    self.names = NameTrie(names, areTitles: true)
  }

  /// The first bytes of the names that are found without an article.
  private(set) var heads: [[UInt8]] = []

  /// The longest name that begins at the reader, its words with capitals or as they are, `Wet Milieubeheer`; nothing when it goes on as
  /// the name of a law that is not known ("Kieswet BES", "Politiewet 1993").
  func longestName(at reader: Reader, behindArticle: Bool) -> Found? {
    guard let first = reader.current,
      let found = names.longest(at: reader, first: first, where: { behindArticle || $0 & 1 == 0 }),
      !reader.moved(to: found.range.upperBound).isTitleContinued, !reader.isOfAnotherState(found.range)
    else { return nil }
    return Found(row: found.value / 2, range: found.range)
  }

  /// What the names of a row are by themselves; nil for a code that is numbered by book.
  func reference(ofRow row: Int) -> Reference? {
    switch meanings[row] {
    case .law(let law): .law(law)
    case .act(let act): .act(act)
    case .books: nil
    }
  }

  private func meaning(ofRow row: Int) -> Meaning {
    let (title, number) = titles[row]
    if let act = EUAct(number) { return .act(act) }
    return number.isEmpty ? .books(title) : .law(Law(row: row))
  }

  /// The official short title in a row.
  func title(ofRow row: Int) -> String { titles[row].title }

  /// The number in a row.
  func number(ofRow row: Int) -> String { titles[row].number }

  /// A book of a code by its number: `3`, `7A`.
  func book(_ number: String, of code: String) -> Law? { Law("\(code) Boek \(number.uppercased())") }
}

extension Reader {
  fileprivate var isTitleContinued: Bool {
    var ahead = self
    guard ahead.takeSpace() else { return false }
    if ahead.takeWord("BES") { return true }
    guard let year = ahead.takeNumber(digits: 4...4), (1800...2099).contains(year) else { return false }
    return !Byte.continuesWord(text, at: ahead.position)
  }
}

extension [UInt8] {
  /// The parts of a range between the separators.
  fileprivate func ranges(of range: Range<Int>, between separator: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where self[index] == separator {
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<range.upperBound)
    return parts
  }
}
