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

  /// The paper of the first note behind a motion that is of it; nil where marks stand within its expression, of which each has one.
  func paper(of index: Int, in citations: [Citation], _ text: Span<UInt8>) -> ParliamentaryPaper? {
    guard !marks.isEmpty else { return nil }
    let range = Self.range(behind: index, in: citations, text)
    let next = marks.firstIndexOfSorted { $0.place > citations[index].phrase.lowerBound }
    guard next < marks.count, range.lowerBound...range.upperBound ~= marks[next].place,
      Self.isNote(marks[next].place, of: index, in: citations, text)
    else { return nil }
    return marks[next].paper
  }

  /// Whether a mark stands at a motion or behind what is said of it, at the stop of the sentence too; the note of a title in which the
  /// motion stands can be that of the document.
  private static func isNote(_ place: Int, of index: Int, in citations: [Citation], _ text: Span<UInt8>) -> Bool {
    let motion = citations[index].phrase
    if place > motion.upperBound + 1 {
      let end = ".?!".utf8.contains(text[place - 1]) ? place - 1 : place
      let behind = Reader(text, at: motion.upperBound)
      guard
        behind.isSaidOfMotion(before: end)
          || behind.isCarriedOut(before: end, isDone: Reader(text, at: motion.lowerBound).isBehindHereby)
      else { return false }
    }
    if Reader(text, at: motion.lowerBound).isReplaced || NumberOwner.isInTitle(index, in: citations, text) {
      return false
    }
    let former = MotionNumbering.joined(before: index, in: citations, text).map { citations[$0] }
    guard let former, former.isMotionWithoutNumber else { return true }
    return place <= motion.upperBound + 1 && former.phrase != motion
  }

  /// Whether a citation of a paper is all that a note is, which begins at the place: its one number, with the motion or a word like "Zie" before
  /// it at most, and no document named behind it.
  static func isBare(_ index: Int, of found: [Citation], from start: Int, in text: Span<UInt8>) -> Bool {
    let phrase = found[index].phrase
    let next = index + 1 < found.count ? found[index + 1].phrase : nil
    guard found[index].paper != nil, next != phrase, found[..<index].last?.phrase != phrase else { return false }
    var lead = Reader(text, at: start)
    while lead.skipToWord(before: phrase.lowerBound) {
      if let motion = found[..<index].first(where: { $0.isMotion && $0.range.lowerBound == lead.position }) {
        lead = lead.moved(to: motion.range.upperBound)
        guard lead.isFreeOfDocuments(before: phrase.lowerBound),
          !Sentence.ends(in: text, lead.position..<phrase.lowerBound)
        else { return false }
        break
      }
      guard lead.isAtFigure || lead.isAtAny(wordsOfLead) else { return false }
      lead.skipWord()
    }
    let limit = min(text.count, phrase.upperBound + MotionNumbering.reach)
    let end = (phrase.upperBound..<limit).first { text[$0] == 0x0A || Sentence.ends(in: text, $0..<$0 + 1) }
    return Reader(text, at: phrase.upperBound).isFreeOfDocuments(before: end ?? limit)
  }

  private static let wordsOfLead: [StaticString] = ["Zie", "zie", "de", "Tweede", "Kamer", "vergaderjaar", "TK"]

  /// Marks of plain text behind motions, as PDFs have them: figures glued to a word or to its stop, `Valstar1` or `dijken.1`, with a line
  /// further on that begins with them, `1 Kamerstuk 36 200 X, nr. 26`.
  private static func plainMarks(for citations: [Citation], in text: Span<UInt8>) -> [Mark] {
    var notes: [Int: [Mark]] = [:]
    for index in citations.indices {
      let place = citations[index].range.lowerBound
      // Most stand behind something else.
      guard let number = lineNumber(before: place, in: text), let paper = citations[index].paper,
        isBare(index, of: citations, from: place, in: text)
      else { continue }
      notes[number, default: []].append((place, paper))
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
    guard index > 1, Byte.endsSpace(text, before: index),
      Byte.isDigit(text[index - 2]) || text[index - 2] == UInt8(ascii: ":")
    else { return nil }
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

extension Reader {
  /// Whether the motion here is one that another took the place of: `ter vervanging van de motie-Kok`.
  fileprivate var isReplaced: Bool {
    var reader = self
    if !reader.takeBack("de") { _ = reader.takeBack("het") }
    return reader.takeBack("van") && reader.isBehind("vervanging")
  }

  /// Whether "hiermee is de" or the like stands before the motion here: what has been done stands in this text, and no other has a number.
  fileprivate var isBehindHereby: Bool {
    var reader = self
    if !reader.takeBack("de") { _ = reader.takeBack("het") }
    guard reader.takeSpaceBack() else { return false }
    let verb = reader.takeWordBack()
    return moved(to: verb.lowerBound).isAtAny(["is", "zijn", "wordt", "worden", "acht", "beschouw"])
      && (reader.isBehind("hiermee") || reader.isBehind("daarmee"))
  }

  /// Whether the words up to the end say that the motion before them is done, `wordt uitgevoerd`, `zal worden uitgevoerd`, or end a clause that says
  /// so: `voeren de motie-Kok uit`, `beschouw ik de motie-Kok als afgedaan`. What has been done can have been so in a letter that has the number, "is
  /// uitgevoerd", unless it is done hereby.
  fileprivate func isCarriedOut(before end: Int, isDone: Bool) -> Bool {
    var reader = self
    reader.takeSpace()
    // "is de motie-Kok ingediend"
    if reader.takeAnyWord(Self.particlesOfDeeds) != nil || reader.takeAnyWord(Self.deedsOfMotions) != nil {
      return reader.position == end
    }
    if reader.takeAnyWord(Self.auxiliariesOfDeeds) != nil {
      // "in het najaar", and not what it is done with, which can have the number.
      for _ in 0..<4 {
        reader.takeSpace()
        if reader.isAtAny(["uitgevoerd", "afgedaan", "met", "door", "via", "middels", "bij"]) { break }
        reader.skipWord()
      }
    } else if !isDone {
      guard reader.takeWord("als"), reader.takeSpace() else { return false }
    }
    return reader.takeAnyWord(["uitgevoerd", "afgedaan"]) != nil && reader.position == end
  }

  private static let particlesOfDeeds: Words = ["uit", "aan", "over", "af", "in"]
  private static let auxiliariesOfDeeds: Words = ["wordt", "worden", "zal", "zullen"]

  /// Whether the words up to the end are what the motion before them asks: `verzoekt de regering om dijken`.
  private func isDemand(before end: Int) -> Bool {
    var reader = self
    return reader.takeAnyWord(Self.verbsOfMotions) != nil && reader.isFreeOfDocuments(before: end)
      && !Sentence.ends(in: text, position..<end)
  }

  private static let verbsOfMotions: Words = [
    "vraagt", "vragen", "vroeg", "vroegen", "verzoekt", "verzoeken", "verzocht", "verzochten", "roept", "roepen",
    "riep",
    "spreekt", "spreken", "sprak", "constateert", "constateerde", "pleit", "pleiten", "pleitte", "beoogt", "beogen",
  ]

  /// Whether the words up to the end are the title of the motion before them, a clause about it, what it asks, or what it went through: `over
  /// dijken`, `waarin om dijken wordt gevraagd`, `vraagt om dijken`, `over dijken is aangenomen`. Behind a participle it is no subject: `conform de motie-Kok over dijken herzien`.
  fileprivate func isSaidOfMotion(before end: Int) -> Bool {
    var reader = self
    reader.takeSpace()
    if reader.isDeedOfMotion(before: end) || reader.isDemand(before: end) { return true }
    guard MotionNumbering.isTitle(text, position..<end), isFreeOfDocuments(before: end) else { return false }
    if reader.isAtAny(["die", "waarin", "waarmee"]) { return true }
    guard reader.isAtAny(["over", "inzake", "betreffende", "om", "van", "d"]) else { return false }
    var last = moved(to: end)
    let word = last.takeWordBack()
    guard last.verb(to: word.upperBound) == .participle else { return true }
    while reader.skipToWord(before: end) {
      if reader.isDeedOfMotion(before: end) { return true }
      reader.skipWord()
    }
    return false
  }
}
