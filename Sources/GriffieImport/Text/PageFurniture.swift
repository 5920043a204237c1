import Citations

/// What a printer puts on each page beside the text: heads, feet, numbers, colophon.
struct PageFurniture: Hashable, Sendable {
  /// The pages without it.
  private(set) var pages: [[PrintedLine]] = []
  /// What was taken off, in the order of the source.
  private(set) var taken: [PrintedLine] = []
  /// What the feet say of the paper.
  private(set) var facts = PaperFacts()

  /// How many printed lines at the top and at the foot of a page can be such.
  private static let reach = 6

  init(_ printed: PrintedPages) {
    let repeated = Self.repeated(in: printed.pages)
    for page in printed.pages {
      let places = page.indices.filter { !page[$0].isBlank }
      let edges = Set(places.prefix(Self.reach)).union(places.suffix(Self.reach))
      let looksSo = page.indices.map { edges.contains($0) && Self.isFurniture(page[$0], repeated) }
      // A number alone is that of the page only where no text stands between it and the edge: a note can have one too.
      let outer = Set(places.prefix { looksSo[$0] } + places.reversed().prefix { looksSo[$0] })
      let isFurniture = page.indices.map { index in
        looksSo[index] && (outer.contains(index) || !page[index].text.allSatisfy(\.isASCIIDigit))
      }
      for (line, isTaken) in zip(page, isFurniture) where isTaken {
        taken.append(line)
        readFoot(line.text)
      }
      pages.append(Self.trimmed(zip(page, isFurniture).filter { !$1 }.map(\.0)))
    }
  }

  /// A page without blank lines at its ends.
  private static func trimmed(_ page: [PrintedLine]) -> [PrintedLine] {
    guard let first = page.firstIndex(where: { !$0.isBlank }), let last = page.lastIndex(where: { !$0.isBlank }) else {
      return []
    }
    return Array(page[first...last])
  }

  private static func isFurniture(_ line: PrintedLine, _ repeated: Set<Shape>) -> Bool {
    let text = line.text
    return isPageNumber(text) || isColophon(text) || isRunningFoot(text) || repeated.contains(shape(line))
  }

  /// `3`, `- 3 -`, `Pagina 3`, `Pagina 3 van 12`, `3/12`
  private static func isPageNumber(_ text: String) -> Bool {
    let number = text.drop { " -–".contains($0) }.prefix { !" -–".contains($0) }
    if Self.isNumber(number), text.allSatisfy({ $0.isASCIIDigit || " -–".contains($0) }),
      text.count(where: \.isASCIIDigit) == number.count
    {
      return true
    }
    let words = text.lowercased().split { " /".contains($0) }.filter { $0 != "pagina" && $0 != "blad" && $0 != "van" }
    if words.count == 1, text.lowercased().hasPrefix("pagina ") { return isNumber(words[0]) }
    return words.count == 2 && (text.contains("/") || text.contains(" van ")) && words.allSatisfy(isNumber)
  }

  private static func isNumber(_ text: Substring) -> Bool {
    (1...4).contains(text.count) && text.allSatisfy(\.isASCIIDigit)
  }

  /// `ISSN 0921 - 7371`, `kst-36045-97`, `’s-Gravenhage 2023`
  private static func isColophon(_ text: String) -> Bool {
    if text.hasPrefix("ISSN ") { return text.dropFirst(5).allSatisfy { $0.isASCIIDigit || " -–X".contains($0) } }
    if text.hasPrefix("kst-") || text.hasPrefix("ah-") || text.hasPrefix("h-") {
      return text.allSatisfy { $0.isASCIIDigit || $0 == "-" || ($0.isASCII && $0.isLetter) }
    }
    let place = text.split(separator: " ")
    return place.count == 2 && ["’s-Gravenhage", "'s-Gravenhage"].contains(place[0]) && place[1].count == 4
      && place[1].allSatisfy(\.isASCIIDigit)
  }

  /// `Tweede Kamer, vergaderjaar 2022–2023, 21 501-07, nr. 1926`
  private static func isRunningFoot(_ text: String) -> Bool {
    (text.hasPrefix("Tweede Kamer, vergaderjaar ") || text.hasPrefix("Eerste Kamer, vergaderjaar "))
      && text.utf8.count < 120
  }

  /// Lines that stand at an end of at least three pages and of half of them, apart from figures. Where it is known that they stand at
  /// one height in the margin above or below the text, two pages will do.
  private static func repeated(in pages: [[PrintedLine]]) -> Set<Shape> {
    var counts: [Shape: Int] = [:]
    for page in pages {
      let printed = page.filter { !$0.isBlank }
      let edges = Set((printed.prefix(3) + printed.suffix(3)).map(shape))
      for shape in edges { counts[shape, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value >= ($0.key.height == nil ? 3 : 2) && $0.value * 2 >= pages.count }.keys)
  }

  /// What lines have in common that are repeated from page to page.
  private struct Shape: Hashable {
    let text: String
    /// In parts of a hundred; nil within the text and where it is not known.
    let height: Int?
  }

  private static func shape(_ line: PrintedLine) -> Shape {
    let height = line.place.map { Int(($0.depth * 100).rounded()) }.flatMap { (10..<90).contains($0) ? nil : $0 }
    return Shape(text: String(line.text.map { $0.isASCIIDigit ? "0" : $0 }), height: height)
  }

  private mutating func readFoot(_ text: String) {
    guard Self.isRunningFoot(text) else { return }
    facts.chamber = text.hasPrefix("Tweede") ? .house : .senate
    let parts = text.split(separator: ",").map { String($0.drop { $0 == " " }) }
    facts.parliamentaryYear = parts.dropFirst().first.flatMap {
      ParliamentaryYear(String($0.dropFirst("vergaderjaar ".count)))
    }
    facts.dossier = parts.dropFirst(2).first.flatMap(DossierNumber.init)
    facts.number = parts.dropFirst(3).first.map { $0.hasPrefix("nr. ") ? $0.dropFirst(4) : $0[...] }
      .map { String($0.prefix { $0 != " " }) }.flatMap { number in
        ParliamentaryPaper(dossier: "36045", number: number).map { _ in number }
      }
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}
