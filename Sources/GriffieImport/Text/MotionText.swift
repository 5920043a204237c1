import Citations

/// A motion or amendment in print: what moves it stands between a formula at its head and one at its foot.
enum MotionText {
  /// Whether the heading is that of a motion: `MOTIE VAN HET LID OMTZIGT C.S.`, `GEWIJZIGDE MOTIE VAN …`
  static func motion(_ heading: String) -> Motion? {
    CitationFinder(vocabulary: .empty).citations(in: Array(heading.utf8)).first?.motion
  }

  /// Takes the names under `en gaat over tot de orde van de dag.`, one on each line, in their order.
  static func takeProposers(from pages: inout [[PrintedLine]]) -> [String] {
    for page in pages.indices.reversed() {
      guard let end = pages[page].lastIndex(where: { $0.text.hasPrefix("en gaat over tot de orde van de dag") }) else {
        continue
      }
      let names = (pages[page][(end + 1)...] + pages[(page + 1)...].joined()).filter { !$0.isBlank }
      guard names.allSatisfy({ $0.text.first?.isUppercase ?? false && $0.text.utf8.count < 60 && !$0.endsSentence })
      else {
        return []
      }
      pages[page].removeSubrange((end + 1)...)
      pages.removeSubrange((page + 1)...)
      return names.map(\.text)
    }
    return []
  }

  /// The same from the paragraphs that end a text.
  static func takeProposers(from blocks: inout [Block]) -> [String] {
    let start = blocks.lastIndex { $0.paragraphText == nil }.map { $0 + 1 } ?? 0
    let lines = BlockLines(blocks[start...])
    var pages = [lines.page]
    let names = takeProposers(from: &pages)
    if !names.isEmpty { blocks.replaceSubrange(start..., with: lines.keeping(pages.joined())) }
    return names
  }

  /// The passages of the text: each consideration and each request is one.
  static func parted(_ passages: [Passage]) -> [Passage] {
    passages.flatMap { passage in
      if passage.isTable { return [passage] }
      var parts: [Passage] = []
      for line in passage.lines {
        let begins = parts.last.map { opens(line.text) && ",;.:".contains($0.last.text.last ?? " ") } ?? true
        if begins {
          // What follows the points of a list is no point.
          let mark = parts.isEmpty ? passage.mark : nil
          parts.append(Passage(line, page: passage.pages.lowerBound, isSetApart: true, mark: mark))
        } else {
          parts[parts.count - 1].append(line, page: passage.pages.upperBound)
        }
      }
      return parts
    }
  }

  /// The words that considerations and requests begin with.
  private static func opens(_ text: String) -> Bool {
    openings.contains { text.hasPrefix($0) }
  }

  private static let openings = [
    "De Kamer,", "gehoord ", "constaterende", "constaterend ", "overwegende", "overwegend ", "van mening",
    "van oordeel", "verzoekt ",
    "roept ", "spreekt ", "nodigt ", "draagt ", "besluit ", "keurt ", "betreurt ", "herinnerende", "gelezen ", "gelet ",
    "erkennende",
    "tevens ", "en gaat over tot de orde van de dag", "wijzende ", "vaststellende", "onderschrijvende", "concluderende",
    "zegt ", "voorts ",
  ]
}
