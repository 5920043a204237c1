import Citations
import CommonMark

/// An index (*register*) of entries of one kind.
struct Register: Sendable {
  /// A place where an entry is mentioned.
  struct Place: Hashable, Sendable {
    let page: PagePath
    let pageTitle: String
    let paper: String
    let anchor: String
    let sentence: String
    let text: String
    /// Where the text stands in the sentence, in bytes of UTF-8.
    let start: Int

    init(_ mention: Mention, of summary: Summary) {
      page = summary.page
      pageTitle = summary.title
      paper = summary.paper
      anchor = mention.anchor
      sentence = mention.sentence
      text = mention.text
      start = mention.start
    }
  }

  /// One thing in a register.
  struct Entry: Sendable {
    let id: EntryID
    let kind: RegisterKind?
    /// Its file, when it has one.
    let file: Catalogue.Entry?
    let referent: Referent
    let places: [Place]

    init(id: EntryID, draft: Registers.Draft, kind: RegisterKind?) {
      self.id = id
      self.kind = kind
      file = draft.file
      referent = draft.referent
      places = draft.places
    }

    var title: String { file?.header.title ?? referent.title }
    var abbreviation: String? { file?.header.abbreviation }
    var type: String? { file?.header.type }
    var address: String? { file?.header.address ?? referent.address }
    var page: PagePath { .entry(id) }

    /// Number of the paper it is, as papers print it: `Kamerstuk 36 045, nr. 97`.
    var number: String? {
      guard kind == .papers || kind == .motions else { return nil }
      return ParliamentaryPaper(identifier: referent.identifier)?.description
    }
  }

  /// Entries that stand together, in order.
  struct Group: Sendable {
    let title: String
    let entries: [Entry]
  }

  let folder: String
  let kind: RegisterKind?
  let ownTitle: String?
  let entries: [Entry]
  /// The sorts of entries, in alphabetical order.
  let types: [String]

  init(_ definition: Catalogue.Register, _ entries: [Entry]) {
    folder = definition.folder
    kind = definition.kind
    ownTitle = definition.title
    self.entries = entries.map { ($0.sortKey, $0) }
      .sorted { ($0.0, $0.1.id.key) < ($1.0, $1.1.id.key) }.map(\.1)
    let types = Dictionary(grouping: Set(entries.compactMap(\.type)), by: Slug.make)
    self.types = types.filter { !$0.key.isEmpty }.compactMap { $0.value.min() }
      .map { (Collation.key($0), $0) }.sorted(by: <).map(\.1)
  }

  /// The entries by letter, dossier, year or report, as suits the kind; those of one type when it is given.
  func groups(ofType type: String? = nil) -> [Group] {
    var groups: [Group] = []
    for entry in entries where type == nil || entry.type.map(Slug.make) == type.map(Slug.make) {
      if groups.last?.title == entry.group, let last = groups.popLast() {
        groups.append(Group(title: last.title, entries: last.entries + [entry]))
      } else {
        groups.append(Group(title: entry.group, entries: [entry]))
      }
    }
    return groups
  }
}

extension Register.Entry {
  /// Text whose plain order is the order of the register.
  var sortKey: String {
    switch kind {
    case .papers, .motions, .dates, .amounts, .paragraphs, .articles: Collation.key(referent.identifier)
    case .members, .ministers: Collation.key(PersonName(title).sorted)
    case .instruments, .persons, .organisations, .documents, nil: Collation.key(title)
    }
  }

  /// What it stands under.
  var group: String {
    switch kind {
    case .papers, .motions:
      ParliamentaryPaper(identifier: referent.identifier)?.dossier.description ?? series
    case .dates: year
    case .amounts: String(referent.identifier.prefix { $0 != " " })
    case .paragraphs, .articles: referent.whole?.title ?? title
    case .members, .ministers: Collation.letter(PersonName(title).sorted)
    case .instruments, .persons, .organisations, .documents, nil: Collation.letter(title)
    }
  }

  /// The series a publication belongs to: what stands before its first figure, `Stb.`. A dash for what has no number.
  private var series: String {
    let words = title.split(separator: " ").prefix { !($0.first?.isNumber ?? true) }
    return words.count < title.split(separator: " ").count ? words.joined(separator: " ") : "–"
  }

  /// The year of a date; a dash while it is not known which.
  private var year: String {
    let identifier = referent.identifier
    if identifier.first?.isNumber ?? false { return String(identifier.prefix(4)) }
    let words = identifier.prefix(while: \.isLetter)
    return words.isEmpty ? "–" : String(words)
  }
}
