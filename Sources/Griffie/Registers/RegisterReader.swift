import Citations

/// What a page sees of the registers. Whatever it looks at is written down.
struct RegisterReader {
  private let registers: Registers
  private let log: FactLog

  init(_ registers: Registers, _ log: FactLog) {
    self.registers = registers
    self.log = log
  }

  /// Without the built-in ones that have no entries and no folder.
  var all: [Register] {
    log.add(.site)
    return registers.all
  }

  /// Nil for what no text names and no file defines: who asks shows text without a link then.
  func entry(_ id: EntryID) -> Register.Entry? {
    log.add(.entry(id))
    return registers.entry(id)
  }

  /// The entries of a register, in its order.
  func entries(of register: Register) -> [Register.Entry] {
    log.add(.entries(register.folder))
    return registers.entries(of: register)
  }

  /// How many entries a register has.
  func count(of register: Register) -> Int {
    log.add(.size(register.folder))
    return registers.entries(of: register).count
  }

  /// Whether its entries are too many for one page.
  func isDivided(_ register: Register) -> Bool {
    log.add(.isDivided(register.folder))
    return registers.isDivided(register)
  }

  /// Where an entry is mentioned.
  func places(of id: EntryID) -> [Register.Place] {
    log.add(.places(id))
    return registers.places(of: id)
  }

  /// How often an entry is mentioned.
  func count(of id: EntryID) -> Int {
    log.add(.count(id))
    return registers.places(of: id).count
  }

  /// The register that an entry stands in.
  func register(of id: EntryID) -> Register? { entry(id) == nil ? nil : all.first { $0.folder == id.register } }

  /// The register of a kind, where there is one.
  func register(_ kind: RegisterKind) -> Register? { all.first { $0.kind == kind } }

  /// Entries by their registers, each in their order.
  func sorted(_ ids: some Sequence<EntryID>) -> [(register: Register, entries: [Register.Entry])] {
    log.add(.site)
    let ids = ids.sorted()
    for id in ids { log.add(.entry(id)) }
    return registers.sorted(ids)
  }

  /// The member whom a motion or amendment of this day names as a proposer; nil where that is nobody or one of several.
  func member(_ proposer: String, on day: Day?) -> Register.Entry? {
    log.add(.member(proposer, day))
    return registers.member(proposer, on: day)
  }

  /// The minister who signed in this office; nil where the register has nobody of that name and office.
  func minister(_ signatory: PaperHeader.Signatory) -> Register.Entry? {
    log.add(.minister(signatory))
    return registers.minister(signatory)
  }

  /// The entries that refer to this one by their own files, by how they do; the newest first.
  func referring(to id: EntryID) -> [(relation: Relation, entries: [Register.Entry])] {
    log.add(.referring(id))
    return registers.referring(to: id)
  }

  /// The parts of a law or report that are entries of their own.
  func parts(of id: EntryID) -> [Register.Entry] {
    log.add(.parts(id))
    return registers.parts(of: id)
  }

  /// The motion that a paper is, and the other way round; nil where it has no entry as the other.
  func counterpart(of entry: Register.Entry) -> Register.Entry? {
    let other: RegisterKind? = entry.kind == .motions ? .papers : entry.kind == .papers ? .motions : nil
    guard let folder = other.flatMap(register)?.folder else { return nil }
    return self.entry(EntryID(register: folder, identifier: entry.id.key))
  }

  /// The paper that a motion or an entry of papers is, when it is itself on the site.
  func sitePaper(of entry: Register.Entry) -> Registers.SitePaper? {
    guard entry.kind == .papers || entry.kind == .motions else { return nil }
    log.add(.sitePaper(entry.id.key))
    return registers.sitePaper(of: entry.id.key)
  }

  /// The entry of this kind that a paper is; nil where it is none.
  func entry(_ kind: RegisterKind, of paper: ParliamentaryPaper) -> Register.Entry? {
    register(kind).flatMap { entry(EntryID(register: $0.folder, identifier: paper.identifier)) }
  }

  /// Where a mention in a page leads, and nil where it stays text.
  ///
  /// A paper leads to its page when it is on the site and to the official one otherwise, unless its entry stands on the same page; all
  /// else to its entry.
  func link(of mention: Mention, from origin: LinkOrigin) -> Link? {
    guard let id = mention.entry, let entry = entry(id), entry.page != origin.page else { return nil }
    let expansion = mention.text == entry.abbreviation ? entry.title : nil
    let sitePage = entry.kind == .papers ? sitePaper(of: entry)?.page : nil
    let leads = entry.kind == .papers && sitePage == nil && origin.parts[entry.page] == nil
    let address = leads ? entry.address : nil
    let target = sitePage ?? entry.page
    return Link(
      address: address ?? origin.link(to: target), isOutside: address != nil, kind: entry.kind?.rawValue ?? "own",
      isShort: mention.text.isShortCitation, expansion: expansion)
  }
}
