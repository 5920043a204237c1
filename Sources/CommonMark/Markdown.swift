/// CommonMark with footnotes and pipe tables, read and written by cmark.
public enum Markdown {
  /// Renders a text and hands out its running text on the way, so that links can be marked in it.
  ///
  /// What cmark reads as a tree it also writes as HTML. In between, tables and footnotes are put in the tree, blocks
  /// get ids, and the marks are put around their text. Raw HTML is left out, and so are destinations that could run
  /// a script.
  ///
  /// A mark has no gaps in the HTML when it is empty or reaches past its block, when it overlaps another one that
  /// begins earlier, and as far as it stands in an author's link; see `Mark`.
  ///
  /// - Parameters:
  ///   - source: The text in UTF-8, without front matter and without a byte order mark.
  ///   - firstLine: The number of the text's first line in its file.
  ///   - address: Called for each link and image with its destination as written; gives what the HTML has instead, nil to leave it.
  ///   - marking: Called once with all blocks, unless the text is refused; gives what to mark, in any order.
  /// - Returns: The HTML with gaps for the marks, and the faults in the text. A text that is nested too deeply or has
  ///   too many brackets is refused: it gives a fault and nothing else.
  public static func render(
    _ source: [UInt8], firstLine: Int = 1, address: @escaping (String) -> String? = { _ in nil },
    marking: ([TextBlock]) -> [Mark]
  ) -> RenderedMarkdown {
    let references = CharacterReferences(valid(source))
    let original = SourceText(references.text, map: SourceMap(firstLine: firstLine))
    if let line = Limits.excessiveLine(in: original) {
      return .refused(.tooManyBrackets, at: original.position(at: original.line(line).lowerBound))
    }
    let scanner = NoteScanner(original)
    if scanner.definitions.count > Limits.notes {
      return .refused(.tooManyNotes(limit: Limits.notes), at: scanner.definitions[Limits.notes].position)
    }
    let arrangement = NoteArrangement(original, of: scanner)
    let tree = Tree(parsing: arrangement.source.bytes)
    let forbidden = references.forbidden.map { offset, character in
      MarkdownFault(kind: .forbiddenCharacter(character), position: original.position(at: offset))
    }
    let reader = tree.withRoot { edit($0, arrangement, scanner.definitions, address, marking) }
    if let refusal = reader.refusal { return .refused(refusal.kind, at: refusal.position) }
    return RenderedMarkdown(
      html: tree.withHTML(StandIn.resolve), blocks: reader.blocks, headings: reader.headings,
      faults: (forbidden + scanner.faults + reader.faults.filter { !scanner.explains($0) } + reader.notes.unused)
        .sorted { $0.position < $1.position })
  }

  private static func edit(
    _ root: Node, _ arrangement: NoteArrangement, _ definitions: [NoteDefinition],
    _ address: @escaping (String) -> String?, _ marking: ([TextBlock]) -> [Mark]
  ) -> BlockReader {
    let source = arrangement.source
    let finder = TableFinder(in: root, of: source)
    let tables = finder.tables
    let cells = TableBuilder.build(tables, of: source)
    var reader = BlockReader(
      source: source, cells: cells, comments: arrangement.comments, notes: Notes(definitions),
      faults: tables.flatMap { $0.faults(in: source) }, refusal: finder.refusal, address: address)
    if reader.refusal == nil { reader.read(root) }
    guard reader.refusal == nil else { return reader }
    Splicer.splice(marking(reader.blocks), into: reader.blocks, reader.inlines)
    NoteSection.build(in: root, for: reader.notes)
    return reader
  }

  // The byte FF has a meaning in this module (see `StandIn`); a text that has it is not UTF-8.
  static func valid(_ source: [UInt8]) -> [UInt8] {
    guard source.offset(of: .never) != nil else { return source }
    return Array(String(decoding: source, as: UTF8.self).utf8)
  }
}
