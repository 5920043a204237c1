/// A block of running text: what Markdown has for one.
indirect enum Block: Hashable, Sendable {
  case paragraph([Inline])
  /// A heading within a section, from level 3.
  case heading(level: Int, [Inline])
  case list(ListDraft)
  case quotation([Block])
  case table(TableDraft)
  /// A picture that is not taken over, by its description.
  case picture(String)
}

/// A list of points.
struct ListDraft: Hashable, Sendable {
  enum Marker: Hashable, Sendable {
    case dash
    /// Numbers from this one on, as they are counted: `01.` is none of these.
    case number(from: Int)
    /// Marks that Markdown has no list for, such as `a.` and `1°.`, one for each item; they stand as text before it.
    case text([String])
  }

  let marker: Marker
  let items: [[Block]]
}

/// A table; each row has as many cells as the head.
struct TableDraft: Hashable, Sendable {
  let caption: [Inline]
  let head: [[Inline]]
  let rows: [[[Inline]]]
}

/// A stretch of text.
indirect enum Inline: Hashable, Sendable {
  /// Text with single blanks and without line ends, as a reader sees it: nothing in it is Markdown.
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case link([Inline], address: String)
  /// The mark of the footnote with this label.
  case note(String)
  case lineBreak
}
