/// The form of a text that serves as an id or in an address.
public enum Slug {
  /// Lower case, without diacritics, with one hyphen for each run of anything but letters and digits.
  ///
  /// `Één ĳsberg & Straße` gives `een-ijsberg-strasse`. Letters of other scripts than the Latin stay. A text without
  /// letters and digits gives an empty slug.
  public static func make(_ text: String) -> String {
    var slug: [UInt8] = []
    var needsHyphen = false
    for scalar in text.unicodeScalars {
      let folded = fold(scalar)
      guard !folded.isEmpty else {
        needsHyphen = needsHyphen || !isCombining(scalar)
        continue
      }
      if needsHyphen, !slug.isEmpty { slug.append(.dash) }
      needsHyphen = false
      slug += folded
    }
    return String(decoding: slug, as: UTF8.self)
  }

  private static func fold(_ scalar: Unicode.Scalar) -> [UInt8] {
    guard !scalar.isASCII else {
      let byte = UInt8(ascii: scalar)
      return byte.isDigit || byte.isLetter ? [byte.lowercased] : []
    }
    guard isLetterOrDigit(scalar) else { return [] }
    let lower = scalar.properties.lowercaseMapping
    return lower.unicodeScalars.flatMap { isDiacritic($0) ? [] : basicLatin($0) }
  }

  // Unicode's own names say what a letter looks like without its diacritics, for decomposable ones (é) and others (ø)
  // alike: LATIN SMALL LETTER O WITH STROKE, LATIN SMALL LIGATURE IJ.
  private static func basicLatin(_ scalar: Unicode.Scalar) -> [UInt8] {
    if scalar == "ß" { return Array("ss".utf8) }
    let words = scalar.properties.name?.split(separator: " ") ?? []
    let isLatin =
      words.count >= 4 && words[0] == "LATIN" && words[1] == "SMALL"
      && (words[2] == "LETTER" || words[2] == "LIGATURE") && words[3].utf8.count <= 2
      && (words.count == 4 || words[4] == "WITH")
    return isLatin ? Array(words[3].lowercased().utf8) : Array(String(scalar).utf8)
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      true
    case .nonspacingMark, .spacingMark: !isDiacritic(scalar)
    default: false
    }
  }

  private static func isDiacritic(_ scalar: Unicode.Scalar) -> Bool {
    (0x0300...0x036F).contains(scalar.value)
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    isDiacritic(scalar) || scalar.properties.generalCategory == .format
  }
}
