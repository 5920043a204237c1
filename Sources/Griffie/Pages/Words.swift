import Citations
import Templates

/// The fixed words of pages, in the language of the site.
struct Words: Sendable {
  private let language: Language
  private let months: [String]

  /// All words, for templates.
  let values: TemplateValue

  init(_ language: Language) {
    self.language = language
    let months = Self.table["months"].map { language == .dutch ? $0.dutch : $0.english } ?? ""
    self.months = months.split(separator: " ").map(String.init)
    values = .object(
      TemplateObject(
        Self.table.sorted { $0.key < $1.key }.map { ($0, .text(language == .dutch ? $1.dutch : $1.english)) }))
  }

  /// The word with this name; the table holds all that Griffie and its templates ask for.
  subscript(name: String) -> String {
    guard let pair = Self.table[name] else { preconditionFailure("no word is called \(name)") }
    return language == .dutch ? pair.dutch : pair.english
  }

  var registers: String { self["registers"] }

  func title(_ kind: RegisterKind) -> String { self["kind_\(kind.rawValue)"] }

  /// One of a kind: `Motie`.
  func name(_ kind: RegisterKind) -> String { self["one_\(kind.rawValue)"] }

  func name(_ chamber: Chamber) -> String { self[chamber == .house ? "house" : "senate"] }

