import Testing

@testable import Citations

/// Reading canonical text gives the value back.
struct RoundTripTests {
  @Test("reads back generated references of every kind", arguments: GeneratedReferences.Kind.allCases)
  func readsBack(_ kind: GeneratedReferences.Kind) {
    for seed in 1...300 as ClosedRange<UInt64> {
      var references = GeneratedReferences(seed: seed)
      let reference = references.next(kind)
      #expect(reference.readBack == reference, "seed \(seed): \(reference.canonicalText ?? "")")
    }
  }

  @Test("finds canonical text in a sentence, whole", arguments: GeneratedReferences.Kind.allCases)
  func findsAgain(_ kind: GeneratedReferences.Kind) {
    let finder = CitationFinder(vocabulary: .empty)
    for seed in 1...100 as ClosedRange<UInt64> {
      var references = GeneratedReferences(seed: seed)
      let reference = references.next(kind)
      guard let text = reference.canonicalText, !reference.needsItsSentence else { continue }
      let found = finder.citations(in: Array("zie (\(text)) nu".utf8)).first
      #expect(found?.reference == reference, "seed \(seed): \(text)")
      #expect(found?.range == 5..<(5 + text.utf8.count), "seed \(seed): \(text)")
    }
  }

  @Test(
    "reads back the forms that are rare",
    arguments: [
      "Kamerstuk 21 501-02, nr. 2502", "Kamerstuk 36 200 A, A", "Kamerstuk 36 200 IIB, nr. 3", "Kamerstuk 36 045, ABC",
      "Kamerstukken I 1999/00, 26 800 VI, nr. 188b", "Kamerstukken I 1814/15, 10 000, A",
    ])
  func readsBackPapers(_ text: String) throws {
    let paper = try #require(ParliamentaryPaper(text))
    #expect(paper.description == text)
    #expect(ParliamentaryPaper(identifier: paper.identifier) == paper)
  }

  @Test(
    "reads back dossiers, also of chapters that are letters",
    arguments: ["dossier 36 045", "dossier 21 501-20", "dossier 36 200 X", "dossier 36 200 A", "dossier 36 200 H"])
  func readsBackDossiers(_ text: String) {
    #expect(PaperRecogniser.reference(in: text)?.canonicalText == text)
  }

  @Test(
    "reads back documents in words",
    arguments: ["brief van 3 maart", "brief «Over «water»» van maart", "nota «Water» van 1 mei 2022", "brief «Water»"])
  func readsBackLetters(_ text: String) {
    #expect(Letter(text)?.description == text)
  }

  @Test(
    "reads back sums",
    arguments: [
      "EUR 0", "EUR 0,05", "EUR 999.999,99", "EUR 1 miljoen", "EUR 1,001 miljoen", "EUR 1.000.100", "GBP 2,5 miljard",
      "USD 1234,567 miljard", "EUR 9000000 miljard",
    ])
  func readsBackAmounts(_ text: String) {
    #expect(Amount(text)?.description == text)
  }

  @Test(
    "reads back acts of every era as the Official Journal numbers them",
    arguments: [
      "Verordening (EEG) nr. 1408/71", "Verordening (EEG) nr. 17/62", "Verordening (EG) nr. 1260/1999",
      "Verordening (EU) nr. 1025/2012", "Verordening (EU) 2016/679", "Richtlijn 79/409/EEG", "Richtlijn 98/34/EG",
      "Richtlijn 1999/31/EG", "Richtlijn 2014/24/EU", "Besluit 2010/413/GBVB", "Besluit (GBVB) 2015/1",
    ])
  func readsBackActs(_ text: String) {
    #expect(EUAct(text)?.description == text)
  }

  @Test(
    "reads back dates that need words around them in a sentence",
    arguments: [
      "5 mei", "mei", "mei 2022", "begin mei", "eind 2022", "2022", "2021–2025", "vergaderjaar 1999/00",
      "eind dit jaar", "eerste kwartaal van volgend jaar", "tweede helft van vorig jaar",
    ])
  func readsBackDates(_ text: String) {
    #expect(DateExpression(text)?.description == text)
  }

  @Test("a day without its year is read as one in the year of the paper")
  func losesDirection() {
    let past = DateExpression.day(day: 20, month: 10, year: nil, .past)
    #expect(DateExpression(past.description) == .day(day: 20, month: 10, year: nil, .same))
  }

  @Test(
    "reads back members, motions and letters",
    arguments: [
      "Van der Lee (SP)", "El Yassini", "’t Hart", "De Jong-Van Lith (Groep Van Haga)",
    ])
  func readsBackMembers(_ text: String) {
    #expect(MemberName(text)?.description == text)
    #expect(Motion("motie van het lid Kok c.s.")?.jointly == true)
    #expect(Motion("motie van de leden Kok, ’t Hart en Van der Lee")?.proposers.count == 3)
    #expect(Letter("commissiemededeling «Europa’s water» van 5 mei 2022")?.title == "Europa’s water")
    #expect(Letter("brief «Over «water» en land»")?.title == "Over «water» en land")
  }

  @Test(
    "refuses what is not all of a canonical text",
    arguments: [
      "", " ", "EUR 5 ", "Kamerstuk 36 045", "Kamerstuk 36 045, nr. 97.", "motie van het lid", "brief «»",
      "Jansen (SP",
      "jansen", "mei 2022 ", "20221", "+2022", "32 mei", "Stb. 2011", "ECLI:NL:HR:2014:", "paragraaf", "paragraaf 2.",
    ])
  func refusesOtherTexts(_ text: String) {
    #expect(ParliamentaryPaper(text) == nil)
    #expect(Amount(text) == nil)
    #expect(Motion(text) == nil)
    #expect(MemberName(text) == nil)
    #expect(Letter(text) == nil)
    #expect(DateExpression(text) == nil)
    #expect(GazetteIssue(text) == nil)
    #expect(CaseLaw(text) == nil)
    #expect(ReportParagraph(text) == nil)
  }
}

extension Reference {
  /// Whether running text must say more for it to be found: a surname, a month or a year alone may be anything.
  fileprivate var needsItsSentence: Bool {
    switch self {
    case .member, .date(.year), .date(.month(_, year: nil, _)): true
    default: false
    }
  }
}
