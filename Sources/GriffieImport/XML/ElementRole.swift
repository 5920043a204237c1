/// What the elements of official publications are to a reader. The names are those of the schemas op-xsd-2012 to 2014, and of the
/// document types for papers before 2010 (`kamerwrk`) where these say the same.
enum ElementRole {
  // Within a paragraph.
  /// Plain words of the running text.
  case span
  /// Words that stand apart from what is beside them, also where the source has no blank: parts of a name, of a heading.
  case words
  case emphasis, link, raised
  case note, noteMark

  // Blocks.
  /// A paragraph, or what holds paragraphs and other blocks.
  case passage
  case heading, subheading
  case list, definitions
  /// A numbered member (*lid*) of an article; those beside each other are a list.
  case clause
  case itemMark
  case quotation, motion
  /// A change to another text: what is headed in it is of that text.
  case change
  case table, picture
  case signature, king, issue
  case agendaItem, speech
  case question
  /// A footnote of papers before 2010, which stands at their end.
  case endNote
  /// Nil for an element that is not known.
  init?(_ name: String) {
    guard let role = Self.roles[name] else { return nil }
    self = role
  }

  /// Whether it stands within a paragraph.
  var isInline: Bool {
    switch self {
    case .span, .words, .emphasis, .link, .raised, .note, .noteMark, .itemMark: true
    case .passage, .heading, .subheading, .list, .definitions, .clause, .quotation, .motion, .change, .table, .picture,
      .signature,
      .king, .issue, .agendaItem, .speech, .question, .endNote:
      false
    }
  }

  private static let roles: [String: ElementRole] = {
    var roles: [String: ElementRole] = [:]
    for (role, names) in names { for name in names.split(separator: " ") { roles[String(name)] = role } }
    return roles
  }()

  private static let names: [(ElementRole, String)] = [
    (
      .span,
      "ondernummer organisatie kamervraagonderwerp extref-groep intref-groep intref tekstcorrectie marquee redactie herdruk"
    ),
    (
      .words,
      """
      achternaam begrotingshoofdstuk datum dossiernr dossiernummer functie item-titel kamervraagnummer label ltrlabel naam nds-nr nr nummer \
      partij plaats politiek spreker stuknr subtitel term titel voornaam voorvoegsels waarde wat
      """
    ),
    (.emphasis, "nadruk"),
    (.link, "extref dossierref"),
    (.raised, "sup inf"),
    (.note, "noot"),
    (.noteMark, "nootref voetref"),
    (
      .passage,
      """
      aanhangsel aanhef adviesrvs advies afdeling afkondiging al al-groep algemeen amendement amendement-lid artikel \
      artikeltekst bijlage bijlage-sluiting bijschrift body boek bron circulaire circulaire-sluiting circulaire-tekst \
      circulaire.divisie considerans considerans.al dagtekening datumtekst deel definitie definitie-item divisie dossier frontm gegeven handelingen \
      hoofdstuk intitule kamerstuk kamerstukkop kamervraagkop kamervraagomschrijving kamervragen kamerwrk li margetekst mededeling meta metadata \
      nader-rapport naderrapport nds-stuk niet-dossier-stuk noot.al noot.li nota-toelichting officiele-inhoudsopgave \
      officiele-publicatie onderschrift onderw onderwerp paragraaf preambule reactie regeling regeling-sluiting regeling-tekst \
      slotformulering specificatie specificatie-item specificatielijst staatsblad staatscourant stemming structuurtekst stuk \
      tekst tekstregel colspec spanspec witreg tekst-sluiting titeldeel vergadering vergjaar verslag voorstel-sluiting voorstel-wet vrije-tekst wet-besluit \
      wetsluiting wettekst wie wij wijzig-artikel wijzig-divisie wijzig-lid zakelijke-mededeling zakelijke-mededeling-sluiting \
      zakelijke-mededeling-tekst title tgroup thead tbody tfoot row entry
      """
    ),
    (.heading, "kop"),
    (.subheading, "tussenkop tuskop"),
    (.list, "lijst noot.lijst"),
    (.definitions, "definitielijst"),
    (.clause, "lid"),
    (.itemMark, "li.nr lidnr"),
    (.quotation, "citaat blok box kader aanhaling"),
    (.change, "wijziging"),
    (.motion, "motie"),
    (.table, "table"),
    (.picture, "plaatje illustratie"),
    (.signature, "ondertekening ondtek"),
    (.king, "koning"),
    (.issue, "uitgifte"),
    (.agendaItem, "agendapunt"),
    (.speech, "spreekbeurt motie-info"),
    (.question, "vraag antwoord"),
    (.endNote, "voetnoot"),
  ]
}
