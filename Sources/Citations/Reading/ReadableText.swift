/// A text as recognisers read it, and the way back to the bytes as they came.
///
/// Soft hyphens and spaces without width are gone, words that a hyphen parts at the end of a line are whole, letters with marks of their
/// own are composed, and ligatures are letters; the hyphens of Unicode and the minus are that of ASCII. What must not be read, and every address on the
/// net, is 0xFF: that occurs in no UTF-8 text, so nothing matches it and no word goes across.
struct ReadableText {
  private(set) var bytes: [UInt8]
  /// Where opening quotation marks can stand: « “ ‘ " '.
  private(set) var quotes: [Int] = []
  private var edits: [Edit] = []

  /// Bytes of the source that other bytes stand for.
  fileprivate struct Edit {
    let source: Range<Int>
    let readable: Range<Int>
  }

  init(_ source: [UInt8], except opaque: [Range<Int>]) {
    bytes = source
    for range in opaque { mask(range) }
    findChanges()
    if !edits.isEmpty { close() }
  }

  private mutating func mask(_ range: Range<Int>) {
    for index in range { bytes[index] = 0xFF }
  }

  /// Whether every byte is where it was.
  var isAsItCame: Bool { edits.isEmpty }

  /// The way back to the source.
  var places: Places { Places(edits: edits) }

  /// Where a place of the source is among the bytes.
  func readable(_ offset: Int) -> Int {
    let next = edits.firstIndexOfSorted { $0.source.upperBound > offset }
    guard next > 0 else { return offset }
    return edits[next - 1].readable.upperBound + offset - edits[next - 1].source.upperBound
  }

  /// Where the bytes came from. It remembers the place it was asked for last: the next one is most often near.
  struct Places {
    fileprivate let edits: [Edit]
    /// How many edits begin before the place asked for last.
    private var count = 0

    fileprivate init(edits: [Edit]) { self.edits = edits }

    /// The range of the source that a range of the bytes came from.
    mutating func source(of range: Range<Int>) -> Range<Int> { start(range.lowerBound)..<end(range.upperBound) }

    private mutating func start(_ offset: Int) -> Int {
      // An edit that begins at the place is of what stands behind it.
      guard let edit = lastEdit(before: offset + 1) else { return offset }
      if offset < edit.readable.upperBound { return edit.source.lowerBound }
      return edit.source.upperBound + offset - edit.readable.upperBound
    }

    private mutating func end(_ offset: Int) -> Int {
      guard let edit = lastEdit(before: offset) else { return offset }
      if offset <= edit.readable.upperBound { return edit.source.upperBound }
      return edit.source.upperBound + offset - edit.readable.upperBound
    }

    private mutating func lastEdit(before offset: Int) -> Edit? {
      while count < edits.count, edits[count].readable.lowerBound < offset { count += 1 }
      while count > 0, edits[count - 1].readable.lowerBound >= offset { count -= 1 }
      return count > 0 ? edits[count - 1] : nil
    }
  }
}

// MARK: - Changing

extension ReadableText {
  /// Bytes at which something may have to change: a hyphen, the first of a soft hyphen, of a mark or of a ligature, and what
  /// addresses have in them.
  private static let signs: [UInt8] = {
    var signs = [UInt8](repeating: 0, count: 256)
    for byte in [0x22, 0x27, 0x2D, 0x2F, 0xC2, 0xCC, 0xCD, 0xE2, 0xEF, 0x3A, 0x40, 0x77] { signs[byte] = 1 }
    return signs
  }()

  /// Masks addresses, and makes what else is to change ready for `close`.
  private mutating func findChanges() {
    var index = 0
    let signs = Self.signs
    while let next = Self.nextSign(in: bytes.span, from: index, of: signs.span) { index = findChange(at: next) }
  }

  private static func nextSign(in text: Span<UInt8>, from index: Int, of signs: Span<UInt8>) -> Int? {
    var place = index
    // All bytes of the text pass here.
    while place &+ SixteenBytes.count < text.count {
      for sign in SixteenBytes(text, withThoseBehind: place).signs where signs[Int(text[place &+ sign])] != 0 {
        return place &+ sign
      }
      place &+= SixteenBytes.count
    }
    while place < text.count, signs[Int(text[place])] == 0 { place += 1 }
    return place < text.count ? place : nil
  }

