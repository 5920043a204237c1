/// A place where a Markdown text probably does not mean what its author thinks.
public struct MarkdownDoubt: Hashable, Sendable {
  /// What it may be.
  public enum Kind: Hashable, Sendable {
    /// A short line of dashes, or one below a sentence, that makes the text above it a heading.
    case textOverDashes
    /// A list, or an item, that stands further to the right than the list before it and is no part of it.
    case listBesideList
    /// What was meant as a table and is none, since the row of dashes has another number of cells than the head.
    case tableAsText(cells: Int, columns: Int)
    /// Rows of cells without a row of dashes below the first, which makes them text.
    case rowsAsText
    /// A row of dashes at the head of a paragraph, which makes no table without a head right above it.
    case dashesWithoutHead
    /// What was meant as a heading and is none, since no blank stands behind its signs, or there are more than six.
    case headingAsText
    /// What was meant as a link and is none, since a blank parts its text from its address, or the two have each other's brackets.
    case linkAsText(address: String)
    /// A definition of a link to which nothing refers.
    case unusedDefinition(String)
    /// A link by a label that nothing defines; it stays as text.
    case unknownDefinition(String)
  }

  /// What it may be.
  public let kind: Kind
  /// Where it begins in the file.
  public let position: SourcePosition
}
