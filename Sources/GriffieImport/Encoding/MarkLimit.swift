/// How many marks may stand on one letter. A letter is read with all its marks at each step, so a text of marks takes long; the
/// stream-safe form of Unicode (UAX #15, section 13) knows as many.
enum MarkLimit {
  static let most = 30

  /// Throws with the line where a letter has more; `line` is that of the first one.
  static func check(_ text: String, line: Int = 1) throws(ImportFault) {
    var line = line
    var marks = 0
    for scalar in text.unicodeScalars {
      if scalar == "\n" { line += 1 }
      // Before U+0300 there are none.
      marks = scalar.value >= 0x300 && scalar.properties.isGraphemeExtend ? marks + 1 : 0
      if marks > most {
        throw ImportFault("a letter with more than \(most) marks on it, so this is no text", line: line)
      }
    }
  }
}
