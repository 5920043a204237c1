import Citations

/// A motion as a plain object with English keys.
struct PlainMotion: Decodable {
  struct Proposer: Decodable {
    let name: String
    let party: String?
  }

  struct Ballot: Decodable {
    let party: String
    let seats: Int?
    let vote: String
  }

  /// Identifier of the paper: `kst-36045-100`.
  let id: String?
  let caseNumber: String
  let date: String?
  let dossierTitle: String?
  let subject: String
  let proposers: [Proposer]?
  let cabinetAdvice: String?
  let decision: String?
  let voting: String?
  let votes: [Ballot]?

  func record(_ order: SignatoryOrder) throws(BadValue) -> MotionRecord {
    let title = try MotionRecord.title(subject)
    let paper = id.flatMap(ParliamentaryPaper.init(identifier:))
    let movers = try (proposers ?? []).map { (proposer) throws(BadValue) in
      try MotionRecord.proposer(proposer.name + (proposer.party.map { " (\($0))" } ?? ""))
    }
    let ballots = try (votes ?? []).map { (ballot) throws(BadValue) in
      guard let party = ballot.party.onOneLine.unlessBlank else { throw BadValue("a vote has a party") }
      if let seats = ballot.seats, !(0...1000).contains(seats) { throw BadValue("a party has no \(seats) seats") }
      return MotionRecord.Vote(party: party, seats: ballot.seats, choice: try MotionRecord.choice(ballot.vote))
    }
    return MotionRecord(
      caseNumber: try MotionRecord.caseNumber(caseNumber), paper: paper, dossier: paper?.dossier,
      dossierTitle: dossierTitle?.onOneLine.unlessBlank, title: title, date: try MotionRecord.day(date ?? ""),
      proposers: try order.sorted(movers, title: title), advice: cabinetAdvice?.onOneLine.unlessBlank,
      decision: decision.flatMap(MotionRecord.decision), manner: voting?.onOneLine.withSmallInitial.unlessBlank,
      votes: try MotionRecord.votes(ballots))
  }
}
