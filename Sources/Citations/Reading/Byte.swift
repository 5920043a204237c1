/// Questions about single bytes of UTF-8 text.
enum Byte {
  /// The byte at the index; nil outside the text.
  @inline(__always)
  static func at(_ index: Int, of text: Span<UInt8>) -> UInt8? {
    // One comparison tells that it is neither before the text nor behind it.
    UInt(bitPattern: index) < UInt(bitPattern: text.count) ? text[unchecked: index] : nil
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  /// I, V and X: dossiers and books have no higher Roman numbers.
  static func isLowRoman(_ byte: UInt8) -> Bool { byte == 0x49 || byte == 0x56 || byte == 0x58 }
  /// I, V, X, L, C, D and M.
  static func isRoman(_ byte: UInt8) -> Bool {
    isLowRoman(byte) || byte == 0x4C || byte == 0x43 || byte == 0x44 || byte == 0x4D
  }
  /// The byte, of a capital of ASCII that of its small letter.
  static func inSmall(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte + 0x20 : byte }

  /// Whether the character at the index is a capital of the Latin script, with marks or without.
  static func isCapital(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard let byte = at(index, of: text) else { return false }
    if isUpper(byte) { return true }
    guard byte >= 0xC3, text[index] <= 0xC5, index + 1 < text.count else { return false }
    let second = text[index + 1]
    // U+00C0 to U+00DE; beyond, capital and small letter take turns, the even first except from U+0139 to U+0148 and from U+0179.
    if text[index] == 0xC3 { return second < 0x9F }
    let isOddFirst = text[index] == 0xC4 ? second >= 0xB9 : second <= 0x88 || second >= 0xB9
    return (second & 1 == 1) == isOddFirst
  }

  /// Letters, digits, and all of the non-ASCII range: a word may hold any letter of any script.
  static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isDigit(byte) || isUpper(byte) || isLower(byte)
  }

  /// Whether the character at the index belongs to the word before it. Punctuation and spaces outside ASCII (« » – “ ”
  /// and the no-break spaces) do not.
  static func continuesWord(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard let byte = at(index, of: text), isWord(byte) else { return false }
    return byte < 0x80 || !isPunctuation(text, at: index)
  }

  /// Whether a word can begin at the index: the character before it is no part of one.
  static func beginsWord(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard index > 0, isWord(text[index - 1]) else { return true }
    // Within a character nothing begins.
    if index < text.count, text[index] & 0xC0 == 0x80 { return false }
    guard text[index - 1] >= 0x80 else { return false }
    // Punctuation has at most three bytes.
    var start = index - 1
    while start > 0, index - start < 3, text[start] & 0xC0 == 0x80 { start -= 1 }
    return isPunctuation(text, at: start)
  }

  /// Whether an expression can begin at the index: a word does, and no figure stands before it in the same number, as 5 has in "1.5".
  static func beginsExpression(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard beginsWord(text, at: index) else { return false }
    guard index > 1, isDigit(text[index]), text[index - 1] == 0x2E || text[index - 1] == 0x2C else { return true }
    return !isDigit(text[index - 2])
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  static func spaceWidth(_ text: Span<UInt8>, at index: Int) -> Int? {
    guard index < text.count else { return nil }
    switch text[index] {
    case _ where isSpace(text[index]): return 1
    case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0: return 2
    case 0xE2
    where index + 2 < text.count && text[index + 1] == 0x80
      && (text[index + 2] == 0xAF || (0x80...0x8A).contains(text[index + 2])):
      return 3
    default: return nil
    }
  }

  /// Whether white space can end before the index, as far as one byte tells.
  static func endsSpace(_ text: Span<UInt8>, before index: Int) -> Bool {
    guard index > 0 else { return false }
    let byte = text[index - 1]
    return isSpace(byte) || byte == 0xA0 || byte == 0xAF || (0x80...0x8A).contains(byte)
  }

  /// Latin-1 punctuation (U+0080–U+00BF without ª º µ) and the General Punctuation block (U+2000–U+206F).
  private static func isPunctuation(_ text: Span<UInt8>, at index: Int) -> Bool {
    if text[index] == 0xFF { return true }
    guard index + 1 < text.count else { return false }
    switch text[index] {
    case 0xC2: return text[index + 1] != 0xAA && text[index + 1] != 0xB5 && text[index + 1] != 0xBA
    case 0xE2: return text[index + 1] == 0x80 || text[index + 1] == 0x81
    default: return false
    }
  }
}

extension Span<UInt8> {
  /// The words of the range with single blanks between them.
  func words(_ range: Range<Int>) -> String {
    if isPlain(range) { return string(range) }
    var words: [UInt8] = []
    words.reserveCapacity(range.count)
    var reader = Reader(self, at: range.lowerBound)
    while reader.position < range.upperBound, let byte = reader.current {
      if reader.takeSpace() {
        if !words.isEmpty, reader.position < range.upperBound { words.append(0x20) }
      } else {
        words.append(byte)
        reader.advance()
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// The text of the range without the white space in it: an identifier that a line end or a blank parts.
  func withoutBlanks(_ range: Range<Int>) -> String {
    // Most have none, and no letter outside ASCII.
    if range.allSatisfy({ self[$0] > 0x20 && self[$0] < 0x80 }) { return string(range) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var reader = Reader(self, at: range.lowerBound)
    while reader.position < range.upperBound, let byte = reader.current {
      if reader.takeSpace() { continue }
      bytes.append(byte)
      reader.advance()
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether single blanks alone stand between the words of the range, and none at its ends.
  private func isPlain(_ range: Range<Int>) -> Bool {
    var isBehindSpace = true
    for index in range {
      let isSpace = self[index] <= 0x20
      if isSpace && (self[index] != 0x20 || isBehindSpace) || self[index] == 0xC2 || self[index] == 0xE2 {
        return false
      }
      isBehindSpace = isSpace
    }
    return !isBehindSpace
  }

  /// The bytes of the range as a string.
  func string(_ range: Range<Int>) -> String {
    extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
