import Citations

/// What a publication says of itself before its text begins. What a fact says whole is taken out of the text; all else stays in it.
struct OfficialHead {
  private(set) var facts = PaperFacts()
  /// What is no words in what was taken: the marks of footnotes, pictures.
  private(set) var opening: [Block] = []

  init(of root: Element, _ reader: inout OfficialReader) throws(ImportFault) {
    let identifier = OfficialAddress.identifier(in: root)
    facts.source = identifier.map(OfficialAddress.page)
    try readMasthead(of: root, identifier: identifier, &reader)
    for dossier in root.first("kamerstuk")?.children ?? [] where dossier.name == "dossier" {
      try readDossier(dossier, number: "dossiernummer", title: "titel", &reader)
    }
    for subject in root.child("frontm")?.all("onderw") ?? [] {
      try readDossier(subject, number: "nummer", title: "naam", &reader)
    }
    if let piece = root.first("stuk") { try readPiece(piece, &reader) }
    if let questions = root.child("kamervragen") { try readQuestions(questions, &reader) }
    if root.child("staatsblad") != nil { facts.kind = "Staatsblad" }
    for act in root.all("staatsblad") + root.all("wet-besluit") { try takeTitle(act.child("intitule"), &reader) }
    if let notice = root.child("staatscourant") {
      facts.kind = "Staatscourant"
      try takeHeading(notice.child("kop"), &reader)
    }
    if let debate = root.child("handelingen") { try readDebate(debate, identifier: identifier, &reader) }
    readFallbacks(of: root)
  }

  private mutating func readMasthead(
    of root: Element, identifier: String?, _ reader: inout OfficialReader
  ) throws(ImportFault) {
    let parts = identifier?.split(separator: "-").map(String.init) ?? []
    let masthead = root.first("kamerstukkop") ?? root.first("kamervraagkop")
    let line = { (content: String) in masthead?.children.first { $0.attributes["inhoud"] == content } }
    let year = line("vergaderjaar") ?? root.first("vergjaar")
    facts.parliamentaryYear =
      year.flatMap { Self.year(in: $0.rawText) }
      ?? parts.first { $0.count == 8 }.flatMap { ParliamentaryYear("\($0.prefix(4))-\($0.suffix(4))") }
    let code = root.first("ondernummer")?.attributes["kamer"] ?? root.attributes["kamer"]
    let chamber = line("kameraanduiding")?.rawText
    if chamber?.contains("Eerste") ?? (code == "1" || parts.contains("ek")) {
      facts.chamber = .senate
    } else if chamber?.contains("Tweede") ?? (code == "2" || parts.contains("tk")) {
      facts.chamber = .house
    }
    if let masthead { try keepLines(of: masthead, &reader) }
    for heading in root.children where heading.name == "kop" { try keepLines(of: heading, &reader) }
    if let year, year.name == "vergjaar", says("vergaderjaar", try reader.glance(at: year)) {
      _ = try take(year, &reader)
    }
  }

  /// Takes the lines of a masthead; those that no fact says are kept by themselves.
  private mutating func keepLines(of masthead: Element, _ reader: inout OfficialReader) throws(ImportFault) {
    for line in masthead.parts {
      let text = try take(line, &reader)
      if !says(line.attributes["inhoud"], text) { facts.head.append(text) }
    }
    reader.taken.insert(masthead.number)
  }

  /// Of `Vergaderjaar 2022-2023`, with whatever words stand around it.
  private static func year(in text: String) -> ParliamentaryYear? {
    ParliamentaryYear(String(text.filter { $0.isASCIIDigit || "-–/".contains($0) }))
  }

  /// Whether the facts say what a line of the masthead with this content does, and all of it.
  private func says(_ content: String?, _ text: String) -> Bool {
    let text = text.lowercased()
    switch content {
    case "vergaderjaar":
      let words = text.hasPrefix("vergaderjaar ") ? text.dropFirst("vergaderjaar ".count) : text[...]
      return ParliamentaryYear(String(words)) != nil
    case "kameraanduiding":
      let name = text.hasSuffix(" der staten-generaal") ? text.dropLast(" der staten-generaal".count) : text[...]
      return facts.chamber.map { name == ($0 == .house ? "tweede kamer" : "eerste kamer") } ?? false
    case "kamernummer": return facts.chamber.map { text == ($0 == .house ? "2" : "1") } ?? false
    // The folder says that it is a paper.
    case "documenttype": return text == "kamerstukken"
    default: return false
    }
  }

  /// The first dossier is that of the paper.
  private mutating func readDossier(
    _ dossier: Element, number: String, title: String, _ reader: inout OfficialReader
  ) throws(ImportFault) {
    guard facts.dossier == nil, let number = dossier.child(number) else { return }
    let text = try reader.glance(at: number)
    // Of bills for the whole Kingdom a number of its own stands behind it: `35 256 (R2136)`.
    facts.dossier = DossierNumber(text) ?? DossierNumber(String(text.prefix { $0 != "(" }).trimmingBlanks)
    guard facts.dossier != nil else { return }
    if DossierNumber(text) != nil { _ = try take(number, &reader) }
    if let title = dossier.child(title) { facts.dossierTitle = try take(title, &reader).unlessBlank }
  }

