/// A list of what texts cite, made by reading: a file of lines with tabs between the cells, the names of the columns in the first.
public struct GoldTable: Sendable {
  /// Why a list cannot be read, and where.
  public struct Fault: Error, CustomStringConvertible {
    /// `gold.tsv:12: …`
    public let description: String
  }

  /// One line of the list.
  struct Row {
    /// From 1, in the list.
    let line: Int
    let className: String
    let text: String
    let id: String
    /// Scalars of the text it stands in, when the list has columns for them.
    let scalars: Range<Int>?
  }

  /// The list as the user knows it.
  public let name: String
  let rows: [Row]
  /// Whether the rows are places in a text. In other lists the texts stand in the rows.
  public let hasPlaces: Bool

  /// Reads a list with the columns `class` (if there is one), `text` or `as_written`, `id` or `ids`, and for places `start` and
  /// `end`. Rows without an id are passed over.
  ///
  /// - Throws: `Fault` when a column is missing or a line is short.
  public init(name: String, bytes: [UInt8]) throws(Fault) {
    let lines = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let columns = Columns(lines.first ?? [])
    guard let text = columns["text", "as_written"], let id = columns["ids", "id"] else {
      throw Fault(name, 1, "the first line names the columns 'text' or 'as_written' and 'id' or 'ids'")
    }
    var rows: [Row] = []
    for (index, cells) in lines.enumerated().dropFirst() where cells != [""] {
      guard cells.count > columns.last else {
        throw Fault(name, index + 1, "\(cells.count) of \(columns.last + 1) cells are there")
      }
      let scalars = try Self.scalars(cells, columns, name, index + 1)
      if cells[id].isEmpty { continue }
      let className = columns["class"].map { cells[$0] } ?? GoldClass.numbered
      rows.append(Row(line: index + 1, className: className, text: cells[text], id: cells[id], scalars: scalars))
    }
    self.name = name
    self.rows = rows
    hasPlaces = columns["start"] != nil && columns["end"] != nil
  }

  private static func scalars(
    _ cells: [String], _ columns: Columns, _ name: String, _ line: Int
  ) throws(Fault) -> Range<Int>? {
    guard let start = columns["start"], let end = columns["end"] else { return nil }
    guard let start = Int(cells[start]), let end = Int(cells[end]), start >= 0, end >= start else {
      throw Fault(name, line, "'start' and 'end' are numbers of characters")
    }
    return start..<end
  }
}

/// The names of the columns that are asked for, with their places.
private struct Columns {
  private let places: [String: Int]
  /// The last column that is asked for.
  private(set) var last: Int

  init(_ names: [String]) {
    let asked = ["class", "text", "as_written", "id", "ids", "start", "end"]
    places = Dictionary(
      zip(names, names.indices).filter { asked.contains($0.0) }, uniquingKeysWith: { first, _ in first })
    last = places.values.max() ?? 0
  }

  subscript(names: String...) -> Int? { names.lazy.compactMap { places[$0] }.first }
}

extension GoldTable.Fault {
  init(_ name: String, _ line: Int, _ what: String) { description = "\(name):\(line): \(what)" }
}
