/// The names under a paper.
enum Signatures {
  /// Takes the last passages that are names with their offices: `De Minister van Defensie,` and `K.H. Ollongren`.
  static func take(from passages: inout [Passage]) -> [PaperFacts.Signatory] {
    var signed: [[SignedLine]] = []
    for index in passages.indices.reversed() {
      let lines = passages[index].linesByColumn
      guard passages[index].mark == nil,
        areSigned(lines, behind: index > 0 ? passages[index - 1].linesByColumn.last : nil)
      else { break }
      signed.append(lines.map { SignedLine(text: $0.text, passage: index) })
    }
    let lines = joined(Array(signed.reversed().joined()))
    guard let start = start(of: lines), let pairs = pairs(lines[start...].map(\.text)) else { return [] }
    let first = lines[start].passage
    guard start == 0 || lines[start - 1].passage < first else { return [] }
    passages.removeSubrange(first...)
    return pairs
  }

  /// Whether lines can be of signatures: offices, names, and what goes on with an office or ends with a comma.
  private static func areSigned(_ lines: [PrintedLine], behind former: PrintedLine?) -> Bool {
    var former = former
    return lines.allSatisfy { line in
      defer { former = line }
      if isOffice(line.text) || isName(line.text) { return true }
      guard line.text.utf8.count < 80, !line.endsSentence else { return false }
      return line.text.hasSuffix(",") || former.map { isUnclosed($0.text) } ?? false
    }
  }

  /// Where the first signature begins: what stands above it is text. Some set the names above their offices.
  private static func start(of lines: [SignedLine]) -> Int? {
    guard let office = lines.firstIndex(where: { isOffice($0.text) }), let last = lines.last else { return nil }
    return isOffice(last.text) ? lines[..<office].lastIndex { !isName($0.text) }.map { $0 + 1 } ?? 0 : office
  }

  /// An office and the name behind it, again and again, or the other way round; of offices beside one another the names follow in the same
  /// order.
  private static func pairs(_ lines: [String]) -> [PaperFacts.Signatory]? {
    let isNameFirst = !(lines.first.map(isOffice) ?? false)
    var found: [PaperFacts.Signatory] = []
    var offices: [String] = []
    var isNaming = false
    for line in isNameFirst ? lines.reversed() : lines {
      if isOffice(line) {
        guard !isNaming || offices.isEmpty else { return nil }
        offices.append(title(line))
        isNaming = false
      } else {
        guard isName(line), !offices.isEmpty else { return nil }
        found.append(PaperFacts.Signatory(office: offices.removeFirst(), name: line))
        isNaming = true
      }
    }
    guard offices.isEmpty, !found.isEmpty else { return nil }
    return isNameFirst ? found.reversed() : found
  }

  /// A line, or those of an office, and the passage in which it begins.
  private struct SignedLine {
    var text: String
    let passage: Int
  }

  /// The lines of an office that is too long for one are one. Of two beside each other the first may go on behind the second.
  private static func joined(_ lines: [SignedLine]) -> [SignedLine] {
    var joined: [SignedLine] = []
    for line in lines {
      if let office = office(before: line.text, in: joined) {
        joined[office].text += " \(line.text)"
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  /// How far above a line the office can stand that it goes on with.
  private static let reach = 8

  /// The office that a line goes on with: the one above that ends within a name, `Minister van`, or else the last without its comma.
  private static func office(before text: String, in lines: [SignedLine]) -> Int? {
    if isOffice(text) { return nil }
    if let last = lines.last, isOpen(last.text) { return lines.count - 1 }
    if isName(text) { return nil }
    let near = lines.suffix(reach)
    return near.lastIndex { isOpen($0.text) } ?? near.lastIndex { isUnclosed($0.text) }
  }

  private static func isOpen(_ text: String) -> Bool {
    isOffice(text) && [" van", " voor", " en"].contains { text.lowercased().hasSuffix($0) }
  }

  private static func isUnclosed(_ text: String) -> Bool { isOffice(text) && text.last != "," }

  /// `De Minister van Defensie,`, `DE MINISTER VAN DEFENSIE,`, `Minister van Defensie`
  private static func isOffice(_ text: String) -> Bool {
    guard text.utf8.count < 160, let last = text.last, last.isLetter || last == "," else { return false }
    let words = text.lowercased().split(separator: " ").drop { $0 == "de" }
    return words.first.map {
      ["minister", "staatssecretaris", "minister-president"].contains(String($0.prefix { $0 != "," }))
    } ?? false
  }

  /// `Minister van Defensie`
  private static func title(_ text: String) -> String {
    let title = text.lowercased().hasPrefix("de ") ? text.dropFirst(3) : text[...]
    return String(title.last == "," ? title.dropLast() : title)
  }

  /// Initials or a first name and a surname, with titles before or without: `E.N.A.J. Schreinemacher`, `drs. K.H. Ollongren`,
  /// `W. (Wopke) Hoekstra`, `Marnix L.A. van Rij`, `Chr. van der Wal`.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ").drop { titles.contains(String($0)) }
    guard (2...7).contains(words.count), let first = words.first, let last = words.last, text.utf8.count < 60,
      first.first?.isUppercase ?? false, last.first?.isUppercase ?? false
    else { return false }
    return words.allSatisfy { word in
      let isInitials =
        word.hasSuffix(".") && word.split(separator: ".").allSatisfy { $0.count <= 3 && $0.first?.isUppercase ?? false }
      let bare = word.hasPrefix("(") && word.hasSuffix(")") ? word.dropFirst().dropLast() : word
      return isInitials || prefixes.contains(String(word))
        || bare.first?.isUppercase ?? false
          && bare.dropFirst().allSatisfy { $0.isLetter || $0 == "-" || $0 == "’" || $0 == "'" }
    }
  }

  private static let titles: Set = ["drs.", "dr.", "mr.", "ir.", "ing.", "prof.", "mevr.", "dhr."]
  private static let prefixes: Set = [
    "van", "de", "der", "den", "het", "ten", "ter", "te", "in", "’t", "'t", "von", "el",
  ]
}
