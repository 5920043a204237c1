import Citations
import CommonMark

/// All registers with what is mentioned where.
final class Registers: Sendable {
  /// In the order of the catalogue; without the built-in ones that have no entries and no folder.
  let all: [Register]
  /// Of each of them, in its order.
  let entries: [[Register.Entry]]
  /// Where each is mentioned.
  private let places: [EntryID: [Register.Place]]
  /// Where each entry stands in them.
  private let positions: [EntryID: Position]
  private let sitePapers: [String: SitePaper]
  private let members: Members
  /// What refers to an entry by its own file, the newest first.
  private let referring: [EntryID: [Relation: [Register.Entry]]]
  private let parts: [EntryID: [Register.Entry]]

  /// Joins the summaries of all pages, in their order, with the catalogue and the members of its motions.
  init(_ catalogue: Catalogue, _ members: Members, _ summaries: [Summary], papers: [Paper]) {
    var drafts: [EntryID: Draft] = [:]
    for register in catalogue.registers {
      for entry in register.entries { drafts[entry.id] = Draft(file: entry) }
    }
    for summary in summaries {
      for mention in summary.mentions {
        if let id = mention.entry { drafts[id, default: Draft()].places.append(Register.Place(mention, of: summary)) }
      }
    }
    // Who moves motions is a member, named in the text or not.
    for member in members.implied where drafts[member.id] == nil { drafts[member.id] = Draft(implied: member.referent) }
    self.members = members
    let byFolder = Dictionary(grouping: drafts, by: \.key.register)
    let registers = catalogue.registers.compactMap { register -> (head: Register, entries: [Register.Entry])? in
      let kind = register.kind
      let entries = byFolder[register.folder, default: []].concurrentMapOfMany { id, draft in
        draft.referent.map { Register.Entry(id: id, file: draft.file, referent: $0, kind: kind) }
      }.compactMap(\.self)
      guard register.source != nil || !entries.isEmpty else { return nil }
      return (Register(register), entries.inOrder())
    }
    all = registers.map(\.head)
    entries = registers.map(\.entries)
    places = drafts.mapValues(\.places)
    referring = Relation.referring(entries.flatMap { $0 }, members)
    parts = Dictionary(
      grouping: entries.joined().filter { $0.referent.whole != nil }, by: { $0.referent.whole?.id ?? $0.id })
    positions = Dictionary(
      entries.enumerated().flatMap { register, entries in
        entries.enumerated().map { ($0.element.id, Position(register: register, entry: $0.offset)) }
      }, uniquingKeysWith: { first, _ in first })
    sitePapers = Self.sitePapers(papers)
  }

  /// The same registers, where the entries are mentioned elsewhere and the papers say something else of themselves.
  private init(_ former: Registers, _ places: [EntryID: [Register.Place]], papers: [Paper]) {
    (all, entries, positions, members) = (former.all, former.entries, former.positions, former.members)
    (referring, parts) = (former.referring, former.parts)
    self.places = places
    sitePapers = Self.sitePapers(papers)
  }

  /// The registers when texts are others; nil where an entry comes, goes or is called otherwise by that: then all must be joined anew.
  ///
  /// - Parameters:
  ///   - old: the summaries of pages that changed or went.
  ///   - new: those of pages that changed or came.
  ///   - all: those of all pages now, in their order.
  ///   - papers: all papers now.
  /// - Returns: the registers, and the entries that these pages mention or mentioned.
  func following(
    _ old: [Summary], _ new: [Summary], all: [Summary], papers: [Paper]
  ) -> (registers: Registers, touched: Set<EntryID>)? {
    let touched = Set((old + new).flatMap { $0.mentions.compactMap(\.entry) })
    let gone = Set(old.map(\.page))
    let numbers =
      touched.isEmpty
      ? [:] : Dictionary(all.enumerated().map { ($1.page, $0) }, uniquingKeysWith: { first, _ in first })
    var came: [EntryID: [Register.Place]] = [:]
    for summary in new {
      for mention in summary.mentions {
        if let id = mention.entry { came[id, default: []].append(Register.Place(mention, of: summary)) }
      }
    }
    var places = places
    for id in touched {
      let kept = places[id, default: []].filter { !gone.contains($0.page) }
      let now = (kept + came[id, default: []]).enumerated()
        .sorted { (numbers[$0.element.page] ?? 0, $0.offset) < (numbers[$1.element.page] ?? 0, $1.offset) }
        .map(\.element)
      guard let entry = entry(id),
        Fingerprint(of: Draft(file: entry.file, places: now).referent) == Fingerprint(of: entry.referent as Referent?)
      else { return nil }
      places[id] = now
    }
    return (Registers(self, places, papers: papers), touched)
  }

