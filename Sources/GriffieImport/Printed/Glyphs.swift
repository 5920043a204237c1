/// The letters that the figures of a font stand for.
struct Glyphs: Hashable, Sendable {
  private(set) var text = ""
  /// How many have no meaning: control characters, and what stands for a letter that is not known.
  private(set) var unreadable = 0

  /// The letters of a ligature stand by themselves.
  init(_ printed: String) {
    for scalar in printed.unicodeScalars {
      if let letters = Self.ligatures[scalar] {
        text += letters
      } else if scalar.properties.generalCategory == .control || scalar == "\u{FFFD}" {
        unreadable += 1
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  private static let ligatures: [Unicode.Scalar: String] = [
    "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl", "\u{FB05}": "st",
    "\u{FB06}": "st", "\u{132}": "IJ", "\u{133}": "ij",
  ]
}
