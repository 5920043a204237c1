/// What was read of a clause.
struct Clause {
  private(set) var finite: Verb?
  /// The finite verb of the clause before, of which this one has the auxiliary at most: `is besproken en op 4 mei aangenomen`.
  private var carried: Verb?
  private var participle: Verb?
  private var isPlan = false
  /// Whether the clause is not sure to be told.
  var isExpected = false
  /// Whether "en" or the like stands between the finite verb before the day and the day.
  var isJoined = false
  /// Whether a participle behind a comma leads to the day.
  var isGroup = false
  /// Whether a participle stands directly before the day: `de motie ingediend op 4 mei`.
  var isDirect = false
  /// Whether verbs before the day tell all.
  private var isToldBefore = false

  mutating func add(_ verb: Verb) {
    switch verb {
    case .past, .auxiliaryOfPast, .perfect: finite = finite ?? verb
    case .plan, .conditional:
      finite = finite ?? verb
      isPlan = true
    case .pastOrParticiple: if finite == nil { finite = .past } else { participle = participle ?? .participle }
    case .participle, .doubtfulParticiple: participle = participle ?? verb
    case .begin, .condition, .joint, .to: break
    }
  }

  /// Ends the words before the day.
  mutating func endBack() {
    if isJoined {
      carried = finite == .auxiliaryOfPast ? .perfect : finite == .past ? nil : finite
      (finite, participle, isPlan) = (nil, nil, false)
    }
    isToldBefore = isTold
  }

  /// Whether the tense is known, unless a plan follows.
  var isTold: Bool {
    switch finite {
    case .past, .auxiliaryOfPast, .plan, .conditional: true
    case .perfect: participle != nil
    case .pastOrParticiple, .participle, .doubtfulParticiple, .begin, .condition, .joint, .to, nil: false
    }
  }

  /// Whether a plan can follow, or a participle that tells more: `was op 4 mei gepland`, `verzocht op 4 mei te komen`.
  var canGoOn: Bool { isToldBefore || finite == .auxiliaryOfPast && participle == nil && !isPlan }

  /// Whether it has a participle and no other verb.
  var hasOnlyParticiple: Bool { finite == nil && participle == .participle && !isPlan }

  /// Whether an auxiliary waits for its participle.
  var isOpen: Bool { finite == .perfect && participle == nil && !isPlan }

  var tense: Tense {
    let isPlan = isPlan || isExpected
    let isDoubtful = isPlan || participle == .doubtfulParticiple
    switch finite ?? (participle == nil ? nil : carried) {
    case .past: return isPlan ? .unsure : .past
    case .auxiliaryOfPast: return isDoubtful ? .unsure : participle == nil ? .past : .pluperfect
    case .perfect: return participle == nil ? isPlan ? .plan : .unknown : isDoubtful ? .asked : .past
    case .conditional: return .unsure
    case .plan: return .plan
    case .pastOrParticiple, .participle, .doubtfulParticiple, .begin, .condition, .joint, .to, nil:
      return isExpected ? .plan : .unknown
    }
  }
}

extension Reader {
  /// The tense of the clause around a date that begins here and ends there, as the words between the dates beside it tell it.
  func tense(until end: Int, behind found: [Citation]) -> Tense {
    var (clause, begin) = (Clause(), self)
    let isOn = begin.takeBack("op")
    let last = found.last?.range.upperBound ?? 0
    let isInClause = begin.readBack(&clause, since: last)
    clause.endBack()
    if isOn, clause.isDirect, clause.hasOnlyParticiple { return .past }
    // Behind a date that stands first in its sentence the verb follows.
    let isFirst = isOn && (begin.byte(-2) == UInt8(ascii: ";") || Sentence.begins(in: text, at: begin.position))
    moved(to: end).readAhead(&clause, isBehindFirst: isFirst)
    let tense = clause.tense
    guard tense == .unknown else { return tense }
    // ", op 4 mei aan de Kamer gezonden,"
    if clause.isGroup || clause.hasOnlyParticiple && begin.byte(-2) == UInt8(ascii: ",") { return .past }
    // What has no verb of its own has that of the date before: "is op 4 mei ingediend en op 5 mei aangenomen".
    return isInClause || isJoined(to: last) ? found.last?.told ?? .unknown : .unknown
  }

