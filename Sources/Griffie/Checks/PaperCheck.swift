import Citations

/// Papers that the site has twice.
struct PaperCheck {
  let diagnostics: [Diagnostic]

  init(_ library: Library) {
    let numbered = library.papers.compactMap { paper in paper.header.paper.map { (number: $0, paper: paper) } }
    diagnostics = Dictionary(grouping: numbered, by: \.number).flatMap { number, same in
      same.dropFirst().compactMap { _, paper in
        library.whole(.paper(paper.address)).map { .twice(number, in: $0.source, same[0].paper) }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func twice(_ number: ParliamentaryPaper, in source: SourceText, _ other: Paper) -> Diagnostic {
    source.diagnostic(
      .paperTwice, "\(other.address)/index.md is \(number) too, and links to it lead there",
      at: source.place(ofKey: "number"), suggestion: "give one of the two another number, or make one paper of them")
  }
}
