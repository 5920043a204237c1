/// Sentences of Dutch prose.
public enum Sentence {
  /// How far a sentence is followed to either side, in bytes; no reader wants more around a mention.
  private static let reach = 600

  /// The bytes of the sentence around a range, without the blanks at its ends. Of a very long sentence the part around it.
  public static func range(around range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    self.range(around: range, in: text.span)
  }

  static func range(around range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    let first = max(0, range.lowerBound - reach)
    while start > first, !isEnd(text, at: start - 1) { start -= 1 }
    // What is cut off is cut between words.
    if start == first, first > 0 { start = (first..<range.lowerBound).first { text[$0] == 0x20 } ?? range.lowerBound }
    while start < range.lowerBound, Byte.spaceWidth(text, at: start) != nil { start += 1 }
    var end = range.upperBound
    if end > start, !isEnd(text, at: end - 1) || end == range.lowerBound {
      let last = min(text.count, range.upperBound + reach)
      while end < last, !isEnd(text, at: end) { end += 1 }
      end = min(end + 1, text.count)
      if end > last { end = (range.upperBound..<last).last { text[$0] == 0x20 } ?? range.upperBound }
    }
    while end < text.count, [0x29, 0x22].contains(text[end]) { end += 1 }
    return start..<max(end, range.upperBound)
  }

  /// Whether a sentence ends within the range.
  static func ends(in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { isEnd(text, at: $0) }
  }

  /// Whether a sentence begins at the index: nothing but blanks, quotation marks and brackets stands between it and the end
  /// of another, a colon, or the head of the text.
  static func begins(in text: Span<UInt8>, at index: Int) -> Bool {
    var before = index
    while before > 0, !Byte.isWord(text[before - 1]) || Byte.beginsWord(text, at: before) {
      before -= 1
      if [0x2E, 0x3F, 0x21, 0x3A, 0x0A].contains(text[before]) { return true }
    }
    return before == 0
  }

  /// Whether the byte closes a sentence: a full stop, question or exclamation mark before a blank and a capital, when the
  /// word before it is no abbreviation.
  private static func isEnd(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard [0x2E, 0x3F, 0x21].contains(text[index]) else { return false }
    var next = index + 1
    while next < text.count, [0x29, 0x22].contains(text[next]) { next += 1 }
    guard next < text.count else { return true }
    guard Byte.spaceWidth(text, at: next) != nil else { return false }
    while let width = Byte.spaceWidth(text, at: next) { next += width }
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
    while start > 0, Byte.isWord(text[start - 1]) || text[start - 1] == 0x2E { start -= 1 }
    let word = text.string(start..<stop)
    if word.utf8.count == 1, let letter = word.utf8.first, !Byte.isDigit(letter) { return true }
    return abbreviations.contains(word.lowercased()) || (word.contains(".") && isInitials(word))
  }

  private static func isInitials(_ word: String) -> Bool {
    word.split(separator: ".").allSatisfy { $0.utf8.count == 1 && Byte.isUpper($0.utf8.first ?? 0) }
  }

  private static let abbreviations: Set<String> = [
    "nr", "nrs", "art", "artt", "blz", "p", "pp", "pag", "dr", "drs", "ir", "ing", "mr", "prof", "mw",
    "dhr", "stb", "stcrt", "trb", "vgl", "bijv", "ca", "o.a", "m.b.t", "t.a.v", "i.v.m", "zgn", "resp",
  ]
}
