/// What a paper is numbered by, or what stands behind the number of its dossier: up to six figures (`97`, `020`) or capitals (`XIV`), or
/// figures with a small letter (`188b`).
///
/// It has 32 bits: long texts have very many.
struct Numeral: Hashable, Sendable, CustomStringConvertible {
  /// The characters as digits of base 37, the first the highest: 1 to 10 are figures, 11 to 36 letters. Which letters are small need not be
  /// said: those behind figures are.
  private let code: UInt32

  /// The bytes of the range, which are no more and no others than fit.
  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    code = range.reduce(0) { $0 &* 37 &+ Self.digit(text[$1]) }
  }

  /// Text of such characters.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes.span, bytes.indices)
  }

  /// A number of at most six figures.
  init(_ number: Int) {
    var code: UInt32 = 0
    var unit: UInt32 = 1
    var rest = number
    repeat {
      code &+= UInt32(rest % 10 + 1) &* unit
      unit &*= 37
      rest /= 10
    } while rest > 0
    self.code = code
  }

  /// One capital or two by their place in the order of the papers of the Eerste Kamer, from 1: `A` to `Z`, then `AA`, `AB`.
  init(letter: Int) {
    let (first, second) = (letter - 1).quotientAndRemainder(dividingBy: 26)
    code = UInt32(second + 11 + (first == 0 ? 0 : (first + 10) * 37))
  }

  /// The place in that order of what is one letter or two.
  var letter: Int? {
    let (first, second) = code.quotientAndRemainder(dividingBy: 37)
    guard (11...36).contains(second), first == 0 || (11...36).contains(first) else { return nil }
    return Int(second) - 10 + (first == 0 ? 0 : (Int(first) - 10) * 26)
  }

  /// None at all.
  static let empty = Numeral("")

  var isEmpty: Bool { code == 0 }

  /// The characters.
  var description: String {
    var bytes: [UInt8] = []
    var rest = code
    while rest > 0 {
      bytes.append(byte(of: UInt8(rest % 37)))
      rest /= 37
    }
    bytes.reverse()
    return String(decoding: bytes, as: UTF8.self)
  }

  private func byte(of digit: UInt8) -> UInt8 {
    digit <= 10 ? UInt8(ascii: "0") + digit - 1 : UInt8(ascii: hasFigures ? "a" : "A") + digit - 11
  }

  /// Whether it begins with a figure.
  var hasFigures: Bool {
    if isEmpty { return false }
    var first = code
    while first > 36 { first /= 37 }
    return first <= 10
  }

  /// The number that it is in figures; nil when it has letters.
  var number: Int? {
    if isEmpty { return nil }
    var number = 0
    var unit = 1
    var rest = code
    while rest > 0 {
      guard rest % 37 <= 10 else { return nil }
      number += Int(rest % 37 - 1) * unit
      unit *= 10
      rest /= 37
    }
    return number
  }

  private static func digit(_ byte: UInt8) -> UInt32 {
    UInt32(Byte.isDigit(byte) ? byte &- UInt8(ascii: "0") &+ 1 : byte & 31 &+ 10)
  }
}
