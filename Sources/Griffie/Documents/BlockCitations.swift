import Citations
import CommonMark

/// The citations of a document's blocks, read together: a motion may have its number in a note or in another paragraph.
enum BlockCitations {
  /// Finds the citations of each block, in the order of the blocks; nothing is found in the ranges of a block that are opaque. The short
  /// forms are those that the paper has defined before, and learnt from the blocks.
  static func find(
    in blocks: [TextBlock], by finder: CitationFinder, dossier: DossierNumber? = nil, shortForms: inout ShortForms,
    except opaque: (TextBlock) -> [Range<Int>] = \.opaque
  ) -> [[Citation]] {
    var papers: [Int: ParliamentaryPaper] = [:]
    var ofNotes = shortForms
    var citations = blocks.map { block in
      block.note == nil
        ? [] : finder.citations(in: block.text, except: opaque(block), dossier: dossier, shortForms: &ofNotes)
    }
    for (block, found) in zip(blocks, citations) {
      guard let note = block.note, papers[note] == nil else { continue }
      papers[note] = CitationFinder.Note.paper(of: found, in: block.text)
    }
    for (index, block) in blocks.enumerated() where block.note == nil {
      let notes = block.notes.map { CitationFinder.Note(offset: $0.offset, paper: papers[$0.number]) }
      citations[index] = finder.citations(
        in: block.text, except: opaque(block), notes: notes, dossier: dossier, shortForms: &shortForms)
    }
    return withSharedNumbers(citations, in: blocks)
  }

  /// A motion without a number is the one of that name elsewhere in the document, when there is just one, and when
  /// no subject or bracket of its own stands behind it.
  private static func withSharedNumbers(_ citations: [[Citation]], in blocks: [TextBlock]) -> [[Citation]] {
    var known: [Motion: Set<ParliamentaryPaper>] = [:]
    for case .motion(let motion) in citations.joined().map(\.reference) {
      if let paper = motion.paper { known[motion.asNamed, default: []].insert(paper) }
    }
    return zip(citations, blocks).map { found, block in
      found.map { citation in
        guard let motion = citation.motion, motion.paper == nil, let papers = known[motion.asNamed],
          papers.count == 1, let paper = papers.first,
          !block.text[citation.range.upperBound...].starts(with: " over ".utf8),
          !citation.isBeforeBracket(in: block.text)
        else { return citation }
        return citation.numbered(paper)
      }
    }
  }
}
