import CommonMark

extension Diagnostic {
  /// What Markdown says is wrong, as a diagnostic of the file.
  static func markdown(_ fault: MarkdownFault, in source: SourceText) -> Diagnostic {
    let (severity, summary, suggestion) = words(for: fault.kind)
    return source.diagnostic(
      severity, summary, line: fault.position.line, column: fault.position.column,
      suggestion: suggestion)
  }

  private static func words(for kind: MarkdownFault.Kind) -> (Severity, String, String?) {
    switch kind {
    case .rawHTML: (.warning, "raw HTML is left out", "write it as Markdown")
    case .unsafeLink(let destination):
      (.warning, "the address '\(destination)' is not safe and is left out", nil)
    case .unknownNote(let label):
      (.warning, "there is no footnote [^\(label)]", "add a line that begins with [^\(label)]:")
    case .unusedNote(let label): (.warning, "nothing refers to the footnote [^\(label)]", nil)
    case .duplicateNote(let label): (.warning, "the footnote [^\(label)] is defined already", nil)
    case .quotedNote(let label):
      (.warning, "the footnote [^\(label)] stands in a quotation and is not recognised", nil)
    case .tableRow(let cells, let columns):
      (.warning, "the row has \(cells) cells and the table \(columns) columns", nil)
    case .forbiddenCharacter(let character): (.error, "no page can hold the character \(character)", "remove it")
    case .nestedTooDeep: (.error, "Markdown is nested at most 100 levels deep", nil)
    case .tooManyBrackets: (.error, "a paragraph has too many opening brackets", nil)
    }
  }
}
