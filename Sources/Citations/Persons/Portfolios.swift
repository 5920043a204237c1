/// What ministers and state secretaries of the Netherlands are for: names of ministries and of posts within them since 1994. Names
/// of offices, as the state's almanac has them.
enum Portfolios {
  /// The names of the list with their indices, also with "&" for "en", without commas, and as headings in capitals have them.
  static let names = NameTrie(
    (list.enumerated().map { ($1, $0) }
      + beginnings.compactMap { name, whole in list.firstIndex(of: whole).map { (name, $0) } })
      .flatMap { name, index in
        [name, name.replacing(" en ", with: " & "), name.replacing(",", with: "")].flatMap { [$0, $0.uppercased()] }
          .map { (Array($0.utf8)[...], index) }
      })

  /// What ministries are called by for short, where no other has had a name that begins so: the office is the same.
  private static let beginnings = [
    ("Binnenlandse Zaken", "Binnenlandse Zaken en Koninkrijksrelaties"),
    ("Onderwijs", "Onderwijs, Cultuur en Wetenschap"), ("Sociale Zaken", "Sociale Zaken en Werkgelegenheid"),
  ]

  /// How an office is said with its portfolio: ministers are "van" a ministry or "voor" what they do within one. Nil where there were both and
  /// the holder had neither.
  static func preposition(of rank: Office.Rank, _ portfolio: String, heldBy holder: String) -> String? {
    if rank == .minister, portfolio == "Volkshuisvesting en Ruimtelijke Ordening" {
      return prepositionOfHousing[holder]
    }
    return rank == .minister && withoutMinistry.contains(portfolio) ? "voor " : "van "
  }

  /// Housing was first a task within a ministry and then one of its own.
  private static let prepositionOfHousing = ["De Jonge": "voor ", "Keijzer": "van "]

  /// The portfolio in the title of an office, where a text has it as "van Mijnbouw": "Mijnbouw"; "van Natuur en Stikstof": "voor Natuur en Stikstof".
  static func title(of rank: Office.Rank, _ portfolio: String) -> String {
    switch rank {
    case .primeMinister: portfolio
    case .minister: titlesOfMinisters[portfolio] ?? portfolio
    case .stateSecretary: titlesOfStateSecretaries[portfolio] ?? portfolio
    }
  }

  private static let titlesOfMinisters = Dictionary(
    uniqueKeysWithValues: withoutMinistry.map { ("van \($0)", "voor \($0)") })

  private static let titlesOfStateSecretaries = Dictionary(
    uniqueKeysWithValues: ["van ", "voor "].flatMap { preposition in
      ofFinance.map { (preposition + $0, "van Financiën") } + bare.map { (preposition + $0, $0) }
    } + ofFinance.map { ($0, "van Financiën") } + [("Cultuur en Media", "van Cultuur en Media")])

  /// Whether state secretaries are called by the portfolio without "van".
  static func isBare(_ portfolio: String) -> Bool {
    bare.contains(portfolio) || titlesOfStateSecretaries.keys.contains(portfolio)
  }

  private static let bare: Set<String> = [
    "Digitalisering en Koninkrijksrelaties", "Herstel Groningen", "Jeugd, Preventie en Sport",
    "Koninkrijksrelaties en Digitalisering", "Langdurige en Maatschappelijke Zorg", "Mijnbouw",
    "Participatie en Integratie",
  ]

  /// What state secretaries of Financiën do.
  private static let ofFinance: Set<String> = [
    "Fiscaliteit en Belastingdienst", "Fiscaliteit, Belastingdienst en Douane", "Herstel en Toeslagen",
    "Toeslagen en Douane",
  ]

  /// What ministers without a ministry of their own were for.
  private static let withoutMinistry: Set<String> = [
    "Armoedebeleid, Participatie en Pensioenen", "Basis- en Voortgezet Onderwijs en Media",
    "Bestuurlijke Vernieuwing en Koninkrijksrelaties", "Buitenlandse Handel en Ontwikkelingshulp",
    "Buitenlandse Handel en Ontwikkelingssamenwerking", "Immigratie en Asiel", "Jeugd en Gezin", "Klimaat en Energie",
    "Langdurige Zorg en Sport", "Medische Zorg", "Medische Zorg en Sport", "Milieu en Wonen", "Natuur en Stikstof",
    "Ontwikkelingssamenwerking", "Primair en Voortgezet Onderwijs", "Rechtsbescherming",
    "Vreemdelingenzaken en Integratie", "Wonen en Rijksdienst", "Wonen, Wijken en Integratie",
  ]

  /// The short names of `abbreviations`, in their order.
  static let shortNames = Words(abbreviations.map(\.short))

