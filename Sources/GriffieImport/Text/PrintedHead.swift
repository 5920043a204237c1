import Citations

/// What stands above the text of an official paper on its first page: chamber, year, dossier, number, title, day.
struct PrintedHead: Hashable, Sendable {
  private(set) var facts: PaperFacts
  /// The lines behind it.
  private(set) var body: ArraySlice<PrintedLine>

  /// Reads the head, if the page has one; what the feet of the pages say is known already.
  init(_ page: [PrintedLine], _ facts: PaperFacts) {
    self.facts = facts
    body = page[...]
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
    if text.hasPrefix("Vergaderjaar "), let year = ParliamentaryYear(String(text.dropFirst("Vergaderjaar ".count))) {
      facts.parliamentaryYear = year
    } else if let dossier = DossierNumber(text) {
      body.removeFirst()
      takeDossier(dossier, text)
      return true
    } else if let number = number(text) {
      facts.number = number
      body.removeFirst()
      return false
    } else if text != (facts.chamber == .house ? "2" : "1") {
      return false
    }
    body.removeFirst()
    return true
  }

  /// `Nr. 97`; of the Eerste Kamer a letter stands alone behind a dossier.
  private func number(_ text: String) -> String? {
    let isLetter = facts.chamber == .senate && text.allSatisfy { $0.isASCII && $0.isUppercase }
    guard text.hasPrefix("Nr. ") || text.hasPrefix("nr. ") || isLetter && facts.dossier != nil else { return nil }
    let number = isLetter ? text : String(text.dropFirst(4))
    return PaperFacts.isNumber(number) ? number : nil
  }

  /// Takes the lines of its title too: up to the number, or to another dossier. A paper stands in the first; others are kept as they are.
  private mutating func takeDossier(_ dossier: DossierNumber, _ number: String) {
    let isFirst = facts.dossier == nil || facts.dossier == dossier && facts.dossierTitle == nil
    if isFirst { facts.dossier = dossier }
    var lines: [PrintedLine] = []
    while let text = next(), self.number(text) == nil, DossierNumber(text) == nil, lines.count < 12 {
      lines.append(body.removeFirst())
    }
    if !isFirst {
      facts.head += [number] + lines.map(\.text)
    } else if !lines.isEmpty {
      facts.dossierTitle = RunningText(lines, LineEnds(lines)).text
    }
  }

  /// The lines in capitals: `MOTIE VAN HET LID OMTZIGT C.S.` A title that the file has besides is kept.
  private mutating func takeTitle() {
    var lines: [PrintedLine] = []
    while let text = next(), text.contains(where: \.isLetter), !text.contains(where: \.isLowercase) {
      lines.append(body.removeFirst())
    }
    guard !lines.isEmpty else { return }
    let title = RunningText(lines, LineEnds(lines)).text
    if let other = facts.title, other != title { facts.head.append(other) }
    facts.title = title
  }

  /// Takes `Voorgesteld 21 februari 2023`, `Aan de Voorzitter van …`, `Den Haag, 23 december 2022`. A line that says more than its fact
  /// is kept whole too.
  private mutating func takeDayOrAddressee() -> Bool {
    guard let text = next() else { return false }
    if text.hasPrefix("Aan de Voorzitter van "), facts.to == nil {
      takeAddressee()
      return true
    }
    guard let line = DayLine(text) else { return false }
    if facts.date != nil || !line.isAll { facts.head.append(text) }
    facts.date = facts.date ?? line.day
    body.removeFirst()
    return true
  }

  private mutating func takeAddressee() {
    let first = body.removeFirst()
    facts.to = String(HeadLines.text(first, goingOnWith: &body).dropFirst("Aan ".count))
  }
}
