/// Facts that jobs looked at, with what each was.
struct FactTable: Sendable {
  private(set) var facts: [Fact] = []
  private(set) var prints: [Fingerprint] = []

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
    for place in facts.indices where change.reaches(facts[place]) { table.prints[place] = now.print(of: facts[place]) }
    return table
  }

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