  private static func sitePapers(_ papers: [Paper]) -> [String: SitePaper] {
    Dictionary(
      papers.compactMap { paper in
        paper.header.paper.map { (Slug.make($0.identifier), SitePaper(page: paper.page, title: paper.header.title)) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// A paper of the site, as those who cite it know it.
  struct SitePaper: Hashable, Sendable {
    let page: PagePath
    let title: String
  }

  private struct Position: Comparable {
    let register: Int
    let entry: Int

    static func < (left: Position, right: Position) -> Bool {
      (left.register, left.entry) < (right.register, right.entry)
    }
  }

  /// What is known of an entry while the mentions are gathered.
  private struct Draft: Sendable {
    var file: Catalogue.Entry?
    /// What a member is called whom only motions name.
    var implied: Referent?
    var places: [Register.Place] = []

    /// What it is called, by its file or else where it is mentioned first. A file is named in small letters; the citation has the identifier
    /// as it is published.
    var referent: Referent? {
      let first: Referent? =
        if case .entry(_, let referent)? = places.first?.mention.resolution { referent } else { nil }
      guard let own = file?.referent else { return first ?? implied }
      guard let first, Slug.make(first.identifier) == Slug.make(own.identifier) else { return own }
      return Referent(
        identifier: first.identifier, title: own.title, address: own.address ?? first.address, whole: first.whole)
    }
  }

  /// Nil for what no text names and no file defines.
  func entry(_ id: EntryID) -> Register.Entry? { positions[id].map { entries[$0.register][$0.entry] } }

  /// The entries of a register, in its order.
  func entries(of register: Register) -> [Register.Entry] { all.firstIndex(of: register).map { entries[$0] } ?? [] }

  /// Whether the entries of a register are too many for one page.
  func isDivided(_ register: Register) -> Bool { entries(of: register).count > Register.pageLimit }

  /// Where an entry is mentioned.
  func places(of id: EntryID) -> [Register.Place] { places[id, default: []] }

  /// Entries by their registers, each in their order.
  func sorted(_ ids: some Sequence<EntryID>) -> [(register: Register, entries: [Register.Entry])] {
    ids.compactMap { positions[$0] }.sorted().runs { $0.register == $1.register }.map { run in
      (all[run[0].register], run.map { entries[$0.register][$0.entry] })
    }
  }

  /// The member whom a motion or amendment of this day names as a proposer; nil where nobody or several can be meant.
  func member(_ proposer: String, on day: Day?) -> Register.Entry? {
    let candidates = members.candidates(for: proposer, on: day)
    return candidates.count == 1 ? entry(candidates[0]) : nil
  }

  /// The minister who signed in this office; nil where the register has nobody of that name and office.
  func minister(_ signatory: PaperHeader.Signatory) -> Register.Entry? {
    all.first { $0.kind == .ministers }.flatMap { entries(of: $0).first { $0.signs(as: signatory) } }
  }

  /// The entries that refer to this one by their own files, by how they do; the newest first.
  func referring(to id: EntryID) -> [(relation: Relation, entries: [Register.Entry])] {
    Relation.allCases.compactMap { relation in referring[id]?[relation].map { (relation, $0) } }
  }

  /// The parts of a law or report that are entries of their own.
  func parts(of id: EntryID) -> [Register.Entry] { parts[id, default: []] }

  /// The paper with this key, when it is itself on the site.
  func sitePaper(of key: String) -> SitePaper? { sitePapers[key] }
}

extension String {
  /// Whether it has a figure, and room on a line of any screen.
  var isShortCitation: Bool {
    // Characters are looked at only where the bytes do not tell.
    (utf8.count <= 30 || count <= 30)
      && (utf8.contains { (0x30...0x39).contains($0) } || utf8.contains { $0 >= 0x80 } && contains(where: \.isNumber))
  }
}
