import CommonMark
import Foundation

/// Dutch alphabetical order.
///
/// Capitals, diacritics and punctuation do not count, ĳ is i and j, and figures sort by their value, so that `nr. 9` stands before
/// `nr. 88`.
enum Collation {
  /// Text whose plain order is the alphabetical order of the titles.
  static func key(_ title: String) -> String {
    var key: [UInt8] = []
    var digits: [UInt8] = []
    for byte in Slug.make(title).utf8 {
      if 0x30...0x39 ~= byte {
        digits.append(byte)
      } else {
        append(digits, to: &key)
        digits = []
        key.append(byte)
      }
    }
    append(digits, to: &key)
    return String(decoding: key, as: UTF8.self)
  }

  /// A number with noughts before it.
  private static func append(_ digits: [UInt8], to key: inout [UInt8]) {
    guard !digits.isEmpty else { return }
    for _ in 0..<max(0, 18 - digits.count) { key.append(UInt8(ascii: "0")) }
    key += digits
  }

  /// The letter a title stands under; figures stand together.
  static func letter(_ title: String) -> String {
    guard let first = Slug.make(title).first else { return "#" }
    return first.isNumber ? "0–9" : first.uppercased()
  }
}

extension String {
  /// The same text with composed letters (Unicode form C).
  var precomposed: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
  }
}
