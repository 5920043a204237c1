import Citations
import CommonMark
import Templates
import Yams

/// Takes the keys of front matter one by one, as narrow types, and keeps what is wrong with them.
///
/// Every key that is asked for is known; `finish()` reports the rest, so that no list of keys stands anywhere else.
struct KeyReader {
  private let source: SourceText
  private let keys: Node.Mapping?
  private let lines: YAMLLines
  private var asked: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ frontMatter: FrontMatter, of source: SourceText) {
    self.init(keys: frontMatter.keys, lines: frontMatter.lines, source: source)
    if let fault = frontMatter.fault { diagnostics.append(fault) }
  }

  private init(keys: Node.Mapping?, lines: YAMLLines, source: SourceText) {
    self.keys = keys
    self.lines = lines
    self.source = source
  }

  private func value(of key: String) -> Node? { keys?.first { $0.key.string == key }?.value }

  private mutating func node(_ key: String) -> Node? {
    asked.append(key)
    guard let found = value(of: key) else { return nil }
    // An empty value is the same as no key.
    if case .scalar(let scalar) = found, scalar.string.isEmpty, scalar.style == .plain { return nil }
    if let character = found.forbiddenCharacter {
      report(
        "'\(key)' has a character in it that no page can hold, \(character)", as: .forbiddenCharacter, at: found)
      return nil
    }
    return found
  }

  private mutating func report(_ summary: String, as rule: Rule = .keyValue, at node: Node?, suggestion: String? = nil)
  {
    let place = node?.mark.map { lines.position(of: $0, in: source) }
    diagnostics.append(
      source.diagnostic(rule, summary, line: place?.line, column: place?.column, suggestion: suggestion))
  }

  /// Reports the value of a key, which does not fit that of another.
  mutating func refuse(_ key: String, _ summary: String) { report(summary, at: value(of: key)) }

  /// Reports the first of the values of a key that stands before it as well.
  mutating func checkTwice(_ values: [String], of key: String) {
    var seen: Set<String> = []
    guard let twice = values.first(where: { !seen.insert($0).inserted }) else { return }
    report("'\(key)' has '\(twice)' twice", as: .valueTwice, at: value(of: key))
  }

  /// Passes over a key that the site does not show.
  mutating func pass(_ key: String) { asked.append(key) }

  mutating func text(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    guard let text = node.string, text.contains(where: { !$0.isWhitespace }) else {
      report("'\(key)' is a text", at: node)
      return nil
    }
    return text
  }

  /// A text that must be there. The place of a missing one is that of the first key, or the head of the file.
  mutating func requiredText(_ key: String) -> String? {
    let before = diagnostics.count
    let value = text(key)
    let isUnreadable = keys == nil && !diagnostics.isEmpty
    if value == nil, diagnostics.count == before, !isUnreadable {
      let first = keys?.first?.key.mark.map { lines.position(of: $0, in: source) }
      diagnostics.append(
        source.diagnostic(.keyMissing, "'\(key)' is required", at: first ?? SourcePosition(line: 1, column: 1)))
    }
    return value
  }

  mutating func texts(_ key: String) -> [String] {
    guard let node = node(key) else { return [] }
    return texts(node, key)
  }

  private mutating func texts(_ node: Node, _ key: String) -> [String] {
    guard case .sequence(let items) = node else {
      report("'\(key)' is a list, like [een, twee]", at: node)
      return []
    }
    return items.compactMap { item in
      if item.string == nil { report("'\(key)' is a list of texts", at: item) }
      return item.string
    }
  }

  /// A value of a narrow type, read by its failable initialiser; `form` says what it should look like, and `meant` knows what another one
  /// probably means.
  mutating func value<Value>(
    _ key: String, _ form: String, meant: (String) -> Value? = { _ in nil }, _ read: (String) -> Value?
  ) -> Value? {
    guard let node = node(key) else { return nil }
    guard let value = node.string.flatMap(read) else {
      report(
        "'\(key)' is \(form)", at: node, suggestion: node.string.flatMap(meant).map { "did you mean \($0)?" })
      return nil
    }
    return value
  }

  /// Values of a narrow type, each read by its failable initialiser; `form` says what one should look like.
  mutating func values<Value>(_ key: String, _ form: String, _ read: (String) -> Value?) -> [Value] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let items) = node else {
      report("'\(key)' is a list, like [een, twee]", at: node)
      return []
    }
    return items.compactMap { item in
      let value = item.string.flatMap(read)
      if value == nil { report("each of '\(key)' is \(form)", at: item) }
      return value
    }
  }

  /// A value that is one of a few words; `meant` knows what other words probably mean, and `none` says why there is no word to choose from.
  mutating func choice(
    _ key: String, among words: Set<String>, meant: [String: String] = [:], orNone none: String? = nil
  ) -> String? {
    guard let node = node(key) else { return nil }
    if let text = node.string, words.contains(text) { return text }
    let text = node.string ?? ""
    let near = meant[text] ?? text.nearMiss(among: words)
    let list = words.isEmpty ? none : words.count <= 20 ? "it can be \(words.sorted().joined(separator: ", "))" : nil
    report("'\(key)' has no value '\(text)'", at: node, suggestion: near.map { "did you mean '\($0)'?" } ?? list)
    return nil
  }

  mutating func day(_ key: String) -> Day? { value(key, "a day, like 2022-12-16", meant: Self.turned, Day.init) }

  /// A day that is written from its end, as in a letter: `16-12-2022`, `1/2/2022`.
  private static func turned(_ text: String) -> Day? {
    let parts = text.split { $0 == "-" || $0 == "/" || $0 == "." }
    guard parts.count == 3, parts[2].count == 4 else { return nil }
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == 3 ? Day(year: numbers[2], month: numbers[1], day: numbers[0]) : nil
  }

  /// A public address. Only http and https lead anywhere from a published page.
  mutating func address(_ key: String) -> String? {
    value(key, "an address that begins with https:// or http://") { text in
      let lower = text.lowercased()
      let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E }
      return (lower.hasPrefix("https://") || lower.hasPrefix("http://")) && isPlain ? text : nil
    }
  }

  /// Keys of the author's own with their texts, in the order they stand.
  mutating func ownKeys(_ key: String) -> [(name: String, text: String)] {
    guard let node = node(key) else { return [] }
    return ownKeys(node, key)
  }

  private mutating func ownKeys(_ node: Node, _ key: String) -> [(name: String, text: String)] {
    guard case .mapping(let mapping) = node else {
      report("'\(key)' is a list of names with a text, like {Opgericht: 2021}", at: node)
      return []
    }
    return mapping.compactMap { name, value in
      guard let name = name.string, let text = value.string else {
        report("'\(key)' holds names with one line of text", at: value)
        return nil
      }
      return (name, text)
    }
  }

  /// Keys of the author's own with a whole number each, in the order they stand; where no number is known the value is empty, or all
  /// stand in a list: `{VVD: 34, SP: }`, `[VVD, SP]`.
  mutating func ownCounts(_ key: String) -> [(name: String, count: Int?)] {
    guard let node = node(key) else { return [] }
    if case .sequence = node { return texts(node, key).map { ($0, nil) } }
    guard case .mapping = node else {
      report("'\(key)' is a list, like [VVD, SP], or has a number for each name, like {VVD: 34, SP: 9}", at: node)
      return []
    }
    return ownKeys(node, key).compactMap { name, text in
      if text.isEmpty { return (name, nil) }
      guard let count = Int(text), (0...1000).contains(count) else {
        report("'\(name)' under '\(key)' is a whole number up to 1000", at: node)
        return nil
      }
      return (name, count)
    }
  }

  /// Keys under a key, read by the closure.
  mutating func keys<Value>(under key: String, _ read: (inout KeyReader) -> Value) -> Value? {
    guard let node = node(key) else { return nil }
    return keys(of: node, key, read)
  }

  /// A list of groups of keys, each read by the closure; `form` says what it should look like.
  mutating func rows<Value>(_ key: String, _ form: String, _ read: (inout KeyReader) -> Value) -> [Value] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let items) = node else {
      report("'\(key)' is a list, like \(form)", at: node)
      return []
    }
    return items.compactMap { keys(of: $0, key, read) }
  }

  private mutating func keys<Value>(
    of node: Node, _ key: String, _ read: (inout KeyReader) -> Value
  ) -> Value? {
    guard case .mapping(let mapping) = node else {
      report("'\(key)' holds keys, like {name: …}", at: node)
      return nil
    }
    var inner = KeyReader(keys: mapping, lines: lines, source: source)
    let value = read(&inner)
    diagnostics += inner.finish()
    return value
  }

  /// What is wrong, with the keys nobody asked for; of those `hint` says where they could mean something.
  mutating func finish(hint: String? = nil) -> [Diagnostic] {
    for (key, _) in keys.map(Array.init) ?? [] {
      guard let name = key.string else {
        report("a key is a word", as: .keyUnknown, at: key)
        continue
      }
      if asked.contains(name) { continue }
      let near = name.nearMiss(among: Set(asked)).map { "did you mean '\($0)'?" }
      report(
        "unknown key '\(name)'", as: .keyUnknown, at: key,
        suggestion: Self.unseenSign(in: name).map { "it has a sign that is not seen, \($0)" } ?? near
          ?? (asked.isEmpty
            ? "this file has no keys" : "known keys: \(asked.joined(separator: ", "))\(hint.map { "; \($0)" } ?? "")"))
    }
    return diagnostics
  }

  /// The number of the first character that shows nothing: a joiner, a mark of direction, a blank that is none of YAML's.
  private static func unseenSign(in name: String) -> String? {
    name.unicodeScalars.first { $0.properties.generalCategory == .format || $0 != " " && $0.properties.isWhitespace }
      .map(\.codePoint)
  }
}

extension Node {
  /// The first in its texts. YAML has a way to write any.
  fileprivate var forbiddenCharacter: ForbiddenCharacter? {
    switch self {
    case .scalar(let scalar): ForbiddenCharacter(in: scalar.string)
    case .sequence(let items): items.lazy.compactMap(\.forbiddenCharacter).first
    case .mapping(let members):
      members.lazy.flatMap { [$0.key, $0.value] }.compactMap(\.forbiddenCharacter).first
    case .alias: nil
    }
  }
}
