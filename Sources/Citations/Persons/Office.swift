/// An office in the government of the Netherlands (*bewindspersoon*).
public struct Office: Hashable, Sendable, LosslessStringConvertible {
  public enum Rank: String, Hashable, Sendable {
    case primeMinister = "Minister-President"
    case minister = "Minister"
    case stateSecretary = "Staatssecretaris"
  }

  public let rank: Rank
  /// `van Defensie`, `voor Natuur en Stikstof`, `Mijnbouw` as the office is called; empty for the Minister-President.
  public let portfolio: String

  /// The office of this rank and a portfolio as a text has it, `van Natuur en Stikstof`.
  init(rank: Rank, portfolio: String) {
    self.rank = rank
    self.portfolio = Portfolios.title(of: rank, portfolio)
  }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    guard case .office(let value)? = OfficeRecogniser.reference(in: description), value.description == description
    else {
      return nil
    }
    self = value
  }

  /// `Minister van Defensie`
  public var description: String { rank.rawValue + (portfolio.isEmpty ? "" : " \(portfolio)") }
}

/// Finds `Minister van Defensie`, `staatssecretaris van OCW`, `Minister en Staatssecretaris van Financiën`, `de Ministers van Financiën en van
/// Defensie`, `Minister-President`, `Minister Jansen (Financiën)`, `Staatssecretaris Mijnbouw`; offices of another state, of the past or in general are found as such.
struct OfficeRecogniser: Recogniser {
  static let heads: [String] = ["minister", "staatssecretaris"]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    guard let ranks = reader.takeRanks() else { return }
    let isPlural = start.isPlural
    guard
      let first = ranks == [.primeMinister]
        ? ""
        : reader.takePortfolio()
          ?? (isPlural
            ? nil : reader.takePortfolioOfHolder(ranks[0], in: context) ?? reader.takeBarePortfolio(ranks[0]))
    else { return }
    var offices = ranks.map { Office(rank: $0, portfolio: first) }
    var ranges = ranks.map { _ in start.position..<reader.position }
    while isPlural, let next = reader.takeFurtherPortfolio() {
      offices.append(Office(rank: ranks[0], portfolio: next.portfolio))
      ranges.append(next.range)
    }
    let phrase = start.position..<reader.position
    // Several holders of one office are not those of one government.
    let isGeneral = isPlural && offices.count == 1
    let isOfOther = ranks == [.primeMinister] && reader.isBeforeOtherPrimeMinister(in: context)
    if let other = isGeneral ? phrase : start.officeOfAnother(phrase) ?? (isOfOther ? phrase : nil) {
      found.append(Citation(.otherOffice, at: other))
      return
    }
    for (office, range) in zip(offices, ranges) { found.append(Citation(.office(office), at: range, phrase: phrase)) }
  }
}
