/// A stretch of a block's text that a link will be put around later.
///
/// It may cross emphasis, line breaks and code; it is then cut into segments that nest properly. An author's link in
/// it is left as it is, and so are footnote references, for a link in a link is no HTML. A mark whose range equals
/// that of an `AuthorLink` replaces that link: its text stays, and the mark's gaps stand around it.
public struct Mark: Hashable, Sendable {
  /// The index of the block among those handed out.
  public let block: Int
  /// The stretch of the block's text, in bytes; its ends lie between characters.
  public let range: Range<Int>

  /// A mark for a stretch of the text of the block with that index.
  public init(block: Int, range: Range<Int>) {
    self.block = block
    self.range = range
  }
}
