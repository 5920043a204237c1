internal import CCMark

/// A node of a tree of cmark: what is read of it, and how it is edited.
///
/// It does not keep its tree alive; see `Tree`.
struct Node: Equatable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  private init?(optional pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var firstChild: Node? { Node(optional: cmark_node_first_child(pointer)) }
  var lastChild: Node? { Node(optional: cmark_node_last_child(pointer)) }
  var next: Node? { Node(optional: cmark_node_next(pointer)) }
  var parent: Node? { Node(optional: cmark_node_parent(pointer)) }

  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  /// The children, at the time of asking.
  var children: [Node] {
    var children: [Node] = []
    var child = firstChild
    while let node = child {
      children.append(node)
      child = node.next
    }
    return children
  }

  /// The text of a leaf, empty for a node without any; valid until the leaf is edited.
  var literal: CBytes {
    cmark_node_get_literal(pointer).map(CBytes.init(cString:)) ?? CBytes(start: nil, count: 0)
  }

  /// Where a link or an image leads, unescaped but not percent-encoded.
  var destination: String { cmark_node_get_url(pointer).map(String.init(cString:)) ?? "" }

  /// Whether cmark leaves the destination out, because it could run a script or reads a local file.
  var hasUnsafeDestination: Bool {
    guard let url = cmark_node_get_url(pointer) else { return false }
    let bytes = CBytes(cString: url)
    guard Self.unsafeSchemes.contains(where: bytes.hasPrefix) else { return false }
    return !Self.safeData.contains(where: bytes.hasPrefix)
  }

  private static let unsafeSchemes: [StaticString] = ["javascript:", "vbscript:", "file:", "data:"]
  private static let safeData: [StaticString] = [
    "data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp",
  ]

  /// A number that this module keeps with a node; 0 when it kept none.
  var tag: Int {
    get { Int(bitPattern: cmark_node_get_user_data(pointer)) }
    nonmutating set {
      _ = cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: newValue))
    }
  }

  func setLiteral(_ bytes: some Collection<UInt8>) {
    withCString(bytes) { cmark_node_set_literal(pointer, $0) }
  }

  func setDestination(_ destination: String) {
    withCString(destination.utf8) { cmark_node_set_url(pointer, $0) }
  }

  func setOpening(_ bytes: some Collection<UInt8>) {
    withCString(bytes) { cmark_node_set_on_enter(pointer, $0) }
  }

  func setClosing(_ bytes: some Collection<UInt8>) {
    withCString(bytes) { cmark_node_set_on_exit(pointer, $0) }
  }

  func append(_ child: Node) { check(cmark_node_append_child(pointer, child.pointer)) }
  func prepend(_ child: Node) { check(cmark_node_prepend_child(pointer, child.pointer)) }
  func insert(before sibling: Node) { check(cmark_node_insert_before(sibling.pointer, pointer)) }
  func insert(after sibling: Node) { check(cmark_node_insert_after(sibling.pointer, pointer)) }

  /// Puts all children of another node behind those of this one.
  func takeChildren(of other: Node) {
    while let child = other.firstChild { append(child) }
  }

  // cmark refuses a child that its parent cannot hold, and would then leave the node to nobody.
  private func check(_ result: Int32) {
    precondition(result == 1, "every edit of the tree is one that cmark allows")
  }

  private func withCString(
    _ bytes: some Collection<UInt8>, _ body: (UnsafePointer<CChar>) -> Int32
  ) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + 1) { buffer in
      let end = buffer.initialize(fromContentsOf: bytes)
      buffer.initializeElement(at: end, to: 0)
      guard let start = UnsafeRawBufferPointer(buffer).bindMemory(to: CChar.self).baseAddress
      else { return }
      check(body(start))
    }
  }
}

extension Node {
  /// The kinds of nodes that this module tells apart.
  enum Kind {
    case paragraph, heading, quote, list, item, codeBlock, htmlBlock, customBlock, rule
    case text, softBreak, hardBreak, code, html, customInline, emphasis, strong, link, image
    case document
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .hardBreak
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .html
    case CMARK_NODE_CUSTOM_INLINE: .customInline
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_CUSTOM_BLOCK: .customBlock
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_DOCUMENT: .document
    default: preconditionFailure("cmark 0.30 has no other kinds of nodes")
    }
  }
}

extension Node {
  /// The first text or code in this node.
  var firstLeaf: Node? {
    var node = self
    while let child = node.firstChild { node = child }
    return node == self ? nil : node
  }

  /// The next node in the order of the document that is no descendant of this one.
  func following(within root: Node) -> Node? {
    var node = self
    while node != root {
      if let next = node.next { return next }
      guard let parent = node.parent else { return nil }
      node = parent
    }
    return nil
  }
}