  /// In words; no clause is followed farther.
  private static var longestClause: (back: Int, ahead: Int) { (16, 24) }

  /// Reads the words before this place up to the finite verb, and on to the begin of the clause; whether that has the date before in it.
  private func readBack(_ clause: inout Clause, since last: Int) -> Bool {
    var reader = self
    var wordsBehindVerb = -1
    var isAtComma = false
    for count in 0..<Self.longestClause.back {
      if reader.position <= last { return last > 0 }
      guard reader.takeSpaceBack() || isAtComma else { return false }
      if reader.position <= last { return last > 0 }
      isAtComma = false
      if reader.byte(-1) == UInt8(ascii: ")"), !reader.takeBracketBack() { return false }
      let word = reader.takeWordBack()
      if word.isEmpty { return false }
      switch moved(to: word.lowerBound).verb(to: word.upperBound) {
      case .begin:
        // The clause can end before the day: "het rapport dat is verschenen bespreekt de Kamer op 4 mei".
        if clause.finite != nil && wordsBehindVerb > 1 || reader.isBehindExpectation { clause.isExpected = true }
        // What was asked for can have been: "had verzocht om vóór 4 mei te antwoorden".
        if moved(to: word.lowerBound).isAtAny(["om"]), let past = reader.pastBefore {
          clause.add(past == .perfect ? .perfect : .conditional)
          clause.add(.participle)
          clause.add(.plan)
        }
        return false
      case .condition:
        clause.add(.plan)
        return false
      case .joint:
        if clause.finite != nil { return false }
        clause.isJoined = true
        // ", en op 4 mei"
        var before = reader
        isAtComma = before.takeSpaceBack() && before.byte(-1) == UInt8(ascii: ",")
        if isAtComma { reader = before.moved(to: before.position - 1) }
      case .to, nil: break
      case let verb?:
        // ", ingediend op 4 mei,"
        if count == 0, verb == .participle {
          clause.isDirect = true
          clause.isGroup = reader.byte(-2) == UInt8(ascii: ",")
        }
        // "Naar verwachting is het op 4 mei gereed."
        let isExpected = clause.isOpen && moved(to: word.lowerBound).isAtAny(["verwachting"])
        if clause.finite == nil || isExpected { clause.add(verb) }
        if wordsBehindVerb < 0 { wordsBehindVerb = count }
      }
    }
    return false
  }

  /// The verb before that tells of the past: that of `had verzocht`, `heeft verzocht` or `vroeg`.
  private var pastBefore: Verb? {
    var reader = self
    var participle: Verb?
    for _ in 0..<Self.longestLead {
      guard reader.takeSpaceBack() else { break }
      let word = reader.takeWordBack()
      if word.isEmpty { break }
      let verb = moved(to: word.lowerBound).verb(to: word.upperBound)
      switch verb {
      case .past, .auxiliaryOfPast: return verb
      case .pastOrParticiple, .participle, .doubtfulParticiple: participle = verb
      case .perfect: return participle == nil ? nil : verb
      case .begin, .condition, .plan: return nil
      case .conditional, .to, .joint, nil: break
      }
    }
    return participle == .pastOrParticiple ? .past : nil
  }

  /// Whether what the clause that begins here says is expected: `de verwachting is dat`.
  private var isBehindExpectation: Bool {
    var reader = self
    for _ in 0..<Self.longestLead {
      if reader.byte(-2) == UInt8(ascii: ",") {
        reader = reader.moved(to: reader.position - 2)
      } else if !reader.takeSpaceBack() {
        return false
      }
      let word = reader.takeWordBack()
      if word.isEmpty { return false }
      if moved(to: word.lowerBound).isAtAny(Self.expectations) { return true }
    }
    return false
  }

  /// In words.
  private static var longestLead: Int { 6 }

  private static let expectations: [StaticString] = [
    "verwachting", "verwacht", "verwachten", "streven", "streef", "streeft", "doel", "planning", "voornemen", "hoop",
    "hopen", "hoopt", "bedoeling", "wil", "willen", "zorg", "zorgt", "ervan", "ernaar", "voorwaarde", "inzet",
    "afspraak", "eis",
  ]

