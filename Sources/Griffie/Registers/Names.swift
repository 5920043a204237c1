import Citations

/// What the catalogue's entries are called, ready for recognising them in text. A reference: every text has what found its mentions.
final class Names: Sendable {
  /// What a name of the vocabulary leads to.
  private enum Target: Sendable {
    case entry(Catalogue.Entry)
    case office(String)
  }

  let finder: CitationFinder
  private let targets: [Target]
  /// Who held an office, by its name and by rank and surname: `Minister van Defensie`, `Minister Jansen`.
  private let tenures: [String: [Catalogue.Entry]]
  let members: Members
  private let folders: [RegisterKind: String]
  private let entries: [EntryID: Catalogue.Entry]
  /// Ids of the documents that a paper can answer.
  let documents: Set<String>
  /// Of all that is said of the entries above their bodies.
  let fingerprint: Fingerprint
  let diagnostics: [Diagnostic]

  init(_ catalogue: Catalogue) {
    var targets: [Target] = []
    var names: [Vocabulary.Name] = []
    var owners: [String: Catalogue.Entry] = [:]
    var diagnostics: [Diagnostic] = []
    var tenures: [String: [Catalogue.Entry]] = [:]
    var holders: [String: [Catalogue.Entry]] = [:]
    for register in catalogue.registers where register.kind?.hasNames ?? true {
      for entry in register.entries {
        for (key, name) in entry.header.keysAndNames {
          let text = name.precomposed
          if let owner = owners[text], owner.id != entry.id {
            diagnostics.append(.nameTaken(text, key, entry, owner))
            continue
          }
          owners[text] = entry
          names.append(.init(text, key: targets.count, role: register.role))
        }
        targets.append(.entry(entry))
        if case .tenure(let tenure) = entry.header.details {
          tenures[tenure.office, default: []].append(entry)
          for name in tenure.ranksAndNames(entry.header.title) { holders[name, default: []].append(entry) }
        }
      }
    }
    for office in tenures.keys.sorted() {
      names.append(.init(office.precomposed, key: targets.count, role: .office))
      targets.append(.office(office))
    }
    for holder in holders.keys.sorted() {
      for text in [holder, holder.prefix(1).lowercased() + holder.dropFirst()] {
        names.append(.init(text.precomposed, key: targets.count))
      }
      targets.append(.office(holder))
    }
    tenures.merge(holders) { office, _ in office }
    members = Members(catalogue)
    finder = CitationFinder(vocabulary: Vocabulary(names, members: members.surnames))
    self.targets = targets
    self.tenures = tenures
    self.diagnostics = diagnostics + Self.doubtfulProposers(catalogue, members)
    documents = Set(catalogue.registers.filter { $0.kind == .documents }.flatMap(\.entries).map(\.stem))
    folders = Dictionary(
      catalogue.registers.compactMap { register in register.kind.map { ($0, register.folder) } },
      uniquingKeysWith: { first, _ in first })
    fingerprint = .all(
      catalogue.registers.flatMap { register in
        [.all([register.folder, register.kind?.rawValue ?? ""])] + register.entries.map(\.headFingerprint)
      })
    entries = Dictionary(
      catalogue.registers.flatMap(\.entries).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a citation in a text means; nil for an office with somebody's name behind it who never held it, as those of other states have it:
  /// "minister van Defensie Austin"; nil too for what was done before the paper when nobody whom the register knows held it: "In 2015 gaf de
  /// minister van Defensie".
  func resolve(_ citation: Citation, in text: [UInt8], _ context: PaperContext) -> Resolution? {
    let holders = holders(of: citation.reference)
    if holders.isEmpty { return resolve(citation.reference, in: context) }
    guard let person = finder.person(namedWith: citation, in: text) else {
      guard let paper = context.period,
        let time = finder.time(ofDeedBy: citation, in: text, at: paper.upperBound),
        time.upperBound < paper.lowerBound
      else { return resolve(citation.reference, in: context) }
      let then = holders.filter { $0.isInOffice(in: time) }
      if !then.isEmpty { return one(of: then) }
      // Where nobody held it at the date of the paper either, its register is to be told so.
      return holders.contains { $0.isInOffice(in: paper) } ? nil : resolve(citation.reference, in: context)
    }
    let named = holders.filter { PersonName($0.header.title).isMeant(by: person) }
    if named.isEmpty { return nil }
    return named.count == 1 ? one(of: named) : resolve(citation.reference, in: context)
  }

  /// What a reference means in a paper from these days that answers this document.
  func resolve(_ reference: Reference, in context: PaperContext) -> Resolution {
    switch reference {
    case .name(let key): resolve(targets[key], context)
    case .member(let name): resolve(name, context)
    case .office(let office): resolve(office, context)
    case .article(let article): resolve(article)
    case .reportParagraph(let paragraph): resolve(paragraph, context)
    case .date: known(.dates, reference.resolved(at: context.period?.upperBound))
    case .paper, .dossier, .appendix, .proceedings, .gazette, .journal, .act, .commissionDocument, .caseLaw,
      .houseDocument:
      known(.papers, reference)
    case .law: known(.articles, reference)
    case .motion: known(.motions, reference)
    case .letter: known(.documents, reference.resolved(at: context.period?.upperBound))
    case .otherOffice: .unknown
    case .amount: known(.amounts, reference)
    }
  }

  /// Folder of the register that the name of the vocabulary with this key stands in; for an office that of its holders.
  func folder(ofName key: Int) -> String? {
    switch targets[key] {
    case .entry(let entry): entry.id.register
    case .office(let office): tenures[office]?.first?.id.register
    }
  }

  /// The entry itself, as an author names it.
  func resolve(register: String, identifier: String, text: String) -> Resolution {
    let id = EntryID(register: register, identifier: identifier)
    if let entry = entries[id] { return .entry(entry.id, entry.referent) }
    guard let kind = folders.first(where: { $0.value == register })?.key, !kind.isWritten else { return .unknown }
    let paper = ParliamentaryPaper(identifier: identifier)
    return .entry(
      id, Referent(identifier: identifier, title: paper?.description ?? text, address: paper?.address))
  }

  private func known(_ kind: RegisterKind, _ reference: Reference) -> Resolution {
    guard let folder = folders[kind], let identifier = reference.identifier, let title = reference.canonicalText
    else { return .unknown }
    let referent = Referent(
      identifier: identifier, title: title.capitalisedFirst, address: reference.address)
    return .entry(EntryID(register: folder, identifier: identifier), referent)
  }

  private func resolve(_ target: Target, _ context: PaperContext) -> Resolution {
    switch target {
    case .entry(let entry): return .entry(entry.id, entry.referent)
    case .office(let office): return holder(of: office, context)
    }
  }

  /// Who held the office at the time, of an office that no register lists the office itself.
  private func resolve(_ office: Office, _ context: PaperContext) -> Resolution {
    let name = office.description
    return tenures[name] == nil ? known(.ministers, .office(office)) : holder(of: name, context)
  }

  /// Who ever held the office that a reference names; nobody for what names none.
  func holders(of reference: Reference) -> [Catalogue.Entry] {
    switch reference {
    case .name(let key):
      guard case .office(let office) = targets[key] else { return [] }
      return tenures[office, default: []]
    case .office(let office): return tenures[office.description, default: []]
    default: return []
    }
  }

  private func holder(of office: String, _ context: PaperContext) -> Resolution {
    one(
      of: tenures[office, default: []].filter { entry in context.period.map(entry.isInOffice) ?? true })
  }

  /// A member is who has the surname; of several, who has the party and a seat; nobody by a surname that others have. Of those without a file
  /// it is who moved a motion.
  private func resolve(_ name: MemberName, _ context: PaperContext) -> Resolution {
    let bearers = members.bearers(of: name, in: context.period)
    if bearers.contains(where: { $0.shares(surnameOf: name) }) { return .ambiguous(bearers.map(\.id)) }
    if !bearers.isEmpty { return one(of: bearers) }
    return members.implied(by: name).map { .entry($0.id, $0.referent) } ?? known(.members, .member(name))
  }

  /// Proposers of motions in whose names several members fit.
  private static func doubtfulProposers(_ catalogue: Catalogue, _ members: Members) -> [Diagnostic] {
    catalogue.registers.flatMap(\.entries).flatMap { entry -> [Diagnostic] in
      guard case .motion(let motion) = entry.header.details else { return [] }
      return motion.proposers.compactMap { proposer in
        let candidates = members.candidates(for: proposer, on: motion.date)
        return candidates.count > 1 ? .doubtfulProposer(proposer, candidates, in: entry.source) : nil
      }
    }
  }

  private func one(of entries: [Catalogue.Entry]) -> Resolution {
    switch entries.count {
    case 0: .unknown
    case 1: .entry(entries[0].id, entries[0].referent)
    default: .ambiguous(entries.map(\.id))
    }
  }

  /// An article stands under its law: an entry of the site, a law known everywhere, or an act of the EU.
  private func resolve(_ article: Article) -> Resolution {
    switch article.whole {
    case .name(let key):
      guard case .entry(let law) = targets[key] else { return .unknown }
      return part(
        "\(law.stem)#\(article.fragment)", article, of: Referent.Whole(id: law.id, title: law.header.title),
        at: law.header.address)
    case .law(let law): return part(article, of: known(.articles, .law(law)))
    case .act(let act): return part(article, of: known(.papers, .act(act)))
    }
  }

  private func part(_ article: Article, of whole: Resolution) -> Resolution {
    guard case .entry(let id, let referent) = whole, let identifier = article.identifier else { return .unknown }
    return part(identifier, article, of: Referent.Whole(id: id, title: referent.title), at: article.address)
  }

  private func part(
    _ identifier: String, _ article: Article, of whole: Referent.Whole, at address: String?
  ) -> Resolution {
    guard let folder = folders[.articles] else { return .unknown }
    let referent = Referent(
      identifier: identifier, title: "\(article.label), \(whole.title)".capitalisedFirst, address: address, whole: whole
    )
    return .entry(EntryID(register: folder, identifier: identifier), referent)
  }

  /// Whether the report that a paper answers says which paragraphs it has, and has no such one.
  func denies(_ paragraph: ReportParagraph, in context: PaperContext) -> Bool {
    guard let report = context.answers, let folder = folders[.documents],
      case .document(_, let known)? = entries[EntryID(register: folder, identifier: report)]?.header.details
    else { return false }
    return !known.isEmpty && !known.contains { $0.overlaps(paragraph) }
  }

  private func resolve(_ paragraph: ReportParagraph, _ context: PaperContext) -> Resolution {
    guard let report = context.answers, let folder = folders[.paragraphs],
      let whole = folders[.documents].flatMap({ entries[EntryID(register: $0, identifier: report)] })
    else { return .unknown }
    let identifier = "\(report)#par-\(paragraph.number)"
    let referent = Referent(
      identifier: identifier, title: "\(paragraph.description), \(whole.header.title)".capitalisedFirst, address: nil,
      whole: Referent.Whole(id: whole.id, title: whole.header.title))
    return .entry(EntryID(register: folder, identifier: identifier), referent)
  }
}

extension Catalogue.Register {
  /// What its names are in a text.
  fileprivate var role: Vocabulary.Role {
    switch kind {
    case .articles, nil: .law
    case .documents: .document
    default: .thing
    }
  }
}

extension EntryHeader.Tenure {
  /// `Minister Van der Berg-Kok` and `Minister Van der Berg`, as running text names a holder without the office.
  fileprivate func ranksAndNames(_ holder: String) -> [String] {
    let rank = office.prefix { $0 != " " }
    return PersonName(holder).surnames.map { "\(rank) \($0.capitalisedFirst)" }
  }
}

extension Catalogue.Entry {
  /// Whether an office of its own is held in the period, as far as that is known.
  fileprivate func isInOffice(in period: ClosedRange<Day>) -> Bool {
    guard case .tenure(let tenure) = header.details else { return true }
    return tenure.term.overlaps(period)
  }

  /// What the entry is; the name of its file is made the identifier as it is published, and gives the official address where none is written.
  var referent: Referent {
    let paper = ParliamentaryPaper(identifier: stem)
    return Referent(
      identifier: paper?.identifier ?? stem, title: header.title,
      address: header.address ?? paper?.address)
  }
}

extension Diagnostic {
  fileprivate static func doubtfulProposer(
    _ name: String, _ candidates: [EntryID], in source: SourceText
  ) -> Diagnostic {
    source.diagnostic(
      .proposerUnsure, "'\(name)' can mean more than one member", at: source.place(ofKey: "proposers"),
      suggestion: "it can be " + candidates.map { "\($0.register)/\($0.key)" }.joined(separator: ", "))
  }

  fileprivate static func nameTaken(
    _ name: String, _ key: String, _ entry: Catalogue.Entry, _ owner: Catalogue.Entry
  ) -> Diagnostic {
    entry.source.diagnostic(
      .nameTaken, "the name '\(name)' belongs to \(owner.id.register)/\(owner.stem) already",
      at: entry.source.place(ofKey: key), suggestion: "it is recognised as that entry only")
  }
}
