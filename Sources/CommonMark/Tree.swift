internal import CCMark

/// The owner of a tree that cmark parsed, and the one place where memory of cmark is taken and given back.
///
/// A node lives until its tree does, or until `free()`; a node made by `Node.text` or `Node.inline` must be put in a
/// tree. cmark ends the process itself when memory runs out, so none of its constructors gives nothing.
struct Tree: ~Copyable {
  private let root: Node

  /// Parses CommonMark. Columns and lines are kept (`CMARK_OPT_SOURCEPOS` does this at parsing), and writing them in
  /// the HTML is another option, at rendering.
  init(parsing bytes: [UInt8]) {
    let parsed = bytes.withUnsafeBytes { source in
      cmark_parse_document(
        source.bindMemory(to: CChar.self).baseAddress, source.count, CMARK_OPT_SOURCEPOS)
    }
    guard let parsed else { preconditionFailure("cmark gives a tree for every text") }
    root = Node(parsed)
  }

  deinit { cmark_node_free(root.pointer) }

  /// Lends the document's node, which must not be kept any longer than the call lasts.
  func withRoot<Result>(_ body: (Node) -> Result) -> Result { body(root) }

  /// Has cmark write the tree as HTML and lends its bytes.
  func withHTML<Result>(_ body: (CBytes) -> Result) -> Result {
    guard let html = cmark_render_html(root.pointer, CMARK_OPT_DEFAULT) else {
      preconditionFailure("cmark writes every tree")
    }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return body(CBytes(cString: html))
  }
}

extension Node {
  /// A new node of text.
  static func text(_ bytes: some Collection<UInt8>) -> Node {
    let node = make(CMARK_NODE_TEXT)
    node.setLiteral(bytes)
    return node
  }

  /// A new inline node that writes those bytes as they are before and behind its children.
  static func inline(_ opening: [UInt8], _ closing: [UInt8] = []) -> Node {
    custom(CMARK_NODE_CUSTOM_INLINE, opening, closing)
  }

  /// A new block that writes those lines as they are before and behind its children.
  static func block(_ opening: String, _ closing: String = "") -> Node {
    custom(CMARK_NODE_CUSTOM_BLOCK, Array(opening.utf8), Array(closing.utf8))
  }

  /// A new thematic break.
  static func rule() -> Node { make(CMARK_NODE_THEMATIC_BREAK) }

  /// Takes the node out of its tree and frees it with all its children.
  func free() { cmark_node_free(pointer) }

  /// Puts the children of this node in its place.
  func unwrap() {
    while let child = firstChild { child.insert(before: self) }
    free()
  }

  private static func custom(
    _ type: cmark_node_type, _ opening: [UInt8], _ closing: [UInt8]
  ) -> Node {
    let node = make(type)
    node.setOpening(opening)
    if !closing.isEmpty { node.setClosing(closing) }
    return node
  }

  private static func make(_ type: cmark_node_type) -> Node {
    guard let node = cmark_node_new(type) else { preconditionFailure("cmark makes every node") }
    return Node(node)
  }
}
