import CommonMark
import Yams

/// Front matter or a file of settings that cannot be read, and what its author is told of it.
struct BrokenYAML {
  private let source: SourceText
  private let marks: YAMLLines
  /// The lines of the file that are YAML.
  private let lines: ClosedRange<Int>
  /// What the author calls it.
  private let name: String

  init(_ yaml: ArraySlice<UInt8>, of source: SourceText, _ marks: YAMLLines) {
    self.source = source
    self.marks = marks
    lines =
      source.position(at: yaml.startIndex).line...source.position(at: max(yaml.startIndex, yaml.endIndex - 1)).line
    name = yaml.startIndex == 0 ? source.path.lastPart : "front matter"
  }

  /// It goes beyond a limit, which is a part of a sentence: `has at most 256 kB`.
  func exceeds(_ limit: String) -> Diagnostic {
    source.diagnostic(.limit, "\(name) \(limit)", line: lines.lowerBound, column: 1)
  }

  /// It is YAML and has no keys.
  var isNoKeys: Diagnostic {
    falseBlank(upTo: lines.upperBound)
      ?? source.diagnostic(
        .frontMatter, "\(name) is a list of keys, like title: …", line: lines.lowerBound, column: 1)
  }

  /// It is not YAML.
  func fault(_ error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = place(of: mark)
      if let blank = falseBlank(upTo: place.line) { return blank }
      if let context, let opened = unclosed(context, problem, place) { return opened }
      if let context, problem.contains("find expected ':'") {
        return diagnostic(
          "this is no key", at: self.place(of: context.mark), Self.keyForm)
      }
      return diagnostic(problem, at: place, hint(problem, at: place))
    case .duplicatedKeysInMapping(let keys, let context): return twice(keys.first ?? "", place(of: context.mark))
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem), .representer(let problem):
      return source.diagnostic(.frontMatter, "this is not YAML: \(problem)")
    case .no, .memory, .dataCouldNotBeDecoded: return source.diagnostic(.frontMatter, "this is not YAML: \(error)")
    }
  }

  private func place(of mark: Yams.Mark) -> SourcePosition { marks.position(of: mark, in: source) }

  private func diagnostic(_ problem: String, at place: SourcePosition, _ suggestion: String? = nil) -> Diagnostic {
    source.diagnostic(.frontMatter, "this is not YAML: \(problem)", at: place, suggestion: suggestion)
  }

  /// What goes on to the end, or into the next key, is told where it opens.
  private func unclosed(_ context: YamlError.Context, _ problem: String, _ place: SourcePosition) -> Diagnostic? {
    let start = self.place(of: context.mark)
    if context.text.contains("quoted scalar"), problem.contains("end of stream") || problem.contains("document") {
      return diagnostic("the quotation mark here is not closed", at: start)
    }
    // What goes on below is indented; a letter at the head of a line begins a key.
    let isAtKey = place.line > start.line && source.line(place.line)?.first?.isLetter ?? false
    guard context.text.contains("flow"), isAtKey || place.line > lines.upperBound else { return nil }
    return diagnostic("the bracket here is not closed", at: start)
  }

  /// The second of two keys stands below the first, at the same place in its line; where all stands on one line it is not looked for.
  private func twice(_ key: String, _ first: SourcePosition) -> Diagnostic {
    let below = lines.first { number in
      guard number > first.line, let line = source.line(number) else { return false }
      let text = line.drop { $0 == " " }
      return line.utf8.count - text.utf8.count == first.column - 1
        && [key, "\"\(key)\"", "'\(key)'"].contains { text.hasPrefix($0 + ":") }
    }
    guard let below else { return diagnostic("the key '\(key)' stands twice", at: first) }
    return diagnostic(
      "the key '\(key)' stands on line \(first.line) already", at: SourcePosition(line: below, column: first.column))
  }

  /// No blank behind the colon of a key, or what only looks like one, as word processors have it.
  private func falseBlank(upTo last: Int) -> Diagnostic? {
    for number in lines where number <= last {
      guard let line = source.line(number), let colon = line.firstIndex(where: { $0.unicodeScalars.first == ":" }),
        Self.isKey(line[..<colon])
      else { continue }
      let behind = line.unicodeScalars.index(after: colon)
      guard behind < line.endIndex else { continue }
      let sign = line.unicodeScalars[behind]
      let place = SourcePosition(line: number, column: line[..<behind].utf8.count + 1)
      // A key stands at the head of its line; what stands further on may be a text, and so may an address.
      if !sign.properties.isWhitespace, sign != "/", line.first != " ", line.first != "-" {
        return diagnostic("no blank stands behind the colon", at: place, "write a blank there")
      }
      guard !sign.isASCII, sign.properties.isWhitespace else { continue }
      let name = sign.properties.name.map { " (\($0.lowercased()))" } ?? ""
      return diagnostic(
        "behind the colon stands \(sign.codePoint)\(name)",
        at: place, "put a plain blank in its place")
    }
    return nil
  }

  /// Whether a text can be a key with blanks before it.
  private static func isKey(_ text: some StringProtocol) -> Bool {
    text.allSatisfy { $0.isLetter || $0 == "-" || $0 == " " }
  }

  private static let keyForm = "a key ends with a colon and a blank, like title: …"

  /// What authors usually have to do about what YAML says.
  private func hint(_ problem: String, at place: SourcePosition) -> String? {
    let line = source.line(place.line) ?? ""
    if problem.contains("another document") { return "\(name) has no lines of --- in it" }
    let before = String(decoding: line.utf8.prefix(place.column - 1), as: UTF8.self)
    if problem.contains("document start") || line.hasPrefix(" ") && Self.isKey(before) {
      return "begin keys that belong together at the same place in their lines"
    }
    if problem.contains("mapping values"), Self.isKey(before) { return Self.keyForm }
    if problem.contains("mapping values") { return "put a text with a colon in it between quotation marks" }
    if problem.contains("any token"), line.contains("\t") { return "indent with blanks, not with a tab" }
    switch line.firstRange(of: ": ").flatMap({ line[$0.upperBound...].first { $0 != " " } }) {
    case "\""?, "'"?: return "put the whole text between quotation marks of the other kind"
    case let sign? where "[]{}*&!|>@`%-?,".contains(sign):
      return "put a text that begins with \(sign) between quotation marks"
    default:
      return problem.contains("any token") ? "put a text that begins with this sign between quotation marks" : nil
    }
  }
}
