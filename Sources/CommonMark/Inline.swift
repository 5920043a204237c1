/// An inline node of a block, and the text of the block that it holds.
///
/// The inlines of a block are kept in the order of the document, each in front of what it contains.
struct Inline {
  enum Kind {
    /// Text, which can be cut.
    case text
    /// Something that is marked whole or not at all: a line break, a code span, an image, raw HTML.
    case whole
    /// Emphasis, whose children follow it.
    case container
    /// A link of the author's, by its index among those of the block.
    case link(Int)
    /// A footnote reference, which is a link too.
    case reference
  }

  let node: Node
  let kind: Kind
  var range: Range<Int>
  /// The index behind the last of its descendants.
  var next: Int

  var isLink: Bool {
    switch kind {
    case .link, .reference: true
    case .text, .whole, .container: false
    }
  }
}
