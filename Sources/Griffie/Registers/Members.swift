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
  /// Those that only motions name, in the order in which they are found.
  private(set) var implied: [Implied] = []
  private var impliedByName: [String: Implied] = [:]
  private var impliedBySurname: [String: [Implied]] = [:]
  /// Surnames that one member has and no other, as running text begins them: `Van der Lee`.
  let surnames: Set<String>

  /// A member that only motions name.
  struct Implied: Sendable {
    let id: EntryID
    /// As the first motion has it.
    let name: String

    var referent: Referent { Referent(identifier: name, title: name, address: nil) }
  }

  init(_ catalogue: Catalogue) {
    let register = catalogue.registers.first { $0.kind == .members }
    let entries = register?.entries ?? []
    for entry in entries {
      for name in entry.memberNames where named[name] == nil { named[name] = entry.id }
      let key = Self.withoutBrackets(entry.header.title)
      alone.updateValue(alone.keys.contains(key) ? nil : entry.id, forKey: key)
    }
    bySurname = Dictionary(grouping: entries) { Slug.make(PersonName($0.header.title).surname) }
    surnames = Set(
      bySurname.values.compactMap { bearers in
        let name = PersonName(bearers[0].header.title)
        return bearers.count == 1 && name.calledName == nil ? name.surname.capitalisedFirst.precomposed : nil
      })
    guard let register else { return }
    // Who has initials or a party first: a bare surname means one of these.
    for proposal in proposals(in: catalogue) where candidates(for: proposal.name, on: proposal.day).isEmpty {
      add(Implied(id: EntryID(register: register.folder, identifier: proposal.name), name: proposal.name))
    }
  }

  /// Who moves motions and has no file of that name, each with the day of the motion: those with initials, those with a party, the others.
  private func proposals(in catalogue: Catalogue) -> [(name: String, day: Day?)] {
    var (called, ofParty, others): ([(String, Day?)], [(String, Day?)], [(String, Day?)]) = ([], [], [])
    for case .motion(let motion) in catalogue.registers.flatMap(\.entries).map(\.header.details) {
      for name in motion.proposers where named[name] == nil {
        if PersonName(name).surname != name {
          called.append((name, motion.date))
        } else if name.party != nil {
          ofParty.append((name, motion.date))
        } else {
          others.append((name, motion.date))
        }
      }
    }
    return called + ofParty + others
  }

  private mutating func add(_ member: Implied) {
    implied.append(member)
    impliedByName[member.name] = member
    let surname = Slug.make(PersonName(Self.withoutBrackets(member.name)).surname)
    impliedBySurname[surname, default: []].append(member)
  }

  /// Who a motion of this day can mean by the name of a proposer: who has the name and the party; where nobody has both, who alone has the
  /// name, since people change parties; of a surname as papers print it all who bear it. Where no file fits, who moved motions under that name
  /// or is alone in having the surname.
  func candidates(for proposer: String, on day: Day?) -> [EntryID] {
    if let member = named[proposer] ?? (alone[Self.withoutBrackets(proposer)] ?? nil) { return [member] }
    let name = MemberName(proposer.capitalisedFirst)
    if let name {
      let bearers = bearers(of: name, in: day.map { $0...$0 })
      if !bearers.isEmpty { return bearers.map(\.id) }
    }
    return (impliedByName[proposer] ?? name.flatMap(implied(by:))).map { [$0.id] } ?? []
  }

  /// Who moves motions and has this name, or else is alone in having the surname and the party; nil where that is nobody.
  func implied(by name: MemberName) -> Implied? {
    if let member = impliedByName[name.description] { return member }
    let bearers = impliedBySurname[Slug.make(name.surname), default: []].filter { member in
      name.party.map { called in member.name.party.map { MemberName.isSameParty($0, called) } ?? false } ?? true
    }
    return bearers.count == 1 ? bearers[0] : nil
  }

  /// Who has a surname, and the first name, the party and a seat in the period, as far as these are known.
  func bearers(of name: MemberName, in period: ClosedRange<Day>?) -> [Catalogue.Entry] {
    all(called: name.surname).filter { entry in
      guard case .member(let party, let seat) = entry.header.details else { return true }
      let hasParty =
        name.party.map { called in
          party == nil || entry.memberNames.compactMap(\.party).contains { MemberName.isSameParty($0, called) }
        } ?? true
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
  /// Whether a name is only the surname of this member, which others have too whether they have a file or not: then the House lists it with the
  /// first name, `J.J. (Jasper) van Dijk`. An alias makes it this member's.
  func shares(surnameOf name: MemberName) -> Bool {
    let person = PersonName(header.title)
    return name.party == nil && person.calledName != nil && Slug.make(person.surname) == Slug.make(name.surname)
      && !header.aliases.contains(name.surname)
  }

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
