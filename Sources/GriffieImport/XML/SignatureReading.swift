extension OfficialReader {
  /// A signature: office and name on lines of their own. Who signs is kept for the facts.
  mutating func signature(_ element: Element) throws(ImportFault) -> [Block] {
    var lines: [[Inline]] = []
    var office: String?
    for part in element.content {
      var text = InlineBuilder(isSpread: isSpread)
      switch part {
      case .text(let words):
        text.add(words)
        lines.append(text.inlines())
      case .element(let child):
        try read(child, into: &text)
        let line = text.inlines()
        lines.append(line)
        if child.name == "functie" { office = Self.office(in: line.plainText) }
        if child.name == "naam" {
          keep(PaperFacts.Signatory(office: office, name: Self.name(in: line.plainText)))
          office = nil
        }
      }
    }
    let text = Array(lines.filter { !$0.isEmpty }.joined(separator: [.lineBreak]))
    return text.isEmpty ? [] : [.paragraph(text)]
  }

  private mutating func keep(_ signatory: PaperFacts.Signatory) {
    if !isInIssue, !signatory.name.isEmpty { signatories.append(signatory) }
  }

  /// `De Minister van Defensie,` is the Minister van Defensie.
  private static func office(in text: String) -> String? {
    var words = text.split(whereSeparator: \.isWhitespace)
    if let article = words.first?.lowercased(), ["de", "het"].contains(article) { words.removeFirst() }
    let office = name(in: words.joined(separator: " "))
    return office.isEmpty ? nil : office
  }

  private static func name(in text: String) -> String {
    let text = text.trimmingBlanks
    return text.hasSuffix(",") ? String(text.dropLast()) : text
  }
}
