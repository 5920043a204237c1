import Yams

/// Front matter in the making: keys in the order they are added. Yams writes it, and quotes what would be read as something else.
struct FrontMatterText {
  private var pairs: [(Node, Node)] = []

  /// A key with a text; none without one.
  mutating func add(_ key: String, _ text: String?) {
    if let text { pairs.append((Self.node(key), Self.node(text))) }
  }

  /// A key with a day, as YAML writes one.
  mutating func add(_ key: String, day: String?) {
    if let day { pairs.append((Self.node(key), Self.plain(day))) }
  }

  /// A key with a list of texts, one on each line.
  mutating func add(_ key: String, list: [String]) {
    if !list.isEmpty { pairs.append((Self.node(key), Self.node(list))) }
  }

  /// A key with names and their texts.
  mutating func add(_ key: String, names: [(String, String?)]) {
    let known = names.compactMap { name, text in text.map { (Self.node(name), Self.node($0)) } }
    if !known.isEmpty { pairs.append((Self.node(key), Node(known))) }
  }

  /// A key with what another front matter holds.
  mutating func add(_ key: String, _ inner: FrontMatterText) {
    if !inner.pairs.isEmpty { pairs.append((Self.node(key), Node(inner.pairs))) }
  }

  /// A key with names on one line: with their numbers, or, when none has one, alone.
  mutating func add(_ key: String, counts: [(name: String, count: Int?)]) {
    if counts.isEmpty { return }
    if counts.allSatisfy({ $0.count == nil }) {
      pairs.append((Self.node(key), .sequence(.init(counts.map { Self.node($0.name) }, Tag(.implicit), .flow))))
    } else {
      let numbers = counts.map { (Self.node($0.name), Self.plain($0.count.map(String.init) ?? "")) }
      pairs.append((Self.node(key), .mapping(.init(numbers, Tag(.implicit), .flow))))
    }
  }

  /// The file: front matter and the body under it.
  func file(body: String = "") -> [UInt8] {
    do {
      let text = try Yams.serialize(node: Node(pairs), width: -1, allowUnicode: true)
      return Array("---\n\(text)---\n\(body.isEmpty ? "" : "\n\(body)\n")".utf8)
    } catch {
      preconditionFailure("texts, lists and names can always be written: \(error)")
    }
  }

  private static func node(_ list: [String]) -> Node { Node(list.map { node($0) }) }

  private static func plain(_ text: String) -> Node { Node(text, Tag(.str), .plain) }

  /// A text in quotation marks unless it begins with a letter and is no word that YAML reads as true, false or nothing. What stands in
  /// it Yams looks after. The tag keeps Yams from trying every form of a value on it.
  private static func node(_ text: String) -> Node {
    let isPlain = (text.first?.isLetter ?? false) && !words.contains(text.lowercased())
    return Node(text, Tag(.str), isPlain ? .any : .doubleQuoted)
  }

  private static let words: Set = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
}
