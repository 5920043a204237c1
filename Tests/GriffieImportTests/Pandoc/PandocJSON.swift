@testable import GriffieImport

/// Pieces of what `pandoc -t json` prints.
enum PandocJSON {
  static let attributes = #"["",[],[]]"#

  static func node(_ kind: String, _ content: String? = nil) -> String {
    content.map { #"{"t":"\#(kind)","c":\#($0)}"# } ?? #"{"t":"\#(kind)"}"#
  }

  static func list(_ parts: [String]) -> String { "[\(parts.joined(separator: ","))]" }

  /// Words with blanks between them; `|` is a line break.
  static func words(_ text: String) -> String {
    let nodes = text.split(separator: " ").map { $0 == "|" ? node("LineBreak") : node("Str", "\"\($0)\"") }
    return list(Array(nodes.map { [$0] }.joined(separator: [node("Space")])))
  }

  static func paragraph(_ text: String) -> String { node("Para", words(text)) }

  static func paragraph(inlines: String...) -> String { node("Para", list(inlines)) }

  static func heading(_ level: Int, _ text: String) -> String {
    node("Header", list(["\(level)", attributes, words(text)]))
  }

  static func row(_ cells: [(text: String, rows: Int, columns: Int)]) -> String {
    list([
      attributes,
      list(
        cells.map {
          let blocks = $0.text.isEmpty ? "[]" : list([paragraph($0.text)])
          return list([attributes, node("AlignDefault"), "\($0.rows)", "\($0.columns)", blocks])
        }),
    ])
  }

  static func table(caption: String = "", head: [String] = [], rows: [String]) -> String {
    let body = list([attributes, "0", "[]", list(rows)])
    return node(
      "Table",
      list([
        attributes, "[null,\(caption.isEmpty ? "[]" : list([paragraph(caption)]))]", "[]",
        list([attributes, list(head)]),
        list([body]), list([attributes, "[]"]),
      ]))
  }

  static func document(_ blocks: [String], meta: String = "{}") -> [UInt8] {
    Array(#"{"pandoc-api-version":[1,22,2,1],"meta":\#(meta),"blocks":\#(list(blocks))}"#.utf8)
  }

  /// The draft of these blocks.
  static func draft(_ blocks: String..., meta: String = "{}") throws -> PandocDraft {
    PandocDraft(try PandocDocument(document(blocks, meta: meta)))
  }
}

extension PandocDraft {
  /// All sections as Markdown.
  var markdown: String {
    paper.sections.map { ($0.title.map { "# \($0)\n\n" } ?? "") + MarkdownWriter.text($0.blocks) }.joined(
      separator: "\n")
  }
}
