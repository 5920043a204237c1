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
    let source = try readSource()
    let result = Site.build(source)
    for diagnostic in result.diagnostics { Terminal.print(diagnostic.description, isError: true) }
    guard !result.hasErrors else {
      let errors = result.diagnostics.count { $0.severity == .error }
      Terminal.print(
        "\(Count(errors, "error")): nothing is written, \(output) is as it was", isError: true)
      throw ExitCode.findings
    }
    let changes = try write(result)
    for path in changes.left {
      Terminal.print("\(output)/\(path): warning: changed since it was made, left in place", isError: true)
    }
    let time = (ContinuousClock.now - start) / .milliseconds(1)
    Terminal.print(
      "\(Count(result.pages, "page")), \(Count(result.mentions, "mention")) in \(Int(time.rounded())) ms: "
        + "\(changes.writes.count) written, \(changes.kept) unchanged, \(changes.removals.count + changes.clearances.count) removed"
    )
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

  private func readSource() throws -> Site.Source {
    do throws(Disk.Failure) {
      let folder = templates ?? "templates"
      return Site.Source(
        content: try Disk.files(below: content),
        templates: try Disk.kind(folder) == .nothing ? [] : Disk.files(below: folder),
        contentName: content, templatesName: folder)
    } catch {
      Terminal.print(error.description, isError: true)
      throw ExitCode.outside
    }
  }

  private func write(_ result: Site.Result) throws -> Changes {
    do throws(OutputFolder.Obstacle) {
      return try OutputFolder(path: output).update(to: result.files)
    } catch {
      Terminal.print(error.description, isError: true)
      throw ExitCode.outside
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
