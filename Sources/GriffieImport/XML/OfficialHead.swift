import Citations

/// What a publication says of itself before its text begins.
struct OfficialHead {
  private(set) var facts = PaperFacts()
  /// What stands in the head and is none of the facts.
  private(set) var opening: [Block] = []

  /// The elements of the head, by the element they stand in: they are no part of the text.
  static let parts: [String: Set<String>] = [
    "officiele-publicatie": ["metadata", "kop"],
    "kamerwrk": ["metadata", "kop", "frontm"],
    "kamerstuk": ["kamerstukkop", "dossier"],
    "stuk": ["stuknr", "titel", "datumtekst", "ltrlabel", "nummer"],
    "kamervragen": ["kamervraagkop", "kamervraagnummer", "kamervraagomschrijving"],
    "staatsblad": ["intitule"],
    "wet-besluit": ["intitule"],
    "staatscourant": ["kop"],
  ]

  init(of root: Element, _ reader: inout OfficialReader) throws(ImportFault) {
    let identifier = OfficialAddress.identifier(in: root)
    facts.source = identifier.map(OfficialAddress.page)
    readMasthead(of: root, identifier: identifier)
    if let paper = root.first("kamerstuk") { try readDossiers(of: paper, &reader) }
    if let front = root.child("frontm") { try readOldDossier(of: front, &reader) }
    let pieces = root.all("stuk")
    if let piece = pieces.first { try readPiece(piece, &reader) }
    for piece in pieces.dropFirst() { try open(with: piece, &reader) }
    if let questions = root.child("kamervragen") { try readQuestions(questions, &reader) }
    if root.child("staatsblad") != nil { facts.kind = "Staatsblad" }
    let acts = root.all("staatsblad") + root.all("wet-besluit")
    try readTitles(acts.flatMap(\.children).filter { $0.name == "intitule" }, &reader)
    if let notice = root.child("staatscourant") {
      facts.kind = "Staatscourant"
      for heading in notice.children where heading.name == "kop" { try readHeading(heading, &reader) }
    }
    if let debate = root.child("handelingen") { try readDebate(debate, &reader) }
    readFallbacks(of: root)
  }

  private mutating func readMasthead(of root: Element, identifier: String?) {
    let parts = identifier?.split(separator: "-").map(String.init) ?? []
    let lines = (root.first("kamerstukkop") ?? root.first("kamervraagkop"))?.children ?? []
    let line = { (name: String) in lines.first { $0.attributes["inhoud"] == name }?.rawText }
    let year = line("vergaderjaar") ?? root.first("vergjaar")?.rawText
    facts.parliamentaryYear =
      year.flatMap { ParliamentaryYear(String($0.filter { !$0.isLetter && !$0.isWhitespace })) }
      ?? parts.first { $0.count == 8 }.flatMap { ParliamentaryYear("\($0.prefix(4))-\($0.suffix(4))") }
    let code = root.first("ondernummer")?.attributes["kamer"] ?? root.attributes["kamer"]
    if line("kameraanduiding")?.contains("Eerste") ?? (code == "1" || parts.contains("ek")) {
      facts.chamber = .senate
    } else if line("kameraanduiding")?.contains("Tweede") ?? (code == "2" || parts.contains("tk")) {
      facts.chamber = .house
    }
    facts.head = lines.filter { !says($0.attributes["inhoud"]) }.map(\.words)
    facts.head += root.children.filter { $0.name == "kop" }.flatMap(\.parts).map(\.words)
  }

  /// Whether the facts say what a line of the masthead with this content does.
  private func says(_ content: String?) -> Bool {
    switch content {
    case "vergaderjaar": facts.parliamentaryYear != nil
    case "kameraanduiding", "kamernummer": facts.chamber != nil
    // The folder and the kind say that it is a paper or a question.
    case "documenttype": true
    default: false
    }
  }

  private mutating func readDossiers(of paper: Element, _ reader: inout OfficialReader) throws(ImportFault) {
    for dossier in paper.children where dossier.name == "dossier" {
      let number = try reader.plainText(of: dossier.child("dossiernummer"))
      let title = try reader.plainText(of: dossier.child("titel"))
      // Of bills for the whole Kingdom a number of its own stands behind it: `35 256 (R2136)`.
      let known = DossierNumber(number) ?? DossierNumber(String(number.prefix { $0 != "(" }).trimmingBlanks)
      if facts.dossier == nil, let known {
        facts.dossier = known
        facts.dossierTitle = title.isEmpty ? nil : title
        if number.contains("(") { open(with: number) }
      } else {
        open(with: "\(number) \(title)")
      }
    }
  }

