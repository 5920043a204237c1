import Citations

/// What the file of an entry says: names, facts, and what only entries of its kind have.
struct EntryHeader: Hashable, Sendable {
  struct Fact: Hashable, Sendable {
    let name: String
    let text: String
  }

  struct Vote: Hashable, Sendable {
    enum Choice: String, Hashable, Sendable, CaseIterable { case `for`, against, absent }

    let party: String
    /// Nil where it is not known.
    let seats: Int?
    let choice: Choice
  }

  /// What only a motion has.
  struct MotionFacts: Hashable, Sendable {
    let date: Day?
    /// Number, title or both: `36 045, Situatie in de Oekraïne`.
    let dossier: String?
    let subject: String?
    /// Names with party, first signatory first: `J. Thijssen (PvdA)`.
    let proposers: [String]
    let advice: String?
    let decision: String?
    let votes: [Vote]
  }

  /// The days that an office or a seat is held; ends that are not known are open.
  struct Term: Hashable, Sendable {
    let from: Day?
    let until: Day?

    /// Whether it is held on some day of the period.
    func overlaps(_ period: ClosedRange<Day>) -> Bool {
      (from.map { $0 <= period.upperBound } ?? true) && (until.map { $0 >= period.lowerBound } ?? true)
    }
  }

  /// A period in an office.
  struct Tenure: Hashable, Sendable {
    let office: String
    let party: String?
    let term: Term
  }

  enum Details: Hashable, Sendable {
    case none
    case motion(MotionFacts)
    case tenure(Tenure)
    case member(party: String?, seat: Term)
    /// The paragraphs are those of a report that can be answered to.
    case document(date: Day?, paragraphs: [ReportParagraph])
  }

  let title: String
  let abbreviation: String?
  let aliases: [String]
  let type: String?
  let address: String?
  let facts: [Fact]
  let details: Details

  /// Reads the keys of an entry whose file has this name. It is called so while its title cannot be read.
  init(_ keys: inout KeyReader, stem: String, kind: RegisterKind?) {
    title = keys.requiredText("title") ?? stem
    abbreviation = keys.text("abbreviation")
    aliases = keys.texts("aliases")
    type = keys.text("type")
    address = keys.address("address")
    facts = keys.ownKeys("facts").map(Fact.init)
    switch kind {
    case .motions: details = .motion(MotionFacts(&keys))
    case .ministers: details = .tenure(Tenure(&keys))
    case .members: details = .member(party: keys.text("party"), seat: Term(&keys))
    case .documents:
      let paragraphs = keys.values("paragraphs", "the number of a paragraph, like \"2.4\"") {
        ReportParagraph("paragraaf \($0)")
      }
      details = .document(date: keys.day("date"), paragraphs: paragraphs)
    case .instruments, .papers, .persons, .organisations, .articles, .amounts, .dates, .paragraphs, nil:
      details = .none
    }
  }

  /// All it is called, each with the key that says so.
  var keysAndNames: [(key: String, name: String)] {
    [("title", title)] + (abbreviation.map { [("abbreviation", $0)] } ?? []) + aliases.map { ("aliases", $0) }
  }
}

extension EntryHeader.MotionFacts {
  fileprivate init(_ keys: inout KeyReader) {
    date = keys.day("date")
    dossier = keys.text("dossier")
    subject = keys.text("subject")
    proposers = keys.texts("proposers")
    keys.checkTwice(proposers, of: "proposers")
    advice = keys.text("advice")
    decision = keys.text("decision")
    votes =
      keys.keys(under: "votes") { keys in
        EntryHeader.Vote.Choice.allCases.flatMap { choice in
          keys.ownCounts(choice.rawValue).map {
            EntryHeader.Vote(party: $0.name, seats: $0.count, choice: choice)
          }
        }
      } ?? []
    keys.checkTwice(votes.map(\.party), of: "votes")
  }
}

extension EntryHeader.Term {
  fileprivate init(_ keys: inout KeyReader) {
    from = keys.day("from")
    until = keys.day("until")
    if let from, let until, until < from { keys.refuse("until", "'until' must not be before 'from'") }
  }
}

extension EntryHeader.Tenure {
  fileprivate init(_ keys: inout KeyReader) {
    office = keys.requiredText("office") ?? ""
    party = keys.text("party")
    term = EntryHeader.Term(&keys)
  }
}
