import Citations
import CommonMark

/// Reads papers, their sections and all other texts with the same names and links.
struct TextReader: Sendable {
  let names: Names
  let targets: LinkTargets
  let root: String

  /// What a text is read from, its files apart.
  private var surroundings: [Fingerprint] { [names.fingerprint, targets.fingerprint] }

  /// All that a paper is read from.
  func key(of files: ContentTree.Paper) -> Fingerprint {
    Fingerprint.all(([files.index] + files.sections.map(\.file)).flatMap(\.identity) + surroundings)
  }

  /// Reads a paper.
  func paper(_ files: ContentTree.Paper) -> ReadPaper {
    var diagnostics: [Diagnostic] = []
    let key = key(of: files)
    let unread = { ReadPaper(key: key, paper: nil, texts: [], diagnostics: $0) }
    guard let source = text(files.index, &diagnostics) else { return unread(diagnostics) }
    let frontMatter = FrontMatter(of: source)
    var keys = KeyReader(frontMatter, of: source)
    let header = PaperHeader(&keys, documents: names.documents)
    diagnostics += keys.finish()
    // Without the paper's date and report its sections would be read wrongly, and say so at every turn.
    if frontMatter.fault != nil { return unread(diagnostics) }
    var context = PaperContext(period: header.period, answers: header.answers, dossier: header.dossier)
    let mentions = reader(source, context, plain: header.plain)
    let own = document(source, frontMatter.body, files.index.path, mentions)
    context.shortForms = own.shortForms
    var texts = [
      Text(
        page: .paper(files.address), document: own, source: source, mentions: mentions, diagnostics: own.diagnostics)
    ]
    var sections: [Paper.Section] = []
    for file in files.sections {
      guard let (section, text) = section(file, of: files, header, context, &diagnostics) else { continue }
      sections.append(section)
      texts.append(text)
      // What one text defines, those behind it know.
      context.shortForms = text.document.shortForms
    }
    let hasNumbers = sections.contains { $0.title.first?.isNumber ?? false }
    let paper = Paper(
      header: header, address: files.address, sections: hasNumbers ? sections.map(\.withoutLabel) : sections,
      lead: texts.lazy.compactMap(\.document.lead).first,
      head: frontMatter.headFingerprint(of: source))
    return ReadPaper(key: key, paper: paper, texts: texts, diagnostics: diagnostics + texts.flatMap(\.diagnostics))
  }

  private func section(
    _ section: ContentTree.Section, of paper: ContentTree.Paper, _ header: PaperHeader,
    _ context: PaperContext, _ diagnostics: inout [Diagnostic]
  ) -> (Paper.Section, Text)? {
    guard let source = text(section.file, &diagnostics) else { return nil }
    let frontMatter = FrontMatter(of: source)
    var keys = KeyReader(frontMatter, of: source)
    let own = SectionHeader(&keys)
    let faults = keys.finish()
    diagnostics += faults
    let mentions = reader(source, context, plain: header.plain + own.plain)
    let document = document(source, frontMatter.body, section.file.path, mentions)
    let heading = document.headings.first { $0.level == 1 && !$0.text.isEmpty }
    guard let title = own.title ?? heading?.text else {
      // What cannot be rendered has no headings.
      let isRefused = document.diagnostics.contains { $0.rule == .limit }
      if isRefused { diagnostics += document.diagnostics }
      if faults.isEmpty, !isRefused { diagnostics.append(.noTitle(source)) }
      return nil
    }
    let isOwn = own.title == nil || heading?.text == own.title
    let untitled = isOwn ? document.withoutTitle() : nil
    let page = PagePath.section(paper.address, section.slug)
    return (
      Paper.Section(
        page: page, number: section.number, label: String(section.number), title: title,
        titleAnchor: untitled == nil ? nil : heading?.anchor, changed: own.changed),
      Text(
        page: page, document: untitled ?? document, source: source, mentions: mentions,
        diagnostics: document.diagnostics)
    )
  }

  /// A text outside any paper: the home page, a register's introduction, the body of an entry.
  func text(_ source: SourceText, _ body: Body, path: String, page: PagePath) -> Text {
    let mentions = reader(source, .none, plain: [])
    let document = document(source, body, path, mentions)
    return Text(
      page: page, document: document, source: source, mentions: mentions, diagnostics: document.diagnostics)
  }

  private func reader(_ source: SourceText, _ context: PaperContext, plain: [String]) -> MentionReader {
    MentionReader(names: names, context: context, plain: plain, source: source)
  }

  private func document(_ source: SourceText, _ body: Body, _ path: String, _ mentions: MentionReader) -> Document {
    Document(source, body, mentions, AuthorLinks(targets, names, in: path))
  }

  func text(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> SourceText? {
    do throws(Fault) {
      return try SourceText(file, root: root)
    } catch {
      diagnostics.append(error.diagnostic)
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func noTitle(_ source: SourceText) -> Diagnostic {
    source.diagnostic(
      .noTitle, "a section has a title", line: 1, column: 1,
      suggestion: "add 'title: …' to its front matter, or begin it with '# …'")
  }
}
