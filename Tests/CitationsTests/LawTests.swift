import GriffieTestSupport
import Testing

@testable import Citations

struct LawTests {
  @Test(
    "finds laws by name and abbreviation, and no part of a longer title",
    arguments: [
      CitationCase("de Grondwet.", "Grondwet → jci1.3:c:BWBR0001840"),
      CitationCase("een Awb-procedure", "Awb → jci1.3:c:BWBR0005537"),
      CitationCase(
        "de Algemene wet\nbestuursrecht (Awb)", "Algemene wet\nbestuursrecht → jci1.3:c:BWBR0005537",
        "Awb → jci1.3:c:BWBR0005537"),
      CitationCase("de Wet Milieubeheer", "Wet Milieubeheer → jci1.3:c:BWBR0003245"),
      CitationCase(
        "artikel 3:4 Algemene Wet Bestuursrecht",
        "artikel 3:4 Algemene Wet Bestuursrecht → jci1.3:c:BWBR0005537&artikel=3:4"),
      CitationCase("de Algemene Wet bestuursrecht", "Algemene Wet bestuursrecht → jci1.3:c:BWBR0005537"),
      CitationCase(
        "Wet op het Financieel Toezicht", "Wet op het Financieel Toezicht → jci1.3:c:BWBR0020368"),
      CitationCase("de algemene wet bestuursrecht"), CitationCase("de WET MILIEUBEHEER"),
      CitationCase("de wet milieubeheer"), CitationCase("de Wet milieuBeheer"), CitationCase("de Wet Milieu"),
      CitationCase("het Burgerlijk wetboek"),
      CitationCase("Volgens de Wet milieubeheer", "Wet milieubeheer → jci1.3:c:BWBR0003245"),
      CitationCase("de Uitvoeringswet milieubeheer"), CitationCase("het Besluit Grondwet"),
      CitationCase("de Invoeringswet IJkwet"),
      CitationCase(
        "de Wet VPB 1969 en de Wet Vpb", "Wet VPB 1969 → jci1.3:c:BWBR0002672", "Wet Vpb → jci1.3:c:BWBR0002672"),
      CitationCase("de grondwet"), CitationCase("de wet"), CitationCase("de Wet"), CitationCase("de heer Sr"),
      CitationCase("de Grondwetten"), CitationCase("de IJkwet BES"), CitationCase("de IJkwet 1937"),
      CitationCase("de Grondwet 20 keer", "Grondwet → jci1.3:c:BWBR0001840"),
    ])
  func findsLaws(_ row: CitationCase) {
    #expect(Finding.lines(row.text) == row.found)
  }

  @Test(
    "reads back what it prints",
    arguments: [
      "artikel 81, Grondwet", "artikel 1.3, lid 5, Wet op het hoger onderwijs en wetenschappelijk onderzoek",
      "artikel 305a, Burgerlijk Wetboek Boek 3", "artikel 4:15, Algemene wet bestuursrecht", "bijlage 2, IJkwet",
      "artikel 5, lid 1, Verordening (EU) 2016/679",
    ])
  func roundTrips(_ text: String) {
    #expect(Article(text)?.description == text)
    #expect(Reference.article(Article(number: "2", of: .name(4))).canonicalText == nil)
    #expect(Law("Grondwet")?.description == "Grondwet")
    #expect(Law("Awb") == nil)
  }

  @Test("leads to the official text")
  func addresses() {
    #expect(Law("Grondwet")?.address == "https://wetten.overheid.nl/BWBR0001840")
    #expect(Article("artikel 81, Grondwet")?.address == "https://wetten.overheid.nl/jci1.3:c:BWBR0001840&artikel=81")
    #expect(
      Article("artikel 5, Verordening (EU) 2016/679")?.address == "http://data.europa.eu/eli/reg/2016/679/oj")
  }
}

struct LawTableTests {
  @Test("each line of the data file is a law that is found by its title, with a number of its own")
  func readsEveryLine() throws {
    let lines = String(decoding: LawTable.file, as: UTF8.self).split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    #expect(lines.count > 500)
    #expect(lines.filter { $0.count != 4 } == [])
    #expect(Set(lines.map { $0[0] }).count == lines.count)
    for line in lines where line[0].hasPrefix("BWB") {
      let law = try #require(Law(line[1]), "\(line[1])")
      #expect(law.number == line[0])
      #expect(law.number.utf8.count == 11)
    }
    for line in lines where !line[0].hasPrefix("BWB") && !line[0].isEmpty {
      #expect(EUAct(line[0]) != nil, "\(line[0])")
    }
  }

  @Test("no name stands for two laws")
  func namesAreDistinct() {
    let names = String(decoding: LawTable.file, as: UTF8.self).split(separator: "\n").dropFirst()
      .flatMap { $0.split(separator: "\t", omittingEmptySubsequences: false).dropFirst() }
      .flatMap { $0.split(separator: "|") }
    let twice = Dictionary(grouping: names, by: { $0 }).filter { $0.value.count > 1 }.keys.sorted()
    #expect(twice == [])
  }
}

/// Real references to laws with the identifiers they have in the national database.
@Suite(.enabled(if: Corpus.isThere, "GRIFFIE_CORPUS names no folder"))
struct LawCorpusTests {
  /// What a row needs that does not stand in it.
  private static let needsContext: [String: String] = [
    "458 van Boek 7": "the first article of the list and the label stand before it",
    "artikel 13, vierde lid … van de IJkwet": "words are left out",
    "artikel 2 lid 4 van het Handvest van de VN": "the treaty is an entry of the site",
    "artikel 51 van het VN-Handvest": "the treaty is an entry of the site",
  ]

  @Test("finds the laws and articles of official texts")
  func findsOfficialReferences() throws {
    var missed: [String] = []
    for row in try Corpus.rows("citations/law-articles.tsv") {
      guard let text = row["text"], let target = row["target"], !Self.isLeftOut(text) else { continue }
      if !Self.finds(target, in: text) { missed.append(text) }
    }
    #expect(missed == [])
  }

  @Test("finds the laws and articles of the list of forms")
  func findsForms() throws {
    var missed: [String] = []
    for row in try Corpus.rows("citations/forms.tsv") where ["wet", "verdrag"].contains(row["class"]) {
      guard let text = row["as_written"], let target = row["id"], !Self.isLeftOut(text) else { continue }
      if !Self.finds(target, in: text) { missed.append(text) }
    }
    #expect(missed == [])
  }

  /// "van de wet" is the law that the text is about.
  private static func isLeftOut(_ text: String) -> Bool { needsContext[text] != nil || text.hasSuffix(" van de wet") }

  /// One citation, of the whole text; the list leaves out paragraphs, and "celex:".
  private static func finds(_ target: String, in text: String) -> Bool {
    let found = CitationFinder(vocabulary: .empty).citations(in: Array(text.utf8))
    guard found.count == 1, found[0].range == 0..<text.utf8.count, let identifier = found[0].reference.identifier else {
      return false
    }
    return identifier == target || identifier == "celex:\(target)" || identifier.hasPrefix("\(target)&lid=")
  }
}
