/// An act of the European Union (*richtlijn*, *verordening*, *besluit*).
public struct EUAct: Hashable, Sendable, LosslessStringConvertible {
  /// Sort of act, with the letter it has in a CELEX number.
  public enum Sort: String, Hashable, Sendable {
    case directive = "Richtlijn"
    case regulation = "Verordening"
    case decision = "Besluit"
    case frameworkDecision = "Kaderbesluit"
    case recommendation = "Aanbeveling"
    case commonPosition = "Gemeenschappelijk Standpunt"
    case jointAction = "Gemeenschappelijk Optreden"

    var letter: String {
      switch self {
      case .directive: "L"
      case .regulation: "R"
      case .decision: "D"
      case .frameworkDecision: "F"
      case .recommendation: "H"
      case .commonPosition, .jointAction: "E"
      }
    }

    /// What stands for the domain where a directive has none, `Richtlijn 2000/60`, or a regulation, `Verordening nr. 1408/71`, `Verordening
    /// 2016/679`, if its number is one of hundreds: other acts, and those of towns, have namesakes.
    fileprivate func domain(in year: Int, isOldRegulation: Bool, number: Int) -> String? {
      let isRecentRegulation = self == .regulation && year >= 2015 && number > 99
      guard self == .directive || isOldRegulation || isRecentRegulation, (1958...2199).contains(year) else {
        return nil
      }
      return year < 1994 ? "EEG" : year < 2010 ? "EG" : "EU"
    }

    /// Whether there are delegated acts of the sort.
    fileprivate var mayBeDelegated: Bool { self == .directive || self == .regulation || self == .decision }

    /// As it stands in an ELI.
    var code: String {
      switch self {
      case .directive: "dir"
      case .regulation: "reg"
      case .decision: "dec"
      case .frameworkDecision: "dec_framw"
      case .recommendation: "reco"
      case .commonPosition: "compos"
      case .jointAction: "joint_action"
      }
    }
  }

  /// What an act adds to another one: nothing, rules of its own (*gedelegeerd*), or how it is carried out (*uitvoering*). It is no part
  /// of a CELEX number.
  public enum Form: Hashable, Sendable {
    case basic
    case delegated
    case implementing

    /// What it adds to the code of a sort in an ELI.
    fileprivate var code: String {
      switch self {
      case .basic: ""
      case .delegated: "_del"
      case .implementing: "_impl"
      }
    }

    /// The sort as the Official Journal names it: `Gedelegeerd Besluit`, `Uitvoeringsverordening`.
    fileprivate func name(of sort: Sort) -> String {
      switch self {
      case .basic: sort.rawValue
      case .delegated: (sort == .decision ? "Gedelegeerd " : "Gedelegeerde ") + sort.rawValue
      case .implementing: "Uitvoerings" + sort.rawValue.lowercased()
      }
    }
  }

  public let sort: Sort
  public let form: Form
  public let year: Int
  public let number: Int
  /// `EU`, `EG`, `EEG`, `GBVB` and the like.
  public let domain: String
  /// Whether it is a decision that has the number before the year, as those of Parliament and Council had until 2014.
  public let hasNumberFirst: Bool

  init(sort: Sort, form: Form = .basic, year: Int, number: Int, domain: String, hasNumberFirst: Bool = false) {
    self.sort = sort
    self.form = form
    self.year = year
    self.number = number
    self.domain = domain
    self.hasNumberFirst = hasNumberFirst
  }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    guard case .act(let act)? = EUActRecogniser.reference(in: description), act.description == description else {
      return nil
    }
    self = act
  }

  /// As the Official Journal numbers acts: since 2015 `Richtlijn (EU) 2022/2555`, before that `Richtlijn 2006/112/EG`,
  /// `Verordening (EG) nr. 178/2002` and `Besluit nr. 1082/2013/EU`, before 1999 with two figures of the year.
  public var description: String {
    let shortYear = year < 1999 ? Day.twoDigits(year % 100) : String(year)
    let name = form.name(of: sort)
    if year >= 2015 { return "\(name) (\(domain)) \(year)/\(number)" }
    if sort == .regulation { return "\(name) (\(domain)) nr. \(number)/\(shortYear)" }
    return hasNumberFirst
      ? "\(name) nr. \(number)/\(shortYear)/\(domain)" : "\(name) \(shortYear)/\(number)/\(domain)"
  }

  /// CELEX number: sector 3, year, letter, number: `32022L2555`.
  public var celex: String {
    let digits = String(number)
    return "3\(year)\(sort.letter)" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// European Legislation Identifier, for acts numbered since 2015; the others at EUR-Lex by their CELEX number.
  public var address: String {
    year >= 2015
      ? "http://data.europa.eu/eli/\(sort.code)\(form.code)/\(year)/\(number)/oj"
      : "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:\(celex)"
  }
}

