import CommonMark
import Yams

/// Front matter of a content file, in the order it is given.
struct FrontMatterText {
  private var pairs: [(Node, Node)] = []

  mutating func add(_ key: String, _ text: String?) {
    guard let text = text?.unlessBlank else { return }
    pairs.append((Self.scalar(key), Self.scalar(text)))
  }

  mutating func add(_ key: String, _ texts: [String]) {
    let texts = texts.compactMap(\.unlessBlank)
    guard !texts.isEmpty else { return }
    pairs.append((Self.scalar(key), Node(texts.map(Self.scalar))))
  }

  /// A key with a value that YAML reads as what it is, such as a day.
  mutating func add(_ key: String, plain value: String?) {
    if let value { pairs.append((Self.scalar(key), Self.plain(value))) }
  }

  /// A key with names on one line: each with its number, or where none has one the names alone.
  mutating func add(_ key: String, counts: [(name: String, count: Int?)]) {
    guard !counts.isEmpty else { return }
    if counts.allSatisfy({ $0.count == nil }) {
      pairs.append((Self.scalar(key), .sequence(.init(counts.map { Self.scalar($0.name) }, Tag(.seq), .flow))))
    } else {
      let numbers = counts.map { (Self.scalar($0.name), Self.plain($0.count.map(String.init) ?? "")) }
      pairs.append((Self.scalar(key), .mapping(.init(numbers, Tag(.map), .flow))))
    }
  }

  mutating func add(_ key: String, _ rows: [FrontMatterText]) {
    guard !rows.isEmpty else { return }
    pairs.append((Self.scalar(key), Node(rows.map(\.node))))
  }

  mutating func add(_ key: String, _ keys: FrontMatterText) {
    if !keys.pairs.isEmpty { pairs.append((Self.scalar(key), keys.node)) }
  }

  private var node: Node { .mapping(Node.Mapping(pairs)) }

  private static func plain(_ value: String) -> Node { .scalar(Node.Scalar(value, Tag(.str), .plain)) }

  /// A text that YAML would take for a number, a day or a truth has quotation marks. The tag keeps Yams from looking for that itself, which takes
  /// ten times as long.
  private static func scalar(_ text: String) -> Node {
    let text = ForbiddenCharacter.replaced(in: text)
    let isSafe =
      text.first.map { $0.isLetter } ?? false
      && !["true", "false", "yes", "no", "on", "off", "null"].contains(text.lowercased())
    return .scalar(Node.Scalar(text, Tag(.str), isSafe ? .any : .doubleQuoted))
  }

  /// The lines with a line of `---` above and below.
  ///
  /// - Throws: what Yams throws for a text it cannot write.
  func fenced() throws(ImportFault) -> String {
    do {
      return "---\n" + (try Yams.serialize(node: node, width: -1, allowUnicode: true)) + "---\n"
    } catch {
      throw ImportFault("the front matter cannot be written: \(error)")
    }
  }
}
