/// Finds `motie van het lid Valstar`, `gewijzigde motie van de leden A, B en C c.s.`, `motie-Laçin/Beckerman`, `de motie Sjoerdsma`,
/// `MOTIE VAN HET LID OMTZIGT C.S.`, `amendement-Blok`, both of `de moties-Klaver en -Marijnissen`, `motie van wantrouwen van het lid
/// Wilders`; the proposers are citations of their own inside it.
struct MotionRecogniser: Recogniser {
  static let heads: [String] = [
    "motie", "amendement", "subamendement", "gewijzigd", "nader", "tweede", "derde", "vierde", "vijfde",
  ]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    let revision = reader.takeRevision()
    let label = reader.position
    guard let sort = reader.takeMotionSort() else { return }
    let isHeading = Byte.isUpper(start.text[label + 1])
    let isPlural = reader.byte(-1) == UInt8(ascii: "s") || sort == .amendment && reader.byte(-1) == UInt8(ascii: "n")
    let isHyphened = reader.current == UInt8(ascii: "-")
    let isLed =
      !isHyphened && (revision > 0 || label > 0 && Byte.isLower(start.text[label]) || start.isBehindArticle)
    let first = found.count
    found.append(placeOfMotion)
    let papers = reader.takePapersBeforeProposers(in: &context)
    reader.takeProposers(&found, in: context, isHeading: isHeading, isPlural: isPlural, isLed: isLed)
    guard put(sort, revision, &found, at: first, from: start.position, by: &reader) else { return }
    // Behind "c.s." each of a list is of a motion of its own.
    let areParted = isPlural && !isHyphened && found[first].motion?.jointly ?? false
    if areParted { part(&found, from: first, before: reader) }
    if let paper = papers.first?.paper {
      found[first].number(paper)
      found.insert(contentsOf: papers, at: first + 1)
    }
    var end = reader.position
    // Each name with a hyphen before it is of a motion of its own, and so is each of several motions, and each that follows a number in
    // brackets.
    while found.count - first < Reader.longestList,
      isHyphened
        ? findHyphened(sort, revision, &found, by: &reader, isPlural: isPlural, in: &context)
        : isPlural && findLabelled(sort, revision, &found, by: &reader, orBare: areParted, in: &context)
          || findNext(sort, revision, &found, by: &reader, isPlural: isPlural, in: &context)
    {
      end = reader.position
    }
    for index in first..<found.count where found[index].paper == nil { found[index].widen(to: start.position..<end) }
  }

  /// Finds ` en -B` and ` (36 045, nr. 3), -B` behind a motion with a hyphen, and of several also ` en B`.
  private static func findHyphened(
    _ sort: Motion.Sort, _ revision: Int, _ found: inout [Citation], by reader: inout Reader, isPlural: Bool,
    in context: inout Context
  ) -> Bool {
    let count = found.count
    var ahead = reader
    if ahead.isBeforeBracketInList { _ = ahead.takePapersInBrackets(&found, in: &context) }
    if ahead.takeListJoint() {
      let (begin, place) = (ahead.position, found.count)
      found.append(placeOfMotion)
      if ahead.take(UInt8(ascii: "-")) || isPlural { ahead.takeSlashed(&found, in: context) }
      if put(sort, revision, &found, at: place, from: begin, by: &ahead) {
        reader = ahead
        return true
      }
    }
    found.removeSubrange(count...)
    return false
  }

  /// Parts the motion at the place into one of each proposer, where `c.s.` stands within the list that goes on behind the reader: `moties van de
  /// leden A, B c.s. en C`.
  private static func part(_ found: inout [Citation], from first: Int, before reader: Reader) {
    var ahead = reader
    guard let whole = found[first].motion, whole.jointly, ahead.takeListJoint(),
      Byte.isCapital(reader.text, at: ahead.position)
    else { return }
    let begin = found[first].range.lowerBound
    let members = Array(found[(first + 1)...])
    found.removeSubrange(first...)
    for (index, member) in members.enumerated() {
      guard case .member(let name) = member.reference else { continue }
      let isLast = index == members.count - 1
      let motion = Motion(sort: whole.sort, revision: whole.revision, first: name, others: [], jointly: isLast)
      let start = index == 0 ? begin : member.range.lowerBound
      let end = isLast ? reader.position : member.range.upperBound
      found += [Citation(.motion(motion), at: start..<end), Citation(.member(name), at: member.range)]
    }
  }

  /// Finds ` en het lid B` behind `moties van het lid A`, and ` en B` where no label is wanted.
  private static func findLabelled(
    _ sort: Motion.Sort, _ revision: Int, _ found: inout [Citation], by reader: inout Reader, orBare mayBeBare: Bool,
    in context: inout Context
  ) -> Bool {
    var ahead = reader
    guard ahead.takeListJoint() else { return false }
    if ahead.takeWord("van") { ahead.takeSpace() }
    let label = ahead.position
    guard ahead.takeLabelOfProposers(), ahead.position > label || mayBeBare else { return false }
    let (begin, place) = (ahead.position, found.count)
    found.append(placeOfMotion)
    if begin > label { ahead.takeListOrSlashed(&found, in: context) } else { ahead.takeSlashed(&found, in: context) }
    guard put(sort, revision, &found, at: place, from: begin, by: &ahead) else { return false }
    reader = ahead
    return true
  }

  /// Finds ` (36 045, nr. 3) en B` of `moties van de leden A (36 045, nr. 3) en B (36 045, nr. 4)`, where each has its number in brackets. Of
  /// "de motie van het lid A" only what "van" leads to is another.
  private static func findNext(
    _ sort: Motion.Sort, _ revision: Int, _ found: inout [Citation], by reader: inout Reader, isPlural: Bool,
    in context: inout Context
  ) -> Bool {
    let count = found.count
    var ahead = reader
    if ahead.isBeforeBracketInList, ahead.takePapersInBrackets(&found, in: &context), ahead.takeListJoint() {
      if ahead.takeWord("die") { ahead.takeSpace() }
      let isLed = ahead.takeWord("van") && ahead.takeSpace()
      let label = ahead.position
      let isLabelled = ahead.takeLabelOfProposers() && isLed && ahead.position > label
      let (begin, place) = (ahead.position, found.count)
      found.append(placeOfMotion)
      if isPlural || isLabelled { ahead.takeListOrSlashed(&found, in: context) }
      if put(sort, revision, &found, at: place, from: begin, by: &ahead) {
        let end = found.count
        var behind = ahead
        let isNumbered = behind.takePapersInBrackets(&found, in: &context)
        found.removeSubrange(end...)
        if isNumbered {
          reader = ahead
          return true
        }
      }
    }
    found.removeSubrange(count...)
    return false
  }

  /// Stands where the motion will, before its proposers: they are read first.
  private static let placeOfMotion = Citation(.otherOffice, at: 0..<0)

  /// Puts the motion of the proposers behind the place there, and takes what shows that others signed it. Without proposers there is none,
  /// nor a place for it.
  private static func put(
    _ sort: Motion.Sort, _ revision: Int, _ found: inout [Citation], at place: Int, from begin: Int,
    by reader: inout Reader
  ) -> Bool {
    guard place + 1 < found.count, case .member(let first) = found[place + 1].reference else {
      found.removeLast(found.count - place)
      return false
    }
    let others = found[(place + 2)...].compactMap(\.member)
    let motion = Motion(sort: sort, revision: revision, first: first, others: others, jointly: reader.takeJointly())
    found[place] = Citation(.motion(motion), at: begin..<reader.position)
    return true
  }
}

