import Citations
import CommonMark

/// An index (*register*) of entries of one kind, as all pages know it.
struct Register: Hashable, Sendable {
  /// A place where an entry is mentioned.
  struct Place: Sendable {
    let mention: Mention
    private let summary: Summary

    init(_ mention: Mention, of summary: Summary) {
      self.mention = mention
      self.summary = summary
    }

    var page: PagePath { summary.page }
    var pageTitle: String { summary.title }
    var paper: String { summary.paper }
    var anchor: String { mention.anchor }
    var sentence: String { mention.sentence }
    var text: String { mention.text }
    /// Where the text stands in the sentence, in bytes of UTF-8.
    var start: Int { mention.start }
  }

  /// One thing in a register.
  final class Entry: Sendable {
    let id: EntryID
    let page: PagePath
    let kind: RegisterKind?
    /// Its file, when it has one.
    let file: Catalogue.Entry?
    let referent: Referent
    /// The paper that it is or that a motion has; nil where its identifier is none of a paper.
    let paper: ParliamentaryPaper?

    init(id: EntryID, file: Catalogue.Entry?, referent: Referent, kind: RegisterKind?) {
      self.id = id
      page = .entry(id)
      self.kind = kind
      self.file = file
      self.referent = referent
      paper = kind == .papers || kind == .motions ? ParliamentaryPaper(identifier: referent.identifier) : nil
    }

    var title: String { file?.header.title ?? referent.title }
    var abbreviation: String? { file?.header.abbreviation }
    var type: String? { file?.header.type }
    var address: String? { file?.header.address ?? referent.address }

    /// Whether it is a law or treaty among the articles, and not a part of one.
    var isWholeLaw: Bool { kind == .articles && !referent.identifier.contains { $0 == "#" || $0 == "&" } }

    /// The day it is from, when it has one.
    var day: Day? {
      switch file?.header.details {
      case .motion(let motion): motion.date
      case .document(let day, _): day
      case .tenure, .member, .some(.none), nil: nil
      }
    }

    /// The dossier of a motion as a reader knows it: number, title or both.
    var dossier: String? {
      guard kind == .motions else { return nil }
      if case .motion(let motion)? = file?.header.details, let dossier = motion.dossier { return dossier }
      return paper?.dossier.description
    }

    /// Number of the paper it is, as papers print it: `Kamerstuk 36 045, nr. 97`.
    var number: String? { paper?.description }
  }

  let folder: String
  let page: PagePath
  let kind: RegisterKind?
  let ownTitle: String?

  init(_ definition: Catalogue.Register) {
    folder = definition.folder
    page = .register(folder)
    kind = definition.kind
    ownTitle = definition.title
  }
}

extension [Register.Entry] {
  /// In the order of their register.
  func inOrder() -> [Register.Entry] {
    concurrentMapOfMany { ($0.sortKey, $0) }.sorted { ($0.0, $0.1.id.key) < ($1.0, $1.1.id.key) }.map(\.1)
  }

  /// The sorts of entries, in alphabetical order.
  var types: [String] {
    let types = Dictionary(grouping: Set(compactMap(\.type)), by: Slug.make)
    return types.filter { !$0.key.isEmpty }.compactMap { $0.value.min() }
      .map { (Collation.key($0), $0) }.sorted(by: <).map(\.1)
  }
}

extension Register.Entry {
  /// Text whose plain order is the order of the register.
  var sortKey: String {
    switch kind {
    case .motions:
      Collation.key(paper == nil ? unnumbered : referent.identifier)
    case .papers, .dates, .amounts, .paragraphs, .articles: Collation.key(referent.identifier)
    case .members, .ministers: Collation.key(PersonName(title).sorted)
    case .instruments, .persons, .organisations, .documents, nil: Collation.key(title)
    }
  }

  /// What a motion without a number is sorted by: its dossier, behind all that have one.
  private var unnumbered: String { "zaak \(dossier ?? "") \(referent.identifier)" }

  /// What it stands under; nil where that is not known.
  var group: String? {
    switch kind {
    case .motions: paper?.dossier.description ?? dossier
    case .papers: paper?.dossier.description ?? series
    case .dates: year
    case .amounts: String(referent.identifier.prefix { $0 != " " })
    case .paragraphs, .articles: referent.whole?.title ?? title
    case .members, .ministers: Collation.letter(PersonName(title).sorted)
    case .instruments, .persons, .organisations, .documents, nil: Collation.letter(title)
    }
  }

  /// The series a publication belongs to: what stands before its first figure, `Stb.`. None for what has no number.
  private var series: String? {
    let words = title.split(separator: " ").prefix { !($0.first?.isNumber ?? true) }
    return words.count < title.split(separator: " ").count ? words.joined(separator: " ") : nil
  }

  /// The year of a date; nil while it is not known which.
  private var year: String? {
    let identifier = referent.identifier
    if identifier.first?.isNumber ?? false { return String(identifier.prefix(4)) }
    let words = identifier.prefix(while: \.isLetter)
    return words.isEmpty ? nil : String(words)
  }
}
