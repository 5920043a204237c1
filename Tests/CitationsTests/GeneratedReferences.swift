import GriffieTestSupport

@testable import Citations

/// References of every kind that has a canonical text, made by a seed.
struct GeneratedReferences {
  enum Kind: CaseIterable, Sendable {
    case paper, senatePaper, dossier, appendix, proceedings, gazette, journal, act, commissionDocument, caseLaw
    case houseDocument, motion, member, office, law, article, letter, amount, date, reportParagraph
  }

  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func next() -> Reference { next(one(of: Kind.allCases)) }

  mutating func next(_ kind: Kind) -> Reference {
    switch kind {
    case .paper: .paper(ParliamentaryPaper(dossier: dossier(), number: paperNumber()))
    case .senatePaper:
      .paper(ParliamentaryPaper(dossier: dossier(), number: paperNumber(), senateYear: year(1814...2008)))
    case .dossier: .dossier(dossier())
    case .appendix:
      .appendix(QuestionAppendix(chamber: one(of: [.house, .senate]), year: year(1814...2199), number: pick(1...9999)))
    case .proceedings:
      .proceedings(
        one(of: [
          Proceedings(
            chamber: one(of: [.house, .senate]), year: year(1814...2199), sitting: pick(1...999),
            part: .item(pick(1...999))),
          Proceedings(
            chamber: one(of: [.house, .senate]), year: year(1814...2009), sitting: pick(1...999), part: pages()),
          Proceedings(chamber: one(of: [.house, .senate]), year: year(1996...2008), sitting: nil, part: pages()),
        ]))
    case .gazette:
      .gazette(
        GazetteIssue(
          gazette: one(of: [.laws, .notices, .treaties]), year: pick(1813...2199), number: pick(1...999_999)))
    case .journal:
      .journal(
        JournalIssue(
          year: pick(1952...2199), series: one(of: ["L", "C"]), number: pick(1...9999),
          addition: one(of: ["", "", "I", "E"]), page: one(of: [nil, pick(1...9999)])))
    case .act:
      .act(
        one(of: [
          EUAct(
            sort: one(of: [.directive, .regulation, .decision, .frameworkDecision]), year: pick(1952...2014),
            number: pick(1...9999), domain: one(of: ["EG", "EEG", "EGKS", "Euratom", "GBVB", "JBZ"])),
          EUAct(
            sort: .decision, year: pick(1999...2014), number: pick(1...9999), domain: "EG",
            hasNumberFirst: true),
          EUAct(
            sort: one(of: [.commonPosition, .jointAction]), year: pick(1993...2009), number: pick(1...9999),
            domain: "GBVB"),
          EUAct(
            sort: one(of: [.directive, .regulation, .decision, .recommendation]), year: pick(2009...2199),
            number: pick(1...9999), domain: "EU"),
        ]))
    case .commissionDocument:
      .commissionDocument(
        CommissionDocument(
          series: one(of: ["COM", "SWD", "JOIN", "SEC"]), year: pick(1970...2199), number: pick(1...9999)))
    case .caseLaw: .caseLaw(CaseLaw(description: judgment()))
    case .houseDocument:
      .houseDocument(HouseDocument(description: "\(pick(1990...2199))\(one(of: ["D", "Z"]))\(pick(10_000...99_999))"))
    case .motion:
      .motion(
        Motion(
          sort: one(of: [.motion, .amendment]), revision: pick(0...6),
          first: member(), others: (0..<pick(0...3)).map { _ in member() },
          jointly: one(of: [true, false])))
    case .member: .member(MemberName(surname: surname(), party: one(of: Self.parties)))
    case .office:
      .office(
        Office(
          rank: one(of: [.minister, .stateSecretary]), portfolio: one(of: ["van ", "voor "]) + one(of: Portfolios.list))
      )
    case .law: .law(law())
    case .article:
      .article(
        Article(
          number: one(of: ["2", "19.1a", "XIV", "4:15", "49quater"]), paragraph: one(of: [nil, 2, 12]), of: .law(law()))
      )
    case .letter: .letter(Letter(sort: one(of: Self.letters), title: title(), date: one(of: [nil, dayOfDocument()])))
    case .amount: .amount(Amount(cents: cents(), currency: one(of: Amount.Currency.allCases)))
    case .date: .date(date())
    case .reportParagraph:
      .reportParagraph(
        ReportParagraph(number: (0..<pick(1...4)).map { _ in String(pick(1...99)) }.joined(separator: ".")))
    }
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  private mutating func one<Value>(of values: [Value]) -> Value { values[pick(0...values.count - 1)] }

  /// Only dossier 21 501 has serial additions.
  private mutating func dossier() -> DossierNumber {
    if pick(0...3) == 0 {
      return DossierNumber(number: 21501, addition: Numeral(one(of: ["02", String(pick(1...999))])))
    }
    return DossierNumber(
      number: pick(10_000...99_999),
      addition: one(of: [nil, Numeral(one(of: ["I", "IIA", "IIB", "V", "VIII", "X", "XVI", "A", "C", "H"]))]))
  }

  private mutating func paperNumber() -> Numeral {
    let number = String(pick(1...9999))
    let letters = (0..<pick(1...3)).map { _ in one(of: ["A", "B", "D", "I", "V", "X", "Z"]) }.joined()
    return Numeral(one(of: [number, number, number + one(of: ["a", "b", "z"]), letters]))
  }

  private mutating func year(_ range: ClosedRange<Int>) -> ParliamentaryYear {
    guard let year = ParliamentaryYear(start: pick(range)) else { preconditionFailure("The range is of such years.") }
    return year
  }

  /// Pages whose number is not that of a sitting.
  private mutating func pages() -> Proceedings.Part {
    let first = pick(1000...99_998)
    return .pages(first, pick(first + 1...99_999))
  }

  private mutating func judgment() -> String {
    let capitals = ["A", "B", "D", "H", "L", "N", "R"]
    let others = capitals + ["a", "w", "z", "0", "1", "9"]
    let country = one(of: capitals) + one(of: capitals)
    let court = one(of: capitals) + (0..<pick(0...6)).map { _ in one(of: others) }.joined()
    let ordinal = (0..<pick(0...11)).map { _ in one(of: others) + one(of: ["", "", "."]) }.joined() + one(of: others)
    return "ECLI:\(country):\(court):\(pick(1800...2199)):\(ordinal)"
  }

  private static let parties = [nil, "SP", "VVD", "50PLUS", "GroenLinks-PvdA", "Groep Van Haga", "D66", "CDA"]
  private static let letters = [
    "brief", "kamerbrief", "kabinetsappreciatie", "commissiemededeling", "mededeling", "nota", "verslag",
  ]

  /// A law that is numbered as a whole and cited by its title.
  private mutating func law() -> Law {
    let names = ["Grondwet", "Algemene wet bestuursrecht", "Kieswet", "Wet milieubeheer", "Wet op de Raad van State"]
    return names.compactMap(Law.init)[pick(0...4)]
  }

  private mutating func member() -> MemberName { MemberName(surname: surname(), party: nil) }

  private mutating func surname() -> String {
    let prefix = one(of: ["", "", "Van ", "De ", "Van der ", "Van den ", "El ", "Ten ", "Van 't ", "Van ’t ", "Von "])
    let second = one(of: ["", "", "", " Smit", " Bruins-Slot"])
    return prefix
      + one(
        of: ["Jong-Van Lith"] + ["Jansen", "Kok", "Laçin", "D'Hondt", "Özütok", "Él", "Mc-Bride"].map { $0 + second })
  }

  private mutating func title() -> String {
    let words = [
      "Aanpak", "van", "dijken", "2023", "foto’s", "Oekraïne,", "(deel", "2)", "«water»", "‘land’", "en", "zee:", "–",
      "Él",
    ]
    return (0..<pick(1...8)).map { _ in one(of: words) }.joined(separator: " ")
  }

  /// Sums of every size, often round.
  private mutating func cents() -> Int {
    var size = 1
    for _ in 0..<pick(0...17) { size *= 10 }
    var cents = pick(0...min(9 * size, 900_000_000_000_000_000))
    for _ in 0..<pick(0...17) where one(of: [true, false]) { cents = cents / 10 }
    for _ in 0..<pick(0...17) where cents < 90_000_000_000_000_000 { cents *= 10 }
    return cents
  }

  /// One without its year is before the paper.
  private mutating func dayOfDocument() -> DateExpression {
    let date = day()
    guard case .day(let day, let month, nil, _) = date else { return date }
    return .day(day: day, month: month, year: nil, .past)
  }

  private mutating func day() -> DateExpression {
    let month = pick(1...12)
    let year = one(of: [nil, pick(1800...2199)])
    let length = Day.length(ofMonth: month, in: year ?? 2024)
    return .day(day: UInt8(pick(1...length)), month: UInt8(month), year: year.map { UInt16($0) }, .same)
  }

  private mutating func date() -> DateExpression {
    let first = UInt16(pick(1800...2198))
    let month = UInt8(pick(1...12))
    let part = one(of: [DateExpression.Part.begin, .medio, .eind])
    return one(of: [
      day(), .month(month, year: one(of: [nil, first]), .same),
      .partOfMonth(part, month: month, year: one(of: [nil, first]), .same), .partOfYear(part, year: first, .same),
      .quarter(UInt8(pick(1...4)), year: first, .same), .half(UInt8(pick(1...2)), year: first, .same), .year(first),
      .years(first, UInt16(pick(Int(first) + 1...2199))),
      .parliamentaryYear(year(1814...2199)),
    ])
  }
}

extension Reference {
  /// What reading the canonical text gives, by the initialiser of the kind.
  var readBack: Reference? {
    let text = canonicalText ?? ""
    return switch self {
    case .paper: ParliamentaryPaper(text).map { .paper($0) }
    case .dossier: PaperRecogniser.reference(in: text)
    case .appendix: QuestionAppendix(text).map { .appendix($0) }
    case .proceedings: Proceedings(text).map { .proceedings($0) }
    case .gazette: GazetteIssue(text).map { .gazette($0) }
    case .journal: JournalIssue(text).map { .journal($0) }
    case .act: EUAct(text).map { .act($0) }
    case .commissionDocument: CommissionDocument(text).map { .commissionDocument($0) }
    case .caseLaw: CaseLaw(text).map { .caseLaw($0) }
    case .houseDocument: HouseDocument(text).map { .houseDocument($0) }
    case .motion: Motion(text).map { .motion($0) }
    case .member: MemberName(text).map { .member($0) }
    case .letter: Letter(text).map { .letter($0) }
    case .amount: Amount(text).map { .amount($0) }
    case .date: DateExpression(text).map { .date($0) }
    case .reportParagraph: ReportParagraph(text).map { .reportParagraph($0) }
    case .office: Office(text).map { .office($0) }
    case .law: Law(text).map { .law($0) }
    case .article: Article(text).map { .article($0) }
    case .otherOffice, .name: nil
    }
  }
}
