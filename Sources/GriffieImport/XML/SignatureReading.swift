extension OfficialReader {
  /// A signature: office and name on lines of their own. Who signs is kept for the facts.
  mutating func signature(_ element: Element) throws(ImportFault) -> [Block] {
    var text = InlineBuilder(isSpread: isSpread)
    let isMixed = element.hasOwnText
    var office: String?
    for part in element.content {
      switch part {
      case .text(let words): addText(words, isMixed: isMixed, to: &text)
      case .element(let child):
        text.breakLine()
        try read(child, into: &text)
        if child.name == "functie" { office = Self.office(in: try plainText(of: child)) }
        if child.name == "naam" {
          keep(PaperFacts.Signatory(office: office, name: Self.name(in: try plainText(of: child))))
          office = nil
        }
      }
    }
    return text.isEmpty ? [] : [.paragraph(text.inlines())]
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
