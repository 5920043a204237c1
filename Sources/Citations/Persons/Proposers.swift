/// The proposers of motions (*indieners*).
extension Reader {
  /// Takes `-Laçin/Beckerman`, ` Sjoerdsma`, ` van Piri en Sjoerdsma`, ` van de leden A, B en C` and adds the names.
  mutating func takeProposers(
    _ found: inout [Citation], in context: borrowing Context, isHeading: Bool, isPlural: Bool, isLed: Bool
  ) {
    if take(UInt8(ascii: "-")) { return takeSlashed(&found, in: context) }
    guard takeSpace() else { return }
    if takeWord("van wantrouwen") || takeWord("van afkeuring") { takeSpace() }
    guard takeWord("van") || isHeading && takeWord("VAN"), takeSpace() else {
      if takeBehindSubject(&found, in: context) { return }
      return takeBare(&found, in: context, isPlural: isPlural, isLed: isLed)
    }
    guard takeLabelOfProposers() else { return }
    takeMemberNames(&found, in: context, isHeading: isHeading)
    if !isPlural { takeLabelled(&found, in: context) }
  }

  /// Takes ` en de heer Kok`, `, het lid Smit en mevrouw Kok`: further proposers of one motion, each behind what they are called.
  private mutating func takeLabelled(_ found: inout [Citation], in context: borrowing Context) {
    var (ahead, end) = (self, found.count)
    for _ in 0..<Self.longestList {
      var joint = ahead
      joint.takeSpace()
      let isLast = joint.current == UInt8(ascii: "e")
      guard ahead.takeListJoint() else { break }
      let (label, count) = (ahead.position, found.count)
      guard ahead.takeLabelOfProposers(), ahead.position > label else { break }
      ahead.takeMemberNames(&found, in: context, isHeading: false)
      guard found.count > count else { break }
      // What stands behind a comma alone goes on with the sentence.
      if isLast { (self, end) = (ahead, found.count) }
    }
    found.removeSubrange(end...)
  }

  /// Takes `over schone lucht van het lid Kok` before a number in brackets.
  private mutating func takeBehindSubject(_ found: inout [Citation], in context: borrowing Context) -> Bool {
    var ahead = self
    guard ahead.takeAnyWord(["over", "inzake", "betreffende"]) != nil else { return false }
    let limit = position + 120
    while ahead.position < limit, let byte = ahead.current, byte != UInt8(ascii: "."), byte != UInt8(ascii: "("),
      byte != UInt8(ascii: ";")
    {
      let isLed = byte == UInt8(ascii: "v") && (ahead.take("van het lid ") || ahead.take("van de leden "))
      if isLed, isFreeOfVerbs(before: ahead.position) {
        let first = found.count
        ahead.takeMemberNames(&found, in: context, isHeading: false)
        var behind = ahead
        _ = behind.takeJointly()
        if found.count > first, behind.takeSpace(), behind.take(UInt8(ascii: "(")),
          behind.isAtFigure || behind.take("Kamerstuk")
        {
          self = ahead
          return true
        }
        found.removeSubrange(first...)
        return false
      }
      ahead.advance()
    }
    return false
  }

  /// Takes `het lid `, `de heer `, `mevrouw `, `collega ` or nothing; false for an article alone.
  @discardableResult
  mutating func takeLabelOfProposers() -> Bool {
    if takeWordInAnyCase("het") || takeWordInAnyCase("de"), takeSpace() {
      return
        (takeMemberLabel() || take("collega's") || take("collega’s")
        || takeAnyWord(["heer", "heren", "collega"]) != nil)
        && takeSpace()
    }
    if takeMemberLabel() || takeAnyWord(["mevrouw", "collega"]) != nil { takeSpace() }
    return true
  }

  /// `Laçin/Beckerman`, `Laçin / Beckerman`
  mutating func takeSlashed(_ found: inout [Citation], in context: borrowing Context) {
    var ahead = self
    repeat {
      ahead.takeSpace()
      let begin = ahead.position
      guard let name = ahead.takeMemberName(in: context) else { return }
      self = ahead
      found.append(Citation(.member(name), at: begin..<position))
      ahead.takeSpace()
    } while ahead.take(UInt8(ascii: "/"))
  }

  /// ` Sjoerdsma`, ` Klaver/Ploumen`, ` Klaver, Ploumen en Segers`. That these are names and no subject is sure of several, before `c.s.`,
  /// a number or the subject, and of one within a sentence: "Stemmingen moties Bedrijfslevenbeleid" and "Motie Datum Status" have none.
  private mutating func takeBare(
    _ found: inout [Citation], in context: borrowing Context, isPlural: Bool, isLed: Bool
  ) {
    let first = found.count
    var ahead = self
    let isSlashed = ahead.takeListOrSlashed(&found, in: context)
    if !isSlashed, !isPlural, found.count > first + 1,
      !moved(to: found[found.count - 2].range.upperBound).isBeforeConjunction
    {
      // The names of one motion have "en" before the last.
      found.removeSubrange((first + 1)...)
      ahead = moved(to: found[first].range.upperBound)
    }
    guard
      found.count > first + (isPlural || !isLed ? 1 : 0) || found.count > first && ahead.isBeforeOthersNumberOrSubject
    else {
      found.removeSubrange(first...)
      return
    }
    self = ahead
  }

  /// Takes ` Klaver, Ploumen en Segers` or ` Klaver/Ploumen`; whether it was the second.
  @discardableResult
  mutating func takeListOrSlashed(_ found: inout [Citation], in context: borrowing Context) -> Bool {
    let (start, first) = (self, found.count)
    takeMemberNames(&found, in: context, isHeading: false)
    guard found.count == first + 1, isBeforeSlash else { return false }
    found.removeLast()
    self = start
    takeSlashed(&found, in: context)
    return true
  }

  /// Whether a slash follows, with white space before it or none.
  private var isBeforeSlash: Bool {
    var reader = self
    reader.takeSpace()
    return reader.current == UInt8(ascii: "/")
  }

  /// Whether "en" follows, with a comma before it or none.
  private var isBeforeConjunction: Bool {
    var reader = self
    _ = reader.take(UInt8(ascii: ","))
    return reader.takeSpace() && reader.takeWord("en")
  }

  /// Whether `c.s.`, the number of a paper or the subject follows: ` (Kamerstuk 36 045, nr. 100)`, `, Kamerstuk`, ` op stuk nr. 12`, ` over
  /// dijken`.
  private var isBeforeOthersNumberOrSubject: Bool {
    var reader = self
    if reader.takeJointly() { return true }
    let hasComma = reader.take(UInt8(ascii: ","))
    guard reader.takeSpace() else { return false }
    if !hasComma, reader.takeAnyWord(["over", "inzake", "betreffende"]) != nil { return true }
    if reader.takeWord("op") { return reader.takeSpace() && reader.takeWord("stuk") }
    guard reader.take(UInt8(ascii: "(")) || hasComma else { return false }
    return !hasComma && reader.isAtFigure || reader.take("Kamerstuk")
      || reader.takeAnyWord(["TK", "stuk", "nr", "zie"]) != nil
  }

  /// Takes `c.s.`
  mutating func takeJointly() -> Bool {
    let start = position
    takeSpace()
    if take("c.s.") || take("C.S.") || takeWord("c.s") || takeWord("C.S") || takeWord("cs") { return true }
    self = moved(to: start)
    return false
  }
}
