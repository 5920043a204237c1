/// The definition of a footnote: `[^label]: text`, and the lines that continue it.
struct NoteDefinition {
  /// What stands between `[^` and `]`, as written.
  let label: String
  /// Two labels with the same key are the same label.
  let key: String
  /// The lines of the source that the definition takes; blank lines at its end are not among them.
  let lines: ClosedRange<Int>
  /// Where the text begins on the first line; the end of the line when it begins on a later one.
  let textStart: Int
  let position: SourcePosition

  /// Labels are compared without regard to case.
  static func key(of label: ArraySlice<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).lowercased()
  }

  /// The end of a label that begins at `start`, just behind `[^`: the offset of its `]`.
  ///
  /// A label has at least one byte, and no space in it.
  static func labelEnd(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var offset = start
    while offset < end, bytes[offset] > .space, bytes[offset] != .closingBracket,
      bytes[offset] != .bracket
    { offset += 1 }
    return offset > start && offset < end && bytes[offset] == .closingBracket ? offset : nil
  }
}
