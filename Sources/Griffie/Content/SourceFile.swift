import CommonMark

/// A file as the author wrote it.
public struct SourceFile: Sendable {
  /// Path within its folder, parts separated by `/`: `kabinetsreactie/01-inleiding.md`.
  public let path: String
  public let bytes: [UInt8]
  public let fingerprint: Fingerprint

  /// A file of a folder; the path is relative and has no `.` or `..` in it.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    fingerprint = Fingerprint(bytes)
  }

  /// What tells it apart from all other files.
  var identity: [Fingerprint] { [Fingerprint(Array(path.utf8)), fingerprint] }

  /// The path without its last part; empty at the top.
  public var folder: String { path.folder }

  /// The last part of the path.
  var name: String { path.lastPart }

  /// The last part of the path, without `.md`.
  public var stem: String { name.hasSuffix(".md") ? String(name.dropLast(3)) : name }
}

extension SourceFile: Hashable {
  public static func == (left: SourceFile, right: SourceFile) -> Bool {
    left.fingerprint == right.fingerprint && PathBytes(left.path) == PathBytes(right.path)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
}

/// A file of text: UTF-8 without byte order mark, a line feed for each carriage return that stands alone.
struct SourceText: Hashable, Sendable {
  /// Path as diagnostics show it.
  let path: String
  let bytes: [UInt8]
  /// Offset at which each line begins.
  private let lineStarts: [Int]
  /// Bytes of the file before the text.
  private let textStart: Int

  /// Bytes that a text has at most. A section of a paper has some thousand.
  static let longest = 8 << 20

  /// The text of a file in the folder that the user knows as `root`; a fault when it is not UTF-8, or has a character in it that no page can
  /// hold.
  init(_ file: SourceFile, root: String) throws(Fault) {
    path = root.isEmpty ? file.path : "\(root)/\(file.path)"
    textStart = file.bytes.startOfText
    let bytes = Array(file.bytes[textStart...]).withoutLoneReturns
    self.bytes = bytes
    guard bytes.count <= Self.longest else {
      lineStarts = [0]
      throw Fault(.tooLong(self))
    }
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    if let offset = Self.firstInvalid(bytes) { throw Fault(.notUTF8(self, at: offset)) }
    if let (offset, character) = ForbiddenCharacter.first(in: bytes) {
      throw Fault(
        Self.isOfWiderUnits(bytes) ? .notUTF8(self, at: offset) : .forbidden(character, in: self, at: offset))
    }
  }

  /// Whether the bytes are probably UTF-16 or UTF-32: Latin letters have zeros between them then.
  private static func isOfWiderUnits(_ bytes: [UInt8]) -> Bool { bytes.count { $0 == 0 } > bytes.count / 4 }

  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    return offset
  }

  /// The line with this number, from 1, without its line end.
  func line(_ number: Int) -> String? {
    range(ofLine: number).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  private func range(ofLine number: Int) -> Range<Int>? {
    guard lineStarts.indices.contains(number - 1) else { return nil }
    let start = lineStarts[number - 1]
    let end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    return start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end)
  }

  /// Where a key of its own line stands in front matter, between quotation marks or not; the head of the text when none does.
  func place(ofKey key: String) -> SourcePosition {
    let end = FrontMatter.bodyStart(bytes)
    let number = lineStarts.indices.prefix { lineStarts[$0] < end }.map { $0 + 1 }.first { number in
      ["", "\"", "'"].contains { line(number)?.hasPrefix("\($0)\(key)\($0):") ?? false }
    }
    return SourcePosition(line: number ?? 1, column: 1)
  }

  /// The place of the byte at an offset.
  func position(at offset: Int) -> SourcePosition { SourcePosition(ofOffset: offset, lineStarts: lineStarts) }

