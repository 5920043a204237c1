import Citations

/// What the sources write in words, read into values.
extension MotionRecord {
  /// A day from `2022-01-19` or `2022-01-19T00:00:00+01:00`; nil for an empty text.
  static func day(_ text: String) throws(BadValue) -> Day? {
    if text.isEmpty { return nil }
    let day = text.utf8.count > 10 ? String(text.prefix { $0 != "T" }) : text
    guard let value = Day(day) else { throw BadValue("'\(text)' is no day, like 2022-12-23") }
    return value
  }

  static func caseNumber(_ text: String) throws(BadValue) -> CaseNumber {
    guard let number = CaseNumber(text) else { throw BadValue("'\(text)' is no number of a case, like 2022Z00782") }
    return number
  }

  static func title(_ text: String) throws(BadValue) -> String {
    guard let title = text.onOneLine.unlessBlank else { throw BadValue("a motion has a subject") }
    return title
  }

  static func proposer(_ text: String) throws(BadValue) -> Proposer {
    guard let proposer = Proposer(text) else { throw BadValue("'\(text)' is no name of a member") }
    return proposer
  }

  static func choice(_ text: String) throws(BadValue) -> Vote.Choice {
    guard let choice = Vote.Choice(dutch: text) else {
      throw BadValue("a vote is Voor, Tegen or Niet deelgenomen, not '\(text)'")
    }
    return choice
  }

  /// `aangenomen` from `Stemmen - aangenomen`. Where the source says only that there was a vote, `Stemmen`, that is what is known of the
  /// outcome; nil where it says nothing.
  static func decision(_ text: String) -> String? {
    let words = text.onOneLine
    let rest = words.hasPrefix("Stemmen") ? words.dropFirst("Stemmen".count).drop { !$0.isLetter } : words[...]
    return (String(rest).unlessBlank ?? words).withSmallInitial.unlessBlank
  }

  /// Members of the House. No motion has more proposers, and no vote more parties.
  static let seats = 150

  /// The votes of each choice by party name, so that the order of the source does not matter.
  static func votes(_ votes: [Vote]) throws(BadValue) -> [Vote] {
    guard votes.count <= seats else { throw BadValue("a vote has at most \(seats) parties") }
    var known: Set<Vote> = []
    for vote in votes where !known.insert(Vote(party: vote.party, seats: nil, choice: vote.choice)).inserted {
      throw BadValue("'\(vote.party)' stands twice in the vote")
    }
    return Vote.Choice.allCases.flatMap { choice in
      votes.filter { $0.choice == choice }.sorted {
        ($1.seats ?? 0, $0.party) < ($0.seats ?? 0, $1.party)
      }
    }
  }
}

extension String {
  var withSmallInitial: String { prefix(1).lowercased() + dropFirst() }
}
