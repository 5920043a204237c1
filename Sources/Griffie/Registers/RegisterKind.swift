/// The kinds of register that Griffie knows by itself.
enum RegisterKind: String, Hashable, Sendable, CaseIterable {
  /// *Moties*.
  case motions
  /// *Bewindspersonen*: a period in an office.
  case ministers
  /// *Instrumenten*: funds, directives, missions, programmes.
  case instruments
  /// *Stukken*: Kamerstukken, Handelingen, Aanhangsel, Stb., Stcrt., Trb.
  case papers
  /// *Kamerleden*.
  case members
  /// *Personen*: other people, and offices abroad.
  case persons
  /// *Organisaties*.
  case organisations
  /// *Artikelen* of laws and treaties.
  case articles
  /// *Documenten* without a number.
  case documents
  /// *Bedragen*.
  case amounts
  /// *Data*.
  case dates
  /// *Paragrafen* of a report that a paper answers.
  case paragraphs

  /// Folder of its pages when the content has no folder for it.
  var folder: String {
    switch self {
    case .motions: "moties"
    case .ministers: "bewindspersonen"
    case .instruments: "instrumenten"
    case .papers: "stukken"
    case .members: "kamerleden"
    case .persons: "personen"
    case .organisations: "organisaties"
    case .articles: "artikelen"
    case .documents: "documenten"
    case .amounts: "bedragen"
    case .dates: "data"
    case .paragraphs: "paragrafen"
    }
  }

  /// Whether its entries speak for themselves: days and sums.
  var isQuantity: Bool { self == .amounts || self == .dates }

  /// Whether each of its entries has a file: no text makes one.
  var isWritten: Bool { self == .instruments || self == .persons || self == .organisations }

  /// Whether entries are found in text by their names. The others are found by the grammar of their kind.
  var hasNames: Bool {
    switch self {
    case .ministers, .instruments, .persons, .organisations, .articles, .documents: true
    case .motions, .papers, .members, .amounts, .dates, .paragraphs: false
    }
  }
}
