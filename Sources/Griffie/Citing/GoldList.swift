/// What texts cite, as a list made by reading says, with the texts.
public struct GoldList: Sendable {
  /// One thing that is cited at one place.
  struct Target {
    let goldClass: GoldClass
    let id: String
    /// What stands in the text.
    let text: String
    /// Which of the texts.
    let index: Int
    /// Bytes of that text.
    let range: Range<Int>
    /// Where it stands, for people: `brief.md:12:5`, or the line of the list.
    let place: String
  }

  /// The texts, for a reader of citations.
  public let texts: [CitedText]
  let targets: [Target]
  /// Classes that no recogniser looks for, with the number of their rows.
  let leftOut: [String: Int]

  /// A list in which each row is a text.
  public init(_ table: GoldTable) {
    texts = table.rows.map { CitedText(name: table.name, bytes: Array($0.text.utf8), form: .plain) }
    targets = table.rows.enumerated().flatMap { index, row in
      Self.targets(row, index, at: 0..<row.text.utf8.count, place: "\(table.name):\(row.line)")
    }
    leftOut = Self.leftOut(table)
  }

  /// A list of places in a text.
  ///
  /// - Throws: `GoldTable.Fault` when something else stands at a place than the list says.
  public init(_ table: GoldTable, of text: CitedText) throws(GoldTable.Fault) {
    // Where each scalar begins, and the end.
    let starts = text.bytes.indices.filter { text.bytes[$0] & 0xC0 != 0x80 } + [text.bytes.count]
    let lines = SourceLines(text.bytes, from: text.start)
    var targets: [Target] = []
    for row in table.rows {
      guard let scalars = row.scalars, scalars.upperBound < starts.count else {
        throw .init(table.name, row.line, "\(text.name) has \(starts.count - 1) characters")
      }
      let range = starts[scalars.lowerBound]..<starts[scalars.upperBound]
      let there = text.bytes.string(range)
      guard there.utf8.elementsEqual(row.text.utf8) else {
        throw .init(table.name, row.line, "'\(there.onOneLine)' stands there in \(text.name), not '\(row.text)'")
      }
      targets += Self.targets(row, 0, at: range, place: "\(text.name):\(lines.position(at: range.lowerBound))")
    }
    texts = [text]
    self.targets = targets
    leftOut = Self.leftOut(table)
  }

  private static func targets(_ row: GoldTable.Row, _ index: Int, at range: Range<Int>, place: String) -> [Target] {
    guard let goldClass = GoldClass(row.className) else { return [] }
    return goldClass.ids(in: row.id).map {
      Target(goldClass: goldClass, id: $0, text: row.text, index: index, range: range, place: place)
    }
  }

  private static func leftOut(_ table: GoldTable) -> [String: Int] {
    table.rows.filter { GoldClass($0.className) == nil }.reduce(into: [:]) { $0[$1.className, default: 0] += 1 }
  }
}
