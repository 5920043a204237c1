import CommonMark
import Templates

/// A site, from its files to its files.
public enum Site {
  /// The folders a site is made from, as the user knows them.
  public struct Source: Sendable {
    /// Content files, paths within the content folder.
    public let content: [SourceFile]
    /// The site's own templates and assets; each replaces the built-in one of its name.
    public let templates: [SourceFile]
    /// Names of the two folders in messages.
    public let contentName: String
    public let templatesName: String
    /// What stands in the two folders and was not read.
    fileprivate let skipped: [Diagnostic]

    public init(
      content: [SourceFile], templates: [SourceFile] = [], contentName: String = "content",
      templatesName: String = "templates", skipped: [SkippedFile] = [], skippedTemplates: [SkippedFile] = []
    ) {
      self.content = content
      self.templates = templates
      self.contentName = contentName
      self.templatesName = templatesName
      self.skipped =
        skipped.map { .skipped($0, in: contentName) } + skippedTemplates.map { .skipped($0, in: templatesName) }
    }

    /// What the user calls each file that is copied, by its path in the output.
    fileprivate func paths(of assets: [(file: SourceFile, path: String)]) -> [String: String] {
      let own = templates.map { ("assets/\($0.path)", "\(templatesName)/\($0.path)") }
      return Dictionary(
        assets.map { ($0.path, "\(contentName)/\($0.file.path)") } + own, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Names of pages that are made for a paper beside its sections: no section has one.
  public static let pageNames: Set = [Paper.onePageName, Paper.chartPageName]

  /// What came of a build.
  public struct Result: Sendable {
    /// All files of the output, in the order of their paths. Not to be published when there are errors.
    public let files: [OutputFile]
    /// In the order of their places.
    public let diagnostics: [Diagnostic]
    public let pages: Int
    public let mentions: Int
    /// The pages that were made anew, in the order of their addresses.
    public let rendered: [Rendering]
    /// Addresses of pages that their templates do not give.
    let failed: Set<String>
    /// Whether the templates can be read; no page has anything in it when they cannot.
    let hasPages: Bool
    let stages: Stages
    /// For the next build.
    public let memory: Memory

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
  }

  /// A page that was made anew, and why.
  public struct Rendering: Hashable, Sendable {
    public let path: String
    /// Sentences; none where nothing is known of a former build, or nothing like it was made by that.
    public let reasons: [String]
  }

  /// What a build knows, for the next one.
  public struct Memory: Sendable {
    /// Papers as they were read, and what was made.
    struct Kept: Sendable {
      var library = Library.Known(papers: [:])
      var production = Production(table: FactTable(), made: [], search: SearchIndex())
    }

    /// Waits where that is still being read from a file.
    let kept: @Sendable () -> Kept
    /// Nil for another process, as is the next.
    let stages: Stages?
    /// Of the paths of all files, when each of them can stand there.
    let order: PathOrder?

    /// The files that the site was made from in this process; none in another.
    public var content: [SourceFile] { stages?.tree.files ?? [] }
    public var templates: [SourceFile] { stages?.templates ?? [] }
  }

  /// Builds the site: content, what registers define, documents, registers, facts, what is made from them, files.
  ///
  /// The result is the same with a former build's memory as without; what did not change is not made again.
  ///
  /// - Parameters:
  ///   - source: the files it is made from.
  ///   - redirects: where pages have been, for those that nothing stands at the former address of.
  ///   - former: what a build before this one knew.
  ///   - isReleasing: whether the texts of papers are given up when their pages are made: whoever needs them later reads them again.
  ///   - keep: is given each file that pages are made of as soon as it is made, on any thread, and gives it as the result has it: without its
  ///     bytes where these are taken care of.
  /// - Returns: the files, and what is wrong.
  public static func build(
    _ source: Source, _ redirects: Redirects = Redirects(), reusing former: Memory? = nil,
    releasingTexts isReleasing: Bool = false, keeping keep: @Sendable (OutputFile) -> OutputFile = { $0 }
  ) -> Result {
    let stages = Stages(source, redirects, reusing: former?.stages) { former?.kept().library }
    let (tree, library, theme) = (stages.tree, stages.library, stages.theme)
    let production = Production(
      Facts(library, stages.registers), theme, redirects.apart(from: tree.assets.map(\.path)),
      reusing: former?.kept().production, stages.change, keeping: keep, releasing: isReleasing)
    let assets = tree.assets.map {
      OutputFile(path: $0.path, .bytes($0.file.bytes), $0.file.fingerprint)
    }
    let made = production.files + (theme.assets + assets)
    let order = PathOrder(made.map { $0.path }, reusing: former?.order)
    let files = order.indices.map { made[$0] }
    var diagnostics =
      source.skipped + tree.diagnostics + stages.catalogue.diagnostics + stages.names.diagnostics + library.diagnostics
      + library.deadAnchors
      + theme.diagnostics + theme.diagnostics(production.failures)
    // Those of the former order were none.
    let collisions = order.isFormer ? [] : OutputFile.collisions(files, sources: source.paths(of: tree.assets))
    diagnostics += collisions
    let kept = Memory.Kept(library: library.known, production: production.former)
    return Result(
      files: files, diagnostics: diagnostics.inOrder(), pages: production.pages,
      mentions: library.summaries.reduce(0) { $0 + $1.mentions.count },
      rendered: production.rendered.sorted { $0.page < $1.page }.map {
        Rendering(path: $0.page.description, reasons: $0.reasons)
      },
      failed: Set(production.failures.map(\.page.description)), hasPages: theme.isReadable, stages: stages,
      memory: Memory(
        kept: { kept }, stages: stages, order: collisions.isEmpty ? order : nil))
  }
}
