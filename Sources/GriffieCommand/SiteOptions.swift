import ArgumentParser

/// The folders of a site, as options of every command that builds one.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Folder with the content.", valueName: "folder"))
  var content = "content"

  @Option(
    help: ArgumentHelp(
      "Folder with the site's own templates and stylesheets; each replaces the built-in one of its name. (default: templates, if it is there)",
      valueName: "folder"))
  var templates: String?

  @Option(help: ArgumentHelp("Folder for the finished site.", valueName: "folder"))
  var output = "output"

  /// The folders, when a site can be built in them.
  ///
  /// - Throws: the code to end with, when they cannot be what they are to be; that is said.
  func folders() throws -> Builder.Folders {
    let folders = Builder.Folders(
      content: content.tidy, templates: (templates ?? "templates").tidy, output: output.tidy)
    guard !output.isEmpty else { throw refusal("the output folder needs a name") }
    guard let content = Disk.resolved(content), Disk.isFolder(self.content) else {
      throw refusal("there is no folder \(self.content); name another with --content")
    }
    if let templates, !Disk.isFolder(templates) { throw refusal("there is no folder \(templates)") }
    guard let output = Disk.resolvedWhenMade(output) else { return folders }
    let sources = [content, Disk.resolvedWhenMade(folders.templates)].compactMap { $0 }
    for source in sources where Disk.holds(source, output) || Disk.holds(output, source) {
      throw refusal("the output folder cannot be, hold or stand in a source folder")
    }
    return folders
  }

  private func refusal(_ message: String) -> ExitCode {
    Terminal.print(message, isError: true)
    return .usage
  }
}

extension String {
  /// The path of a folder without what it can be written with, so that messages have the same paths however it was named.
  var tidy: String {
    let parts = split(separator: "/").filter { $0 != "." }
    return hasPrefix("/")
      ? "/" + parts.joined(separator: "/") : parts.isEmpty && !isEmpty ? "." : parts.joined(separator: "/")
  }
}
