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
  /// Where the keys stand.
  let lines: YAMLLines
  let body: Body
  let fault: Diagnostic?

  /// Parts a Markdown file.
  init(of source: SourceText) {
    let lines = Self.lines(source.bytes)
    guard let end = lines.end else {
      keys = nil
      self.lines = YAMLLines([])
      body = Self.body(of: source, behind: nil)
      fault = lines.opens ? .unclosed(source) : Self.misplacedLine(in: source).map { .misplaced(source, line: $0) }
      return
    }
    self.lines = YAMLLines(source.bytes[end.yaml])
    (keys, fault) = Self.parse(source.bytes[end.yaml], in: source, self.lines)
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
    lines = YAMLLines(source.bytes[...])
    (keys, fault) = Self.parse(source.bytes[...], in: source, lines)
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

  /// The line of dashes that was surely meant to open front matter and does not, since something stands above or on it: a key stands below it,
  /// and further down dashes again.
  private static func misplacedLine(in source: SourceText) -> Int? {
    var number = 1
    while let line = source.line(number), bare(line).isEmpty { number += 1 }
    guard isDashes(source.line(number)), let next = source.line(number + 1), isKey(next) else { return nil }
    var end = number + 2
    while let line = source.line(end), !isDashes(line) { end += 1 }
    return source.line(end) == nil ? nil : number
  }

  /// A line without blanks and byte order marks.
  private static func bare(_ line: String) -> String {
    String(line.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{FEFF}" })
  }

  /// Three hyphens or more, or the longer dashes that word processors make of them.
  private static func isDashes(_ line: String?) -> Bool {
    let line = (line.map(bare) ?? "").unicodeScalars
    return line.allSatisfy { $0.properties.generalCategory == .dashPunctuation }
      && (line.count >= 3 || line.contains { $0 != "-" })
  }

  private static func isKey(_ line: String) -> Bool {
    let key = line.prefix { $0.isASCII && $0.isLowercase || $0 == "-" }
    let rest = line.dropFirst(key.count)
    return !key.isEmpty && rest.first == ":" && rest.dropFirst().first?.isWhitespace ?? true
  }

  /// How many aliases the text can have, at most: asterisks at the head of a word, where something has a name to refer to. Aliases of
  /// aliases grow past all bounds.
  private static func aliases(in bytes: ArraySlice<UInt8>) -> Int {
    let heads = { (sign: UInt8) in
      zip(bytes, bytes.dropFirst()).count { before, byte in byte == sign && " \n[,{?-:".utf8.contains(before) }
    }
    return heads(UInt8(ascii: "&")) == 0 ? 0 : heads(UInt8(ascii: "*"))
  }

  /// The limit that a text of YAML goes beyond, as a part of a sentence.
  private static func exceededLimit(of bytes: ArraySlice<UInt8>) -> String? {
    if bytes.count > 1 << 18 { return "has at most 256 kB" }
    if aliases(in: bytes) > 30 { return "has at most 30 aliases" }
    return nil
  }

  private static func parse(
    _ bytes: ArraySlice<UInt8>, in source: SourceText, _ lines: YAMLLines
  ) -> (Node.Mapping?, Diagnostic?) {
    let yaml = BrokenYAML(bytes, of: source, lines)
    if let limit = exceededLimit(of: bytes) { return (nil, yaml.exceeds(limit)) }
    do {
      // Every value is read as the text it is, so what sort of value YAML would take it for need not be found out.
      guard let node = try DeepYAML.compose(bytes, atMost: 50) else {
        return (nil, yaml.exceeds("is nested at most 50 levels deep"))
      }
      switch node {
      case .nothing: return (nil, nil)
      case .node(.mapping(let mapping)): return (mapping, nil)
      case .node: return (nil, yaml.isNoKeys)
      }
    } catch let error as YamlError {
      return (nil, yaml.fault(error))
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

  fileprivate static func misplaced(_ source: SourceText, line: Int) -> Diagnostic {
    let hasMark = source.line(line)?.unicodeScalars.contains("\u{FEFF}") ?? false
    return source.diagnostic(
      .frontMatter, "front matter begins with --- on the first line", line: line, column: 1,
      suggestion: line > 1
        ? "remove the lines above it"
        : hasMark ? "remove the second byte order mark in front of it" : "write these as three hyphens and nothing else"
    )
  }
}
