import Citations

/// What stands above the text of an official paper on its first page: chamber, year, dossier, number, title, day.
struct PrintedHead: Hashable, Sendable {
  private(set) var facts: PaperFacts
  /// The lines behind it.
  private(set) var body: [PrintedLine]

  /// Reads the head, if the page has one; what the feet of the pages say is known already.
  init(_ page: [PrintedLine], _ facts: PaperFacts) {
    self.facts = facts
    body = page
    guard let chamber = body.first.flatMap({ Self.chamber($0.text) }) else { return }
    self.facts.chamber = chamber
    body.removeFirst()
    while takeHeadLine() {}
    takeTitle()
    while takeDayOrAddressee() {}
  }

  private static func chamber(_ text: String) -> Chamber? {
    switch text.lowercased() {
    case "tweede kamer der staten-generaal": .house
    case "eerste kamer der staten-generaal": .senate
    default: nil
    }
  }

  private mutating func next() -> String? {
    body.removeFirst(body.prefix(while: \.isBlank).count)
    return body.first?.text
  }

  /// Takes `Vergaderjaar 2022–2023`, the number of the chamber, the dossier with its title, or `Nr. 97`.
  private mutating func takeHeadLine() -> Bool {
    guard let text = next() else { return false }
    if text.hasPrefix("Vergaderjaar ") {
      facts.parliamentaryYear =
        ParliamentaryYear(String(text.dropFirst("Vergaderjaar ".count))) ?? facts.parliamentaryYear
    } else if let number = Self.number(text) {
      facts.number = number
      body.removeFirst()
      return false
    } else if let dossier = DossierNumber(text) {
      facts.dossier = facts.dossier ?? dossier
      body.removeFirst()
      takeDossierTitle()
      return true
    } else if text.count > 2 || !text.allSatisfy({ $0.isASCIIDigit || ("A"..."Z").contains($0) }) {
      return false
    }
    body.removeFirst()
    return true
  }

  /// `Nr. 97`; of the Eerste Kamer a letter stands alone.
  private static func number(_ text: String) -> String? {
    guard text.hasPrefix("Nr. ") || text.hasPrefix("nr. ") else { return nil }
    let number = String(text.dropFirst(4))
    return ParliamentaryPaper(dossier: "36045", number: number) == nil ? nil : number
  }

  /// The lines up to the number, or to another dossier.
  private mutating func takeDossierTitle() {
    var lines: [PrintedLine] = []
    while let text = next(), Self.number(text) == nil, DossierNumber(text) == nil, lines.count < 12 {
      lines.append(body.removeFirst())
    }
    if facts.dossierTitle == nil, !lines.isEmpty { facts.dossierTitle = RunningText(lines, LineEnds(lines)).text }
  }

  /// The lines in capitals: `MOTIE VAN HET LID OMTZIGT C.S.`
  private mutating func takeTitle() {
    var lines: [PrintedLine] = []
    while let text = next(), text.contains(where: \.isLetter), !text.contains(where: \.isLowercase) {
      lines.append(body.removeFirst())
    }
    if !lines.isEmpty { facts.title = RunningText(lines, LineEnds(lines)).text }
  }

  /// Takes `Voorgesteld 21 februari 2023`, `Aan de Voorzitter van …`, `Den Haag, 23 december 2022`.
  private mutating func takeDayOrAddressee() -> Bool {
    guard let text = next() else { return false }
    if text.hasPrefix("Aan de Voorzitter van ") {
      facts.to = String(text.dropFirst("Aan ".count))
    } else if text.count < 90, Self.dayHeads.contains(where: text.hasPrefix), let day = Self.day(in: text) {
      facts.date = facts.date ?? day
    } else {
      return false
    }
    body.removeFirst()
    return true
  }

  private static let dayHeads = [
    "Voorgesteld", "Ontvangen", "Vastgesteld", "Den Haag, ", "’s-Gravenhage, ", "'s-Gravenhage, ",
  ]

  static func day(in text: String) -> Day? {
    for citation in CitationFinder(vocabulary: .empty).citations(in: Array(text.utf8)) {
      if case .date(.day(let day, let month, let year?, _)) = citation.reference {
        return Day(year: year, month: month, day: day)
      }
    }
    return nil
  }
}
