import Yams

/// What stands under the front matter of a file: Markdown.
struct Body: Hashable, Sendable {
  let bytes: [UInt8]
  /// Line of the file it begins at.
  let line: Int
}

/// The front matter of a file, and the body under it.
struct FrontMatter {
  /// The keys, nil when there are none or when they are no YAML.
  let keys: Node.Mapping?
  /// Added to Yams' line numbers it gives lines of the file.
  let lineOffset: Int
  let body: Body
  let fault: Diagnostic?

  /// Parts a Markdown file.
  init(of source: SourceText) {
    let lines = Self.lines(source.bytes)
    guard let end = lines.end else {
      keys = nil
      lineOffset = 0
      body = Self.body(of: source, behind: nil)
      fault = lines.opens ? .unclosed(source) : nil
      return
    }
    (keys, fault) = Self.parse(source.bytes[end.yaml], in: source, lineOffset: 1)
    lineOffset = 1
    body = Self.body(of: source, behind: end)
  }

  /// What stands under the front matter of a file, without reading that.
  static func body(of source: SourceText) -> Body { body(of: source, behind: lines(source.bytes).end) }

  private static func body(of source: SourceText, behind end: End?) -> Body {
    guard let end else { return Body(bytes: source.bytes, line: 1) }
    return Body(bytes: Array(source.bytes[end.body...]), line: end.bodyLine)
  }

  /// Reads a file that is YAML as a whole.
  init(yaml source: SourceText) {
    (keys, fault) = Self.parse(source.bytes[...], in: source, lineOffset: 0)
    lineOffset = 0
    body = Body(bytes: [], line: 1)
  }

  /// Of all that stands above the body of a file.
  func headFingerprint(of source: SourceText) -> Fingerprint {
    Fingerprint(Array(source.bytes.dropLast(body.bytes.count)))
  }

  /// Where the body of a file begins, under its front matter.
  static func bodyStart(_ bytes: [UInt8]) -> Int { lines(bytes).end?.body ?? 0 }

  private struct End {
    let yaml: Range<Int>
    let body: Int
    let bodyLine: Int
  }

  /// Finds the line `---` that closes what a first line `---` opens.
  private static func lines(_ bytes: [UInt8]) -> (opens: Bool, end: End?) {
    guard let first = lineEnd(bytes, from: 0), isFence(bytes[..<first]) else { return (false, nil) }
    var start = first + 1
    var number = 2
    while start < bytes.count {
      let end = lineEnd(bytes, from: start) ?? bytes.count
      if isFence(bytes[start..<end]) {
        let body = min(end + 1, bytes.count)
        return (true, End(yaml: first + 1..<start, body: body, bodyLine: number + 1))
      }
      start = end + 1
      number += 1
    }
    return (true, nil)
  }

  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    bytes[start...].firstIndex(of: 0x0A)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    while let last = line.last, last == 0x0D || last == 0x20 { line.removeLast() }
    return line.elementsEqual("---".utf8)
  }

  /// How many aliases the text can have, at most: asterisks at the head of a word, where something has a name to refer to. Aliases of
  /// aliases grow past all bounds.
  private static func aliases(in bytes: ArraySlice<UInt8>) -> Int {
    let heads = { (sign: UInt8) in
      zip(bytes, bytes.dropFirst()).count { before, byte in byte == sign && " \n[,{?-:".utf8.contains(before) }
    }
    return heads(UInt8(ascii: "&")) == 0 ? 0 : heads(UInt8(ascii: "*"))
  }

  /// The limit that a text of YAML goes beyond, as a sentence.
  private static func exceededLimit(of bytes: ArraySlice<UInt8>) -> String? {
    if bytes.count > 1 << 18 { return "front matter has at most 256 kB" }
    if aliases(in: bytes) > 30 { return "front matter has at most 30 aliases" }
    return nil
  }

  private static func parse(
    _ bytes: ArraySlice<UInt8>, in source: SourceText, lineOffset: Int
  ) -> (Node.Mapping?, Diagnostic?) {
    if let limit = exceededLimit(of: bytes) {
      return (nil, source.diagnostic(.limit, limit, line: lineOffset + 1, column: 1))
    }
    do {
      // Every value is read as the text it is, so what sort of value YAML would take it for need not be found out.
      guard let node = try DeepYAML.compose(bytes, atMost: 50) else {
        let limit = "front matter is nested at most 50 levels deep"
        return (nil, source.diagnostic(.limit, limit, line: lineOffset + 1, column: 1))
      }
      switch node {
      case .nothing: return (nil, nil)
      case .node(.mapping(let mapping)): return (mapping, nil)
      case .node: return (nil, .notKeys(source, line: lineOffset + 1))
      }
    } catch let error as YamlError {
      return (nil, .brokenYAML(error, in: source, lineOffset: lineOffset))
    } catch {
      return (nil, source.diagnostic(.frontMatter, "this is not YAML: \(error)"))
    }
  }
}

extension Diagnostic {
  fileprivate static func unclosed(_ source: SourceText) -> Diagnostic {
    source.diagnostic(
      .frontMatter, "front matter ends with a line of ---", line: 1, column: 1,
      suggestion: "add a line of --- under the last key")
  }

  fileprivate static func notKeys(_ source: SourceText, line: Int) -> Diagnostic {
    source.diagnostic(.frontMatter, "front matter is a list of keys, like title: …", line: line, column: 1)
  }

  fileprivate static func brokenYAML(
    _ error: YamlError, in source: SourceText, lineOffset: Int
  ) -> Diagnostic {
    let (problem, mark) = parts(error)
    let line = mark.map { $0.line + lineOffset }
    return source.diagnostic(
      .frontMatter, "this is not YAML: \(problem)", line: line,
      column: mark.map { source.column($0.column, inLine: line) },
      suggestion: hint(problem, line.flatMap(source.line)))
  }

  /// What authors usually have to do about what YAML says.
  private static func hint(_ problem: String, _ line: String?) -> String? {
    if problem.contains("mapping values") { return "put a text with a colon in it between quotation marks" }
    if problem.contains("any token"), line?.contains("\t") ?? false { return "indent with blanks, not with a tab" }
    return problem.contains("any token") ? "put a text that begins with this sign between quotation marks" : nil
  }

  private static func parts(_ error: YamlError) -> (String, Mark?) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return (problem, mark)
    case .duplicatedKeysInMapping(let keys, let context):
      return ("the key \(keys.first ?? "") stands twice", context.mark)
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      return (problem, nil)
    case .no, .memory, .dataCouldNotBeDecoded: return ("\(error)", nil)
    }
  }
}
