import CommonMark

extension Diagnostic {
  /// What Markdown says is wrong, as a diagnostic of the file.
  static func markdown(_ fault: MarkdownFault, in source: SourceText) -> Diagnostic {
    let (rule, summary, suggestion) = words(for: fault.kind)
    return source.diagnostic(
      rule, summary, at: fault.position, suggestion: suggestion)
  }

  private static func words(for kind: MarkdownFault.Kind) -> (Rule, String, String?) {
    switch kind {
    case .rawHTML: (.rawHTML, "raw HTML is left out", "write it as Markdown")
    case .unsafeLink(let destination):
      (.unsafeAddress, "the address '\(destination)' is not safe and is left out", nil)
    case .linkInLink(let destination):
      (.linkInLink, "a link cannot hold another one, and '\(destination)' stays as text", nil)
    case .unknownNote(let label):
      (.noteUnknown, "there is no footnote [^\(label)]", "add a line that begins with [^\(label)]:")
    case .unusedNote(let label): (.noteUnused, "nothing refers to the footnote [^\(label)]", nil)
    case .duplicateNote(let label): (.noteTwice, "the footnote [^\(label)] is defined already", nil)
    case .quotedNote(let label):
      (.noteQuoted, "the footnote [^\(label)] stands in a quotation and is not recognised", nil)
    case .tableRow(let cells, let columns):
      (.tableRow, "the row has \(cells) cells and the table \(columns) columns", nil)
    case .forbiddenCharacter(let character):
      (.forbiddenCharacter, "no page can hold the character \(character)", "remove it")
    case .nestedTooDeep: (.limit, "Markdown is nested at most 100 levels deep", nil)
    case .tooManyNotes(let limit): (.limit, "a text has at most \(limit) footnotes", nil)
    case .tooManyCells(let limit): (.limit, "the tables of a text have at most \(limit) cells", nil)
    case .tooManyBrackets: (.limit, "a paragraph has too many opening brackets", nil)
    }
  }

  /// What Markdown may not mean as it seems, as a diagnostic of the file.
  static func markdown(_ doubt: MarkdownDoubt, in source: SourceText) -> Diagnostic {
    let (rule, summary, suggestion) = words(for: doubt.kind)
    return source.diagnostic(rule, summary, at: doubt.position, suggestion: suggestion)
  }

  private static func words(for kind: MarkdownDoubt.Kind) -> (Rule, String, String?) {
    switch kind {
    case .textOverDashes:
      (
        .textOverDashes, "the dashes make a heading of the text above them",
        "put a blank line above them, or begin the heading with ##"
      )
    case .listBesideList:
      (
        .listBesideList, "this stands further to the right than the list before it, and is no part of it",
        "indent it as far as the text of the item above"
      )
    case .tableAsText(let cells, let columns):
      (.tableAsText, "this is no table: its head has \(cells) cells and the row of dashes \(columns)", nil)
    case .rowsAsText:
      (.tableAsText, "this is no table: no row of dashes stands below its head", "write |---|---| below the first row")
    case .dashesWithoutHead:
      (
        .tableAsText, "this is no table: its head does not stand right above the row of dashes",
        "write the head in the line above it, without a blank line between"
      )
    case .headingAsText:
      (.headingAsText, "this is no heading", "write one to six # and a blank before the title")
    case .linkAsText(let address):
      (.linkAsText, "this is no link", "write [text](\(address)), without a blank between the brackets")
    case .unusedDefinition(let label): (.definitionUnused, "nothing refers to the link [\(label)]", nil)
    case .unknownDefinition(let label):
      (.definitionUnknown, "there is no link [\(label)]", "add a line that begins with [\(label)]:")
    }
  }
}