/// Finds `Richtlijn (EU) 2022/2555`, `Richtlijn 2006/112/EG`, `Verordening (EG) nr. 178/2002`, `Besluit (GBVB) 2021/509`,
/// `Uitvoeringsverordening (EU) 2022/1`, `Beschikking 2003/641/EG`, `RL 2009/28/EG`, `Richtlijnen 2014/24/EU en 2014/25/EU`.
struct EUActRecogniser: Recogniser {
  static let heads: [String] = [
    "richtlijn", "verordening", "besluit", "kaderbesluit", "aanbeveling", "uitvoering", "gedelegeerd",
    "gemeenschappelijk", "beschikking", "Vo. ", "RL ",
  ]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    guard let label = reader.takeActLabel() else { return }
    var domain: String?
    reader.takeCitations(&found, from: start.position) { reader in
      // In a list of several the domain holds on; behind one a further act has its own.
      guard let act = reader.takeActNumber(label, domain: label.isPlural ? domain : nil) else { return nil }
      domain = act.domain
      return .act(act)
    }
  }
}

/// What stands before the number of an act.
private struct ActLabel {
  let sort: EUAct.Sort
  let form: EUAct.Form
  let isPlural: Bool
  /// Whether it is one only where the domain is said.
  var needsDomain = false
}

extension Reader {
  /// Takes one act with its sort: `Richtlijn (EU) 2022/2555`.
  mutating func takeEUAct() -> EUAct? {
    var reader = self
    guard let label = reader.takeActLabel(), let act = reader.takeActNumber(label, domain: nil) else { return nil }
    self = reader
    return act
  }

  /// Takes `Richtlijn `, `uitvoeringsverordeningen `.
  fileprivate mutating func takeActLabel() -> ActLabel? {
    let start = position
    let isDelegated = takeWordInAnyCase("gedelegeerde") || takeWordInAnyCase("gedelegeerd")
    if isDelegated { takeSpace() }
    if let index = takeIndex(ofAnyWordInAnyCase: Self.sortNames), takeSpace() {
      let (sort, form) = Self.sorts[index % Self.sorts.count]
      return ActLabel(
        sort: sort, form: isDelegated && sort.mayBeDelegated ? .delegated : form, isPlural: index >= Self.sorts.count)
    }
    self = moved(to: start)
    return takeShortSort()
  }

  private static let sortNames: Words = [
    "richtlijn", "verordening", "besluit", "uitvoeringsrichtlijn", "uitvoeringsverordening", "uitvoeringsbesluit",
    "kaderbesluit", "aanbeveling", "gemeenschappelijk standpunt", "gemeenschappelijk optreden",
    "richtlijnen", "verordeningen", "besluiten", "uitvoeringsrichtlijnen", "uitvoeringsverordeningen",
    "uitvoeringsbesluiten", "kaderbesluiten", "aanbevelingen",
  ]

  /// Takes `Vo. `, `RL `, `Beschikking `, which are other things too where no domain is said.
  private mutating func takeShortSort() -> ActLabel? {
    var ahead = self
    let sort: EUAct.Sort
    var isPlural = false
    if ahead.take("Vo.") {
      sort = .regulation
    } else if ahead.takeWord("RL") {
      sort = .directive
    } else {
      isPlural = ahead.takeWordInAnyCase("beschikkingen")
      guard isPlural || ahead.takeWordInAnyCase("beschikking") else { return nil }
      sort = .decision
    }
    guard ahead.takeSpace() else { return nil }
    self = ahead
    return ActLabel(sort: sort, form: .basic, isPlural: isPlural, needsDomain: true)
  }

