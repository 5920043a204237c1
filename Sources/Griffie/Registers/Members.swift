import Citations
import CommonMark

/// The members of the site by the names that motions and texts have for them: `J. Thijssen (PvdA)`, `Van der Lee`, `Jasper van Dijk (SP)`.
struct Members: Sendable {
  /// By name and party, and by other names.
  private var named: [String: EntryID] = [:]
  /// By name alone, in all spellings of it; nil where several have it.
  private var alone: [String: EntryID?] = [:]
  /// By surname, without capitals and diacritics: print does not have all of them as the House does.
  private let bySurname: [String: [Catalogue.Entry]]
  /// Those that only motions name.
  private var implied: [String: EntryID] = [:]

  init(_ entries: [Catalogue.Entry]) {
    for entry in entries {
      for name in entry.memberNames where named[name] == nil { named[name] = entry.id }
      let key = Self.withoutBrackets(entry.header.title)
      alone.updateValue(alone.keys.contains(key) ? nil : entry.id, forKey: key)
    }
    bySurname = Dictionary(grouping: entries) { Slug.make(PersonName($0.header.title).surname) }
  }

  /// Who a motion of this day can mean by the name of a proposer: who has the name and the party; where nobody has both, who alone has the
  /// name, since people change parties; of a surname as papers print it all who bear it.
  func candidates(for proposer: String, on day: Day?) -> [EntryID] {
    if let member = named[proposer] ?? (alone[Self.withoutBrackets(proposer)] ?? nil) { return [member] }
    if let name = MemberName(proposer.capitalisedFirst) {
      let bearers = bearers(of: name, in: day.map { $0...$0 })
      if !bearers.isEmpty { return bearers.map(\.id) }
    }
    return implied[proposer].map { [$0] } ?? []
  }

  /// Who has a surname, and the first name, the party and a seat in the period, as far as these are known.
  func bearers(of name: MemberName, in period: ClosedRange<Day>?) -> [Catalogue.Entry] {
    all(called: name.surname).filter { entry in
      guard case .member(let party, let seat) = entry.header.details else { return true }
      let hasParty = name.party.map { party == nil || entry.memberNames.map(\.party).contains($0) } ?? true
      return hasParty && period.map(seat.overlaps) ?? true
    }
  }

  /// A first name may stand before the surname: `Pieter Heerma`.
  private func all(called name: String) -> [Catalogue.Entry] {
    if let found = bySurname[Slug.make(name)] { return found }
    guard let blank = name.firstIndex(of: " ") else { return [] }
    let bearers = bySurname[Slug.make(String(name[name.index(after: blank)...]))] ?? []
    let called = bearers.filter { PersonName($0.header.title).calledName == String(name[..<blank]) }
    return called.isEmpty ? bearers.filter { PersonName($0.header.title).calledName == nil } : called
  }

  /// Adds one that only motions name.
  mutating func add(_ name: String, _ id: EntryID) { implied[name] = id }

  /// The name without what stands in brackets, a called name as well.
  private static func withoutBrackets(_ name: String) -> String {
    var depth = 0
    let kept = name.filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")" { depth -= 1 } }
      return depth == 0
    }
    return kept.split(separator: " ").joined(separator: " ")
  }
}

extension Catalogue.Entry {
  /// As a motion names its proposers: `J. Thijssen (PvdA)`, and the other names of its file.
  fileprivate var memberNames: [String] {
    guard case .member(let party?, _) = header.details else { return [header.title] + header.aliases }
    return ["\(header.title) (\(party))"] + header.aliases
  }
}

extension String {
  /// What stands in brackets at the end: `PvdA`.
  fileprivate var party: String? {
    guard hasSuffix(")"), let bracket = lastIndex(of: "(") else { return nil }
    return String(self[index(after: bracket)...].dropLast())
  }
}
