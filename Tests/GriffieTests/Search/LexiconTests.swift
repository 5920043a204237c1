import Testing

@testable import Griffie

@Suite struct LexiconTests {
  @Test func numbersWordsInTheOrderInWhichTheyCome() {
    var lexicon = Lexicon()
    let words = ["dijk", "sluis", "dijk", "", "Dijk", "sluis", ""]
    #expect(words.map { lexicon.number(of: Array($0.utf8)[...]) } == [0, 1, 0, 2, 3, 1, 2])
  }

  @Test func knowsWhatCame() {
    var lexicon = Lexicon()
    for word in ["dijk", "sluis"] { _ = lexicon.number(of: Array(word.utf8)[...]) }
    #expect(["sluis", "sluizen", "dijk", ""].map { lexicon.known(Array($0.utf8)[...]) } == [1, nil, 0, nil])
    #expect(lexicon.word(1) == Array("sluis".utf8)[...])
  }

  @Test func keepsItsNumbersWhenItGrows() {
    var lexicon = Lexicon()
    let words = (0..<5000).map { Array("woord\($0)".utf8) }
    #expect(words.map { lexicon.number(of: $0[...]) } == Array(words.indices))
    #expect(words.map { lexicon.number(of: $0[...]) } == Array(words.indices))
  }
}
