/// Numbers as Dutch spells them, from one to 999, round thousands, and those with a half or quarter: `vijftien`, `tweehonderdvijftig`,
/// `vijftigduizend`, `anderhalf`, `driekwart`.
enum NumberWords {
  /// The words with their numbers in thousandths.
  static let names = NameTrie(
    ((1...999).map { (spelled($0), $0 * 1000) } + [
      ("één", 1000), ("eén", 1000), ("anderhalf", 1500), ("half", 500), ("een half", 500), ("een kwart", 250),
      ("kwart", 250), ("driekwart", 750), ("duizend", 1_000_000),
    ]
      + thousands.map { (spelled($0) + "duizend", $0 * 1_000_000) }
      + (2...9).flatMap { number in
        ["half", "eenhalf"].map { (spelled(number) + joint(behind: number) + $0, number * 1000 + 500) }
      })
      .map { (Array($0.0.utf8)[...], $0.1) })

  /// How many thousands are known; others are not written in words.
  private static let thousands = Array(2...99) + stride(from: 100, to: 1000, by: 50)

  /// What they can begin with. One stands before nearly everything, so the scale is told with it; and others begin with what is a word of
  /// its own: "tweede", "achter".
  static let heads =
    [
      "een ha", "een kw", "kwart m", "driekw", "duizend eu", "half m", "ander", "elf", "twaalf", "derti", "veerti",
      "twin", "tach", "tien",
      "honderd",
    ]
    // "Eén" is how it begins a sentence.
    + ["een", "één", "eén"].flatMap { one in [" mi", " à", " tot", " en een"].map { one + $0 } }
    + units[2...9].flatMap { unit in
      [" ", "\u{A0}", "\u{2009}", "\u{202F}", "e", "ë", "h", "t", "du"].map { unit + $0 }
    }

  private static let units = [
    "", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
    "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
  ]
  private static let tens = [
    "", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
  ]

  private static func spelled(_ number: Int) -> String {
    if number >= 100 { return (number < 200 ? "" : units[number / 100]) + "honderd" + spelled(number % 100) }
    if number < 20 { return units[number] }
    let unit = number % 10
    return (unit == 0 ? "" : units[unit] + joint(behind: unit)) + tens[number / 10]
  }

  /// "en", with a diaeresis behind an e: tweeëntwintig.
  private static func joint(behind unit: Int) -> String { unit == 2 || unit == 3 ? "ën" : "en" }
}
