import Citations
import CommonMark

/// A parliamentary paper (*Kamerstuk*, *Kamerbrief*) with its sections, read.
struct Paper: Sendable {
  struct Section: Sendable {
    let page: PagePath
    let number: Int
    /// The number before the title; empty in a paper whose titles have numbers of their own.
    fileprivate(set) var label: String
    let title: String
    /// Id of the title, when the text began with it.
    let titleAnchor: String?
    /// When its text was changed last.
    let changed: Day?
    let document: Document
    let source: SourceText
  }

  let header: PaperHeader
  let address: String
  let document: Document
  let sections: [Section]
  let source: SourceText

  var page: PagePath { .paper(address) }

  /// What it begins with.
  var lead: String? { document.lead ?? sections.lazy.compactMap(\.document.lead).first }

  /// The last day that something of it was changed, and else the day it is from.
  var changed: Day? {
    ([header.changed] + sections.map(\.changed)).compactMap { $0 }.max() ?? header.date ?? header.period?.upperBound
  }

  /// Its own text and those of its sections.
  var texts: [(page: PagePath, document: Document, source: SourceText)] {
    [(page, document, source)] + sections.map { ($0.page, $0.document, $0.source) }
  }

  /// What other pages may know: the paper's own page and each section.
  var summaries: [Summary] {
    [Summary(page: page, title: header.title, paper: header.title, mentions: document.mentions)]
      + sections.map(summary)
  }

  func summary(of section: Section) -> Summary {
    Summary(
      page: section.page, title: section.title, paper: header.title, mentions: section.document.mentions)
  }
}

/// Reads papers, their sections and all other texts with the same names and links.
struct PaperReader: Sendable {
  let names: Names
  let targets: LinkTargets
  let root: String

  /// The paper, or nil when its index cannot be read; what is wrong is added to the diagnostics.
  func paper(_ files: ContentTree.Paper, _ diagnostics: inout [Diagnostic]) -> Paper? {
    guard let source = text(files.index, &diagnostics) else { return nil }
    let frontMatter = FrontMatter(of: source)
    var keys = KeyReader(frontMatter, of: source)
    let header = PaperHeader(&keys, documents: names.documents)
    diagnostics += keys.finish()
    // Without the paper's date and report its sections would be read wrongly, and say so at every turn.
    if frontMatter.fault != nil { return nil }
    var context = PaperContext(period: header.period, answers: header.answers, dossier: header.dossier)
    let document = document(
      source, frontMatter.body, files.index.path, context, plain: header.plain)
    var sections: [Paper.Section] = []
    for file in files.sections {
      // What one text defines, those behind it know.
      context.shortForms = sections.last?.document.shortForms ?? document.shortForms
      if let section = section(file, of: files, header, context, &diagnostics) { sections.append(section) }
    }
    if sections.contains(where: { $0.title.first?.isNumber ?? false }) {
      for index in sections.indices { sections[index].label = "" }
    }
    diagnostics += document.diagnostics + sections.flatMap(\.document.diagnostics)
    return Paper(
      header: header, address: files.address, document: document, sections: sections, source: source)
  }

  private func section(
    _ section: ContentTree.Section, of paper: ContentTree.Paper, _ header: PaperHeader,
    _ context: PaperContext, _ diagnostics: inout [Diagnostic]
  ) -> Paper.Section? {
    guard let source = text(section.file, &diagnostics) else { return nil }
    let frontMatter = FrontMatter(of: source)
    var keys = KeyReader(frontMatter, of: source)
    let own = SectionHeader(&keys)
    let faults = keys.finish()
    diagnostics += faults
    let document = document(
      source, frontMatter.body, section.file.path, context, plain: header.plain + own.plain)
    let heading = document.headings.first { $0.level == 1 && !$0.text.isEmpty }
    guard let title = own.title ?? heading?.text else {
      if faults.isEmpty { diagnostics.append(.noTitle(source)) }
      return nil
    }
    let isOwn = own.title == nil || heading?.text == own.title
    let untitled = isOwn ? document.withoutTitle() : nil
    return Paper.Section(
      page: .section(paper.address, section.slug), number: section.number, label: String(section.number), title: title,
      titleAnchor: untitled == nil ? nil : heading?.anchor, changed: own.changed, document: untitled ?? document,
      source: source)
  }

  /// A text outside any paper: the home page, a register's introduction, the body of an entry.
  func document(_ source: SourceText, _ body: Body, path: String) -> Document {
    document(source, body, path, .none, plain: [])
  }

  private func document(
    _ source: SourceText, _ body: Body, _ path: String, _ context: PaperContext,
    plain: [String]
  ) -> Document {
    Document(
      source, body,
      MentionReader(names: names, context: context, plain: plain, source: source),
      AuthorLinks(targets, names, in: path))
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
      .error, "a section has a title", line: 1, column: 1,
      suggestion: "add 'title: …' to its front matter, or begin it with '# …'")
  }
}
