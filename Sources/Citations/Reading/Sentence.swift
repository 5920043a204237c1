/// Sentences of Dutch prose.
public enum Sentence {
  /// How far a sentence is followed to either side, in bytes; no reader wants more around a mention.
  private static let reach = 600
  /// How many bytes of blanks, or of brackets and quotation marks, can stand behind a stop; with more of them it ends its sentence.
  private static let gap = 80
  /// No sentence around a range goes farther to either side, in bytes.
  static let farthest = reach + gap + 1
  /// Abbreviations with their stops are no longer, in bytes.
  private static let abbreviationLength = 24

  /// The bytes of the sentence around a range, without the blanks at its ends. Of a very long sentence the part around it.
  public static func range(around range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    self.range(around: range, in: text.span)
  }

  static func range(around range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    var quiet = 0..<0
    return self.range(around: range, in: text, quiet: &quiet)
  }

  /// The same where bytes are known in which no sentence ends, and these with what is passed over here: of ranges in the order of the text
  /// each byte is looked at once.
  static func range(around range: Range<Int>, in text: Span<UInt8>, quiet: inout Range<Int>) -> Range<Int> {
    let head = head(of: range.lowerBound, in: text, notBefore: 0, quiet: quiet)
    let start = start(of: range.lowerBound, in: text, from: head, notBefore: 0)
    var end = range.upperBound
    if end > start, !isEnd(text, at: end - 1) || end == range.lowerBound {
      let last = min(text.count, range.upperBound + reach)
      let isKnown = quiet.contains(end)
      if isKnown { end = min(last, quiet.upperBound) }
      while end < last, !isEnd(text, at: end) { end += 1 }
      quiet = (isKnown ? quiet.lowerBound : range.upperBound)..<max(end, isKnown ? quiet.upperBound : 0)
      // What stands before the range is known as well where nothing in it ends a sentence.
      if !isKnown, !ends(in: text, range) { quiet = head..<quiet.upperBound }
      end = min(end + 1, text.count)
      if end > last { end = (range.upperBound..<last).last { text[$0] == 0x20 } ?? range.upperBound }
    }
    end = behindClosing(end, in: text)
    return start..<max(end, range.upperBound)
  }

  /// Where the sentence begins that goes on at the index; of a very long one somewhere within it.
  static func start(of index: Int, in text: Span<UInt8>, notBefore floor: Int = 0) -> Int {
    start(
      of: index, in: text, from: head(of: index, in: text, notBefore: floor, quiet: 0..<0), notBefore: floor)
  }

  /// How far back from the index no sentence ends, down to the floor and within reach.
  private static func head(
    of index: Int, in text: Span<UInt8>, notBefore floor: Int, quiet: Range<Int>
  ) -> Int {
    let first = max(floor, index - reach)
    var start = index
    while start > first {
      if quiet.contains(start - 1) {
        start = max(first, quiet.lowerBound)
      } else if isEnd(text, at: start - 1) {
        break
      } else {
        start -= 1
      }
    }
    return start
  }

  /// Where the sentence begins of which no end is from the head to the index.
  private static func start(of index: Int, in text: Span<UInt8>, from head: Int, notBefore floor: Int) -> Int {
    let first = max(floor, index - reach)
    var start = head
    // What is cut off is cut between words.
    if start == first, first > floor { start = (first..<index).first { text[$0] == 0x20 } ?? index }
    while start + 8 <= index, EightBytes(text, at: start).areBlanks { start += 8 }
    while start < index, Byte.spaceWidth(text, at: start) != nil { start += 1 }
    return start
  }

  /// The first place from the index on without a closing bracket or quotation mark.
  private static func behindClosing(_ index: Int, in text: Span<UInt8>) -> Int {
    let last = min(text.count, index + gap)
    var next = index
    while next < last, text[next] == UInt8(ascii: ")") || text[next] == UInt8(ascii: "\"") { next += 1 }
    return next
  }