  static let abbreviations: [(short: StaticString, long: String)] = [
    ("AZ", "Algemene Zaken"), ("BZ", "Buitenlandse Zaken"), ("BuZa", "Buitenlandse Zaken"),
    ("BZK", "Binnenlandse Zaken en Koninkrijksrelaties"), ("EZ", "Economische Zaken"),
    ("EZK", "Economische Zaken en Klimaat"), ("IenW", "Infrastructuur en Waterstaat"),
    ("I&W", "Infrastructuur en Waterstaat"),
    ("IenM", "Infrastructuur en Milieu"), ("I&M", "Infrastructuur en Milieu"), ("JenV", "Justitie en Veiligheid"),
    ("J&V", "Justitie en Veiligheid"), ("VenJ", "Veiligheid en Justitie"), ("V&J", "Veiligheid en Justitie"),
    ("LNV", "Landbouw, Natuur en Voedselkwaliteit"), ("LVVN", "Landbouw, Visserij, Voedselzekerheid en Natuur"),
    ("OCW", "Onderwijs, Cultuur en Wetenschap"), ("SZW", "Sociale Zaken en Werkgelegenheid"),
    ("VWS", "Volksgezondheid, Welzijn en Sport"), ("VRO", "Volkshuisvesting en Ruimtelijke Ordening"),
    ("KGG", "Klimaat en Groene Groei"), ("AenM", "Asiel en Migratie"), ("A&M", "Asiel en Migratie"),
    ("VROM", "Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer"), ("NenS", "Natuur en Stikstof"),
    ("N&S", "Natuur en Stikstof"), ("V&W", "Verkeer en Waterstaat"), ("VenW", "Verkeer en Waterstaat"),
    ("BHOS", "Buitenlandse Handel en Ontwikkelingssamenwerking"), ("BHO", "Buitenlandse Handel en Ontwikkelingshulp"),
    ("LZS", "Langdurige Zorg en Sport"), ("APP", "Armoedebeleid, Participatie en Pensioenen"),
  ]

  static let list = [
    "Algemene Zaken", "Asiel en Migratie", "Armoedebeleid, Participatie en Pensioenen",
    "Basis- en Voortgezet Onderwijs en Media", "Bestuurlijke Vernieuwing en Koninkrijksrelaties",
    "Binnenlandse Zaken en Koninkrijksrelaties", "Buitenlandse Handel",
    "Buitenlandse Handel en Ontwikkelingshulp", "Buitenlandse Handel en Ontwikkelingssamenwerking",
    "Buitenlandse Zaken",
    "Cultuur en Media", "Defensie", "Digitalisering", "Digitalisering en Koninkrijksrelaties", "Economische Zaken",
    "Economische Zaken en Klimaat", "Economische Zaken, Landbouw en Innovatie", "Europese Zaken", "Financiën",
    "Fiscaliteit en Belastingdienst", "Fiscaliteit, Belastingdienst en Douane", "Funderend Onderwijs en Emancipatie",
    "Herstel Groningen",
    "Herstel en Toeslagen", "Immigratie en Asiel", "Infrastructuur en Milieu", "Infrastructuur en Waterstaat",
    "Integratie, Inburgering en Gemeenschappen",
    "Jeugd en Gezin", "Jeugd, Preventie en Sport", "Justitie", "Justitie en Veiligheid", "Klimaat en Energie",
    "Klimaat en Groene Groei", "Koninkrijksrelaties en Digitalisering", "Landbouw",
    "Landbouw, Natuur en Voedselkwaliteit", "Landbouw, Natuur en Visserij",
    "Landbouw, Visserij, Voedselzekerheid en Natuur", "Langdurige Zorg en Sport", "Langdurige en Maatschappelijke Zorg",
    "Maatschappelijke Ondersteuning, Jeugd en Sport", "Medische Zorg", "Medische Zorg en Sport", "Milieu en Wonen",
    "Mijnbouw", "Natuur en Stikstof", "Onderwijs, Cultuur en Wetenschap", "Ontwikkelingssamenwerking",
    "Openbaar Vervoer en Milieu", "Participatie en Integratie", "Primair en Voortgezet Onderwijs", "Rechtsbescherming",
    "Sociale Zaken en Werkgelegenheid", "Toeslagen en Douane", "Veiligheid en Justitie",
    "Verkeer en Waterstaat",
    "Volksgezondheid, Welzijn en Sport", "Volkshuisvesting en Ruimtelijke Ordening",
    "Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer",
    "Vreemdelingenzaken en Integratie", "Vreemdelingenbeleid en Integratie", "Werk en Participatie",
    "Wonen en Rijksdienst",
    "Wonen, Wijken en Integratie",
  ]
}
