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

  func run() throws {
    let start = ContinuousClock.now
    try checkFolders()
    let folders = Builder.Folders(content: content, templates: templates ?? "templates", output: output)
    var builder = Builder(folders: folders)
    do throws(Builder.Obstacle) {
      report(try builder.build(), since: start)
    } catch {
      throw report(error)
    }
  }

  private func report(_ report: Builder.Report, since start: ContinuousClock.Instant) {
    for warning in report.site.warnings { Terminal.print(warning, isError: true) }
    for path in report.changes?.left ?? [] {
      Terminal.print("\(output)/\(path): warning: changed since it was made, left in place", isError: true)
    }
    let time = (ContinuousClock.now - start) / .milliseconds(1)
    let changes = report.changes
    Terminal.print(
      "\(Count(report.site.pages, "page")), \(Count(report.site.mentions, "mention")) in \(Int(time.rounded())) ms: "
        + "\(changes?.writes.count ?? 0) written, \(changes?.kept ?? report.files) unchanged, "
        + "\((changes?.removals.count ?? 0) + (changes?.clearances.count ?? 0)) removed")
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