  private mutating func readPiece(_ piece: Element, _ reader: inout OfficialReader) throws(ImportFault) {
    let label = piece.child("stuknr") ?? piece.child("nummer")
    try takeNumber(label?.child("ondernummer") ?? label, &reader)
    if facts.number != nil {
      for label in ["stuknr", "ltrlabel"].compactMap(piece.child) {
        if ["nr", "nr."].contains(try reader.glance(at: label).lowercased()) { _ = try take(label, &reader) }
      }
    }
    try takeTitle(piece.child("titel"), &reader)
    facts.kind = PaperKind.name(of: facts.title ?? "")
    if let line = piece.child("datumtekst") { try readDay(line, &reader) }
  }

  private mutating func readDay(_ line: Element, _ reader: inout OfficialReader) throws(ImportFault) {
    let text = try reader.glance(at: line)
    let printed = DayLine(text)
    facts.date = Self.day(of: line.first("datum")) ?? printed?.day
    let isSaid = printed.map { $0.isAll && $0.day == facts.date } ?? false
    if isSaid || facts.date.map({ $0 == Day(dutch: text) }) ?? false { _ = try take(line, &reader) }
  }

  private mutating func readQuestions(_ questions: Element, _ reader: inout OfficialReader) throws(ImportFault) {
    facts.kind = "Kamervragen"
    try takeNumber(questions.child("kamervraagnummer"), &reader)
    try takeTitle(questions.child("kamervraagomschrijving"), &reader)
  }

  /// The number of the day stands in the identifier only: `h-tk-20172018-70-6` is item 6 of number 70.
  private mutating func readDebate(
    _ debate: Element, identifier: String?, _ reader: inout OfficialReader
  ) throws(ImportFault) {
    let parts = identifier?.split(separator: "-") ?? []
    let number = parts.count == 5 && parts[0] == "h" ? ", nr. \(parts[3])" : ""
    facts.kind = "Handelingen\(number)"
    guard reader.isOneItem, let item = debate.first("agendapunt") else { return }
    if let mark = item.child("nr"), let text = try take(mark, &reader).unlessBlank {
      facts.kind = "Handelingen\(number), item \(text)"
    }
    try takeTitle(item.child("item-titel"), &reader)
  }

  private mutating func takeHeading(_ heading: Element?, _ reader: inout OfficialReader) throws(ImportFault) {
    guard facts.title == nil, let heading else { return }
    let blocks = try reader.heading(heading, level: 0)
    reader.taken.insert(heading.number)
    guard case .heading(_, let title)? = blocks.first else { return opening += blocks }
    facts.title = takeWords(of: title)
    opening += blocks.dropFirst()
  }

  /// The first title is that of the paper.
  private mutating func takeTitle(_ title: Element?, _ reader: inout OfficialReader) throws(ImportFault) {
    guard facts.title == nil, let title else { return }
    facts.title = try take(title, &reader).unlessBlank
  }

  /// The number in the dossier, if it is one.
  private mutating func takeNumber(_ number: Element?, _ reader: inout OfficialReader) throws(ImportFault) {
    guard facts.number == nil, let number else { return }
    let text = try reader.glance(at: number).trimmingBlanks
    if PaperFacts.isNumber(text) { facts.number = try take(number, &reader) }
  }

  /// The words of an element, which is no part of the text from here on.
  private mutating func take(_ element: Element, _ reader: inout OfficialReader) throws(ImportFault) -> String {
    reader.isInHeading = true
    defer { reader.isInHeading = false }
    let text = try reader.inlines(in: element)
    reader.taken.insert(element.number)
    return takeWords(of: text)
  }

  /// A fact is a plain text, so the marks of its notes open the paper.
  private mutating func takeWords(of text: [Inline]) -> String {
    if !text.noteMarks.isEmpty { opening.append(.paragraph(text.noteMarks)) }
    return text.plainText.trimmingBlanks
  }

  private mutating func readFallbacks(of root: Element) {
    if facts.title == nil {
      facts.title = (root.first("intitule") ?? root.first("kop"))?.words ?? facts.dossierTitle
    }
    if facts.date == nil { facts.date = Self.day(of: root.first("dagtekening")?.first("datum")) }
  }

  private static func day(of date: Element?) -> Day? {
    guard let date else { return nil }
    return date.attributes["isodatum"].flatMap { Day($0) } ?? Day(dutch: date.words)
  }
}

extension Day {
  /// Reads `2 juli 2026`.
  init?(dutch text: String) {
    guard let day = DateExpression(text)?.day else { return nil }
    self = day
  }
}
