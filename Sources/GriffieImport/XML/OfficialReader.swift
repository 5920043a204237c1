/// Reads the elements of an official publication to blocks and inlines, and gathers what stands across them.
struct OfficialReader {
  let isSpread: Bool
  /// Whether the publication is one item of an agenda, whose title is that of the paper.
  let isOneItem: Bool
  var notes: NoteList
  var signatories: [PaperFacts.Signatory] = []
  /// Numbers of the elements of the head that the facts say: they are no part of the text.
  var taken: Set<Int> = []
  private var unknown: [(name: String, line: Int)] = []
  private var unknownNames: Set<String> = []
  private var lostAddresses: [Remark] = []

  /// Where more than none, headings are those of a text within the text, and no part of the paper's own division.
  var quoting = 0
  /// Emphasis is left out, and so are links, which are told: a heading has its own, and the title of a page has none.
  var isInHeading = false
  /// Who signs here publishes the paper, and did not write it.
  var isInIssue = false
  var turnsAreHeaded = false

  init(of root: Element) {
    isSpread = root.isSpread
    var items = 0
    root.child("handelingen")?.visitAll { if ElementRole($0.name) == .agendaItem { items += 1 } }
    isOneItem = items == 1
    notes = NoteList(of: root)
  }

  /// The role of an element, nil when it is not known, which is kept to be reported.
  mutating func role(of element: Element) -> ElementRole? {
    if let role = ElementRole(element.name) { return role }
    if unknownNames.insert(element.name).inserted { unknown.append((element.name, element.line)) }
    return nil
  }

  /// Keeps an address that no link can have to be reported.
  mutating func leaveOut(_ address: String, of reference: Element) {
    lostAddresses.append(.lostAddress(address, of: reference.words, line: reference.line))
  }

  /// What was not understood.
  var remarks: [Remark] {
    let named = unknown.prefix(Self.mostRemarks).map { name, line in
      Remark("element '\(name)' is not known; its text is kept", line: line)
    }
    let rest = unknown.count - named.count
    return named + lostAddresses + (rest > 0 ? [Remark("\(rest) other elements are not known either")] : [])
  }

  private static let mostRemarks = 20

  /// The text of all within an element.
  mutating func inlines(in element: Element) throws(ImportFault) -> [Inline] {
    var text = InlineBuilder(isSpread: isSpread)
    try readContent(of: element, into: &text)
    return text.inlines()
  }

  /// The text of an element, empty where there is none.
  mutating func plainText(of element: Element?) throws(ImportFault) -> String {
    guard let element else { return "" }
    return try inlines(in: element).plainText
  }

  /// The same of an element that may be read once more, so that nothing in it is kept yet.
  func glance(at element: Element?) throws(ImportFault) -> String {
    var reader = self
    return try reader.plainText(of: element)
  }
}

extension Element {
  /// Whether line ends stand around every text, as programs leave XML that lay out each text on a line of its own. The blanks
  /// between words and marks are then those of that program.
  fileprivate var isSpread: Bool {
    var texts = 0
    var spread = 0
    visitAll { element in
      for case .text(let text) in element.content where !text.allSatisfy(\.isWhitespace) {
        texts += 1
        let (head, tail) = (text.prefix(while: \.isWhitespace), text.reversed().prefix(while: \.isWhitespace))
        if head.contains(where: \.isNewline), tail.contains(where: \.isNewline) { spread += 1 }
      }
    }
    return texts > 0 && texts == spread
  }
}
