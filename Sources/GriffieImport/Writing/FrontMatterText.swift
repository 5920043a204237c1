import Yams

/// Front matter of a content file, in the order it is given.
struct FrontMatterText {
  private var pairs: [(Node, Node)] = []

  mutating func add(_ key: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    pairs.append((Node(key), Self.scalar(text)))
  }

  mutating func add(_ key: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    pairs.append((Node(key), Node(texts.map(Self.scalar))))
  }

  mutating func add(_ key: String, _ rows: [FrontMatterText]) {
    guard !rows.isEmpty else { return }
    pairs.append((Node(key), Node(rows.map(\.node))))
  }

  mutating func add(_ key: String, _ keys: FrontMatterText) {
    pairs.append((Node(key), keys.node))
  }

  private var node: Node { .mapping(Node.Mapping(pairs)) }

  /// A text that YAML would take for a number, a day or a truth has quotation marks.
  private static func scalar(_ text: String) -> Node {
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
