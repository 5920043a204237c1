/// Something wrong in what an author wrote, and where.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable {
    /// What is written cannot be published as it stands.
    case error
    /// It is published, and is probably not what was meant.
    case warning
  }

  public let rule: Rule
  /// One line without a full stop that states the rule.
  public let summary: String
  public let place: Place
  /// The line of source at the place, without its line end; of a long one the part around the place.
  public let sourceLine: String?
  /// Bytes of the line before that part.
  let sourceStart: Int
  /// What was probably meant, as a sentence part: `did you mean 'dossier'?`
  public let suggestion: String?
  /// The change that mends it, where that is sure.
  public let fix: Fix?

  public var severity: Severity { rule.severity }

  init(
    _ rule: Rule, _ summary: String, at place: Place, sourceLine: String? = nil, sourceStart: Int = 0,
    suggestion: String? = nil, fix: Fix? = nil
  ) {
    self.rule = rule
    self.summary = summary
    self.place = place
    self.sourceLine = sourceLine
    self.sourceStart = sourceStart
    self.suggestion = suggestion
    self.fix = fix
  }

  /// A change of the file at the place of the diagnostic.
  public struct Fix: Hashable, Sendable {
    /// The bytes of the file that are replaced.
    public let range: Range<Int>
    public let replacement: String
  }
}

/// A place in a file; a fault of the file as a whole has no line.
public struct Place: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Path as the user would write it, the root folder included: `content/site.yaml`.
  public let path: String
  /// From 1.
  public let line: Int?
  /// In bytes, from 1.
  public let column: Int?

  init(_ path: String, line: Int? = nil, column: Int? = nil) {
    self.path = path
    self.line = line
    self.column = column
  }

  /// `path:line:column`, as editors read it.
  public var description: String {
    path + (line.map { ":\($0)" } ?? "") + (column.map { ":\($0)" } ?? "")
  }

  public static func < (left: Place, right: Place) -> Bool {
    (left.path, left.line ?? 0, left.column ?? 0) < (right.path, right.line ?? 0, right.column ?? 0)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `path:line:column: severity: summary [rule]`, the source line with a caret under the place, the suggestion.
  public var description: String {
    var lines = ["\(place): \(severity.rawValue): \(summary) [\(rule.rawValue)]".printable]
    if let sourceLine { lines += Self.excerpt(of: sourceLine, at: place.column.map { $0 - sourceStart }) }
    if let suggestion { lines.append("  = " + suggestion.printable) }
    return lines.joined(separator: "\n")
  }

  /// The line, or of a long one the part around the place, and a caret under the place.
  private static func excerpt(of line: String, at column: Int?) -> [String] {
    guard let column else { return ["  | " + String(line.prefix(100)).printable + (line.count > 100 ? "…" : "")] }
    let before = String(decoding: line.utf8.prefix(column - 1), as: UTF8.self)
    let behind = String(decoding: line.utf8.dropFirst(column - 1), as: UTF8.self)
    let head = (before.count > 40 ? "…" : "") + String(before.suffix(40)).printable
    let tail = String(behind.prefix(60)).printable + (behind.count > 60 ? "…" : "")
    // A tab stays a tab, so that the caret stands under its place whatever the width of a tab.
    return ["  | " + head + tail, "  | " + String(head.map { $0 == "\t" ? "\t" : " " }) + "^"]
  }
}

extension String {
  /// The text with numbers for what a terminal does not show but does: line ends and other control characters, tabs apart. What an author
  /// wrote cannot pass for a line of its own.
  package var printable: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      text += scalar.isControl ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    case .control: self != "\t"
    case .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

extension Sequence<Diagnostic> {
  /// Sorted by place, and each only once.
  func inOrder() -> [Diagnostic] {
    Array(Set(self)).sorted {
      $0.place != $1.place ? $0.place < $1.place : $0.description < $1.description
    }
  }
}
