/// Light stemming for Dutch: forms that differ by an ending are one word, others stay apart.
///
/// The endings of plurals and adjectives go (`moties`, `motie`: `moti`), -heden is -heid, and what Dutch spelling does to a stem is undone:
/// doubled letters (`wetten`, `wet`), v and z at the end (`brieven`, `brief`), a long vowel (`raden`, `raad`: `rad`). A stem is no
/// word to be shown. English words come to little harm.
enum Stem {
  /// A stem is no shorter.
  private static let minimum = 3

  /// The stem of a word in small letters; a word with other letters than a to z has only its endings cut.
  static func make(of word: [UInt8]) -> [UInt8] {
    var stem = word
    cut(&stem)
    return stem
  }

  /// Cuts a word to its stem.
  static func cut(_ word: inout [UInt8]) {
    if word.last == UInt8(ascii: "n"), word.suffix(5).elementsEqual("heden".utf8) {
      word.replaceSubrange((word.count - 3)..., with: "id".utf8)
    }
    while cutEnding(&word) {}
    shorten(&word)
  }

  /// Cuts one ending, and writes the rest as Dutch would; false when there is none.
  private static func cutEnding(_ stem: inout [UInt8]) -> Bool {
    let ending =
      switch stem.last {
      case UInt8(ascii: "n") where stem.count > 1 && stem[stem.count - 2] == UInt8(ascii: "e"): 2
      case UInt8(ascii: "e"), UInt8(ascii: "s"): 1
      default: 0
      }
    let rest = stem.count - ending
    guard ending > 0, rest >= minimum, stem[..<rest].contains(where: isVowel) else { return false }
    stem.removeSubrange(rest...)
    harden(&stem)
    return true
  }

  /// `wett` is `wet`, `briev` is `brief`, `prijz` is `prijs`.
  private static func harden(_ stem: inout [UInt8]) {
    let last = stem.count - 1
    if stem.count > minimum, stem[last] == stem[last - 1], !isVowel(stem[last]) { stem.removeLast() }
    switch stem[stem.count - 1] {
    case UInt8(ascii: "v"): stem[stem.count - 1] = UInt8(ascii: "f")
    case UInt8(ascii: "z"): stem[stem.count - 1] = UInt8(ascii: "s")
    default: break
    }
  }

  /// `raad` is `rad`.
  private static func shorten(_ stem: inout [UInt8]) {
    let last = stem.count - 1
    guard stem.count > minimum, !isVowel(stem[last]), stem[last - 1] == stem[last - 2], isVowel(stem[last - 1]) else {
      return
    }
    stem.remove(at: last - 1)
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }
}
