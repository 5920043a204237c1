/// Something wrong with a Markdown text, and where.
public struct MarkdownFault: Hashable, Sendable {
  /// The ways in which a text can be wrong.
  public enum Kind: Hashable, Sendable {
    /// Raw HTML, which is left out.
    case rawHTML
    /// A link or an image whose destination could run a script or reads a local file; the destination is left out.
    case unsafeLink(String)
    /// An address within the text of a link, which stays as text: a link cannot hold another one.
    case linkInLink(String)
    /// A reference to a footnote that is not defined; it stays as text. The label is without `[^` and `]`.
    case unknownNote(String)
    /// A footnote to which nothing refers; it is left out.
    case unusedNote(String)
    /// A second definition of a footnote; it is left out.
    case duplicateNote(String)
    /// A definition of a footnote in a block quote, where it is not recognised.
    case quotedNote(String)
    /// A table row with more or fewer cells than the table has columns; it is cut or filled.
    case tableRow(cells: Int, columns: Int)
    /// A numeric character reference that stands for a character no page can hold.
    case forbiddenCharacter(ForbiddenCharacter)
    /// More than a hundred blocks and inlines in one another; nothing is rendered.
    case nestedTooDeep
    /// More footnotes than are read; nothing is rendered.
    case tooManyNotes(limit: Int)
    /// More cells of tables than are read; nothing is rendered.
    case tooManyCells(limit: Int)
    /// So many unclosed brackets of images that cmark would take too long; nothing is rendered.
    case tooManyBrackets
  }

  /// What is wrong.
  public let kind: Kind
  /// Where it begins in the file.
  public let position: SourcePosition
}