  private mutating func readOldDossier(of front: Element, _ reader: inout OfficialReader) throws(ImportFault) {
    for subject in front.all("onderw") {
      let number = try reader.plainText(of: subject.child("nummer"))
      let title = try reader.plainText(of: subject.child("naam"))
      if facts.dossier == nil, let dossier = DossierNumber(number) {
        facts.dossier = dossier
        facts.dossierTitle = title.isEmpty ? nil : title
      } else {
        open(with: "\(number) \(title)")
      }
    }
  }

  private mutating func readPiece(_ piece: Element, _ reader: inout OfficialReader) throws(ImportFault) {
    let label = piece.child("stuknr") ?? piece.child("nummer")
    takeNumber(try reader.plainText(of: label?.child("ondernummer") ?? label))
    if let label, label.name == "stuknr" {
      let rest = try reader.plainText(of: label.without { $0.name == "ondernummer" })
      if !["", "nr", "nr."].contains(rest.lowercased()) { open(with: rest) }
    }
    try readTitles(piece.children.filter { $0.name == "titel" }, &reader)
    facts.kind = PaperKind.name(of: facts.title ?? "")
    if let text = piece.child("datumtekst") {
      facts.date = Self.day(of: text.first("datum"))
      let words = try reader.inlines(in: text)
      let saysMore = !(DayLine(words.plainText)?.isAll ?? false) && words.plainText != text.first("datum")?.words
      if facts.date == nil || saysMore { opening.append(.paragraph(words)) }
    }
  }

  private mutating func readQuestions(_ questions: Element, _ reader: inout OfficialReader) throws(ImportFault) {
    facts.kind = "Kamervragen"
    takeNumber(try reader.plainText(of: questions.child("kamervraagnummer")))
    try readTitles(questions.children.filter { $0.name == "kamervraagomschrijving" }, &reader)
  }

  private mutating func readDebate(_ debate: Element, _ reader: inout OfficialReader) throws(ImportFault) {
    facts.kind = "Handelingen"
    guard reader.isOneItem, let item = debate.first("agendapunt") else { return }
    let number = try reader.plainText(of: item.child("nr"))
    if !number.isEmpty { facts.kind = "Handelingen, item \(number)" }
    if let title = item.child("item-titel") { try readTitles([title], &reader) }
  }

  private mutating func readHeading(_ heading: Element, _ reader: inout OfficialReader) throws(ImportFault) {
    var blocks = try reader.heading(heading, level: 0)
    if case .heading(_, let title)? = blocks.first {
      takeTitle(title)
      blocks.removeFirst()
    }
    opening += blocks
  }

  private mutating func readTitles(_ titles: [Element], _ reader: inout OfficialReader) throws(ImportFault) {
    for title in titles { takeTitle(try reader.inlines(in: title)) }
  }

  /// The first title is that of the paper. It is a plain text, so the marks of its notes open the paper.
  private mutating func takeTitle(_ text: [Inline]) {
    guard !text.isEmpty else { return }
    guard facts.title == nil else { return opening.append(.paragraph(text)) }
    facts.title = text.plainText.trimmingBlanks
    if !text.noteMarks.isEmpty { opening.append(.paragraph(text.noteMarks)) }
  }

  /// The head of a piece that follows another in the same publication.
  private mutating func open(with piece: Element, _ reader: inout OfficialReader) throws(ImportFault) {
    for part in piece.children where Self.parts["stuk"]?.contains(part.name) ?? false {
      let text = try reader.inlines(in: part)
      if !text.isEmpty { opening.append(.paragraph(text)) }
    }
  }

  /// The number in the dossier; what is none opens the paper.
  private mutating func takeNumber(_ text: String) {
    if PaperFacts.isNumber(text) {
      facts.number = text
    } else {
      open(with: text)
    }
  }

  private mutating func open(with text: String) {
    let text = text.trimmingBlanks
    if !text.isEmpty { opening.append(.paragraph([.text(text)])) }
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
    guard case .day(let day, let month, let year?, _)? = DateExpression(text) else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
