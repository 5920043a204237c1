extension OfficialReader {
  /// Adds all that stands in an element to a text.
  mutating func readContent(of element: Element, into text: inout InlineBuilder) throws(ImportFault) {
    let isMixed = element.hasOwnText
    for part in element.content {
      switch part {
      case .text(let words): addText(words, isMixed: isMixed, to: &text)
      case .element(let child) where taken.contains(child.number): continue
      case .element(let child): try read(child, into: &text)
      }
    }
  }

  /// Adds text as it stands. Blanks with a line end between elements are layout of the source when no text stands beside them.
  func addText(_ words: String, isMixed: Bool, to text: inout InlineBuilder) {
    if isMixed || !words.contains(where: \.isNewline) { text.add(words) }
  }

  /// Adds an element to a text: what is a block elsewhere is here a line.
  mutating func read(_ element: Element, into text: inout InlineBuilder) throws(ImportFault) {
    switch role(of: element) {
    case .span, nil: try readContent(of: element, into: &text)
    case .words, .itemMark:
      text.part()
      try readContent(of: element, into: &text)
      text.part()
    case .emphasis: try readMarked(element, Self.emphasis(element), into: &text)
    case .link: try readLink(element, into: &text)
    case .raised: try readRaised(element, into: &text)
    case .note: text.addNote(try note(element))
    case .noteMark: try readNoteMark(element, into: &text)
    case .picture where element.name == "illustratie":
      text.part()
      text.add(Self.description(of: element))
      text.part()
    case .passage, .heading, .subheading, .list, .definitions, .clause, .quotation, .motion, .change, .table, .picture,
      .signature, .king, .issue, .agendaItem, .speech, .question:
      text.breakLine()
      try readContent(of: element, into: &text)
      text.breakLine()
    case .endNote: _ = try note(element)
    }
  }

  /// Keeps a note and gives its label.
  mutating func note(_ element: Element) throws(ImportFault) -> String {
    let label = notes.label(ofNote: element)
    let blocks = try quoted { reader throws(ImportFault) in
      try reader.blocks(in: element.withoutFirst("noot.nr"), depth: 0)
    }
    try notes.add(label, blocks, line: element.line)
    return label
  }

  private mutating func readNoteMark(_ element: Element, into text: inout InlineBuilder) throws(ImportFault) {
    let label = notes.label(ofMark: element)
    // "1", "a" and "*" are what is printed for the mark; anything longer is text.
    if label == nil || element.words.count(where: \.isLetter) > 1 { try readContent(of: element, into: &text) }
    if let label { text.addNote(label) }
  }

  private mutating func readLink(_ element: Element, into text: inout InlineBuilder) throws(ImportFault) {
    let target = OfficialAddress.target(of: element)
    if let target, OfficialAddress.isCitation(element.words, of: target) {
      return try readContent(of: element, into: &text)
    }
    let address = target ?? element.attributes["doc"] ?? element.attributes["dossier"] ?? ""
    if target == nil || isInHeading, address.isVisible, address != element.words { leaveOut(address, of: element) }
    try readMarked(element, target.map { [.link($0)] } ?? [], into: &text)
  }

  private mutating func readMarked(
    _ element: Element, _ marks: [InlineBuilder.Mark], into text: inout InlineBuilder
  ) throws(ImportFault) {
    let former = text.marks
    for mark in marks where !isInHeading && !former.contains(mark) { text.marks.append(mark) }
    try readContent(of: element, into: &text)
    text.marks = former
  }

  /// Figures above the line change what is said (10⁶), so they have signs of their own; letters (1e) and what stands below
  /// the line (CO2) do not.
  private mutating func readRaised(_ element: Element, into text: inout InlineBuilder) throws(ImportFault) {
    text.attach()
    let raised = element.name == "sup" && element.children.isEmpty ? Self.raised(element.rawText) : nil
    if let raised {
      text.add(raised)
    } else {
      try readContent(of: element, into: &text)
    }
  }

  private static func raised(_ text: String) -> String? {
    let signs = text.filter { !$0.isWhitespace }.map { raisedSigns[$0] }
    guard !signs.isEmpty, !signs.contains(nil) else { return nil }
    return String(signs.compactMap(\.self))
  }

  private static let raisedSigns = [Character: Character](uniqueKeysWithValues: zip("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻"))

  /// By the types of the schema: `vet`, `cur`, `vetcur`; underlined and spaced text is emphasis too, and capitals or plain are not.
  private static func emphasis(_ element: Element) -> [InlineBuilder.Mark] {
    switch element.attributes["type"] ?? "cur" {
    case "vet": [.strong]
    case "cur", "ondlijn", "onderlijn", "spatie": [.emphasis]
    case "vetcur": [.strong, .emphasis]
    default: []
    }
  }

  /// What is known of a picture: its description, or the name of its file.
  static func description(of picture: Element) -> String {
    picture.attributes["alt"].flatMap { $0.isEmpty ? nil : $0 } ?? picture.attributes["naam"] ?? ""
  }
}
