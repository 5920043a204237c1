import CommonMark

/// All that is wrong with a site (`griffie check`): what its build reports, and what only shows when the whole is looked at.
public struct SiteCheck: Sendable {
  /// In the order of their places.
  public let diagnostics: [Diagnostic]
  /// All files of the output; nil when something keeps the site from being built.
  public let files: [OutputFile]?

  /// Builds a site from nothing and looks it through.
  ///
  /// - Parameters:
  ///   - source: the files it is made from.
  ///   - redirects: where pages have been.
  ///   - known: all papers that exist.
  ///   - outputName: what the user calls the output folder, for messages on finished pages.
  public init(
    _ source: Site.Source, _ redirects: Redirects = Redirects(), known: KnownPapers? = nil,
    outputName: String = "output"
  ) {
    let result = Site.build(source, redirects)
    files = result.hasErrors ? nil : result.files
    let (tree, catalogue, library) = (result.stages.tree, result.stages.catalogue, result.stages.library)
    let texts = library.texts
    var found = result.diagnostics
    found += Array(texts.joined()).concurrentMap(Self.doubts).joined()
    found += EntryCheck(catalogue, result.stages.registers, library).diagnostics + PaperCheck(library).diagnostics
    found += texts.concurrentMap { CitationCheck($0, known).diagnostics }.joined()
    if result.hasPages {
      let links = LinkCheck(result.files, expected: library.reader.targets.files.union(result.failed))
      found +=
        links.diagnostics(library, catalogue, output: outputName)
        + FileCheck(tree, links, root: source.contentName).diagnostics
    }
    diagnostics = found.inOrder()
  }

  /// What Markdown may not mean as it seems.
  private static func doubts(_ text: Text) -> [Diagnostic] {
    let body = text.body
    return Markdown.doubts(in: body.bytes, firstLine: body.line).map { .markdown($0, in: text.source) }
  }
}

extension Diagnostic {
  /// Files of the output that are not what a build makes: one build mends them all.
  ///
  /// - Parameter paths: as the user knows them, the output folder included.
  /// - Returns: a diagnostic at the first, or none.
  public static func outputDiffers(_ paths: [String]) -> [Diagnostic] {
    guard let first = paths.min() else { return [] }
    let others = paths.count == 1 ? "" : ", nor are \(paths.count - 1) other files what it makes"
    return [
      Diagnostic(
        .outputDiffers, "this is not what a build makes of the content now\(others)", at: Place(first),
        suggestion: "run griffie build")
    ]
  }
}
