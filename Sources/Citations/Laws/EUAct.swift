/// An act of the European Union (*richtlijn*, *verordening*, *besluit*).
public struct EUAct: Hashable, Sendable, LosslessStringConvertible {
  /// Sort of act, with the letter it has in a CELEX number.
  public enum Sort: String, Hashable, Sendable {
    case directive = "Richtlijn"
    case regulation = "Verordening"
    case decision = "Besluit"
    case frameworkDecision = "Kaderbesluit"
    case recommendation = "Aanbeveling"

    var letter: String {
      switch self {
      case .directive: "L"
      case .regulation: "R"
      case .decision: "D"
      case .frameworkDecision: "F"
      case .recommendation: "H"
      }
    }

    /// What stands for the domain where a directive has none, `Richtlijn 2000/60`; other acts have namesakes.
    fileprivate func domain(in year: Int) -> String? {
      guard self == .directive, (1958...2199).contains(year) else { return nil }
      return year < 1994 ? "EEG" : year < 2010 ? "EG" : "EU"
    }

    /// As it stands in an ELI.
    var code: String {
      switch self {
      case .directive: "dir"
      case .regulation: "reg"
      case .decision: "dec"
      case .frameworkDecision: "dec_framw"
      case .recommendation: "reco"
      }
    }
  }

  public let sort: Sort
  public let year: Int
  public let number: Int
  /// `EU`, `EG`, `EEG`, `GBVB` and the like.
  public let domain: String

  init(sort: Sort, year: Int, number: Int, domain: String) {
    self.sort = sort
    self.year = year
    self.number = number
    self.domain = domain
  }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    guard case .act(let act)? = EUActRecogniser.reference(in: description), act.description == description else {
      return nil
    }
    self = act
  }

  /// As the Official Journal numbers acts: since 2015 `Richtlijn (EU) 2022/2555`, before that `Richtlijn 2006/112/EG` and
  /// `Verordening (EG) nr. 178/2002`, before 1999 with two figures of the year.
  public var description: String {
    let shortYear = year < 1999 ? Day.twoDigits(year % 100) : String(year)
    if year >= 2015 { return "\(sort.rawValue) (\(domain)) \(year)/\(number)" }
    if sort == .regulation { return "\(sort.rawValue) (\(domain)) nr. \(number)/\(shortYear)" }
    return "\(sort.rawValue) \(shortYear)/\(number)/\(domain)"
  }

  /// CELEX number: sector 3, year, letter, number: `32022L2555`.
  public var celex: String {
    let digits = String(number)
    return "3\(year)\(sort.letter)" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// European Legislation Identifier, for acts numbered since 2015; the others at EUR-Lex by their CELEX number.
  public var address: String {
    year >= 2015
      ? "http://data.europa.eu/eli/\(sort.code)/\(year)/\(number)/oj"
      : "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:\(celex)"
  }
}

/// Finds `Richtlijn (EU) 2022/2555`, `Richtlijn 2006/112/EG`, `Verordening (EG) nr. 178/2002`, `Besluit (GBVB) 2021/509`,
/// `Uitvoeringsverordening (EU) 2022/1`.
struct EUActRecogniser: Recogniser {
  static let heads: [String] = [
    "richtlijn", "verordening", "besluit", "kaderbesluit", "aanbeveling", "uitvoering", "gedelegeerd",
  ]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    guard let act = reader.takeEUAct() else { return }
    found.append(Citation(.act(act), at: start.position..<reader.position))
  }
}

extension Reader {
  mutating func takeEUAct() -> EUAct? {
    var reader = self
    guard let sort = reader.takeActSort(), reader.takeSpace() else { return nil }
    let before = reader.takeDomainInBrackets()
    let isLabelled = reader.takeNumberLabel() != nil
    guard let first = reader.takeNumber(digits: 1...4), reader.take(UInt8(ascii: "/")),
      let second = reader.takeNumber(digits: 1...4)
    else { return nil }
    let behind = reader.takeDomainBehind()
    guard let domain = before ?? behind ?? sort.domain(in: first), !Byte.continuesWord(reader.text, at: reader.position)
    else { return nil }
    // Regulations of old have the year last, with "nr."; all else has it first, of old in two figures, and so have those since
    // 2015, whatever stands before it.
    let isRecent = domain == "EU" && (2015...2199).contains(first) && !(2009...2014).contains(second)
    let hasYearLast = isLabelled && sort == .regulation && !isRecent
    let (year, number) = hasYearLast ? (second, first) : (first, second)
    let full = year < 100 ? 1900 + year : year
    // The EU is of 1993; before it acts are those of the EEG.
    guard (domain == "EU" ? 1993...2199 : 1952...2199).contains(full), number > 0 else { return nil }
    let act = EUAct(sort: sort, year: full, number: number, domain: domain)
    self = reader
    return act
  }

  fileprivate mutating func takeActSort() -> EUAct.Sort? {
    // Acts that carry out others are numbered with them.
    if takeWordInAnyCase("gedelegeerde") || takeWordInAnyCase("gedelegeerd") { takeSpace() }
    return takeIndex(ofAnyWordInAnyCase: Self.sortNames).map { Self.sorts[$0] }
  }

  private static let sortNames: Words = [
    "richtlijn", "verordening", "besluit", "uitvoeringsrichtlijn", "uitvoeringsverordening", "uitvoeringsbesluit",
    "kaderbesluit", "aanbeveling",
  ]

  private static let sorts: [EUAct.Sort] = [
    .directive, .regulation, .decision, .directive, .regulation, .decision, .frameworkDecision, .recommendation,
  ]

  private static let domains: Words = ["EU, Euratom", "Euratom", "GBVB", "EEG", "EGKS", "JBZ", "EU", "EG"]

  fileprivate mutating func takeDomainInBrackets() -> String? {
    let start = position
    if take(UInt8(ascii: "(")), let domain = takeAnyWord(Self.domains), take(UInt8(ascii: ")")), takeSpace() {
      return "\(domain)"
    }
    self = moved(to: start)
    return nil
  }

  fileprivate mutating func takeDomainBehind() -> String? {
    let start = position
    if take(UInt8(ascii: "/")), let domain = takeAnyWord(Self.domains) { return "\(domain)" }
    self = moved(to: start)
    return nil
  }
}
