import Citations

/// A case (*Zaak*) as the OData service of the House gives it, with what is expanded in it. Rows that are marked as removed do not
/// count.
///
/// The entities and their attributes are described at opendata.tweedekamer.nl/documentatie.
struct HouseCase: Decodable {
  struct Actor: Decodable {
    let actorNaam: String?
    let actorFractie: String?
    /// `Indiener`, `Medeindiener`, and others that move nothing.
    let relatie: String?
    let verwijderd: Bool?
  }

  struct Decision: Decodable {
    let besluitSoort: String?
    let stemmingsSoort: String?
    let stemming: [Ballot]?
    let verwijderd: Bool?
  }

  /// A row for each party, or for each member in a vote by name.
  struct Ballot: Decodable {
    let actorFractie: String?
    let actorNaam: String?
    let fractieGrootte: Int?
    let soort: String?
    let verwijderd: Bool?
  }

  struct Dossier: Decodable {
    let nummer: Int?
    let toevoeging: String?
    let titel: String?
    let verwijderd: Bool?
  }

  struct Paper: Decodable {
    let volgnummer: Int?
    let verwijderd: Bool?
  }

  let nummer: String?
  let soort: String?
  let titel: String?
  let onderwerp: String?
  let gestartOp: String?
  let kabinetsappreciatie: String?
  let volgnummer: Int?
  let zaakActor: [Actor]?
  let besluit: [Decision]?
  let kamerstukdossier: [Dossier]?
  let document: [Paper]?
  let verwijderd: Bool?

  func record(_ order: SignatoryOrder) throws(BadValue) -> MotionRecord {
    if verwijderd == true { throw BadValue("the case is removed") }
    if let soort, soort != "Motie" { throw BadValue("a case of sort '\(soort)' is no motion") }
    let title = try MotionRecord.title(onderwerp ?? "")
    let dossier = kamerstukdossier?.first { $0.verwijderd != true }
    let number = dossier?.number
    let decision = lastDecision
    return MotionRecord(
      caseNumber: try MotionRecord.caseNumber(nummer ?? ""), paper: number.flatMap(paper), dossier: number,
      dossierTitle: (dossier?.titel ?? titel)?.onOneLine.unlessBlank, title: title,
      date: try MotionRecord.day(gestartOp ?? ""), proposers: try order.sorted(proposers, title: title),
      advice: kabinetsappreciatie?.onOneLine.unlessBlank,
      decision: decision?.besluitSoort.flatMap(MotionRecord.decision),
      manner: decision?.stemmingsSoort?.onOneLine.withSmallInitial.unlessBlank,
      votes: try MotionRecord.votes(decision?.votes ?? []))
  }

  private func paper(in dossier: DossierNumber) -> ParliamentaryPaper? {
    let numbers = (document ?? []).filter { $0.verwijderd != true }.map(\.volgnummer) + [volgnummer]
    guard let number = numbers.compactMap({ $0 }).first(where: { $0 > 0 }) else { return nil }
    return ParliamentaryPaper(dossier: dossier.description, number: String(number))
  }

  private var proposers: [MotionRecord.Proposer] {
    get throws(BadValue) {
      let actors = (zaakActor ?? []).filter { $0.verwijderd != true }
      let movers = actors.filter { $0.relatie == "Indiener" } + actors.filter { $0.relatie == "Medeindiener" }
      return try movers.map { (actor) throws(BadValue) in
        let party = (actor.actorFractie?.onOneLine.unlessBlank).map { " (\($0))" } ?? ""
        return try MotionRecord.proposer((actor.actorNaam ?? "") + party)
      }
    }
  }

  /// The last that was voted on; of those without a vote the last.
  private var lastDecision: Decision? {
    let decisions = (besluit ?? []).filter { $0.verwijderd != true && $0.besluitSoort != nil }
    return decisions.last { !($0.stemming ?? []).isEmpty } ?? decisions.last
  }
}

extension HouseCase.Dossier {
  fileprivate var number: DossierNumber? {
    nummer.flatMap { number in
      let addition = toevoeging?.onOneLine.unlessBlank
      return addition.flatMap { DossierNumber("\(number)-\($0)") ?? DossierNumber("\(number) \($0)") }
        ?? (addition == nil ? DossierNumber(String(number)) : nil)
    }
  }
}

extension HouseCase.Decision {
  /// By party; the rows of a vote by name are counted.
  fileprivate var votes: [MotionRecord.Vote] {
    get throws(BadValue) {
      let isByName = stemmingsSoort?.lowercased() == "hoofdelijk"
      var seats: [MotionRecord.Vote: Int?] = [:]
      for ballot in (stemming ?? []) where ballot.verwijderd != true {
        guard let party = (ballot.actorFractie ?? ballot.actorNaam)?.onOneLine.unlessBlank else {
          throw BadValue("a vote has a party")
        }
        if let size = ballot.fractieGrootte, !(0...1000).contains(size) {
          throw BadValue("a party has no \(size) seats")
        }
        let vote = MotionRecord.Vote(party: party, seats: nil, choice: try MotionRecord.choice(ballot.soort ?? ""))
        let counted = (seats[vote] ?? 0).map { $0 + 1 }
        seats[vote] = isByName ? counted : ballot.fractieGrootte
      }
      return seats.map { MotionRecord.Vote(party: $0.key.party, seats: $0.value, choice: $0.key.choice) }
    }
  }
}
