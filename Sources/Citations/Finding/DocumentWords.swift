extension Reader {
  /// The words up to `end` that name a document: from the first noun with a title behind it, with no verb between, and no other document
  /// joined to it; or, where several have a number there, all that are joined.
  func documentWords(before end: Int, areSeveral: Bool = false) -> Range<Int>? {
    var reader = self
    var document: NamedDocument?
    var last = position
    while reader.skipToWord(before: end) {
      let word = reader.position
      if let begun = document {
        if reader.takeDayOfDocument() {
          document = reader.goesOnWithTitle(before: end) ? begun.closed(at: reader.position) : nil
          last = reader.position
          continue
        }
        if (last..<word).contains(where: { text[$0] == UInt8(ascii: ";") })
          || !areSeveral && reader.isJoinedDocument(behind: begun, before: end)
        {
          document = nil
        }
        if reader.isAtInfinitive(before: end), !moved(to: begun.noun.upperBound).hasPurpose(before: word) {
          document = nil
        }
      }
      switch reader.takeWordOfTitle(orNoun: document == nil) {
      case .noun:
        if document == nil, reader.isTitled(before: end), !reader.isForeign(at: word), !moved(to: word).isWished {
          document = NamedDocument(start: startOfDocumentNoun(at: word), noun: word..<reader.position)
          // What the answer is about may be a sentence of its own.
          if reader.moved(to: word).isAtAnswer, let stop = reader.endOfQuestions(before: end) { return word..<stop }
        }
      case .verb: document = nil
      case .other: break
      }
      last = reader.position
    }
    return document.map { $0.start..<end }
  }

  /// Whether the document here is asked for, and so not there yet: `om een brief`.
  private var isWished: Bool {
    var reader = self
    return reader.takeBack("een") && reader.isBehind("om")
  }

  /// Whether "antwoord" or "antwoorden" stands here, in any case.
  private var isAtAnswer: Bool {
    var reader = self
    return reader.takeInAnyCase("antwoord")
  }

  /// Where "antwoord op vragen van de leden X en Y" ends: what the questions are about follows.
  private func endOfQuestions(before end: Int) -> Int? {
    var reader = self
    var names: [Citation] = []
    while reader.skipToWord(before: end) {
      if reader.takeMemberLabel(), reader.takeSpace() {
        reader.takeMemberNames(&names, in: Context.none, isHeading: false)
        if !names.isEmpty { return min(reader.position, end) }
      }
      reader.skipWord()
    }
    return nil
  }

  /// The letter whose name leads to a day, with all of it behind this place.
  func datedLetter(_ date: DateExpression, at day: Range<Int>) -> (range: Range<Int>, value: Letter)? {
    var reader = moved(to: startOfName(before: day.lowerBound))
    while reader.skipToWord(before: day.lowerBound) {
      let word = reader.position
      guard reader.skipDocumentNoun() else {
        reader.skipWord()
        continue
      }
      var behind = reader
      let title = behind.takeCapitalTitle() ?? ""
      guard behind.takeWordBeforeDate(), behind.position == day.lowerBound, !isForeign(at: word) else { continue }
      // A plan of a day is no more than that.
      if title.isEmpty, moved(to: word).isAtPlan { continue }
      let begin = startOfDocumentNoun(at: word)
      let sort = text.words(begin..<reader.position).lowercased()
      return (begin..<day.upperBound, Letter(sort: sort, title: title, date: date))
    }
    return nil
  }

  /// The letter whose sender stands here, with its day behind him: `brief van de Minister van Financiën van 3 juni 2022`.
  func sentLetter(
    by sender: Range<Int>, _ date: DateExpression, at day: Range<Int>
  ) -> (range: Range<Int>, value: Letter)? {
    var behind = moved(to: sender.upperBound)
    guard behind.takeWordBeforeDate(), behind.position == day.lowerBound else { return nil }
    var reader = self
    if !reader.takeBack("de") { _ = reader.takeBack("het") }
    guard reader.takeBack("van"), reader.takeSpaceBack() else { return nil }
    let end = reader.position
    let start = startOfDocumentNoun(at: reader.takeWordBack(limit: Self.longestDocumentNoun).lowerBound)
    var noun = moved(to: start)
    guard let sort = noun.takeDocumentNoun(), noun.position == end, !isForeign(at: start), !moved(to: start).isAtPlan
    else { return nil }
    return (start..<day.upperBound, Letter(sort: sort, title: "", date: date))
  }

  /// Where the words behind this place begin that can be the name of a document with that day: the first of them is none that a title
  /// begins with.
  private func startOfName(before day: Int) -> Int {
    var reader = moved(to: day)
    _ = reader.takeSpaceBack()
    // "van", "d.d."
    while let byte = reader.byte(-1), byte == UInt8(ascii: ".") || Byte.isLower(byte) {
      reader = reader.moved(to: reader.position - 1)
    }
    repeat {
      guard reader.takeSpaceBack(), !reader.takeWordBack(limit: Self.longestDocumentNoun).isEmpty else { break }
    } while reader.position > position
      && (Byte.isCapital(text, at: reader.position) || reader.current.map(Byte.isDigit) ?? false)
    return max(position, reader.position)
  }

  /// Whether the word here, with all that hyphens join, is that of a plan: it means more than a document.
  var isAtPlan: Bool {
    var reader = self
    guard reader.skipDocumentNoun() else { return false }
    return Self.plans.contains { reader.ends(with: $0, from: position) }
  }

  private static let plans: [StaticString] = ["plan", "agenda", "akkoord", "strategie"]

  /// The letter whose quoted title begins here: the noun stands directly before it.
  func quotedLetter() -> (range: Range<Int>, value: Letter)? {
    var reader = self
    guard reader.takeSpaceBack() else { return nil }
    let start = startOfDocumentNoun(at: reader.takeWordBack(limit: Self.longestDocumentNoun).lowerBound)
    reader = moved(to: start)
    guard let sort = reader.takeDocumentNoun(), !isForeign(at: start), reader.takeSpace(),
      let title = reader.takeQuotedTitle()
    else { return nil }
    let date = reader.takeDateOfDocument()
    return (start..<reader.position, Letter(sort: sort, title: title, date: date?.value))
  }

  /// Goes on to the next word; false when there is none before the end, or what stands there must not be read.
  mutating func skipToWord(before end: Int) -> Bool {
    while position < end, !(Byte.continuesWord(text, at: position) && Byte.beginsWord(text, at: position)) { advance() }
    return position < end
  }

  /// A title follows a preposition, an opening quotation mark or a sender, `Brief regering over`, or begins with a capital.
  func isTitled(before end: Int) -> Bool {
    var ahead = self
    guard ahead.takeSpace(), ahead.position < end else { return false }
    if ahead.takeWord("op") { return ahead.takeSpace() && ahead.takesWhatIsAnswered }
    if ahead.takeAnyWord(Self.titlePrepositions) != nil { return ahead.skipToWord(before: end) }
    return ahead.takeAnyWord(Self.senders) != nil
      || ahead.takeOpeningQuote() || ahead.take("d.d. ")
      || ahead.take("dd. ")
      || Byte.isCapital(text, at: ahead.position)
  }

  /// Takes `«`, `“`, `"`, `‘`, and `'` before a capital: "rapport 's avonds" opens nothing.
  mutating func takeOpeningQuote() -> Bool {
    if take("«") || take("“") || take("\"") || take("‘") { return true }
    return Byte.isCapital(text, at: position + 1) && take(UInt8(ascii: "'"))
  }

  private static let titlePrepositions: Words = [
    "over", "van", "inzake", "betreffende", "met", "aan", "bij", "houdende", "getiteld", "naar",
  ]

  private static let senders: Words = [
    "regering", "kabinet", "minister", "ministers", "staatssecretaris", "staatssecretarissen", "bewindspersonen",
    "bewindslieden",
  ]

  /// What answers and reactions are to: `op vragen van`, `op het advies`, `op de motie`.
  private var takesWhatIsAnswered: Bool {
    var reader = self
    if reader.takeAnyWord(["de", "het", "een", "schriftelijke", "uw"]) != nil { reader.takeSpace() }
    let start = reader.position
    reader.skipWord()
    let word = text.string(start..<reader.position).lowercased()
    return word.hasSuffix("vragen") || Self.motions.contains(word) || moved(to: start).isDocumentNoun
  }

  private static let motions: Set = ["motie", "moties", "amendement", "amendementen"]

  private var isDocumentNoun: Bool {
    var reader = self
    return reader.skipDocumentNoun()
  }

  /// "a brief" is English.
  private func isForeign(at word: Int) -> Bool {
    word > 1 && text[word - 2] == UInt8(ascii: "a") && text[word - 1] == 0x20 && Byte.beginsWord(text, at: word - 2)
  }

  /// Takes words that begin with a capital or figure.
  private mutating func takeCapitalTitle() -> String? {
    var ahead = self
    ahead.takeSpace()
    let start = ahead.position
    var end = start
    while Byte.isCapital(text, at: ahead.position) || (end > start && ahead.current.map(Byte.isDigit) ?? false),
      end - start < 300
    {
      while Byte.continuesWord(text, at: ahead.position) || ahead.current == UInt8(ascii: "-") { ahead.advance() }
      end = ahead.position
      guard ahead.takeSpace() else { break }
    }
    guard end > start else { return nil }
    self = moved(to: end)
    return text.words(start..<end)
  }
}
