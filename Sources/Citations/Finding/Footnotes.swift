/// The marks of footnotes in a text, with the papers that the notes cite.
struct Footnotes {
  typealias Mark = (place: Int, paper: ParliamentaryPaper)

  /// In the order of the text.
  private let marks: [Mark]

  /// The marks of Markdown, and those that plain text has behind its motions.
  init(_ notes: [Mark], for citations: [Citation], in text: Span<UInt8>) {
    let plain = Self.plainMarks(for: citations, in: text)
    marks = plain.isEmpty ? notes : (notes + plain).sorted { $0.place < $1.place }
  }

  /// The first mark behind a motion, before the next motion or paper.
  func first(behind index: Int, in citations: [Citation], _ text: Span<UInt8>) -> Mark? {
    guard !marks.isEmpty else { return nil }
    let range = Self.range(behind: index, in: citations, text)
    let next = marks.firstIndexOfSorted { $0.place >= range.lowerBound }
    return next < marks.count && marks[next].place <= range.upperBound ? marks[next] : nil
  }

  /// Marks of plain text behind motions, as PDFs have them: figures glued to a word or to its stop, `Valstar1` or `dijken.1`, with a line
  /// further on that begins with them, `1 Kamerstuk 36 200 X, nr. 26`.
  private static func plainMarks(for citations: [Citation], in text: Span<UInt8>) -> [Mark] {
    var notes: [Int: [Mark]] = [:]
    for citation in citations {
      guard let paper = citation.paper, let number = lineNumber(before: citation.range.lowerBound, in: text) else {
        continue
      }
      notes[number, default: []].append((citation.range.lowerBound, paper))
    }
    guard !notes.isEmpty else { return [] }
    var marks: [Mark] = []
    for index in citations.indices where citations[index].isMotion {
      for place in range(behind: index, in: citations, text) {
        guard let number = number(at: place, in: text), let candidates = notes[number] else { continue }
        let note = candidates.firstIndexOfSorted { $0.place > place }
        guard note < candidates.count else { continue }
        marks.append((place, candidates[note].paper))
        break
      }
    }
    return marks
  }

  /// Where marks behind a motion can be of it: up to the next motion or paper.
  private static func range(behind index: Int, in citations: [Citation], _ text: Span<UInt8>) -> Range<Int> {
    let end = citations[index].range.upperBound
    let next = citations[(index + 1)...].first { ($0.isMotion || $0.paper != nil) && $0.range.lowerBound >= end }
    return end..<max(end, min(next?.range.lowerBound ?? text.count, end + MotionNumbering.reach))
  }

  /// One or two figures that are glued to a word, or to the sign behind it, and behind which no word goes on.
  private static func number(at index: Int, in text: Span<UInt8>) -> Int? {
    guard index > 1, Byte.isDigit(text[index]), !Byte.isDigit(text[index - 1]), !Byte.isDigit(text[index - 2]),
      Byte.isWord(text[index - 1]) || Byte.isWord(text[index - 2]) && ".,)".utf8.contains(text[index - 1])
    else { return nil }
    var reader = Reader(text, at: index)
    guard let number = reader.takeNumber(digits: 1...2), !Byte.continuesWord(text, at: reader.position) else {
      return nil
    }
    return number
  }

  /// The number that the line before the index consists of: `1 `, or `[^1]: ` where Markdown is read as plain text.
  private static func lineNumber(before index: Int, in text: Span<UInt8>) -> Int? {
    var start = index
    while start > 0, index - start < 8, text[start - 1] != 0x0A { start -= 1 }
    guard start == 0 || text[start - 1] == 0x0A else { return nil }
    var reader = Reader(text, at: start)
    reader.takeSpace()
    let isMarked = reader.take("[^")
    guard let number = reader.takeNumber(digits: 1...2), !isMarked || reader.take("]:"), reader.takeSpace(),
      reader.position == index
    else { return nil }
    return number
  }
}