  /// The change that puts another text in the place of this one, which must stand at the position letter for letter; nil otherwise.
  func fix(_ text: String, at position: SourcePosition, by replacement: String) -> Diagnostic.Fix? {
    let start = lineStarts[position.line - 1] + position.column - 1
    guard bytes[start...].starts(with: text.utf8) else { return nil }
    let range = textStart + start..<textStart + start + text.utf8.count
    return Diagnostic.Fix(range: range, replacement: replacement)
  }

  /// A diagnostic of a byte that no page can hold. The line is shown with U+FFFD for all that it cannot be shown with.
  fileprivate func diagnostic(_ rule: Rule, _ summary: String, at offset: Int, suggestion: String) -> Diagnostic {
    let place = position(at: offset)
    return Diagnostic(
      rule, summary, at: Place(path, line: place.line, column: place.column),
      sourceLine: line(place.line).map { ForbiddenCharacter.replaced(in: $0) }, suggestion: suggestion)
  }

  func diagnostic(
    _ rule: Rule, _ summary: String, line: Int? = nil, column: Int? = nil,
    suggestion: String? = nil, fix: Diagnostic.Fix? = nil
  ) -> Diagnostic {
    let excerpt = line.flatMap { self.excerpt(line: $0, column: column ?? 1) }
    return Diagnostic(
      rule, summary, at: Place(path, line: line, column: column), sourceLine: excerpt?.text,
      sourceStart: excerpt?.start ?? 0, suggestion: suggestion, fix: fix)
  }

  /// The line with this number, or of a long one the part around the column, and the bytes of the line before that: of a long line with many
  /// faults each has a part only.
  private func excerpt(line number: Int, column: Int) -> (text: String, start: Int)? {
    guard let range = range(ofLine: number) else { return nil }
    guard range.count > 2 * Self.excerptReach else { return (String(decoding: bytes[range], as: UTF8.self), 0) }
    let place = min(range.lowerBound + column - 1, range.upperBound)
    var start = max(range.lowerBound, place - Self.excerptReach)
    var end = min(range.upperBound, place + Self.excerptReach)
    // Whole characters.
    while start < place, bytes[start] & 0xC0 == 0x80 { start += 1 }
    while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return (String(decoding: bytes[start..<end], as: UTF8.self), start - range.lowerBound)
  }

  /// Bytes before and behind a place that a message can show.
  private static let excerptReach = 250

  func diagnostic(
    _ rule: Rule, _ summary: String, at place: SourcePosition, suggestion: String? = nil, fix: Diagnostic.Fix? = nil
  )
    -> Diagnostic
  {
    diagnostic(rule, summary, line: place.line, column: place.column, suggestion: suggestion, fix: fix)
  }
}

extension [UInt8] {
  /// Where the text of a file begins: behind a byte order mark of UTF-8.
  var startOfText: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// With a line feed in the place of each carriage return that stands alone, which ends a line in CommonMark and YAML too.
  var withoutLoneReturns: [UInt8] {
    // Most texts have none, and need no copy.
    guard contains(0x0D) else { return self }
    var bytes = self
    for index in indices where self[index] == 0x0D && (index + 1 == count || self[index + 1] != 0x0A) {
      bytes[index] = 0x0A
    }
    return bytes
  }
}

/// A diagnostic on its way to where it is kept.
struct Fault: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

extension Diagnostic {
  fileprivate static func tooLong(_ source: SourceText) -> Diagnostic {
    source.diagnostic(
      .limit, "a text has at most \(SourceText.longest >> 20) MB", suggestion: "divide it into several sections")
  }

  fileprivate static func notUTF8(_ source: SourceText, at offset: Int) -> Diagnostic {
    source.diagnostic(.notUTF8, "this file must be UTF-8", at: offset, suggestion: "save the file as UTF-8")
  }

  fileprivate static func forbidden(_ character: ForbiddenCharacter, in source: SourceText, at offset: Int)
    -> Diagnostic
  {
    source.diagnostic(
      .forbiddenCharacter, "no page can hold the character \(character)", at: offset, suggestion: "remove it")
  }
}
