import Citations

/// What a printer puts on each page beside the text: heads, feet, numbers, colophon.
struct PageFurniture: Hashable, Sendable {
  /// The pages without it.
  private(set) var pages: [[PrintedLine]] = []
  /// What stands beside the text of each, without it.
  private(set) var beside: [[PrintedLine]] = []
  /// What was taken off, in the order of the source.
  private(set) var taken: [PrintedLine] = []
  /// What the feet say of the paper.
  private(set) var facts = PaperFacts()

  /// How many printed lines at the top and at the foot of a page can be such.
  static let reach = 6

  init(_ printed: PrintedPages) {
    let repetitions = Repetitions(printed.pages)
    for (number, page) in printed.pages.enumerated() {
      let isFurniture = Self.furniture(of: page, number, repetitions)
      for (line, isTaken) in zip(page, isFurniture) where isTaken {
        taken.append(line)
        if let foot = RunningFoot(line.text) { facts.add(foot) }
      }
      pages.append(Self.trimmed(zip(page, isFurniture).filter { !$1 }.map(\.0)))
    }
    for page in printed.beside {
      taken += page.filter(Self.isNamedPage)
      beside.append(page.filter { !Self.isNamedPage($0) })
    }
  }

  /// `Pagina 3 van 4`
  private static func isNamedPage(_ line: PrintedLine) -> Bool { PageNumber(line.text)?.isNamed ?? false }

  /// Whether each line of a page is such.
  private static func furniture(of page: [PrintedLine], _ number: Int, _ repetitions: Repetitions) -> [Bool] {
    let places = page.indices.filter { !page[$0].isBlank }
    let ends = [places.prefix(reach), places.reversed().prefix(reach)[...]]
    var isFurniture = page.map { _ in false }
    for index in ends.joined() {
      isFurniture[index] = isColophon(page[index].text) || RunningFoot(page[index].text) != nil
    }
    // What is repeated, and a number alone, is such only where no text stands between it and the edge: a note can have a number too.
    for end in ends {
      let hasFoot = end.contains { RunningFoot(page[$0].text) != nil }
      for index in end where !isFurniture[index] {
        let pageNumber = PageNumber(page[index].text)
        guard
          repetitions.contains(page[index], on: number)
            || pageNumber.map({ hasFoot || repetitions.counts($0, on: number) }) ?? false
        else { break }
        isFurniture[index] = true
      }
    }
    return isFurniture
  }

  /// A page without blank lines at its ends.
  private static func trimmed(_ page: [PrintedLine]) -> [PrintedLine] {
    guard let first = page.firstIndex(where: { !$0.isBlank }), let last = page.lastIndex(where: { !$0.isBlank }) else {
      return []
    }
    return Array(page[first...last])
  }

  /// `ISSN 0921 - 7371`, `kst-36045-97`, `h-tk-20222023-7-3`, `’s-Gravenhage 2023`
  private static func isColophon(_ text: String) -> Bool {
    if text.hasPrefix("ISSN ") { return text.dropFirst(5).allSatisfy { $0.isASCIIDigit || " -–X".contains($0) } }
    if let kind = ["kst-", "ah-tk-", "ah-ek-", "h-tk-", "h-ek-"].first(where: text.hasPrefix) {
      let parts = text.dropFirst(kind.count).split(separator: "-", omittingEmptySubsequences: false)
      return parts[0].count > 4 && parts[0].allSatisfy(\.isASCIIDigit)
        && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }
    }
    let place = text.split(separator: " ")
    return place.count == 2 && ["’s-Gravenhage", "'s-Gravenhage"].contains(place[0]) && place[1].count == 4
      && place[1].allSatisfy(\.isASCIIDigit)
  }
}

extension PaperFacts {
  fileprivate mutating func add(_ foot: RunningFoot) {
    chamber = foot.chamber
    parliamentaryYear = foot.year
    dossier = foot.dossier ?? dossier
    number = foot.number ?? number
  }
}

extension Remark {
  /// What was taken off the pages, each line once.
  init?(_ furniture: PageFurniture) {
    self.init("left out as head or foot of a page", furniture.taken)
  }

  /// What was left out, each line once; nil where nothing was.
  init?(_ reason: String, _ lines: [PrintedLine]) {
    guard let first = lines.first else { return nil }
    var seen: Set<String> = []
    let texts = lines.map(\.text).filter { seen.insert($0).inserted }
    self.init("\(reason): " + texts.map { "«\($0)»" }.joined(separator: ", "), line: first.number)
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}
