/// Words that stand in every text and every question, and tell none apart.
enum StopWords {
  /// Whether a word is one of them, as the search compares it, before it is cut to its stem.
  static func contain(_ word: [UInt8]) -> Bool { all.known(word[...]) != nil }

  private static let all = list.reduce(into: Lexicon()) { _ = $0.number(of: Array($1.utf8)[...]) }

  /// In alphabetical order.
  static let list =
    """
    aan al alle als bij c dan dat de deze die dit door een en er haar had hebben heeft het hier hij hoe hun iets ik in is je kan kon maar \
    me mee meer met mijn moet na naar niet nog nu of om onder ons ook op over s te ten ter toch toen tot uit uw van veel voor waar waarom \
    waarover waarvan waarvoor wanneer want waren was wat we wel welk welke werd wie wij wil word worden wordt ze zegt zei zich zij zijn zo zonder \
    zou
    a an and are as at be by for from has how it its of on or that the this to was what when where which who why will with
    """.split { $0 == " " || $0 == "\n" }.map(String.init).sorted()
}
