import CommonMark
import Foundation

/// Dutch alphabetical order.
///
/// Capitals, diacritics and punctuation do not count, ĳ is i and j, and figures sort by their value, so that `nr. 9` stands before
/// `nr. 88`.
enum Collation {
  /// Text whose plain order is the alphabetical order of the titles.
  static func key(_ title: String) -> String {
    var key = ""
    var digits = ""
    for character in Slug.make(title) {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else {
        key += padded(digits) + String(character)
        digits = ""
      }
    }
    return key + padded(digits)
  }

  private static func padded(_ digits: String) -> String {
    digits.isEmpty ? "" : String(repeating: "0", count: max(0, 18 - digits.count)) + digits
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
