import Citations
import Testing

@testable import GriffieImport

/// Who comes first.
struct SignatoryOrderTests {
  @Test(
    "those the title names come first, in its order",
    arguments: [
      ("Motie van het lid Kok c.s. over dijken", "A. Smit|E. Kok|B. de Boer", "E. Kok|A. Smit|B. de Boer"),
      ("Motie van de leden De Boer, Smit en Kok over", "A. Smit|E. Kok|B. de Boer", "B. de Boer|A. Smit|E. Kok"),
      (
        "Gewijzigde motie van de leden Els Kok en Smit over", "A. Smit|D. Kok|E. (Els) Kok",
        "E. (Els) Kok|A. Smit|D. Kok"
      ),
      ("Nader gewijzigde motie van het lid Van den Berg over", "A. Berg|C. van den Berg", "C. van den Berg|A. Berg"),
      ("Motie over dijken", "A. Smit|E. Kok|A. Smit", "A. Smit|E. Kok"),
      ("Motie van het lid Onbekend over", "A. Smit|E. Kok", "A. Smit|E. Kok"),
    ])
  func sorts(_ title: String, _ given: String, _ expected: String) throws {
    let proposers = try given.split(separator: "|").map { try MotionRecord.proposer(String($0)) }
    let sorted = try SignatoryOrder().sorted(proposers, title: title)
    #expect(sorted.map(\.description).joined(separator: "|") == expected)
  }
}
