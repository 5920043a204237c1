/// Gives motions the number the text gives them.
///
/// A number stands behind the proposers (`, Kamerstuk 36 045, nr. 100`), in brackets later in the sentence (`over … (Kamerstuk
/// 35 373, nr. 15)`), or in a footnote whose mark stands at the phrase. A motion named twice in a sentence by the same
/// proposers is one motion.
enum MotionNumbering {
  /// Adds the numbers of motions; `notes` are the papers that footnotes cite, by the place of their mark.
  static func number(_ citations: inout [Citation], in text: Span<UInt8>, notes: [Int: ParliamentaryPaper]) {
    // What is behind its place: the citations of a motion by all its numbers but the first.
    var further: [Citation] = []
    var places: [Int] = []
    var areAllNumbered = true
    for index in citations.indices where citations[index].isMotion {
      let end = citations[index].range.upperBound
      if let note = notes.isEmpty ? nil : notes[end] ?? notes[end + 1] {
        citations[index].number(note)
        continue
      }
      if let paper = paper(before: index, in: citations, text) {
        citations[index].number(paper)
        continue
      }
      let numbers = numbers(behind: index, in: citations, text)
      areAllNumbered = areAllNumbered && !numbers.isEmpty
      for number in numbers {
        guard let paper = citations[number].paper else { continue }
        if citations[index].isNumberedMotion {
          further.append(citations[index].numbered(paper))
          places.append(index + 1)
        } else {
          citations[index].number(paper)
        }
      }
    }
    citations.insert(further, at: places)
    if !areAllNumbered { shareNumbers(&citations, in: text) }
  }

  /// The paper in whose brackets the motion stands: `Kamerstuk 36 045, nr. 120 (motie-Piri c.s.)`.
  private static func paper(before index: Int, in citations: [Citation], _ text: Span<UInt8>) -> ParliamentaryPaper? {
    guard index > 0, let paper = citations[index - 1].paper else { return nil }
    var reader = Reader(text, at: citations[index - 1].phrase.upperBound)
    guard reader.takeSpace(), reader.take(UInt8(ascii: "(")) else { return nil }
    if reader.takeWord("de") { reader.takeSpace() }
    return reader.position == citations[index].range.lowerBound ? paper : nil
  }

  /// Where the first paper behind the motion in its sentence is cited: joined directly, or in brackets with no other motion between.
  /// Several motions in one phrase ("moties van …") have all numbers of the list.
  private static func numbers(behind index: Int, in citations: [Citation], _ text: Span<UInt8>) -> Range<Int> {
    let end = citations[index].range.upperBound
    for other in index + 1..<citations.count {
      if citations[other].isMotion || citations[other].range.lowerBound > end + reach { break }
      guard citations[other].paper != nil else { continue }
      let between = end..<max(end, citations[other].range.lowerBound)
      let behind = citations[other...].firstIndex { $0.phrase != citations[other].phrase } ?? citations.count
      if behind > other + 1, standsInList(index, of: citations, text) { break }
      guard isJoint(text, between) || isBracket(text, at: between.upperBound - 1) && isTitle(text, between) else {
        break
      }
      return other..<(isPlural(citations[index], text) ? behind : other + 1)
    }
    return index..<index
  }

  /// Whether nothing but commas, brackets and words that lead to a number stand there: ` op stuk `, `, met nummer `.
  private static func isJoint(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var reader = Reader(text, at: range.lowerBound)
    while reader.position < range.upperBound {
      guard
        reader.takeSpace() || reader.take(UInt8(ascii: ",")) || reader.take(UInt8(ascii: "("))
          || reader.takeAnyWord(Self.wordsBeforeNumbers) != nil
      else { return false }
    }
    return true
  }

  private static let wordsBeforeNumbers: Words = ["op", "onder", "met", "stuk", "nummer", "gedrukt", "zie", "nu"]

  /// Whether another motion is joined before this one: then a list of numbers does not say which is whose.
  private static func standsInList(_ index: Int, of citations: [Citation], _ text: Span<UInt8>) -> Bool {
    let end = citations[index].range.lowerBound
    guard let former = citations[..<index].last(where: \.isMotion), former.range.upperBound <= end else {
      return false
    }
    var reader = Reader(text, at: former.range.upperBound)
    while reader.position < end {
      guard reader.takeListJoint() || reader.takeSpace() || reader.takeAnyWord(["de", "het"]) != nil else {
        return false
      }
    }
    return true
  }

  /// Whether the words between a motion and a bracket are its title, in one sentence: `over …`, or at least no verb and no other
  /// document stands there.
  private static func isTitle(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !Sentence.ends(in: text, range) else { return false }
    var title = Reader(text, at: range.lowerBound)
    title.takeSpace()
    if title.takeAnyWord(["over", "inzake", "betreffende", "om"]) != nil { return true }
    // "die … verzoekt" is said of the motion, as long as no other document is named.
    _ = title.take(UInt8(ascii: ","))
    title.takeSpace()
    if title.takeAnyWord(["die", "waarin", "waarmee"]) != nil {
      return title.isFreeOfDocuments(before: range.upperBound)
    }
    return Reader(text, at: range.lowerBound).isFreeOfVerbs(before: range.upperBound)
  }

  /// How far behind a motion its number is looked for, in bytes: titles are shorter.
  private static let reach = 600

  /// `(` directly, or with a word that leads to the number: `(zie Kamerstuk …`, `(stuk nr. …`.
  private static func isBracket(_ text: Span<UInt8>, at index: Int) -> Bool {
    var before = index
    while before > 0, index - before < 6, Byte.isLower(text[before]) || text[before] == 0x20 { before -= 1 }
    return text[before] == UInt8(ascii: "(")
  }

  private static func isPlural(_ citation: Citation, _ text: Span<UInt8>) -> Bool {
    var reader = Reader(text, at: citation.range.lowerBound)
    _ = reader.takeRevision()
    return reader.takeAnyWordInAnyCase(["moties", "amendementen"]) != nil
  }

  /// A motion without a number is the numbered one of the same sort, version and proposers in its sentence.
  private static func shareNumbers(_ citations: inout [Citation], in text: Span<UInt8>) {
    let numbered = citations.indices.filter { citations[$0].isNumberedMotion }
    guard !numbered.isEmpty else { return }
    var quiet = 0..<0
    var first = 0
    for index in citations.indices where citations[index].isMotionWithoutNumber {
      guard let motion = citations[index].motion else { continue }
      let range = citations[index].range
      while first < numbered.count, citations[numbered[first]].range.lowerBound < range.lowerBound - Sentence.farthest {
        first += 1
      }
      var sentence: Range<Int>?
      for other in numbered[first...] {
        let place = citations[other].range.lowerBound
        if place >= sentence?.upperBound ?? (range.upperBound + Sentence.farthest) { break }
        // Names are compared first: to find where a sentence begins and ends costs more.
        guard place >= sentence?.lowerBound ?? 0, case .motion(let same) = citations[other].reference,
          same.isNamed(like: motion)
        else { continue }
        let around = sentence ?? Sentence.range(around: range, in: text, quiet: &quiet)
        sentence = around
        guard around.contains(place), let paper = same.paper else { continue }
        citations[index].number(paper)
        break
      }
    }
  }
}