extension Reader {
  /// Whether an article or another word in small letters stands directly before, and no mark.
  fileprivate var isBehindArticle: Bool {
    var reader = self
    guard reader.takeSpaceBack() else { return false }
    let word = reader.takeWordBack()
    return !word.isEmpty
      && (Byte.isLower(text[word.lowerBound])
        || reader.takeAnyWordInAnyCase(Self.articles) != nil && reader.position == word.upperBound)
  }

  private static let articles: Words = ["de", "het", "een", "die", "deze", "dat", "dit"]

  fileprivate mutating func takeMotionSort() -> Motion.Sort? {
    takeIndex(ofAnyWordInAnyCase: Self.motionSorts).map { $0 < 2 ? .motion : .amendment }
  }

  private static let motionSorts: Words = ["motie", "moties", "amendement", "amendementen", "subamendement"]

  /// Takes ` (36 045, nr. 3)` where proposers follow it: `motie (36 045, nr. 3) van het lid Kok`.
  fileprivate mutating func takePapersBeforeProposers(in context: inout Context) -> [Citation] {
    var papers: [Citation] = []
    var ahead = self
    guard ahead.takePapersInBrackets(&papers, in: &context) else { return [] }
    var behind = ahead
    guard behind.takeSpace(), behind.takeWord("van") else { return [] }
    self = ahead
    return papers
  }

  /// Whether a bracket stands here with the joint of a list behind it: only then its numbers are read, which takes long.
  fileprivate var isBeforeBracketInList: Bool {
    var ahead = self
    guard ahead.takeSpace(), ahead.take(UInt8(ascii: "(")) else { return false }
    let limit = ahead.position + 200
    var depth = 1
    while depth > 0, ahead.position < limit, let byte = ahead.current {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      ahead.advance()
    }
    return depth == 0 && ahead.takeListJoint()
  }

  /// Takes ` (36 045, nr. 3)` and adds what is cited in it.
  fileprivate mutating func takePapersInBrackets(_ found: inout [Citation], in context: inout Context) -> Bool {
    var ahead = self
    guard ahead.takeSpace(), ahead.take(UInt8(ascii: "(")) else { return false }
    let count = found.count
    PaperRecogniser.find(&found, at: ahead, in: &context)
    guard found.count > count, found[count].paper != nil else { return false }
    ahead = moved(to: found[count].phrase.upperBound)
    guard ahead.take(UInt8(ascii: ")")) else { return false }
    self = ahead
    return true
  }
}
