/// A stretch of running text that recognition reads as one: a paragraph, a heading, a table cell.
public struct TextBlock: Hashable, Sendable {
  /// What the block is in the document.
  public enum Kind: Hashable, Sendable {
    /// A heading; its level is from 1 to 6.
    case heading(level: Int)
    /// A paragraph, with a tag of its own or in a tight list.
    case paragraph
    /// A cell of a table, in its header or body; empty cells are no blocks.
    case cell
  }

  /// Whether it is a heading, a paragraph or a cell.
  public let kind: Kind

  /// The id in the page at which this block can be linked to.
  ///
  /// Blocks can share one: the cells of a table row share that of the row, and everything in a footnote shares that
  /// of the note.
  public let anchor: String

  /// The number of the footnote in which the block stands; `nil` in the running text.
  public let note: Int?

  /// The UTF-8 text of all inlines joined.
  ///
  /// A line break, soft or hard, is one `\n`. Code and the alternative text of images are included, so that sentences
  /// read well; footnote references and raw HTML contribute nothing.
  public let text: [UInt8]

  /// The parts of `text` in which nothing may be recognised: code, alternative text of images, text of links.
  ///
  /// In order, never overlapping, never empty.
  public let opaque: [Range<Int>]

  /// The author's own links, in order.
  public let links: [AuthorLink]

  /// The author's images, in order; one inside a link too.
  public let images: [AuthorImage]

  /// The references to footnotes, in order.
  public let notes: [NoteReference]

  /// Where the text stands in the source.
  let places: TextPlaces

  /// The place in the source of the byte at an offset in `text`.
  ///
  /// Where an entity or an escape stands for one character, that is the place where it begins. An offset at or past
  /// the end gives the place behind the last byte.
  public func position(of offset: Int) -> SourcePosition { places.position(of: offset) }
}

/// A link that the author wrote in Markdown, be it inline, by reference or in angle brackets.
public struct AuthorLink: Hashable, Sendable {
  /// The link's text, as a range in the text of its block; empty when it holds an image without alternative text.
  public let range: Range<Int>
  /// Where it leads, with entities and escapes resolved, otherwise as written.
  public let destination: String
  /// Where it begins in the source.
  public let place: SourcePosition
}

/// An image that the author put in the text.
public struct AuthorImage: Hashable, Sendable {
  /// Where the picture is, with entities and escapes resolved, otherwise as written.
  public let destination: String
  /// Where it begins in the source.
  public let place: SourcePosition
}

/// A place in a text that refers to a footnote.
public struct NoteReference: Hashable, Sendable {
  /// The offset in the text of the block, which does not contain the reference itself.
  public let offset: Int
  /// The number of the note, from 1 in the order of first reference.
  public let number: Int
}