  /// `7 juli 2022`
  func date(_ day: Day) -> String {
    "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  /// What begins on a first day: `2022` in January, else `april`; the first says the year as well.
  func tick(_ day: Day, isFirst: Bool) -> String {
    let month = months[day.month - 1]
    return day.month == 1 ? String(day.year) : isFirst ? "\(month) \(day.year)" : month
  }

  func title(_ arrangement: Arrangement) -> String { self["by_\(arrangement.rawValue)"] }

  /// `december 2022`, `7 juli 2022`, or a text as it stands.
  func heading(_ heading: ListHeading) -> String {
    switch heading {
    case .text(let text): text
    case .day(let day): date(day)
    case .month(let year, let month): "\(months[month - 1]) \(year)"
    case .undated: self["undated"]
    case .rest: self["rest"]
    }
  }

  /// `1 partij`, `3 partijen`
  func parties(_ count: Int) -> String { "\(count) \(self[count == 1 ? "party" : "parties"].lowercased())" }

  /// `1 vermelding`, `3 vermeldingen`
  func mentions(_ count: Int) -> String { "\(count) \(self[count == 1 ? "mention" : "mentions"])" }

  /// `1 verwijzing`, `3 verwijzingen`
  func references(_ count: Int) -> String { "\(count) \(self[count == 1 ? "referred_once" : "referred"])" }

  /// `alinea 3`, `noot 1`, `kop`: what an id in a page means to a reader.
  func place(_ anchor: String) -> String {
    switch Anchor(anchor) {
    case .paragraph(let number): "\(self["paragraph"]) \(number)"
    case .note(let number): "\(self["note"]) \(number)"
    case .heading: self["heading"]
    }
  }

  private static let table: [String: (dutch: String, english: String)] = [
    "abbreviations": ("Afkortingen", "Abbreviations"),
    "answers": ("Waar op elke paragraaf wordt ingegaan", "Where each paragraph is answered"),
    "advice": ("Advies van het kabinet", "Advice of the cabinet"),
    "aliases": ("Ook genoemd", "Also called"),
    "all": ("alle", "all"),
    "as_motion": ("Motie", "Motion"),
    "as_paper": ("Stuk", "Paper"),
    "arrangements": ("Indeling", "Arrangement"),
    "by_dossier": ("Per dossier", "By dossier"),
    "by_group": ("Alle", "All"),
    "by_month": ("Per maand", "By month"),
    "chamber": ("Kamer", "Chamber"),
    "changed": ("Laatst gewijzigd", "Last changed"),
    "charts": ("In beeld", "In pictures"),
    "charts_lead": (
      "een tijdlijn, de bedragen, en wat waar ter sprake komt",
      "a timeline, the amounts, and what is spoken of where"
    ),
    "close": ("Sluiten", "Close"),
    "contents": ("Inhoud", "Contents"),
    "date": ("Datum", "Date"),
    "decision": ("Besluit", "Decision"),
    "dossier": ("Dossier", "Dossier"),
    "filter_page": ("Filter deze bladzijde", "Filter this page"),
    "filter_list": ("Filter deze lijst", "Filter this list"),
    "filter": ("Soort", "Type"),
    "first_place": ("eerste plaats", "first place"),
    "from": ("Van", "From"),
    "heading": ("kop", "heading"),
    "home": ("Begin", "Home"),
    "house": ("Tweede Kamer", "House of Representatives"),
    "in_office_from": ("In functie vanaf", "In office from"),
    "in_office_until": ("In functie tot", "In office until"),
    "kind": ("Soort", "Kind"),
    "more": ("nog", "more"),
    "one_page": ("Op één pagina", "On one page"),
    "one_page_lead": ("om af te drukken of te bewaren", "to print or to keep"),
    "one_amounts": ("Bedrag", "Amount"),
    "one_articles": ("Artikel", "Article"),
    "one_dates": ("Datum", "Date"),
    "one_documents": ("Document", "Document"),
    "one_instruments": ("Instrument", "Instrument"),
    "one_law": ("Wet of regeling", "Act or regulation"),
    "one_members": ("Kamerlid", "Member"),
    "one_ministers": ("Bewindspersoon", "Minister"),
    "one_motions": ("Motie", "Motion"),
    "one_organisations": ("Organisatie", "Organisation"),
    "one_papers": ("Stuk", "Paper"),
    "one_paragraphs": ("Paragraaf", "Paragraph"),
    "one_persons": ("Persoon", "Person"),
    "open_entry": ("Open in het register", "Open in the register"),
    "copy_place": ("Verwijzing kopiëren", "Copy reference"),
    "copied": ("Gekopieerd", "Copied"),
    "kind_amounts": ("Bedragen", "Amounts"),
    "kind_articles": ("Artikelen", "Articles"),
    "kind_dates": ("Data", "Dates"),
    "kind_documents": ("Documenten", "Documents"),
    "kind_instruments": ("Instrumenten", "Instruments"),
    "kind_members": ("Kamerleden", "Members"),
    "kind_ministers": ("Bewindspersonen", "Ministers"),
    "kind_motions": ("Moties", "Motions"),
    "kind_organisations": ("Organisaties", "Organisations"),
    "kind_papers": ("Stukken", "Papers"),
    "kind_paragraphs": ("Paragrafen", "Paragraphs"),
    "kind_persons": ("Personen", "Persons"),
    "locale": ("nl_NL", "en_GB"),
    "letters": ("Spring naar", "Jump to"),
    "matrix": ("Wat waar ter sprake komt", "What is spoken of where"),
    "matrix_key": (
      "De kolommen zijn de secties. ○ één of twee vermeldingen, ● meer. Elk teken leidt naar de eerste.",
      "The columns are the sections. ○ one or two mentions, ● more. Each sign leads to the first."
    ),
    "mention": ("vermelding", "mention"),
    "mentioned": ("Genoemd in", "Mentioned in"),
    "mentions": ("vermeldingen", "mentions"),
    "months": (
      "januari februari maart april mei juni juli augustus september oktober november december",
      "January February March April May June July August September October November December"
    ),
    "movedFirst": ("Moties als eerste indiener", "Motions as first signatory"),
    "movedToo": ("Moties als mede-indiener", "Motions as co-signatory"),
    "navigation": ("Navigatie", "Navigation"),
    "next": ("Volgende", "Next"),
    "moved": ("Deze pagina is verplaatst", "This page has moved"),
    "moved_to": ("Ga naar de nieuwe plaats", "Go to its new place"),
    "not_found": ("Niet gevonden", "Not found"),
    "not_found_lead": (
      "Op dit adres staat geen pagina. Verder gaat het hier:", "There is no page at this address. Go on here:"
    ),
    "not_mentioned": ("Nergens genoemd.", "Mentioned nowhere."),
    "note": ("noot", "note"),
    "notes": ("Noten", "Notes"),
    "number": ("Nummer", "Number"),
    "office": ("Ambt", "Office"),
    "official": ("Officiële bron", "Official source"),
    "on_site": ("Op deze site", "On this site"),
    "paragraph": ("alinea", "paragraph"),
    "parliamentary_year": ("Vergaderjaar", "Parliamentary year"),
    "part_of": ("Onderdeel van", "Part of"),
    "parts": ("Onderdelen", "Parts"),
    "part": ("Bladzijde", "Page"),
    "parties": ("Partijen", "Parties"),
    "party": ("Partij", "Party"),
    "previous": ("Vorige", "Previous"),
    "proposers": ("Indieners", "Proposers"),
    "references": ("Verwijzingen", "References"),
    "referred": ("verwijzingen", "references"),
    "referred_once": ("verwijzing", "reference"),
    "registers": ("Registers", "Registers"),
    "rest": ("Overige", "Other"),
    "result": ("resultaat", "result"),
    "results": ("resultaten", "results"),
    "search": ("Zoeken", "Search"),
    "search_elsewhere": ("Kijk in de registers:", "Look in the registers:"),
    "search_label": ("Zoek in teksten en registers", "Search texts and registers"),
    "search_meant": ("Bedoelde u", "Did you mean"),
    "search_missing": ("Een zoekbestand ontbreekt.", "A file of the search is missing."),
    "search_nothing": ("Niets gevonden.", "Nothing found."),
    "seat_from": ("Kamerlid vanaf", "Member from"),
    "seat_until": ("Kamerlid tot en met", "Member until"),
    "seats": ("Zetels", "Seats"),
    "senate": ("Eerste Kamer", "Senate"),
    "signatories": ("Ondertekening", "Signatories"),
    "signed": ("Ondertekend", "Signed"),
    "skip": ("Naar de tekst", "Skip to content"),
    "subject": ("Onderwerp", "Subject"),
    "theme": ("Weergave", "Appearance"),
    "theme_dark": ("donker", "dark"),
    "theme_light": ("licht", "light"),
    "theme_system": ("als het systeem", "like the system"),
    "timeline": ("Tijdlijn", "Timeline"),
    "texts": ("In de tekst", "In the text"),
    "to": ("Aan", "To"),
    "way": ("Plaats op de site", "Place on the site"),
    "undated": ("Zonder datum", "Undated"),
    "whole_contents": ("Hele inhoud", "All contents"),
    "vote": ("Stem", "Vote"),
    "vote_absent": ("niet deelgenomen", "did not take part"),
    "vote_against": ("tegen", "against"),
    "vote_for": ("voor", "for"),
    "votes": ("Stemming", "Votes"),
  ]
}