  /// Whether a sentence ends within the range.
  static func ends(in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { isEnd(text, at: $0) }
  }

  /// How many sentences end within the range.
  static func countOfEnds(in text: Span<UInt8>, _ range: Range<Int>) -> Int { range.count { isEnd(text, at: $0) } }

  /// Whether a sentence begins at the index: nothing but blanks, quotation marks and brackets stands between it and the end
  /// of another, a colon, or the head of the text.
  static func begins(in text: Span<UInt8>, at index: Int) -> Bool {
    var before = index
    while before > 0, !Byte.isWord(text[before - 1]) || Byte.beginsWord(text, at: before) {
      before -= 1
      if isStop(text[before]) || text[before] == UInt8(ascii: ":") || text[before] == 0x0A { return true }
    }
    return before == 0
  }

  /// A full stop, a question mark or an exclamation mark.
  private static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x3F || byte == 0x21 }

  /// Whether the byte closes a sentence: a full stop, question or exclamation mark before a blank and a capital, when the
  /// word before it is no abbreviation.
  private static func isEnd(_ text: Span<UInt8>, at index: Int) -> Bool {
    isStop(text[index]) && stopEnds(text, at: index)
  }

  private static func stopEnds(_ text: Span<UInt8>, at index: Int) -> Bool {
    var next = behindClosing(index + 1, in: text)
    guard next < text.count else { return true }
    guard Byte.spaceWidth(text, at: next) != nil else { return false }
    let blanks = next
    while let width = Byte.spaceWidth(text, at: next) {
      if next - blanks > gap { return true }
      next += width
    }
    // A bracket that opens behind a stop goes on with the sentence: "van 17 mei jl. (Kamerstuk …)".
    guard next < text.count, !Byte.isLower(text[next]), text[next] != UInt8(ascii: "(") else {
      return next >= text.count
    }
    return text[index] != 0x2E || !isAbbreviation(text, before: index)
  }

  /// The word before the stop has one letter, a stop inside, or is a usual abbreviation before a name or number. "jl." and
  /// "c.s." do end sentences when a capital follows, so they are not listed.
  private static func isAbbreviation(_ text: Span<UInt8>, before stop: Int) -> Bool {
    var start = stop
    while start > 0, Byte.isWord(text[start - 1]) || text[start - 1] == 0x2E {
      if stop - start == abbreviationLength { return false }
      start -= 1
    }
    if stop - start == 1, !Byte.isDigit(text[start]) { return true }
    var word = Reader(text, at: start)
    return word.takeAnyWordInAnyCase(abbreviations) != nil && word.position == stop || isInitials(text, start..<stop)
  }

  /// Capitals with a stop behind each but the last.
  private static func isInitials(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    var hasStop = false
    for index in word {
      if text[index] == 0x2E {
        hasStop = true
      } else if !Byte.isUpper(text[index]) || index + 1 < word.upperBound && text[index + 1] != 0x2E {
        return false
      }
    }
    return hasStop
  }

  private static let abbreviations: Words = [
    "nr", "nrs", "art", "artt", "blz", "p", "pp", "pag", "dr", "drs", "ir", "ing", "mr", "prof", "mw",
    "dhr", "stb", "stcrt", "trb", "vgl", "bijv", "ca", "o.a", "m.b.t", "t.a.v", "i.v.m", "zgn", "resp", "d.d", "dd",
  ]
}

extension Reader {
  /// Whether a paragraph ends in the range.
  func hasBlankLine(in range: Range<Int>) -> Bool {
    for index in range where text[index] == 0x0A {
      var next = index + 1
      while next < range.upperBound, text[next] != 0x0A, Byte.isSpace(text[next]) { next += 1 }
      if next < range.upperBound, text[next] == 0x0A { return true }
    }
    return false
  }

  /// Whether a paragraph or, with a tab, a cell of a table ends in the range.
  func hasEndOfCell(in range: Range<Int>) -> Bool { range.contains { text[$0] == 0x09 } || hasBlankLine(in: range) }
}
