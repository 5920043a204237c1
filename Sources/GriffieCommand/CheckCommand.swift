import ArgumentParser
import Griffie

/// `griffie check`
struct CheckCommand: ParsableCommand {
  /// How findings are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tell all that is wrong in the content, with its place, and write nothing.",
    discussion: """
      All that a build reports is told, and what only shows when the whole site is looked at: citations that lead nowhere, entries nobody \
      refers to, Markdown that does not mean what it seems, links of finished pages, an output folder that is not up to date. \
      docs/checks.md has a part for each code. Ends with 1 when there are errors, with --strict when there are warnings.
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: "How to print: text, json (an array) or sarif (for code review tools).")
  var format = Format.text

  @Flag(help: "End with 1 for warnings too.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "Findings that are known, as --format json printed them once: they are not told again.", valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "List of the identifiers of all papers there are, packed by gzip or not: others are told.", valueName: "file"))
  var known: String?

  @Flag(help: "First make the corrections that are certain, in the files of the content.")
  var fix = false

  func run() throws {
    let builder = Builder(folders: try site.folders())
    let known = try known.map(knownPapers)
    let baseline = try baseline.map(knownFindings)
    var checked = try check(builder, known)
    let outcome = fix ? Self.mend(checked) : nil
    if outcome?.isChanged ?? false { checked = try check(builder, known) }
    let found = checked.diagnostics
    let new = baseline?.new(among: found) ?? found
    tell(new, hidden: found.count - new.count)
    if let failure = checked.failure { throw BuildLog(output: site.output).tell(failure) }
    if outcome?.isRefused ?? false { throw ExitCode.outside }
    if strict ? !new.isEmpty : new.contains(where: { $0.severity == .error }) { throw ExitCode.findings }
  }

  private func check(_ builder: Builder, _ known: KnownPapers?) throws -> Builder.Checked {
    do throws(Builder.Obstacle) {
      return try builder.check(known: known)
    } catch {
      throw BuildLog(output: site.output).tell(error)
    }
  }

  private func knownFindings(_ path: String) throws -> Baseline {
    let bytes = try outside { () throws(Disk.Failure) in try Disk.read(path) }
    guard let baseline = Baseline(bytes) else { throw usage("\(path) is not what --format json prints") }
    return baseline
  }

  /// Makes the corrections that are certain: whether a file was changed, and whether one could not be.
  static func mend(_ checked: Builder.Checked) -> (isChanged: Bool, isRefused: Bool) {
    // Links can make one file several of the content.
    let files = Dictionary(grouping: checked.diagnostics.filter { $0.fix != nil }) {
      Disk.resolved($0.place.path) ?? $0.place.path
    }
    var outcome = (isChanged: false, isRefused: false)
    for diagnostics in files.sorted(by: { $0.key < $1.key }).map(\.value) {
      let path = diagnostics[0].place.path
      let fixes = Set(diagnostics.compactMap(\.fix))
      do throws(Disk.Failure) {
        let bytes = try Disk.read(path)
        guard Fingerprint(bytes) == checked.content[path] else {
          Terminal.print("\(path.printable): changed since it was checked, not corrected", isError: true)
          continue
        }
        let (mended, made) = Findings.mended(bytes, by: fixes)
        try Disk.replace(path, by: mended)
        for diagnostic in diagnostics where diagnostic.place.path == path && diagnostic.fix.map(made.contains) ?? false
        {
          Terminal.print("\(diagnostic.place): corrected: \(diagnostic.summary)".printable, isError: true)
        }
        outcome.isChanged = true
      } catch {
        Terminal.print(error.description, isError: true)
        outcome.isRefused = true
      }
    }
    return outcome
  }

  private func tell(_ diagnostics: [Diagnostic], hidden: Int) {
    switch format {
    case .json: Terminal.write(Findings.json(diagnostics))
    case .sarif: Terminal.write(Findings.sarif(diagnostics, version: GriffieCommand.release))
    case .text:
      for text in Findings.texts(diagnostics) { Terminal.print(finding: text) }
      let errors = diagnostics.count { $0.severity == .error }
      let known = hidden > 0 ? ", \(hidden) known" : ""
      Terminal.print("\(Count(errors, "error")), \(Count(diagnostics.count - errors, "warning"))\(known)")
    }
  }
}
