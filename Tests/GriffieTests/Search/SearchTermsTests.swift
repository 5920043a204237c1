import Testing

@testable import Griffie

@Suite struct SearchTermsTests {
  private static func terms(_ terms: [(stem: String, places: [Int])]) -> SearchTerms {
    SearchTerms(terms.map { (Array($0.stem.utf8)[...], $0.places) })
  }

  @Test("come back in the order of the stems, each with its places")
  func comeBack() {
    let long = String(repeating: "lang", count: 100)
    let terms = Self.terms([("sluis", [1, 300]), ("dijk", [0]), (long, []), ("één", [5, 1 << 20])])
    var read: [String] = []
    var reader = terms.reader
    while let stem = reader.nextStem() {
      var places: [Int] = []
      while let place = reader.nextPlace() { places.append(place) }
      read.append("\(String(decoding: stem, as: UTF8.self)) \(places)")
    }
    #expect(read == ["dijk [0]", "\(long) []", "sluis [1, 300]", "één [5, 1048576]"])
  }

  @Test("need not be read to the end of their places")
  func canBePassedOver() {
    var reader = Self.terms([("dijk", [1, 2, 3]), ("sluis", [4])]).reader
    #expect(reader.nextStem().map { Array($0) } == Array("dijk".utf8))
    #expect(reader.nextPlace() == 1)
    #expect(reader.nextStem().map { Array($0) } == Array("sluis".utf8))
    #expect(reader.nextPlace() == 4)
    #expect(reader.nextPlace() == nil)
    #expect(reader.nextStem() == nil)
  }

  @Test("a place says in which passage a word stands, and which share of a title it is")
  func tellPlaces() {
    for (passage, share) in [(0, nil), (0, 0), (0, 63), (9, nil), (9, 1), (100_000, 63)] as [(Int, Int?)] {
      let place = SearchTerms.place(inPassage: passage, share: share)
      #expect(SearchTerms.passage(of: place) == passage)
      #expect(SearchTerms.share(of: place) == share)
    }
  }

  @Test("differ by the stems that others have not, or elsewhere")
  func differ() {
    let terms = Self.terms([("dijk", [0]), ("sluis", [1]), ("wad", [2])])
    let others = Self.terms([("dijk", [0]), ("sluis", [1, 2])])
    #expect(terms.stems(otherThanIn: others) == [Array("sluis".utf8), Array("wad".utf8)])
    #expect(others.stems(otherThanIn: terms) == [Array("sluis".utf8)])
    #expect(terms.stems(otherThanIn: terms).isEmpty)
  }
}