  /// The sorts of the first half of the names, and of the second.
  private static let sorts: [(EUAct.Sort, EUAct.Form)] = [
    (.directive, .basic), (.regulation, .basic), (.decision, .basic), (.directive, .implementing),
    (.regulation, .implementing), (.decision, .implementing), (.frameworkDecision, .basic), (.recommendation, .basic),
    (.commonPosition, .basic), (.jointAction, .basic),
  ]

  /// Takes `(EU) 2022/2555`, `2006/112/EG`, `(EG) nr. 178/2002`; an act that says no domain has the given one.
  fileprivate mutating func takeActNumber(_ label: ActLabel, domain former: String?) -> EUAct? {
    var reader = self
    let sort = label.sort
    let before = reader.takeDomainBefore()
    let isLabelled = reader.takeNumberLabel() != nil || before != nil && reader.takeWord("No") && reader.takeSpace()
    guard let first = reader.takeNumber(digits: 1...4), reader.take(UInt8(ascii: "/")) else { return nil }
    reader.takeLineEnd()
    guard let second = reader.takeNumber(digits: 1...4) else { return nil }
    let said = before ?? reader.takeDomainBehind() ?? former
    let hasYearLast = Self.hasYearLast(
      first, second, sort, isLabelled: isLabelled, isOfCommunity: said.map { !Self.domainsOfUnion.contains($0) } ?? true
    )
    let (year, number) = hasYearLast ? (second, first) : (first, second)
    let full = year < 100 ? 1900 + year : year
    let isOldRegulation = sort == .regulation && isLabelled && hasYearLast && first > 99
    guard
      let domain = said
        ?? (label.needsDomain ? nil : sort.domain(in: full, isOldRegulation: isOldRegulation, number: number)),
      !Byte.continuesWord(reader.text, at: reader.position)
    else { return nil }
    if said == nil, reader.isBeforeOtherMaker { return nil }
    // The EU is of 1993; before it acts are those of the EEG.
    guard (domain == "EU" ? 1993...2199 : 1952...2199).contains(full), number > 0 else { return nil }
    self = reader
    return EUAct(
      sort: sort, form: label.form, year: full, number: number, domain: domain,
      hasNumberFirst: sort == .decision && hasYearLast)
  }

  /// Whether somebody else than the Union made what has its number before this place: "Richtlijn 2020/12 van het OM".
  private var isBeforeOtherMaker: Bool {
    var ahead = self
    guard ahead.takeSpace(), ahead.takeWord("van"), ahead.takeSpace(), ahead.takeAnyWord(["de", "het"]) != nil,
      ahead.takeSpace()
    else { return false }
    return ahead.takeAnyWord(["Europees", "Europese", "Raad", "Commissie", "EU", "Unie"]) == nil
  }

  /// Regulations of old have the year last, "nr. 178/2002", and so have decisions of Parliament and Council, "nr. 1082/2013/EU"; all else
  /// has it first, of old in two figures, and so have those since 2015, whatever stands before it. What can be no year is none.
  private static func hasYearLast(
    _ first: Int, _ second: Int, _ sort: EUAct.Sort, isLabelled: Bool, isOfCommunity: Bool
  ) -> Bool {
    let isRecent = !isOfCommunity && (2015...2199).contains(first)
    if sort == .regulation, isLabelled { return !isRecent || (2009...2014).contains(second) }
    let canBeLast = (52...99).contains(second) || (1952...2014).contains(second)
    if sort == .regulation { return canBeLast && !isRecent }
    if sort == .decision, isLabelled, (1999...2014).contains(second) { return true }
    return sort == .decision && canBeLast && !(52...99).contains(first) && !(1952...2099).contains(first)
  }

  private static let domains: Words = [
    "EU, Euratom", "EG, Euratom", "EEG, Euratom, EGKS", "EEG, Euratom", "Euratom, EGKS, EEG", "Euratom, EG", "Euratom",
    "GBVB", "EEG", "EGKS", "JBZ", "EU", "EG",
  ]

  /// Those that acts of 2015 and later can have; the others ended with the Community.
  private static let domainsOfUnion = ["EU", "EU, Euratom", "Euratom", "GBVB", "JBZ"]

  fileprivate mutating func takeDomainBefore() -> String? {
    let start = position
    let isInBrackets = take(UInt8(ascii: "("))
    if let domain = takeAnyWord(Self.domains), !isInBrackets || take(UInt8(ascii: ")")),
      takeSpace() || isInBrackets && isAtFigure
    {
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
