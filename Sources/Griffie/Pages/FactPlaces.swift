import Synchronization

/// Where facts stand in the table of the next production: each job that is done asks for those that it looked at, on its own processor.
///
/// A fact that a former job looked at keeps its place; one that nobody looked at before gets the next. Jobs together look at many times as many
/// facts as there are, which would fill the memory if each job kept its own.
final class FactPlaces: Sendable {
  /// Facts that nobody looked at before.
  private struct New {
    var facts: [Fact] = []
    var places: [Fact: Int] = [:]

    /// The place of one, behind so many that are known.
    mutating func place(of fact: Fact, behind count: Int) -> Int {
      if let known = places[fact] { return known }
      let place = count + facts.count
      places[fact] = place
      facts.append(fact)
      return place
    }
  }

  private let known: FactTable
  private let new = Mutex(New())

  /// - Parameter known: the table of the former production.
  init(_ known: FactTable) { self.known = known }

  /// Where facts stand.
  ///
  /// - Parameters:
  ///   - facts: that a job looked at.
  ///   - former: what the same job made before.
  /// - Returns: their places, in the same order.
  func places(of facts: [Fact], lookedAtBefore former: Production.Made?) -> [Int] {
    let own = Dictionary(
      (former?.facts ?? []).map { (known.facts[$0], $0) }, uniquingKeysWith: { first, _ in first })
    return new.withLock { new in
      facts.map { own[$0] ?? known.knownPlace(of: $0) ?? new.place(of: $0, behind: known.facts.count) }
    }
  }

  /// The table of the next production.
  ///
  /// - Parameters:
  ///   - known: the former facts, with what each is now.
  ///   - prints: says what the new ones are.
  /// - Returns: all of them.
  func table(_ known: FactTable, _ prints: FactPrints) -> FactTable {
    let facts = new.withLock { new in
      new.places = [:]
      return new.facts
    }
    var table = known
    table.add(facts, prints.prints(of: facts))
    return table
  }
}