  /// Masks the address around a sign, changes what else is to change there, or notes the quotation mark; the value is where to go on.
  private mutating func findChange(at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "w"):
      guard let address = Self.address(around: index, in: bytes.span) else { break }
      mask(address)
      return address.upperBound
    // Most hyphens have a letter behind them.
    case 0x2D where Byte.at(index + 1, of: bytes.span).map { $0 <= 0x20 } ?? false:
      if let hyphen = Self.hyphen(at: index, in: bytes.span) { return change(hyphen, keeping: 0) }
    case 0xC2 where Byte.at(index + 1, of: bytes.span) == 0xAD: return change(index..<index + 2, keeping: 0)
    case 0xCC, 0xCD: if let end = compose(at: index) { return end }
    case 0xEF where Byte.at(index + 1, of: bytes.span) == 0xAC: if let end = partLigature(at: index) { return end }
    case 0xE2 where Self.isWithoutWidth(bytes.span, at: index), 0xEF where Self.isWithoutWidth(bytes.span, at: index):
      return change(index..<index + 3, keeping: 0)
    case 0xE2 where Self.isHyphen(bytes.span, at: index):
      bytes[index + 2] = UInt8(ascii: "-")
      return change(index..<index + 3, keeping: 1)
    default: if Self.isQuote(bytes.span, at: index) { quotes.append(index - removed) }
    }
    return index + 1
  }

  /// How many bytes are fewer up to here.
  private var removed: Int { edits.last.map { $0.source.upperBound - $0.readable.upperBound } ?? 0 }

  /// Lets the last bytes of a range stand for all of it; the value is where it ends.
  private mutating func change(_ source: Range<Int>, keeping count: Int) -> Int {
    let start = source.lowerBound - removed
    edits.append(Edit(source: source, readable: start..<start + count))
    return source.upperBound
  }

  /// Moves what is kept to its place.
  private mutating func close() {
    bytes.withUnsafeMutableBytes { text in
      for (index, edit) in edits.enumerated() {
        let end = index + 1 < edits.count ? edits[index + 1].source.lowerBound : text.count
        let kept = edit.source.upperBound - edit.readable.count..<end
        // Within one array, so that a long text is not copied once more. The places lie in it, since edits only make it shorter.
        UnsafeMutableRawBufferPointer(rebasing: text[edit.readable.lowerBound...])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: text[kept]))
      }
    }
    bytes.removeLast(removed)
  }

  /// U+2010, the hyphen that is no minus, U+2011, which holds a line together, and U+2212, the minus.
  private static func isHyphen(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard let second = Byte.at(index + 1, of: text), let last = Byte.at(index + 2, of: text) else { return false }
    return second == 0x80 && (last == 0x90 || last == 0x91) || second == 0x88 && last == 0x92
  }

  /// U+200B, U+2060 and U+FEFF, which nobody sees: places where a line may or may not end.
  private static func isWithoutWidth(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard let second = Byte.at(index + 1, of: text), let last = Byte.at(index + 2, of: text) else { return false }
    return switch (text[index], second, last) {
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): true
    default: false
    }
  }

  private static func isQuote(_ text: Span<UInt8>, at index: Int) -> Bool {
    if text[index] == 0x22 || text[index] == 0x27 { return true }
    if text[index] == 0xC2 { return Byte.at(index + 1, of: text) == 0xAB }
    guard text[index] == 0xE2, Byte.at(index + 1, of: text) == 0x80, let last = Byte.at(index + 2, of: text) else {
      return false
    }
    return last == 0x9C || last == 0x98
  }

  /// An address on the net is one thing, whatever names stand in it: what goes up to a blank from the scheme or `www.`, or lies
  /// between blanks with an `@` or a path behind a domain in it.
  private static func address(around index: Int, in text: Span<UInt8>) -> Range<Int>? {
    let isWhole: Bool
    switch text[index] {
    case UInt8(ascii: "@"): isWhole = true
    case UInt8(ascii: "/"):
      guard isBehindDomain(index, in: text) else { return nil }
      isWhole = true
    case UInt8(ascii: ":"):
      guard isName(behind: "://", at: index, in: text) else { return nil }
      isWhole = false
    default:
      guard isName(behind: "www.", at: index, in: text) else { return nil }
      isWhole = false
    }
    var start = index
    while start > 0, text[start - 1] < 0xFF, isWhole ? text[start - 1] > 0x20 : Byte.isLower(text[start - 1]) {
      start -= 1
    }
    var end = index
    while end < text.count, text[end] > 0x20 { end += 1 }
    return start..<end
  }

  /// Whether the head of an address stands at the index, with a name behind it.
  private static func isName(behind head: StaticString, at index: Int, in text: Span<UInt8>) -> Bool {
    var reader = Reader(text, at: index)
    return reader.take(head) && Byte.continuesWord(text, at: reader.position)
  }

  /// Whether the slash at the index stands behind `.nl`, `.com` or the like.
  private static func isBehindDomain(_ index: Int, in text: Span<UInt8>) -> Bool {
    var start = index
    while start > 0, index - start < 4, Byte.isLower(text[start - 1]) { start -= 1 }
    guard start > 1, text[start - 1] == UInt8(ascii: "."), Byte.isWord(text[start - 2]),
      Byte.continuesWord(text, at: index + 1)
    else { return false }
    var domain = Reader(text, at: start)
    return domain.takeAnyWord(["nl", "eu", "com", "org", "net", "int", "info", "be", "de", "gov"]) != nil
      && domain.position == index
  }

  /// A hyphen at the end of a line between two letters is gone with the line end when the second is small: `Sjoerds-⏎ma`. Behind a
  /// capital or figure and before one it stays: `EU-⏎landen`, `21501-⏎20`; before a conjunction all stays: `data-⏎en`.
  private static func hyphen(at index: Int, in text: Span<UInt8>) -> Range<Int>? {
    var end = Reader(text, at: index + 1)
    while let byte = end.current, byte == 0x20 || byte == 0x0D { end.advance() }
    guard end.take(0x0A) else { return nil }
    end.takeSpace()
    guard let before = Byte.at(index - 1, of: text), Byte.isWord(before), Byte.continuesWord(text, at: end.position)
    else {
      return nil
    }
    var conjunction = end
    if conjunction.takeAnyWord(["en", "of", "tot"]) != nil { return nil }
    let isWordBreak =
      (Byte.isLower(before) || before >= 0x80) && !Byte.isDigit(text[end.position])
      && !Byte.isCapital(text, at: end.position)
    return (isWordBreak ? index : index + 1)..<end.position
  }

  /// A letter and the mark behind it (U+0300 to U+036F), as one letter when there is such a one.
  private mutating func compose(at index: Int) -> Int? {
    guard index > edits.last?.source.upperBound ?? 0, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 else {
      return nil
    }
    // No composed letter has two marks.
    if let next = Byte.at(index + 2, of: bytes.span), next == 0xCC || next == 0xCD { return nil }
    let base = bytes[index - 1]
    let mark = Int(bytes[index] & 1) << 6 | Int(bytes[index + 1] & 0x3F)
    let letter = Self.composedLetters[Self.place(of: base, mark)]
    if letter == 0 || !Byte.isUpper(base) && !Byte.isLower(base) { return nil }
    bytes[index] = UInt8(letter >> 8)
    bytes[index + 1] = UInt8(letter & 0xFF)
    return change(index - 1..<index + 2, keeping: 2)
  }

  /// The letters of Latin-1 and Latin Extended-A that have a mark, both bytes as one number, by the letter without and the mark; 0 where
  /// there is none.
  private static let composedLetters: [UInt16] = {
    let rows: [(mark: Int, letters: String)] = [
      (0x300, "AÀEÈIÌOÒUÙaàeèiìoòuù"), (0x301, "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzź"),
      (0x302, "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ"), (0x303, "AÃNÑOÕaãnñoõIĨiĩUŨuũ"),
      (0x304, "AĀaāEĒeēIĪiīOŌoōUŪuū"), (0x306, "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ"), (0x307, "CĊcċEĖeėGĠgġIİZŻzż"),
      (0x308, "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸ"), (0x30A, "AÅaåUŮuů"), (0x30B, "OŐoőUŰuű"),
      (0x30C, "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzž"), (0x327, "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţ"),
      (0x328, "AĄaąEĘeęIĮiįUŲuų"),
    ]
    var composed = [UInt16](repeating: 0, count: 64 * 128)
    for row in rows {
      let letters = row.letters.map { Array(String($0).utf8) }
      for index in stride(from: 0, to: letters.count, by: 2) {
        let letter = UInt16(letters[index + 1][0]) << 8 | UInt16(letters[index + 1][1])
        composed[place(of: letters[index][0], row.mark)] = letter
        // U+0340 and U+0341 are other names of the first two marks.
        if row.mark < 0x302 { composed[place(of: letters[index][0], row.mark + 0x40)] = letter }
      }
    }
    return composed
  }()

  /// Where the table has the letter of ASCII with a mark.
  private static func place(of letter: UInt8, _ mark: Int) -> Int { Int(letter & 63) << 7 | mark & 127 }

  /// Letters for U+FB00 to U+FB04, as PDFs have them.
  private mutating func partLigature(at index: Int) -> Int? {
    guard let last = Byte.at(index + 2, of: bytes.span), (0x80...0x84).contains(last) else { return nil }
    let letters = Self.ligatures[Int(last - 0x80)].bytes
    for (place, letter) in zip(index + 3 - letters.count..<index + 3, letters) { bytes[place] = letter }
    return change(index..<index + 3, keeping: letters.count)
  }

  private static let ligatures: [StaticString] = ["ff", "fi", "fl", "ffi", "ffl"]
}
