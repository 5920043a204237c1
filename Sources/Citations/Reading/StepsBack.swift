/// Steps from a place back over what stands before it, and looks at that.
extension Reader {
  /// Whether the literal stands directly before.
  func follows(_ literal: StaticString) -> Bool {
    guard position >= literal.utf8CodeUnitCount else { return false }
    var before = moved(to: position - literal.utf8CodeUnitCount)
    return before.take(literal)
  }

  /// Whether the literal, which is in small letters, stands before as a word, in any case, with white space behind it.
  func isBehind(_ literal: StaticString) -> Bool {
    var reader = self
    return reader.takeBack(literal)
  }

  /// Goes back over the literal, which is one word in small letters, when it stands before, in any case, with white space behind it.
  mutating func takeBack(_ literal: StaticString) -> Bool {
    var reader = self
    guard reader.takeSpaceBack() else { return false }
    let begin = reader.position - literal.utf8CodeUnitCount
    // Most words end otherwise.
    guard begin >= 0, Byte.inSmall(text[reader.position - 1]) == literal.bytes.last, Byte.beginsWord(text, at: begin)
    else { return false }
    var word = moved(to: begin)
    guard word.takeWordInAnyCase(literal) else { return false }
    self = moved(to: begin)
    return true
  }

  /// Goes back over white space; false when there is none. More than a line end with blanks around it stands within no sentence.
  mutating func takeSpaceBack() -> Bool {
    guard Byte.endsSpace(text, before: position) else { return false }
    let start = position
    // One blank most often.
    var begin = start
    if text[start - 1] == 0x20, !Byte.endsSpace(text, before: start - 1) {
      begin -= 1
    } else {
      while begin > 0, start - begin < 8,
        let width = (1...min(3, begin)).first(where: { Byte.spaceWidth(text, at: begin - $0) == $0 })
      {
        begin -= width
      }
    }
    self = moved(to: begin)
    return begin < start
  }

  /// Goes back over a word, with the hyphens in it, up to the limit of bytes; the value is its range, empty where none ends here.
  mutating func takeWordBack(limit: Int = 40) -> Range<Int> {
    let end = position
    var begin = end
    while begin > 0, end - begin < limit {
      var character = begin - 1
      if text[character] < 0x80 {
        guard text[character] == UInt8(ascii: "-") || Byte.isWord(text[character]) else { break }
      } else {
        while character > 0, text[character] & 0xC0 == 0x80 { character -= 1 }
        guard Byte.continuesWord(text, at: character) else { break }
      }
      begin = character
    }
    self = moved(to: begin)
    return begin..<end
  }

  /// Whether one of the words stands directly before, in any case; with a stop behind it or none.
  func isBehind(_ words: Words) -> Bool {
    var reader = self
    let isSpaced = reader.takeSpaceBack()
    let hasStop = reader.byte(-1) == UInt8(ascii: ".")
    if hasStop { reader = moved(to: reader.position - 1) }
    guard isSpaced || hasStop else { return false }
    let word = reader.takeWordBack(limit: 24)
    return reader.takeAnyWordInAnyCase(words) != nil && reader.position == word.upperBound
  }
}
