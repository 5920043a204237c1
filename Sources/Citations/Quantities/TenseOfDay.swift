/// What the clause around a day tells of its time.
enum Tense {
  /// `op 4 mei stuurde`, `is op 4 mei gestuurd`
  case past
  /// `was op 4 mei gestuurd`: before what else is told.
  case pluperfect
  /// `wordt op 4 mei gestuurd`, `zal op 4 mei`
  case plan
  /// It speaks of the past and of a plan: `was op 4 mei gepland`.
  case unsure
  /// `heeft gevraagd voor 4 mei te komen`, `is verlengd tot 4 mei`: the plan can be still one.
  case asked
  case unknown
}

extension Reader {
  /// The year of a date that begins here, of the date before it or as the clause tells.
  func yearOrDirection(
    day: Int?, month: Int, until end: Int, behind found: [Citation]
  ) -> (year: UInt16?, direction: DateExpression.Direction) {
    let inContext = yearInContext(day: day, month: month, until: end, behind: found)
    guard inContext.year == nil, inContext.direction == .same else { return inContext }
    return (nil, directionByTense(until: end, behind: found))
  }

  /// Which way the year of a date that begins here lies, as the clause around it tells: what has been, `is op 4 mei gestuurd`, and the day of
  /// a document, `bij brief van 4 mei`, are not behind the paper.
  func directionByTense(until end: Int, behind found: [Citation]) -> DateExpression.Direction {
    var before = self
    var isLatest = false
    switch endOfWordBefore {
    case UInt8(ascii: "n"), UInt8(ascii: "."), UInt8(ascii: "d"):
      let isBehindOf = before.takeBack("van")
      if isBehindOf || before.takeWordForDateBack(), !beginsPeriod(until: end) {
        return directionOfThing(before.thing(isBehindOf: isBehindOf), until: end, behind: found)
      }
    case UInt8(ascii: "s"): if isBehind("sinds") { return .past }
    case UInt8(ascii: "m"): if isBehind("peildatum") { return .perhapsPast }
    case UInt8(ascii: "k"): isLatest = isBehind("uiterlijk")
    case UInt8(ascii: "p"):
      guard before.takeBack("op") else { break }
      switch before.endOfWordBefore {
      case UInt8(ascii: "k"): isLatest = before.isBehind("uiterlijk")
      case UInt8(ascii: "e"), UInt8(ascii: "n"), UInt8(ascii: "t"):
        if before.isBehind("geboren") { return .everyYear }
        if before.isBehind(Self.articlesOfThings), moved(to: end).isBeforeAttribute { return .past }
      default: break
      }
    default: break
    }
    let tense = tense(until: end, behind: found)
    if isLatest { return tense == .plan ? .coming : .same }
    if tense == .unknown {
      switch endOfWordBefore {
      // "Stand per 31 december", "Ik schrijf u voor 1 mei"
      case UInt8(ascii: "r"): return isBehind("per") ? .perhapsPast : isBehind(Self.wordsOfDeadlines) ? .coming : .same
      // "De regeling geldt tot 1 juli"
      case UInt8(ascii: "t"): return isBehind("tot") || isBehindThrough ? .perhapsComing : .same
      default: return .same
      }
    }
    // "heb toegezegd voor 4 mei te antwoorden", "is verlengd tot 4 mei"
    if tense == .asked, isBehind(Self.wordsOfLimits) { return .perhapsComing }
    return tense == .past && isBehind(Self.wordsOfEnds) ? .perhapsPast : tense.direction
  }

  /// The same for the day of a thing.
  private func directionOfThing(
    _ dated: DatedThing, until end: Int, behind found: [Citation]
  ) -> DateExpression.Direction {
    // "Bij brief van 4 mei zal ik"
    if dated == .document { return moved(to: end).isBeforePlan ? .perhapsPast : .past }
    let tense = tense(until: end, behind: found)
    switch tense {
    // What has been can be about a thing to come: "het debat van 4 mei is afgelast".
    case .past, .pluperfect: return isWithinThing ? .past : .perhapsPast
    // What is planned is so of what the sentence is about: "de vragen uit het debat van 4 mei worden beantwoord".
    case .unknown, .plan: return dated == .begin ? tense.direction : .ofThing
    case .unsure, .asked: return tense.direction
    }
  }

