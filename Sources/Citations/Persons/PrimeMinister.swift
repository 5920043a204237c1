/// Whose office that of a Minister-President with a name is.
extension Reader {
  /// Whether somebody is named behind the Minister-President that ends here who was never that of the Netherlands: "minister-president Kallas",
  /// "de minister-president, mevrouw Kallas". Heads of other states and of parts of them are called so too.
  func isBeforeOtherPrimeMinister(in context: borrowing Context) -> Bool {
    var ahead = self
    let hasComma = ahead.take(UInt8(ascii: ","))
    guard ahead.takeSpace(), !hasEndOfCell(in: position..<ahead.position) else { return false }
    let isAddressed = ahead.takeFormOfAddress() && ahead.takeSpace()
    guard isAddressed || !hasComma || ahead.isAtInitial else { return false }
    var name = ahead
    guard let person = name.takePersonName(in: Context.none, isHeading: false) else { return false }
    return !ahead.isAtPrimeMinister && !context.vocabulary.knowsPrimeMinister(person)
  }

  /// Whether the surname of one who headed the government of the Netherlands stands among the words of the name here: "dr. W. Drees", "Jan Peter
  /// Balkenende", "Dries van Agt".
  private var isAtPrimeMinister: Bool {
    var ahead = self
    for _ in 0..<Self.mostWordsOfName {
      let start = ahead.position
      if Byte.isCapital(text, at: start), ahead.takeAnyWordInAnyCase(Self.primeMinisters) != nil,
        ahead.current != UInt8(ascii: "-")
      {
        return true
      }
      ahead = moved(to: start)
      ahead.skipWord(before: start + 40)
      while ahead.take(UInt8(ascii: ".")) { ahead.skipWord(before: start + 40) }
      guard ahead.position > start, ahead.takeSpace() else { return false }
    }
    return false
  }

  private static var mostWordsOfName: Int { 6 }

  /// Surnames of the Ministers-President since 1945, without what stands before them ("den Uyl").
  private static let primeMinisters: Words = [
    "schermerhorn", "beel", "drees", "quay", "marijnen", "cals", "zijlstra", "jong", "biesheuvel", "uyl", "agt",
    "lubbers", "kok", "balkenende", "rutte", "schoof", "jetten",
  ]
}

extension Vocabulary {
  /// Whether a holder of the office has this surname, behind a first name or alone.
  fileprivate func knowsPrimeMinister(_ name: String) -> Bool {
    let surname = name.drop { $0 != " " }.dropFirst()
    return [name[...], surname].contains {
      !$0.isEmpty && key(named: "\(Office.Rank.primeMinister.rawValue) \($0)") != nil
    }
  }
}
