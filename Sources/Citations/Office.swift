/// An office in the government of the Netherlands (*bewindspersoon*).
public struct Office: Hashable, Sendable, LosslessStringConvertible {
  public enum Rank: String, Hashable, Sendable {
    case primeMinister = "Minister-President"
    case minister = "Minister"
    case stateSecretary = "Staatssecretaris"
  }

  public let rank: Rank
  /// `van Defensie`, `voor Natuur en Stikstof`; empty for the Minister-President.
  public let portfolio: String

  init(rank: Rank, portfolio: String) {
    self.rank = rank
    self.portfolio = portfolio
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
/// Defensie`, `Minister-President`; offices of another state, of the past or in general are found as such.
struct OfficeRecogniser: Recogniser {
  static let heads: [StaticString] = ["minister", "staatssecretaris"]

  static func citations(at start: Reader, in context: Context) -> [Citation] {
    var reader = start
    guard let ranks = reader.takeRanks() else { return [] }
    if ranks.first == .primeMinister { return one(Office(rank: .primeMinister, portfolio: ""), start, reader) }
    guard let first = reader.takePortfolio() else { return [] }
    var offices = ranks.map { Office(rank: $0, portfolio: first) }
    var ends = [reader.position]
    if start.isPlural {
      while let next = reader.takeFurtherPortfolio() {
        offices.append(Office(rank: ranks[0], portfolio: next))
        ends.append(reader.position)
      }
      // Several holders of one office are not those of one government.
      if offices.count == 1 { return [Citation(.otherOffice, at: start.position..<reader.position)] }
    }
    let phrase = start.position..<reader.position
    if let other = start.officeOfAnother(phrase) { return [Citation(.otherOffice, at: other)] }
    return offices.enumerated().map { index, office in
      let isListed = start.isPlural && index > 0
      return Citation(
        .office(office),
        at: isListed ? ends[index - 1]..<ends[index] : phrase.lowerBound..<ends[min(index, ends.count - 1)],
        phrase: phrase)
    }
  }

  private static func one(_ office: Office, _ start: Reader, _ end: Reader) -> [Citation] {
    let range = start.position..<end.position
    return [Citation(start.officeOfAnother(range) == nil ? .office(office) : .otherOffice, at: range)]
  }
}
