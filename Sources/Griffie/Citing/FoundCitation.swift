/// A citation in a list of citations (`griffie cite`).
public struct FoundCitation: Hashable, Sendable {
  /// The file it stands in, as the user knows it.
  public let source: String
  /// From 1.
  public let line: Int
  /// From 1, in bytes.
  public let column: Int
  /// The bytes of the file it stands in.
  public let range: Range<Int>
  /// `kamerstuk`, `motie`, …; for a name of a register the folder of the register.
  public let kind: String
  /// Identifier of what it cites; nil when the text does not say enough.
  public let id: String?
  /// Identifiers of all that the expression cites, of this kind: both of `nrs. 635 en 636`.
  public let ids: [String]
  /// What stands in the text, without the marks of Markdown.
  public let text: String
  /// The usual way to write it.
  public let canonical: String?
  /// Address of the official text.
  public let url: String?
  /// What a reader should know of it, in words.
  public let note: String?
}

extension FoundCitation: Encodable {
  private enum Key: String, CodingKey, CaseIterable {
    case source, line, column, start, end, kind, id, ids, text, canonical, url, note
  }

  /// An object with all keys; what is not there is null.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(source, forKey: .source)
    try object.encode(line, forKey: .line)
    try object.encode(column, forKey: .column)
    try object.encode(range.lowerBound, forKey: .start)
    try object.encode(range.upperBound, forKey: .end)
    try object.encode(kind, forKey: .kind)
    try object.encode(id, forKey: .id)
    try object.encode(ids, forKey: .ids)
    try object.encode(text, forKey: .text)
    try object.encode(canonical, forKey: .canonical)
    try object.encode(url, forKey: .url)
    try object.encode(note, forKey: .note)
  }

  /// The names of the columns, in order.
  static var columns: [String] { Key.allCases.map(\.rawValue) }

  /// The cells of its row, in the order of the columns; several identifiers stand with semicolons between.
  var cells: [String] {
    [
      source, String(line), String(column), String(range.lowerBound), String(range.upperBound), kind, id ?? "",
      ids.joined(separator: ";"), text, canonical ?? "", url ?? "", note ?? "",
    ]
  }
}