  /// Reads the words from this place on until they tell the tense or the clause ends.
  private func readAhead(_ clause: inout Clause, isBehindFirst: Bool) {
    var reader = self
    var isBehindVerb = false
    var hasPassedDay = false
    for count in 0..<Self.longestClause.ahead {
      guard reader.takeSpace() else { return }
      if reader.current == UInt8(ascii: "("), !reader.takeBracket() { return }
      let word = reader.position
      // "heeft op 4 mei met de ene en op 5 mei met de andere gesproken"
      if reader.isAtDay {
        if !clause.isOpen || hasPassedDay { return }
        hasPassedDay = true
      }
      let limit = word + Self.longestDocumentNoun
      if reader.takeFigure() { continue }
      repeat { reader.skipWord(before: limit) } while reader.position < limit && reader.take(UInt8(ascii: "-"))
      if reader.position == word { return }
      let isSecond = count == 0 && isBehindFirst
      let isPast = isSecond && reader.moved(to: word).isPastAsSecond(to: reader.position)
      let verb = isPast ? .past : reader.moved(to: word).verb(to: reader.position)
      // "was dat besproken", "heeft die commissie", "heeft de Kamer dat besproken"
      if verb == .begin, isBehindVerb || clause.finite == .perfect && reader.isBeforeParticiple { continue }
      switch verb {
      case .begin, .condition: return
      case .joint: if clause.isTold { return }
      // A second auxiliary is that of another clause.
      case .perfect where clause.finite != nil: return
      case nil: break
      case .to: clause.add(.plan)
      case let verb?: clause.add(verb)
      }
      if clause.isTold, !clause.canGoOn { return }
      isBehindVerb = verb != nil
    }
  }

  /// Takes a number with its signs, `€ 3 mln.`, `3,5%`.
  private mutating func takeFigure() -> Bool {
    var ahead = self
    if ahead.take("€") { ahead.takeSpace() }
    guard ahead.isAtFigure else { return false }
    while let byte = ahead.current,
      Byte.isDigit(byte) || ".,".utf8.contains(byte) && ahead.byte(1).map(Byte.isDigit) ?? false
    {
      ahead.advance()
    }
    _ = ahead.take(UInt8(ascii: "%"))
    if Byte.continuesWord(text, at: ahead.position) { return false }
    self = ahead
    if ahead.takeSpace(), ahead.takeAnyWord(["mln", "mld"]) != nil, ahead.take(UInt8(ascii: ".")) { self = ahead }
    return true
  }

  /// Whether a day and a month stand here.
  private var isAtDay: Bool {
    var day = self
    return isAtFigure && day.takeDayOfMonth() != nil && day.takeSpace() && day.takeMonthName() != nil
  }

  /// Goes over `(Kamerstuk 36 410, nr. 12)` and the blank behind it.
  private mutating func takeBracket() -> Bool {
    var ahead = self
    while let byte = ahead.current, ahead.position - position < Self.longestBracket {
      ahead.advance()
      if byte == UInt8(ascii: ")") {
        self = ahead
        return takeSpace()
      }
    }
    return false
  }

  private mutating func takeBracketBack() -> Bool {
    var begin = position - 1
    while begin > 0, position - begin < Self.longestBracket, text[begin] != UInt8(ascii: "(") { begin -= 1 }
    guard text[begin] == UInt8(ascii: "(") else { return false }
    self = moved(to: begin)
    return takeSpaceBack()
  }

  /// In bytes.
  private static var longestBracket: Int { 160 }
}

extension Citation {
  /// The tense in which a day without a year is told.
  fileprivate var told: Tense? {
    guard case .date(let date) = reference, case .day(_, _, nil, let direction) = date else { return nil }
    switch direction {
    case .past: return .past
    case .perhapsPast: return .unsure
    case .coming: return .plan
    case .within(let period) where period.time == .past: return .past
    case .within(let period) where period.time == .coming: return .plan
    default: return nil
    }
  }
}
