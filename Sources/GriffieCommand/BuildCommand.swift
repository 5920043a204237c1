import ArgumentParser
import Griffie

/// `griffie build`
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the site: read the content, write the pages that differ, remove those that are gone.",
    discussion: """
      What is wrong in the content is printed with its place. With an error nothing is written and the former pages stay \
      as they are; warnings do not keep a site from being built. Files that Griffie did not make are never touched.
      """)

  @Option(help: ArgumentHelp("Folder with the content.", valueName: "folder"))
  var content = "content"

  @Option(
    help: ArgumentHelp(
      "Folder with the site's own templates and stylesheets; each replaces the built-in one of its name. (default: templates, if it is there)",
      valueName: "folder"))
  var templates: String?

  @Option(help: ArgumentHelp("Folder for the finished site.", valueName: "folder"))
  var output = "output"

  @Option(
    help: ArgumentHelp("Say why a page was made again, named by its path in the output.", valueName: "path"))
  var explain: String?

  @Flag(help: "Then build the site from nothing in memory as well, and compare every byte of the output with it.")
  var verify = false

  @Flag(help: "Build nothing: remove from the output what builds made there, and nothing else.")
  var clean = false

  func validate() throws {
    if clean, verify || explain != nil { throw ValidationError("--clean builds nothing to verify or explain") }
  }

  func run() throws {
    try checkFolders()
    var builder = Builder(
      folders: Builder.Folders(content: content, templates: templates ?? "templates", output: output))
    var isRight = true
    do throws(Builder.Obstacle) {
      if clean { return report(try builder.clean()) }
      let start = ContinuousClock.now
      let built = try builder.build()
      report(built, since: start)
      if let explain { report(on: explain, in: built) }
      if verify { isRight = report(try builder.verify()) }
    } catch {
      throw report(error)
    }
    if !isRight { throw ExitCode.findings }
  }

  private func report(_ report: Builder.Report, since start: ContinuousClock.Instant) {
    for warning in report.site.warnings { Terminal.print(warning, isError: true) }
    warn(ofLeft: report.changes)
    let time = (ContinuousClock.now - start) / .milliseconds(1)
    let changes = report.changes
    Terminal.print(
      "\(Count(report.site.pages, "page")), \(Count(report.site.mentions, "mention")) in \(Int(time.rounded())) ms: "
        + "\(changes?.writes.count ?? 0) written, \(changes?.kept ?? report.files) unchanged, "
        + "\(changes?.removed ?? 0) removed")
  }

  private func warn(ofLeft changes: Changes?) {
    for path in changes?.left ?? [] {
      Terminal.print("\(output)/\(path): warning: changed since it was made, left in place", isError: true)
    }
  }

  private func report(_ cleaned: Changes) {
    warn(ofLeft: cleaned)
    Terminal.print("\(Count(cleaned.removed, "file")) removed")
  }

  /// Says why a page was made again.
  private func report(on path: String, in report: Builder.Report) {
    guard let page = report.rendered.first(where: { $0.path == path || "\(output)/\($0.path)" == path }) else {
      return Terminal.print("\(path): it was not made again")
    }
    if page.reasons.isEmpty { Terminal.print("\(path): it was not there before") }
    for reason in page.reasons { Terminal.print("\(path): \(reason)") }
  }

  /// Says whether the output is what a build from nothing gives.
  private func report(_ comparison: (same: Int, others: [String])) -> Bool {
    for path in comparison.others {
      Terminal.print("\(output)/\(path): not what a build from nothing gives", isError: true)
    }
    Terminal.print("verified: \(Count(comparison.same, "file")) as a build from nothing gives")
    return comparison.others.isEmpty
  }

  /// Says what keeps the site from being built; the code to end with.
  private func report(_ obstacle: Builder.Obstacle) -> ExitCode {
    switch obstacle {
    case .faults(let diagnostics):
      for diagnostic in diagnostics { Terminal.print(diagnostic.description, isError: true) }
      let errors = diagnostics.count { $0.severity == .error }
      Terminal.print("\(Count(errors, "error")): nothing is written, \(output) is as it was", isError: true)
      return .findings
    case .outside(let message):
      Terminal.print(message, isError: true)
      return .outside
    }
  }

  private func checkFolders() throws {
    guard !output.isEmpty else {
      Terminal.print("the output folder needs a name", isError: true)
      throw ExitCode.usage
    }
    guard let content = Disk.resolved(content), Disk.isFolder(self.content) else {
      Terminal.print("there is no folder \(self.content); name another with --content", isError: true)
      throw ExitCode.usage
    }
    if let templates, !Disk.isFolder(templates) {
      Terminal.print("there is no folder \(templates)", isError: true)
      throw ExitCode.usage
    }
    guard let output = Disk.resolvedWhenMade(output) else { return }
    let sources = [content, Disk.resolved(templates ?? "templates")].compactMap { $0 }
    for source in sources where "\(output)/".hasPrefix("\(source)/") || "\(source)/".hasPrefix("\(output)/") {
      Terminal.print("the output folder cannot be, hold or stand in a source folder", isError: true)
      throw ExitCode.usage
    }
  }
}

/// A number with its noun: `1 page`, `2 pages`.
struct Count: CustomStringConvertible {
  private let number: Int
  private let noun: String

  init(_ number: Int, _ noun: String) {
    self.number = number
    self.noun = noun
  }

  var description: String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
