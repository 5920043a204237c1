extension OfficialReader {
  /// The blocks in an element, in the order of the text. `depth` is how many headed elements it stands in.
  mutating func blocks(in element: Element, depth: Int) throws(ImportFault) -> [Block] {
    var flow = Flow(isSpread: isSpread)
    var clauses: [Element] = []
    let isMixed = element.hasOwnText
    for part in element.content {
      switch part {
      case .text(let words): addText(words, isMixed: isMixed, to: &flow.text)
      case .element(let child) where taken.contains(child.number): continue
      case .element(let child):
        // Beside the number of a piece stands its title, on a line of its own.
        let role = child.name == "titel" && element.name == "stuk" ? .passage : role(of: child)
        if role == .clause {
          clauses.append(child)
          continue
        }
        if !clauses.isEmpty { flow.add(try list(of: clauses, depth: depth)) }
        clauses = []
        if role?.isInline ?? isMixed {
          try read(child, into: &flow.text)
        } else {
          flow.add(try blocks(of: child, role ?? .passage, depth: depth))
        }
      }
    }
    if !clauses.isEmpty { flow.add(try list(of: clauses, depth: depth)) }
    return flow.finish()
  }

  /// What `read` gives, with the headings within as those of another text.
  mutating func quoted<Result>(
    _ read: (inout OfficialReader) throws(ImportFault) -> Result
  ) throws(ImportFault) -> Result {
    quoting += 1
    defer { quoting -= 1 }
    return try read(&self)
  }

  private mutating func blocks(of element: Element, _ role: ElementRole, depth: Int) throws(ImportFault) -> [Block] {
    switch role {
    case .passage, .span, .words, .emphasis, .link, .raised, .note, .noteMark, .itemMark:
      return try blocks(in: element, depth: element.child("kop") == nil ? depth : depth + 1)
    case .heading: return try heading(element, level: Outline.level(depth: depth))
    case .subheading:
      return try heading(element, level: Outline.level(depth: depth + 1, rank: Self.rank(ofSubheading: element)))
    case .list: return try list(element, depth: depth)
    case .definitions: return [try definitions(element, depth: depth)]
    case .clause: return try list(of: [element], depth: depth)
    case .quotation:
      return [.quotation(try quoted { reader throws(ImportFault) in try reader.blocks(in: element, depth: depth) })]
    case .change:
      return try quoted { reader throws(ImportFault) in try reader.blocks(in: element, depth: depth) }
    case .motion: return try motion(element, depth: depth)
    case .table: return try tables(in: element, depth: depth)
    case .picture:
      if element.name == "illustratie" { return [.picture(Self.description(of: element))] }
      return try blocks(in: element, depth: depth)
    case .signature: return try signature(element)
    case .king:
      let name = try inlines(in: element)
      signatories.append(PaperFacts.Signatory(office: nil, name: name.plainText))
      return [.paragraph(name)]
    case .issue:
      isInIssue = true
      defer { isInIssue = false }
      return try blocks(in: element, depth: depth)
    case .agendaItem: return try agendaItem(element, depth: depth)
    case .speech: return try speech(element, depth: depth)
    case .question: return try question(element, depth: depth)
    case .endNote:
      _ = try note(element)
      return []
    }
  }

  /// A heading, with the pictures that stand in it behind it.
  mutating func heading(_ element: Element, level: Int) throws(ImportFault) -> [Block] {
    isInHeading = true
    defer { isInHeading = false }
    let isPicture: (Element) -> Bool = { ElementRole($0.name) == .picture }
    let text = try inlines(in: element.without(isPicture))
    var blocks: [Block] = []
    for picture in element.children.filter(isPicture) { blocks += try self.blocks(of: picture, .picture, depth: 0) }
    guard !text.isEmpty else { return blocks }
    return [quoting > 0 ? .paragraph([.strong(text)]) : .heading(level: level, text)] + blocks
  }

  /// Headings between paragraphs rank by their type, as the printed paper does.
  private static func rank(ofSubheading element: Element) -> Int {
    switch element.attributes["kopopmaak"] ?? element.attributes["letat"] {
    case nil, "vet": 1
    case "vetcur": 2
    case "cur": 3
    default: 4
    }
  }
}

/// Blocks with the text that stands between them.
private struct Flow {
  private let isSpread: Bool
  private var blocks: [Block] = []
  var text: InlineBuilder

  init(isSpread: Bool) {
    self.isSpread = isSpread
    text = InlineBuilder(isSpread: isSpread)
  }

  mutating func add(_ more: [Block]) {
    closeParagraph()
    blocks += more
  }

  mutating func finish() -> [Block] {
    closeParagraph()
    return blocks
  }

  private mutating func closeParagraph() {
    if !text.isEmpty { blocks.append(.paragraph(text.inlines())) }
    text = InlineBuilder(isSpread: isSpread)
  }
}
