/// Gives motions the number the text gives them.
///
/// A number stands behind the proposers (`, Kamerstuk 36 045, nr. 100`), in brackets later in the sentence (`over … (Kamerstuk
/// 35 373, nr. 15)`), or in a footnote whose mark stands at the phrase or behind what is said of the motion. A motion named twice in a sentence by the same
/// proposers is one motion.
enum MotionNumbering {
  /// Adds the numbers of motions.
  ///
  /// - Returns: whose the numbers behind motions are that are not the motion's, by the place of their expression, in order.
  static func number(
    _ citations: inout [Citation], in text: Span<UInt8>, notes: Footnotes
  ) -> [NumberOwner.Known] {
    var owners: [NumberOwner.Known] = []
    // What is behind its place: the citations of a motion by all its numbers but the first.
    var further: [Citation] = []
    var places: [Int] = []
    var areAllNumbered = true
    for index in citations.indices where citations[index].isMotionWithoutNumber {
      if let paper = notes.paper(of: index, in: citations, text) ?? paper(before: index, in: citations, text) {
        citations[index].number(paper)
        continue
      }
      let numbers = numbers(behind: index, in: citations, text, &owners)
      let hasMore = numbers.last.map { goesOn(behind: citations[$0], text) } ?? false
      let motions = hasMore || numbers.count > 1 ? joined(through: index, in: citations, text) : [index]
      if motions.count > 1 {
        // A list of one dossier does not say which number is whose.
        guard !hasMore, motions.count == numbers.count, !isList(numbers, of: citations) else { continue }
        for (motion, number) in zip(motions, numbers) {
          if let paper = citations[number].paper { citations[motion].number(paper) }
        }
        continue
      }
      areAllNumbered = areAllNumbered && !numbers.isEmpty
      for number in numbers.count > 1 && !isPlural(citations[index].range, text) ? numbers.prefix(1) : numbers[...] {
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
    return owners
  }

  /// The paper in whose brackets the motion stands: `Kamerstuk 36 045, nr. 120 (motie-Piri c.s.)`.
  private static func paper(before index: Int, in citations: [Citation], _ text: Span<UInt8>) -> ParliamentaryPaper? {
    guard index > 0, let paper = citations[index - 1].paper else { return nil }
    var reader = Reader(text, at: citations[index - 1].phrase.upperBound)
    guard reader.takeSpace(), reader.take(UInt8(ascii: "(")) else { return nil }
    if reader.takeWord("de") { reader.takeSpace() }
    return reader.position == citations[index].range.lowerBound ? paper : nil
  }

  /// The first papers behind the motion in its sentence: joined directly, or in brackets with no other motion between; all of a bracket.
  private static func numbers(
    behind index: Int, in citations: [Citation], _ text: Span<UInt8>, _ owners: inout [NumberOwner.Known]
  ) -> [Int] {
    let end = citations[index].range.upperBound
    for other in index + 1..<citations.count {
      if citations[other].isMotion || citations[other].range.lowerBound > end + reach { break }
      guard citations[other].paper != nil else { continue }
      let between = end..<max(end, citations[other].range.lowerBound)
      let isJoint = isJoint(text, between)
      let isBracket = isBracket(text, at: between.upperBound - 1)
      guard isJoint || isBracket && isTitle(text, between) || isLabelBehindTitle(text, between) else { break }
      if isBracket, NumberOwner.isBehindDatedDocument(other, since: end, in: citations, text) {
        owners.append((citations[other].phrase.lowerBound, .unsure))
        break
      }
      let isSetOff = isBracket || between.contains { text[$0] == UInt8(ascii: ",") }
      if isSetOff {
        let owner = NumberOwner.owner(of: other, behind: index, in: citations, text)
        if owner != .motion {
          owners.append((citations[other].phrase.lowerBound, owner))
          break
        }
      }
      let numbers = papers(from: other, in: citations, text)
      guard isPlural(citations[index].range, text) else { return numbers }
      if numbers.count == 1 { return isOneOfSeveral(index, numbered: other, in: citations, text) ? numbers : [] }
      // Some are of who follows: "moties van de leden A c.s. en B (…, nrs. 9 en 12)".
      var next = Reader(text, at: end)
      return next.takeListJoint() && next.position < between.upperBound && Byte.isCapital(text, at: next.position)
        ? [] : numbers
    }
    return []
  }

  /// The paper there, and all that are joined to it: `31 265, nr. 90 en 31 839, nr. 800`.
  private static func papers(from first: Int, in citations: [Citation], _ text: Span<UInt8>) -> [Int] {
    var papers = [first]
    var end = citations[first].phrase.upperBound
    for index in citations.indices[(first + 1)...] {
      let phrase = citations[index].phrase
      if phrase.upperBound > end {
        var reader = Reader(text, at: end)
        guard citations[index].paper != nil, reader.takeListJoint() || reader.take("; "),
          reader.position == phrase.lowerBound
        else { break }
        end = phrase.upperBound
      }
      if citations[index].paper != nil { papers.append(index) }
    }
    return papers
  }

  /// Whether more numbers stand behind it in its bracket, which were not read.
  private static func goesOn(behind citation: Citation, _ text: Span<UInt8>) -> Bool {
    var reader = Reader(text, at: citation.phrase.upperBound)
    return (reader.takeListJoint() || reader.take("; ")) && reader.isAtFigure
  }

  /// Whether all numbers are of one dossier and label.
  private static func isList(_ numbers: [Int], of citations: [Citation]) -> Bool {
    numbers.allSatisfy {
      citations[$0].phrase == citations[numbers[0]].phrase && citations[$0].dossier == citations[numbers[0]].dossier
    }
  }

  /// Whether "moties" with one number is the first of a list in which each has its own: `moties van de leden A (36 045, nr. 3) en B`.
  private static func isOneOfSeveral(
    _ index: Int, numbered number: Int, in citations: [Citation], _ text: Span<UInt8>
  ) -> Bool {
    let phrase = citations[index].phrase
    if citations[(index + 1)...].prefix(Reader.longestList).contains(where: { $0.isMotion && $0.phrase == phrase }) {
      return true
    }
    var reader = Reader(text, at: citations[number].phrase.upperBound)
    return citations[index].motion?.proposers.count == 1 && reader.take(UInt8(ascii: ")")) && reader.takeListJoint()
  }

  /// Whether nothing but commas, brackets and words that lead to a number stand there: ` op stuk `, `, met nummer `.
  private static func isJoint(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var reader = Reader(text, at: range.lowerBound)
    while reader.position < range.upperBound {
      guard
        reader.takeSpace() || reader.take(UInt8(ascii: ",")) || reader.take(UInt8(ascii: "("))
          || reader.take(UInt8(ascii: "[")) || reader.take(UInt8(ascii: ":")) || reader.takeDash()
          || reader.takeAnyWord(Self.wordsBeforeNumbers) != nil
      else { return false }
    }
    return true
  }

  private static let wordsBeforeNumbers: Words = ["op", "onder", "met", "stuk", "nummer", "gedrukt", "zie", "nu"]

  /// The motions without a number that are joined up to this one, which is the last.
  private static func joined(through index: Int, in citations: [Citation], _ text: Span<UInt8>) -> [Int] {
    var motions = [index]
    while motions.count < Reader.longestList,
      let former = joined(before: motions[0], in: citations, text), citations[former].isMotionWithoutNumber
    {
      motions.insert(former, at: 0)
    }
    return motions
  }

  private static let wordsBeforeProposers: Words = ["de", "het", "van", "lid", "leden", "heer", "mevrouw"]

  /// The motion that is joined before this one with no number between: `de motie-Kok over dijken en de motie-Jansen`.
  static func joined(before index: Int, in citations: [Citation], _ text: Span<UInt8>) -> Int? {
    let end = citations[index].range.lowerBound
    var former = index
    repeat {
      former -= 1
      guard former >= 0, citations[former].paper == nil, citations[former].range.upperBound + reach > end else {
        return nil
      }
    } while !citations[former].isMotion
    let start = citations[former].range.upperBound
    guard start <= end else { return nil }
    var reader = Reader(text, at: start)
    while reader.position < end {
      guard
        reader.takeListJoint() || reader.takeSpace() || reader.takeAnyWord(Self.wordsBeforeProposers) != nil
          || reader.take(UInt8(ascii: "-"))
      else { break }
    }
    if reader.position >= end { return former }
    var before = Reader(text, at: end)
    if !before.takeBack("de") { _ = before.takeBack("het") }
    return before.takeBack("en") && before.position >= start && isTitle(text, start..<before.position)
      && Reader(text, at: start).isFreeOfVerbs(before: end) ? former : nil
  }

  /// Whether the words between a motion and a bracket are its title, in one sentence: `over …`, or at least no verb and nothing else stands
  /// there that has a number.
  static func isTitle(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !Sentence.ends(in: text, range) else { return false }
    let behind = Reader(text, at: range.lowerBound)
    var title = behind
    title.takeSpace()
    if title.takeAnyWord(["over", "inzake", "betreffende", "om"]) != nil {
      return !title.isJoinedToNumberedThing(before: range.upperBound)
        && !title.isBeforeOtherClause(before: range.upperBound)
    }
    if title.isDeedOfMotion(before: range.upperBound) { return true }
    // "die … verzoekt" is said of the motion, as long as no other document is named.
    _ = title.take(UInt8(ascii: ","))
    title.takeSpace()
    if title.takeAnyWord(["die", "waarin", "waarmee"]) != nil {
      return title.isFreeOfDocuments(before: range.upperBound)
        && !title.isJoinedToNumberedThing(before: range.upperBound)
    }
    return !behind.isJoinedToThing(before: range.upperBound)
      && behind.isFreeOfVerbsAndNumberedThings(before: range.upperBound)
  }

  /// How far behind a motion its number is looked for, in bytes: titles are shorter.
  static let reach = 600

  /// Whether a comma parts the title of the motion from the label of its number: `de motie-Kok over dijken, Kamerstuk 36 410, nr. 78`.
  private static func isLabelBehindTitle(_ text: Span<UInt8>, _ between: Range<Int>) -> Bool {
    let label = Reader(text, at: between.upperBound)
    var comma = label
    return label.isAtAny(["Kamerstuk", "Kamerstukken"]) && comma.takeSpaceBack() && comma.byte(-1) == UInt8(ascii: ",")
      && comma.position > between.lowerBound + 1 && isTitle(text, between.lowerBound..<comma.position - 1)
      && Reader(text, at: between.lowerBound).isFreeOfDocuments(before: comma.position - 1)
  }

  /// `(` directly, or with a word that leads to the number: `(zie Kamerstuk …`, `(stuk nr. …`.
  private static func isBracket(_ text: Span<UInt8>, at index: Int) -> Bool {
    var before = index
    while before > 0, index - before < 6, Byte.isLower(text[before]) || text[before] == 0x20 { before -= 1 }
    // What it was before, "(was 36 045, nr. 3)", is its number no more.
    var reader = Reader(text, at: before)
    return !reader.take("(was ") && reader.current == UInt8(ascii: "(")
  }

  private static func isPlural(_ motion: Range<Int>, _ text: Span<UInt8>) -> Bool {
    var reader = Reader(text, at: motion.lowerBound)
    _ = reader.takeRevision()
    return reader.takeAnyWordInAnyCase(["moties", "amendementen"]) != nil
  }

  /// Whether a dossier stands in brackets behind the motion, whatever its number: `motie-Kok (was 36 045, nr. 3)`.
  private static func hasBracket(_ index: Int, in citations: [Citation], _ text: Span<UInt8>) -> Bool {
    let start = citations[index].range.upperBound
    let next = citations[(index + 1)...].prefix(Reader.longestList).first { $0.isMotion }?.range.lowerBound
    let end = max(start, min(text.count, start + reach, next ?? .max))
    return hasBracket(in: text, start..<end, before: end)
  }

  /// Whether a bracket with a dossier before the end opens in the range, in the item of a list that begins there.
  static func hasBracket(in text: Span<UInt8>, _ range: Range<Int>, before end: Int) -> Bool {
    var reader = Reader(text, at: range.lowerBound)
    while reader.position < range.upperBound, let byte = reader.current, byte != UInt8(ascii: ";"), byte != 0xFF {
      reader.advance()
      if byte == UInt8(ascii: "("), reader.hasDossierInBracket(before: min(end, reader.position + 100)) { return true }
    }
    return false
  }

  /// A motion without a number is the numbered one of the same sort, version and proposers in its sentence, when no number in brackets is
  /// its own.
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
        if !hasBracket(index, in: citations, text) { citations[index].number(paper) }
        break
      }
    }
  }
}
