import Citations

/// What the file of an entry says beside what all entries have, in a table of its register: the facts of its page under the keys that say
/// them. Several values stand in one cell, with a semicolon between them.
struct EntryColumn: Sendable {
  let name: String
  let value: @Sendable (Register.Entry) -> String

  private init(_ name: String, _ value: @escaping @Sendable (Register.Entry) -> String?) {
    self.name = name
    self.value = { value($0) ?? "" }
  }

  /// The columns of a register of this kind, in the order of the table.
  static func all(of kind: RegisterKind?) -> [EntryColumn] {
    [EntryColumn("aliases") { $0.file?.header.aliases.cell }] + own(of: kind)
      + [EntryColumn("facts") { $0.file?.header.facts.map { "\($0.name): \($0.text)" }.cell }]
  }

  private static func own(of kind: RegisterKind?) -> [EntryColumn] {
    switch kind {
    case .motions:
      [
        date, EntryColumn("dossier", \.dossier), EntryColumn("subject") { $0.motion?.subject },
        EntryColumn("proposers") { $0.motion?.proposers.cell }, EntryColumn("advice") { $0.motion?.advice },
        EntryColumn("decision") { $0.motion?.decision },
      ] + EntryHeader.Vote.Choice.allCases.map(votes)
    case .ministers: [EntryColumn("office") { $0.tenure?.office }, EntryColumn("party") { $0.tenure?.party }] + term
    case .members: [EntryColumn("party") { $0.seat?.party }] + term
    case .documents: [date]
    case .instruments, .papers, .persons, .organisations, .articles, .amounts, .dates, .paragraphs, nil: []
    }
  }

  private static var date: EntryColumn { EntryColumn("date") { $0.day?.description } }

  private static var term: [EntryColumn] {
    [
      EntryColumn("from") { ($0.tenure?.term ?? $0.seat?.term)?.from?.description },
      EntryColumn("until") { ($0.tenure?.term ?? $0.seat?.term)?.until?.description },
    ]
  }

  /// The parties that voted so, with their seats where these are known: `VVD: 34; SP`.
  private static func votes(_ choice: EntryHeader.Vote.Choice) -> EntryColumn {
    EntryColumn(choice.rawValue) { entry in
      entry.motion?.votes.filter { $0.choice == choice }
        .map { vote in vote.seats.map { "\(vote.party): \($0)" } ?? vote.party }.cell
    }
  }
}

extension [String] {
  fileprivate var cell: String { joined(separator: "; ") }
}

extension Register.Entry {
  fileprivate var motion: EntryHeader.MotionFacts? {
    if case .motion(let motion)? = file?.header.details { motion } else { nil }
  }

  fileprivate var tenure: EntryHeader.Tenure? {
    if case .tenure(let tenure)? = file?.header.details { tenure } else { nil }
  }

  fileprivate var seat: (party: String?, term: EntryHeader.Term)? {
    if case .member(let party, let seat)? = file?.header.details { (party, seat) } else { nil }
  }
}
