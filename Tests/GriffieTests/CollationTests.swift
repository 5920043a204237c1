import Testing

@testable import Griffie

struct CollationTests {
  @Test("sorts as a Dutch register does")
  func sortsTitles() {
    let titles = ["Élan", "nr. 10", "nr. 9", "«Zet»", "IJsland", "appel", "Ijzer", "Appelboom", "10-puntenplan"]
    #expect(
      titles.sorted { Collation.key($0) < Collation.key($1) }
        == ["10-puntenplan", "appel", "Appelboom", "Élan", "IJsland", "Ijzer", "nr. 9", "nr. 10", "«Zet»"])
  }

  @Test(
    "sorts people under their surname without its prefix",
    arguments: [
      ("T.M.T. van der Lee", "van der Lee", "Lee, van der"), ("J. Thijssen", "Thijssen", "Thijssen"),
      ("J.J. (Jasper) van Dijk", "van Dijk", "Dijk, van"), ("Zelensky", "Zelensky", "Zelensky"),
    ])
  func sortsPeople(_ name: String, _ surname: String, _ sorted: String) {
    #expect(PersonName(name).surname == surname)
    #expect(PersonName(name).sorted == sorted)
  }
}
