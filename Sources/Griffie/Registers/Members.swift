/// The members of the site by the names that motions have for their proposers: `J. Thijssen (PvdA)`.
struct Members: Sendable {
  /// By name and party, and by other names.
  private var named: [String: EntryID] = [:]
  /// By name alone, in all spellings of it; nil where several have it.
  private var alone: [String: EntryID?] = [:]

  init(_ entries: [Catalogue.Entry]) {
    for entry in entries {
      for name in entry.memberNames where named[name] == nil { named[name] = entry.id }
      let key = Self.withoutParty(entry.header.title)
      alone.updateValue(alone.keys.contains(key) ? nil : entry.id, forKey: key)
    }
  }

  /// Who has the name and the party; where nobody has both, who alone has the name: people change parties.
  subscript(name: String) -> EntryID? { named[name] ?? (alone[Self.withoutParty(name)] ?? nil) }

  /// Adds one that only motions name.
  mutating func add(_ name: String, _ id: EntryID) { named[name] = id }

  /// The name without what stands in brackets, a called name as well.
  private static func withoutParty(_ name: String) -> String {
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
  var memberNames: [String] {
    guard case .member(let party?) = header.details else { return [header.title] + header.aliases }
    return ["\(header.title) (\(party))"] + header.aliases
  }
}
