import Citations

/// What `site.yaml` says.
struct SiteSettings: Hashable, Sendable {
  let title: String
  let description: String
  let language: Language
  /// Public address with a slash at its end.
  let base: String?

  init(_ keys: inout KeyReader) {
    title = keys.requiredText("title") ?? ""
    description = keys.text("description") ?? ""
    language = keys.value("language", "nl or en", Language.init) ?? .dutch
    let base = keys.address("base")
    if base?.utf8.contains(where: { "?#".utf8.contains($0) }) ?? false {
      keys.refuse("base", "'base' is the address of a folder, without ? and #")
    }
    self.base = base.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  private init() {
    (title, description, language, base) = ("", "", .dutch, nil)
  }

  /// What holds while there is no `site.yaml` that can be read; the site is not published then.
  static let none = SiteSettings()
}

/// Language of the pages' fixed words.
enum Language: String, CaseIterable, Hashable, Sendable {
  case dutch = "nl"
  case english = "en"
}

/// What the `index.md` of a paper says.
struct PaperHeader: Hashable, Sendable {
  struct Signatory: Hashable, Sendable {
    let office: String?
    let name: String
  }

  let title: String
  let kind: String?
  let date: Day?
  /// When its text on the site was changed last.
  let changed: Day?
  /// The days it can be from: its date, or its year or period.
  let period: ClosedRange<Day>?
  let chamber: Chamber?
  let parliamentaryYear: ParliamentaryYear?
  let dossier: DossierNumber?
  let dossierTitle: String?
  let number: String?
  let from: String?
  let to: String?
  /// Members who move it, first signatory first.
  let proposers: [String]
  let signatories: [Signatory]
  let source: String?
  let answers: String?
  let notice: String?
  let plain: [String]

  /// Reads the keys; `documents` are the ids that `answers` can name.
  init(_ keys: inout KeyReader, documents: Set<String>) {
    title = keys.requiredText("title") ?? ""
    kind = keys.text("kind")
    date = keys.day("date")
    changed = keys.day("changed")
    let year = keys.value("year", "a year, like 2022") { text -> ClosedRange<Day>? in
      Int(text).flatMap { year in
        Day(year: year, month: 1, day: 1).flatMap { first in
          Day(year: year, month: 12, day: 31).map { first...$0 }
        }
      }
    }
    let period = keys.value("period", "two days, like 2022-12-01/2022-12-31") { text -> ClosedRange<Day>? in
      let days = text.split(separator: "/").map { Day(String($0)) }
      guard days.count == 2, let first = days[0], let last = days[1], first <= last else { return nil }
      return first...last
    }
    for (key, days) in [("year", year), ("period", period)] {
      if let date, let days, !days.contains(date) { keys.refuse(key, "'date' must lie within '\(key)'") }
    }
    self.period = date.map { $0...$0 } ?? period ?? year
    chamber = keys.value("chamber", "I or II", Chamber.init)
    parliamentaryYear = keys.value("parliamentary-year", "a parliamentary year, like 2022/23", ParliamentaryYear.init)
    dossierTitle = keys.text("dossier-title")
    dossier = keys.value("dossier", "a dossier number, like 36 045 or 36 200 X", DossierNumber.init)
    number = keys.value("number", "a number in the dossier, like 26 or A") { text in
      ParliamentaryPaper(dossier: "36045", number: text).map { _ in text }
    }
    from = keys.text("from")
    to = keys.text("to")
    proposers = keys.texts("proposers")
    signatories = keys.rows("signatories", "[{office: Minister van Defensie, name: K.H. Ollongren}]") {
      Signatory(office: $0.text("office"), name: $0.requiredText("name") ?? "")
    }
    source = keys.address("source")
    answers = keys.choice("answers", among: documents, orNone: "no register of documents has an entry")
    notice = keys.text("notice")
    plain = keys.texts("plain")
    keys.pass("imported")
  }

  /// The paper it is, when dossier and number are known.
  var paper: ParliamentaryPaper? {
    guard let dossier, let number else { return nil }
    return ParliamentaryPaper(dossier: dossier.description, number: number)
  }
}

/// What a section says of itself.
struct SectionHeader: Hashable, Sendable {
  let title: String?
  /// When its text was changed last.
  let changed: Day?
  let plain: [String]

  init(_ keys: inout KeyReader) {
    title = keys.text("title")
    changed = keys.day("changed")
    plain = keys.texts("plain")
  }
}

/// What the `index.md` of a register says.
struct RegisterHeader: Hashable, Sendable {
  let title: String?
  let kind: RegisterKind?

  init(_ keys: inout KeyReader) {
    title = keys.text("title")
    let kinds = RegisterKind.allCases
    let dutch = Dictionary(kinds.map { ($0.folder, $0.rawValue) }, uniquingKeysWith: { first, _ in first })
    kind = keys.choice("kind", among: Set(kinds.map(\.rawValue)), meant: dutch).flatMap(RegisterKind.init)
  }
}
