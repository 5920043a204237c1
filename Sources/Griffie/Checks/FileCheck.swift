/// Files of the content that no page leads to.
struct FileCheck {
  let diagnostics: [Diagnostic]

  init(_ tree: ContentTree, _ links: LinkCheck, root: String) {
    // Of those that were meant as texts or settings it is told what they should be called.
    diagnostics = tree.assets.filter { asset in
      !links.targets.contains(PathBytes(asset.path)) && !tree.markdown.contains(asset.file.path)
        && asset.file.path != tree.nearSettings
    }
    .map { .unused($0.file, root) }
  }
}

extension Diagnostic {
  fileprivate static func unused(_ file: SourceFile, _ root: String) -> Diagnostic {
    Diagnostic(.fileUnused, "no page leads to this file", at: Place("\(root)/\(file.path)"))
  }
}
