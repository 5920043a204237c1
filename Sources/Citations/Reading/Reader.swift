/// A place in a text of UTF-8 bytes, and the small steps recognisers take from there.
///
/// A step that fails leaves the reader where it was. White space is a blank, a tab, a line end, a no-break space or one of the spaces of
/// U+2000 to U+200A and U+202F: Dutch papers set numbers with several of them. Where a literal has a blank any white space may stand.
struct Reader: ~Escapable {
  let text: Span<UInt8>
  private(set) var position: Int

  @_lifetime(copy text)
  init(_ text: Span<UInt8>, at position: Int = 0) {
    self.text = text
    self.position = position
  }

  /// How many figures stand here.
  var figureCount: Int {
    var end = position
    while let byte = Byte.at(end, of: text), Byte.isDigit(byte) { end &+= 1 }
    return end &- position
  }

  /// Whether a figure stands here.
  var isAtFigure: Bool { current.map(Byte.isDigit) ?? false }

  var current: UInt8? { Byte.at(position, of: text) }

  func byte(_ distance: Int) -> UInt8? { Byte.at(position &+ distance, of: text) }

  @_lifetime(copy self)
  func moved(to position: Int) -> Reader { Reader(text, at: position) }

  func string(from start: Int) -> String { text.string(start..<position) }

  /// Passes over the rest of a word, up to the limit.
  mutating func skipWord(before limit: Int = .max) {
    // Most words have letters of ASCII only, and no more than eight.
    while position + 8 <= min(text.count, limit) {
      let length = EightBytes(text, at: position).wordLength
      position += length
      if length < 8 { break }
    }
    while position < limit, Byte.continuesWord(text, at: position) { position += 1 }
  }

  mutating func advance() { position += 1 }

  mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    return true
  }

  // What most literals fail at, their first byte, is looked at where they are asked for.
  @inline(__always)
  mutating func take(_ literal: StaticString) -> Bool {
    current == literal.first && takeAll(of: literal)
  }

  private mutating func takeAll(of literal: StaticString) -> Bool {
    let bytes = literal.bytes
    guard position + bytes.count <= text.count else { return false }
    // That all bytes lie within the text is said above.
    for index in bytes.indices where text[unchecked: position &+ index] != bytes[index] {
      return bytes[index] == 0x20 && takeParts(of: bytes) { $0 }
    }
    position += bytes.count
    return true
  }

  /// Takes a literal of several words: white space of any kind and length may stand where it has a blank. The bytes of the text are compared
  /// as `form` makes them.
  private mutating func takeParts(of literal: UnsafeBufferPointer<UInt8>, _ form: (UInt8) -> UInt8) -> Bool {
    let start = position
    for byte in literal {
      guard byte == 0x20 ? takeSpace() : current.map(form) == byte else {
        position = start
        return false
      }
      if byte != 0x20 { position += 1 }
    }
    return true
  }

  /// Takes the literal when it is a whole word: no letter or digit follows.
  @inline(__always)
  mutating func takeWord(_ literal: StaticString) -> Bool {
    current == literal.first && takeWhole(literal)
  }

  private mutating func takeWhole(_ literal: StaticString) -> Bool {
    let start = position
    guard takeAll(of: literal), !Byte.continuesWord(text, at: position) else {
      position = start
      return false
    }
    return true
  }

  mutating func takeAnyWord(_ literals: [StaticString]) -> StaticString? {
    takeIndex(ofAnyWord: literals).map { literals[$0] }
  }

  mutating func takeAnyWord(_ words: Words) -> StaticString? { takeIndex(ofAnyWord: words).map { words[$0] } }

  mutating func takeIndex(ofAnyWord words: Words) -> Int? {
    guard let current else { return nil }
    return words.firstIndex(beginningWith: current, byte(1) ?? 0) { takeWord($0) }
  }

  /// Takes one of the literals as a whole word; the value is its index.
  mutating func takeIndex(ofAnyWord literals: [StaticString]) -> Int? {
    guard let current else { return nil }
    // Most literals fail at their first byte.
    for index in literals.indices where literals[index].first == current && takeWhole(literals[index]) { return index }
    return nil
  }

  /// Takes the literal, which is in small letters, as a whole word in any case: `motie`, `Motie`, `MOTIE`.
  @inline(__always)
  mutating func takeWordInAnyCase(_ literal: StaticString) -> Bool {
    current.map(Byte.inSmall) == literal.first && takeWholeInAnyCase(literal)
  }

  private mutating func takeWholeInAnyCase(_ literal: StaticString) -> Bool {
    var ahead = self
    guard ahead.takeInAnyCase(literal), !Byte.continuesWord(text, at: ahead.position) else { return false }
    self = ahead
    return true
  }

  /// Takes the literal, which is in small letters, in any case.
  mutating func takeInAnyCase(_ literal: StaticString) -> Bool {
    let bytes = literal.bytes
    guard position + bytes.count <= text.count else { return false }
    for index in bytes.indices where Byte.inSmall(text[unchecked: position &+ index]) != bytes[index] {
      return bytes[index] == 0x20 && takeParts(of: bytes, Byte.inSmall)
    }
    position += bytes.count
    return true
  }

  mutating func takeAnyWordInAnyCase(_ literals: [StaticString]) -> StaticString? {
    takeIndex(ofAnyWordInAnyCase: literals).map { literals[$0] }
  }

  mutating func takeAnyWordInAnyCase(_ words: Words) -> StaticString? {
    takeIndex(ofAnyWordInAnyCase: words).map { words[$0] }
  }

  mutating func takeIndex(ofAnyWordInAnyCase words: Words) -> Int? {
    guard let current else { return nil }
    return words.firstIndex(beginningWith: current, byte(1) ?? 0) { takeWordInAnyCase($0) }
  }

  /// Takes one of the literals, which are in small letters, as a whole word in any case; the value is its index.
  mutating func takeIndex(ofAnyWordInAnyCase literals: [StaticString]) -> Int? {
    guard let current = current.map(Byte.inSmall) else { return nil }
    for index in literals.indices where literals[index].first == current && takeWholeInAnyCase(literals[index]) {
      return index
    }
    return nil
  }

  /// Takes white space; false when there is none.
  @discardableResult
  @inline(__always)
  mutating func takeSpace() -> Bool { isAtSpace && takeSpaces() }

  /// Takes white space with a line end in it: behind a colon or stroke within a number a line may end.
  mutating func takeLineEnd() {
    var ahead = self
    guard ahead.takeSpace(), (position..<ahead.position).contains(where: { text[$0] == 0x0A }) else { return }
    self = ahead
  }

  private mutating func takeSpaces() -> Bool {
    let start = position
    // One blank most often.
    if text[start] == 0x20, start + 1 < text.count, text[start + 1] > 0x20, text[start + 1] < 0xC2 {
      position += 1
      return true
    }
    while let width = Byte.spaceWidth(text, at: position) { position += width }
    return position > start
  }

  /// Whether white space can begin with the byte here: most bytes are neither blanks nor of signs outside ASCII.
  @inline(__always)
  private var isAtSpace: Bool {
    current.map { $0 <= 0x20 || $0 >= 0xC2 } ?? false
  }

  /// Takes one to eighteen digits as a number.
  mutating func takeNumber(digits: ClosedRange<Int> = 1...18) -> Int? {
    var value = 0
    var end = position
    let limit = min(text.count, position &+ digits.upperBound)
    // The bytes up to the limit lie within the text.
    while end < limit, Byte.isDigit(text[unchecked: end]) {
      value = value &* 10 &+ Int(text[unchecked: end] &- 0x30)
      end &+= 1
    }
    guard end &- position >= digits.lowerBound, end == text.count || !Byte.isDigit(text[end]) else { return nil }
    position = end
    return value
  }

  /// Takes a dash of any length: hyphen, en dash, em dash.
  mutating func takeDash() -> Bool {
    take(UInt8(ascii: "-")) || current == 0xE2 && (take("–") || take("—"))
  }

  /// Whether what was taken counts the word behind it, "en 98 mensen", and no further number of a list, "en 98 en 99".
  var isCounted: Bool {
    var ahead = self
    guard ahead.takeSpace(), Byte.continuesWord(text, at: ahead.position) else { return false }
    ahead = self
    return !(ahead.takeListJoint() && ahead.isAtFigure)
  }

  /// Takes ` t/m `, ` tot en met `, or the dash that stands for them.
  mutating func takeThrough() -> Bool {
    let start = position
    takeSpace()
    guard take("t/m") || take("tot en met") || take("tot-en-met") || take("–") else {
      position = start
      return false
    }
    takeSpace()
    return true
  }

  /// No list that is read as one has more items: what is taken for one must not be read again and again.
  static var longestList: Int { 100 }

  /// Takes a list, as far as its items are taken: `635`, `635 en 636`, `7, 8 en 11`. Each is told where it begins, the first by `start`.
  mutating func takeItems(from start: Int, _ item: (inout Reader, Int) -> Bool) {
    var begin = start
    var ahead = self
    for _ in 0..<Self.longestList {
      guard item(&ahead, begin) else { return }
      self = ahead
      guard ahead.takeListJoint() else { return }
      begin = ahead.position
    }
  }

  /// Takes the joint of a list: a comma, "en", "of" or the like, or both; the spaces around it too.
  mutating func takeListJoint() -> Bool {
    var ahead = self
    ahead.takeSpace()
    let comma = ahead.take(UInt8(ascii: ","))
    if comma { ahead.takeSpace() }
    guard ahead.takeConjunction() || comma else { return false }
    ahead.takeSpace()
    self = ahead
    return true
  }

  private mutating func takeConjunction() -> Bool {
    switch current {
    case UInt8(ascii: "e"): takeWord("en")
    case UInt8(ascii: "o"): takeWord("of")
    case UInt8(ascii: "a"): takeWord("alsmede")
    case UInt8(ascii: "r"): take("resp.") || takeWord("respectievelijk") || takeWord("resp")
    case UInt8(ascii: "&"): take(UInt8(ascii: "&"))
    case UInt8(ascii: "E"): takeWord("EN")
    default: false
    }
  }
}
