import Testing

@testable import Citations

/// One row of a table of recognition: what is found in a text, in order.
struct CitationCase: CustomTestStringConvertible, Sendable {
  let text: String
  /// `text found → identifier`, or `→ description` where the identifier needs a vocabulary.
  let found: [String]

  init(_ text: String, _ found: String...) {
    self.text = text
    self.found = found
  }

  var testDescription: String { text }
}

/// What a small vocabulary of these tests finds.
struct Finding {
  static let names: [Vocabulary.Name] = [
    .init("NAVO", key: 0), .init("NAVO CAP", key: 1), .init("VN", key: 2), .init("EU", key: 3),
    .init("Handvest van de VN", key: 4, role: .law), .init("VN-Handvest", key: 4, role: .law),
    .init("Minister van Defensie", key: 5, role: .office), .init("EPF", key: 6),
    .init("2%-norm", key: 7), .init("briefadvies", key: 8), .init("Europese Vredesfaciliteit", key: 6),
    .init("België", key: 9),
    .init("Gaswet", key: 10, role: .law),
  ]

  static let finder = CitationFinder(vocabulary: Vocabulary(names))

  /// All citations of a text, as rows write them.
  static func lines(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return finder.citations(in: bytes).map {
      "\(bytes.span.string($0.range)) → \(label($0.reference))"
    }
  }

  private static func label(_ reference: Reference) -> String {
    switch reference {
    case .otherOffice: "another office"
    case .name(let key): names.first { $0.key == key }?.text ?? "?"
    case .article(let article):
      if case .name(let law) = article.whole { "law \(law)#\(article.fragment)" } else { article.identifier ?? "?" }
    case .paper, .dossier, .appendix, .proceedings, .gazette, .journal, .act, .commissionDocument, .caseLaw,
      .houseDocument, .motion, .member, .office, .law, .letter, .amount, .date,
      .reportParagraph:
      reference.identifier ?? "?"
    }
  }
}