  /// Whether the verb directly behind tells what is planned.
  private var isBeforePlan: Bool {
    var reader = self
    guard reader.takeSpace(), reader.current.map(Byte.isLower) ?? false, let verb = reader.takeWordOfClause() else {
      return false
    }
    return verb == .plan || verb == .conditional
  }

  /// Whether the days are those of a period, not the day of a thing: `van 3 t/m 5 mei`, `van 3 mei tot 5 juni`.
  private func beginsPeriod(until end: Int) -> Bool {
    var (first, behind) = (self, moved(to: end))
    return behind.takeDayThrough() || first.takeDayOfMonth() != nil && first.takeDayThrough()
  }

  private static let wordsOfLimits: Words = ["voor", "vóór", "tot", "per", "naar", "tegen"]
  private static let wordsOfDeadlines: Words = ["voor", "vóór"]

  /// Behind these a day is the end or begin of something, which can lie ahead of what is told: "is per 4 mei verlengd".
  private static let wordsOfEnds: Words = ["tot", "met", "vanaf", "per", "voor", "vóór", "na", "naar", "tegen"]

  /// Whether a finite verb of the present stands here, with its subject behind it: `wordt`, `herdenken wij`, `viert de Kamer`.
  var isBeforePresent: Bool {
    var reader = self
    guard reader.takeSpace(), reader.current.map(Byte.isLower) ?? false else { return false }
    let word = reader
    reader.skipWord(before: position + Self.longestDocumentNoun)
    // "herdenkt" is like a participle.
    if let verb = word.verb(to: reader.position), verb != .participle { return verb == .plan }
    guard reader.position - word.position > 3 else { return false }
    if reader.isBeforePronoun { return true }
    return reader.follows("t") && !word.isAtAny(["niet", "naast"]) && reader.isBeforeSubject
  }

  /// Whether a pronoun follows that can only be a subject.
  private var isBeforePronoun: Bool {
    var ahead = self
    return ahead.takeSpace() && ahead.isAtAny(["wij", "we", "ik", "u", "men", "hij", "zij", "ze", "er", "je"])
  }

  /// Whether what follows can be the subject behind its verb.
  var isBeforeSubject: Bool {
    var ahead = self
    guard !isBeforePronoun else { return true }
    return ahead.takeSpace()
      && (Byte.isCapital(text, at: ahead.position)
        || ahead.isAtAny(["de", "het", "een", "deze", "die", "dit", "dat", "uw", "onze", "mijn", "hun", "haar"]))
  }

  /// Whether a participle makes the words here those of a thing: `de op 4 mei aangenomen motie`, `het op 4 mei aan de Kamer gezonden plan`.
  private var isBeforeAttribute: Bool {
    var reader = self
    for _ in 0..<Self.longestAttribute {
      guard reader.takeSpace() else { return false }
      let word = reader
      reader.skipWord(before: reader.position + Self.longestDocumentNoun)
      let end = reader.position
      guard end > word.position, !word.isAtFigure, !word.isAtAny(Self.planned) else { return false }
      // No participle is shorter.
      if end - word.position < 5 { continue }
      let verb = word.verb(to: end) ?? (text[end - 1] == UInt8(ascii: "e") ? word.verb(to: end - 1) : nil)
      if let verb { return verb == .participle }
    }
    return false
  }

  private static let planned: [StaticString] = [
    "geplande", "ingeplande", "geagendeerde", "geprogrammeerde", "beoogde", "verwachte", "aangekondigde",
  ]

  /// In words: "in werking getreden".
  private static var longestAttribute: Int { 5 }

  /// Whether a participle stands here: `de op 4 mei aangenomen motie`.
  var isBeforeParticiple: Bool {
    var reader = self
    guard reader.takeSpace() else { return false }
    let word = reader
    reader.skipWord(before: position + Self.longestDocumentNoun)
    return word.verb(to: reader.position) == .participle
  }

  func isAtAny(_ words: [StaticString]) -> Bool {
    var reader = self
    return reader.takeAnyWord(words) != nil
  }
}

extension Tense {
  fileprivate var direction: DateExpression.Direction {
    switch self {
    case .past, .pluperfect: .past
    case .unsure, .asked: .perhapsPast
    case .plan: .coming
    case .unknown: .same
    }
  }
}
