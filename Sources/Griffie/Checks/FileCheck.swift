/// Files of the content that no page leads to.
struct FileCheck {
  let diagnostics: [Diagnostic]

  init(_ tree: ContentTree, _ links: LinkCheck, root: String) {
    diagnostics = tree.assets.filter { !links.targets.contains(PathBytes($0.path)) }
      .map { .unused($0.file, root) }
  }
}

extension Diagnostic {
  fileprivate static func unused(_ file: SourceFile, _ root: String) -> Diagnostic {
    Diagnostic(.fileUnused, "no page leads to this file", at: Place("\(root)/\(file.path)"))
  }
}
