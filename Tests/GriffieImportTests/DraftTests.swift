import Citations
import Testing

@testable import GriffieImport

struct DraftTests {
  @Test("facts with dossier and number are those of a paper")
  func knowsPaper() {
    var facts = PaperFacts()
    #expect(facts.paper == nil)
    facts.dossier = DossierNumber("36 200 X")
    facts.number = "26"
    #expect(facts.paper?.identifier == "kst-36200-X-26")
  }
}
