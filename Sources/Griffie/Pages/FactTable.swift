/// Facts that jobs looked at, each once, with what each was.
struct FactTable: Sendable {
  private(set) var facts: [Fact] = []
  private(set) var prints: [Fingerprint] = []

  /// Adds a fact that is not in it.
  ///
  /// - Returns: its place.
  mutating func add(_ fact: Fact, _ print: Fingerprint) -> Int {
    facts.append(fact)
    prints.append(print)
    return facts.count - 1
  }
}

extension FactTable: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let count = try reader.count()
    facts.reserveCapacity(count)
    prints.reserveCapacity(count)
    for _ in 0..<count {
      facts.append(try Fact(from: &reader))
      prints.append(try Fingerprint(from: &reader))
    }
  }

  func write(to writer: inout ByteWriter) {
    writer.append(UInt64(facts.count))
    for (fact, print) in zip(facts, prints) {
      fact.write(to: &writer)
      print.write(to: &writer)
    }
  }
}
