import Citations

/// What a list of citations says of one in words: how it was resolved, or why not.
struct CitationNotes: Sendable {
  let known: KnownPapers?

  /// The remarks on a citation with semicolons between, nil when there are none; `resolved` is what it refers to, with its year.
  func note(on citation: Citation, _ resolved: Reference, _ resolution: Resolution) -> String? {
    let notes = [
      citation.slip.map(Self.note), Self.note(onDateOf: citation.reference, resolved),
      Self.note(on: resolution, resolved),
      existence(of: resolved),
    ].compactMap { $0 }
    return notes.isEmpty ? nil : notes.joined(separator: "; ")
  }

  private func existence(of reference: Reference) -> String? {
    guard let known, let identifier = reference.identifier, known.denies(identifier) else { return nil }
    return "not in the list of known papers"
  }

  private static func note(_ slip: Slip) -> String {
    switch slip {
    case .strayWord(let word, _, let label): "'\(word)' does not belong between '\(label)' and its number"
    }
  }

  private static func note(on resolution: Resolution, _ reference: Reference) -> String? {
    switch resolution {
    case .entry: nil
    case .ambiguous(let candidates):
      "can be " + candidates.map { "\($0.register)/\($0.key)" }.joined(separator: ", ")
    case .unknown:
      if case .name = reference { "no entry at the date of the paper" } else { nil }
    }
  }

  /// How a date that lacks its year got it.
  private static func note(onDateOf reference: Reference, _ resolved: Reference) -> String? {
    guard let date = reference.day else { return nil }
    if let now = resolved.day, now.identifier.hasPrefix("--"), case .unsure(let year) = now.direction {
      return "no year in the text; \(year), as the date before tells, or that of the paper"
    }
    if date.direction == .asBefore || date.direction == .asSentenceBefore { return "the date before tells the year" }
    guard date.identifier.hasPrefix("--") else { return nil }
    switch date.direction {
    case .everyYear: return "in every year, or in one that has no number"
    case _ where resolved == reference: return "no year in the text"
    case .within(let period): return note(on: period)
    case .past: return "the last such date before that of the paper"
    case .coming: return "the next such date after that of the paper"
    case .lastYear: return "the year before that of the paper"
    case .nextYear: return "the year behind that of the paper"
    case .on: return "the year, of the paper or beside that, which has it on this day of the week"
    case .same, .perhapsPast, .perhapsComing, .ofThing, .thisYear, .asBefore, .asSentenceBefore, .unsure:
      return "the year is that of the paper"
    }
  }

  private static func note(on period: PeriodOfDays) -> String {
    switch period.time {
    case .past: "the last such period before the date of the paper"
    case .coming: "the next such period after the date of the paper"
    case .unknown, .perhapsPast: "the period of that name nearest to the date of the paper"
    }
  }
}

extension Reference {
  /// The date it is, or that stands in it.
  fileprivate var day: DateExpression? {
    switch self {
    case .date(let date): date
    case .letter(let letter): letter.date
    case .paper, .dossier, .appendix, .proceedings, .gazette, .journal, .act, .commissionDocument, .caseLaw,
      .houseDocument, .motion, .member, .office, .article, .law, .amount, .reportParagraph, .otherOffice, .name:
      nil
    }
  }
}

extension DateExpression {
  fileprivate var direction: Direction {
    switch self {
    case .day(_, _, _, let direction), .month(_, _, let direction), .partOfMonth(_, _, _, let direction),
      .partOfYear(_, _, let direction), .quarter(_, _, let direction), .half(_, _, let direction):
      direction
    case .year, .years, .parliamentaryYear: .same
    }
  }
}
