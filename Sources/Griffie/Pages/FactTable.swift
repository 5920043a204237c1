/// Facts that jobs looked at, with what each was.
struct FactTable: Sendable {
  private(set) var facts: [Fact] = []
  private(set) var prints: [Fingerprint] = []
  /// Where each fact stands, once some of them were to be looked at again.
  private var index: Index?

  /// A fact stands in several places where jobs looked at it in builds one after another.
  private struct Index {
    private var first: [Fact: Int] = [:]
    private var others: [Fact: [Int]] = [:]

    init(_ facts: [Fact]) {
      first.reserveCapacity(facts.count)
      for (place, fact) in facts.enumerated() { add(fact, at: place) }
    }

    mutating func add(_ fact: Fact, at place: Int) {
      if first[fact] == nil { first[fact] = place } else { others[fact, default: []].append(place) }
    }

    func place(of fact: Fact) -> Int? { first[fact] }

    func places(of fact: Fact) -> [Int] { first[fact].map { [$0] + others[fact, default: []] } ?? [] }
  }

  /// The same facts with what each is now.
  ///
  /// - Parameters:
  ///   - now: what facts are now.
  ///   - change: what of them can be another; nil where anything can.
  /// - Returns: a table with the same facts in the same places.
  func seenAgain(_ now: FactPrints, _ change: TextChange?) -> FactTable {
    var table = self
    guard let change else {
      table.prints = now.prints(of: facts)
      return table
    }
    for place in table.places(of: change, now) { table.prints[place] = now.print(of: facts[place]) }
    return table
  }

  /// Where the facts stand that can be others.
  private mutating func places(of change: TextChange, _ now: FactPrints) -> [Int] {
    guard let known = change.facts, let templates = now.templates else {
      return facts.indices.filter { change.reaches(facts[$0]) }
    }
    if index == nil { index = Index(facts) }
    return (known + templates).flatMap { places(of: $0) }
  }

  /// Where a fact stands; nowhere when no job looked at it.
  func places(of fact: Fact) -> [Int] {
    index?.places(of: fact) ?? facts.indices.filter { facts[$0] == fact }
  }

  /// A place of a fact; nil where there is none, or it is not known where facts stand.
  func knownPlace(of fact: Fact) -> Int? { index?.place(of: fact) }

  mutating func put(_ print: Fingerprint, at place: Int) { prints[place] = print }

  /// Only the facts at these places.
  func only(_ places: [Int]) -> FactTable {
    var table = FactTable()
    (table.facts, table.prints) = (places.map { facts[$0] }, places.map { prints[$0] })
    return table
  }

  /// Adds facts behind those that are there, with what each is.
  mutating func add(_ facts: [Fact], _ prints: [Fingerprint]) {
    // Adding nothing would copy what the former table has.
    if facts.isEmpty { return }
    for (number, fact) in facts.enumerated() { index?.add(fact, at: self.facts.count + number) }
    self.facts += facts
    self.prints += prints
  }
}

extension FactTable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    facts = try reader.listInParts()
    prints = try reader.listInParts()
    guard facts.count == prints.count else { throw ByteReader.Damage() }
  }

  func write(to writer: inout PieceWriter) {
    writer.appendInParts(facts)
    writer.appendInParts(prints)
  }
}
