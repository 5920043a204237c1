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
      let start = slug.count
      if needsHyphen, start > 0 { slug.append(.dash) }
      let length = slug.count
      append(scalar, to: &slug)
      if slug.count > length {
        needsHyphen = false
      } else {
        slug.removeLast(length - start)
        needsHyphen = needsHyphen || !isInvisible(scalar)
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The slug of a text in so many bytes, at least four: whole words where the first has room, else the first letters.
  public static func make(_ text: String, atMost limit: Int) -> String {
    let slug = make(text)
    guard slug.utf8.count > limit else { return slug }
    let scalars = slug.unicodeScalars
    var end = scalars.startIndex
    var lastWord = end
    while true {
      let next = scalars.index(after: end)
      if scalars[end] == "-" { lastWord = end }
      if slug.utf8.distance(from: scalars.startIndex, to: next) > limit { break }
      end = next
    }
    return String(slug[..<(lastWord == scalars.startIndex ? end : lastWord)])
  }

  private static func append(_ scalar: Unicode.Scalar, to slug: inout [UInt8]) {
    guard !scalar.isASCII else {
      let byte = UInt8(ascii: scalar)
      if byte.isDigit || byte.isLetter { slug.append(byte.lowercased) }
      return
    }
    guard isLetterOrDigit(scalar) else { return }
    // At the head of a word a mark would be one letter with the hyphen or the slash before it.
    if slug.isEmpty || slug.last == .dash, "-\(scalar)".count == 1 { return }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isDiacritic(lower) {
      slug += basicLatin(lower)
    }
  }

  // Unicode's own names say what a letter looks like without its diacritics, for decomposable ones (é) and others (ø)
  // alike: LATIN SMALL LETTER O WITH STROKE, LATIN SMALL LIGATURE IJ.
  private static func basicLatin(_ scalar: Unicode.Scalar) -> [UInt8] {
    if let letters = namedOtherwise[scalar] { return Array(letters.utf8) }
    let words = scalar.properties.name?.split(separator: " ") ?? []
    let isLatin =
      words.count >= 4 && words[0] == "LATIN" && words[1] == "SMALL"
      && (words[2] == "LETTER" || words[2] == "LIGATURE") && words[3].utf8.count <= 2
      && (words.count == 4 || words[4] == "WITH")
    return isLatin ? Array(words[3].lowercased().utf8) : Array(String(scalar).utf8)
  }

  private static let namedOtherwise: [Unicode.Scalar: String] = [
    "ß": "ss", "þ": "th", "ð": "d", "ŋ": "ng", "ſ": "s", "ı": "i",
  ]

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      true
    case .nonspacingMark, .spacingMark: !isDiacritic(scalar) && !scalar.properties.isDefaultIgnorableCodePoint
    default: false
    }
  }

  private static func isDiacritic(_ scalar: Unicode.Scalar) -> Bool {
    (0x0300...0x036F).contains(scalar.value)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && (isDiacritic(scalar) || scalar.properties.generalCategory == .format)
  }
}
