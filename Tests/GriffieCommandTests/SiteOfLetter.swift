import GriffieTestSupport

@testable import GriffieCommand

extension TemporaryFolder {
  /// Writes a site of one letter with one section, and gives what builds it.
  func siteOfLetter() throws -> Builder {
    try write("content/site.yaml", "title: Dijken\n")
    try write("content/brief/index.md", "---\ntitle: Brief\n---\n")
    try write("content/brief/01-een.md", "# Een\n\nKamerstuk 36 410, nr. 12.\n")
    return Builder(
      folders: Builder.Folders(content: "\(path)/content", templates: "\(path)/templates", output: "\(path)/output"))
  }
}
