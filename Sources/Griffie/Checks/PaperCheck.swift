import Citations

/// Papers that the site has twice.
struct PaperCheck {
  let diagnostics: [Diagnostic]

  init(_ library: Library) {
    var first: [ParliamentaryPaper: Paper] = [:]
    var diagnostics: [Diagnostic] = []
    for paper in library.papers {
      guard let number = paper.header.paper else { continue }
      if let other = first[number] {
        if let source = library.whole(.paper(paper.address))?.source {
          diagnostics.append(.twice(number, in: source, other))
        }
      } else {
        first[number] = paper
      }
    }
    self.diagnostics = diagnostics
  }
}

extension Diagnostic {
  fileprivate static func twice(_ number: ParliamentaryPaper, in source: SourceText, _ other: Paper) -> Diagnostic {
    source.diagnostic(
      .paperTwice, "\(other.address)/index.md is \(number) too, and links to it lead there",
      at: source.place(ofKey: "number"), suggestion: "give one of the two another number, or make one paper of them")
  }
}
