/// What became of a Markdown text: its HTML, and all that is known of its text.
public struct RenderedMarkdown: Hashable, Sendable {
  /// The HTML of the body, with a section of footnotes at its end when there are any.
  public let html: MarkedHTML
  /// The running text in the order of the document, then the footnotes in the order in which they are referred to.
  public let blocks: [TextBlock]
  /// The headings in the order of the document; headings in footnotes are left out.
  public let headings: [Heading]
  /// What is wrong with the text, in the order of the source.
  public let faults: [MarkdownFault]
}

/// A heading as a table of contents needs it.
public struct Heading: Hashable, Sendable {
  /// From 1 to 6.
  public let level: Int
  /// The text without its markup, on one line.
  public let text: String
  /// The id of the heading in the page.
  public let anchor: String
}

extension RenderedMarkdown {
  /// A text that is not rendered at all.
  static func refused(
    _ kind: MarkdownFault.Kind, at position: SourcePosition
  ) -> RenderedMarkdown {
    RenderedMarkdown(
      html: .empty, blocks: [], headings: [],
      faults: [MarkdownFault(kind: kind, position: position)])
  }
}
