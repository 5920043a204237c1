/// The verbs that `Reader.verb(to:)` knows by their forms: strong ones, and weak ones that stand beside days.
extension Reader {
  static let weakPasts: Words = [
    "antwoordde", "antwoordden", "behandelde", "benadrukte", "bepaalde", "bereikte", "bevestigde", "bevestigden",
    "daalde", "daalden", "diende", "dienden", "duurde", "eindigde", "groeide", "groeiden", "kondigde", "kondigden",
    "kostte", "leidde", "leverde", "leverden", "maakte", "maakten", "meldde", "meldden", "ondertekende",
    "ondertekenden", "oordeelde", "opende", "overleed", "startte", "stelde", "stelden", "stemde",
    "stemden",
    "stuurde", "stuurden", "tekende", "tekenden", "telde", "telden", "toonde", "toonden", "verklaarde", "verstuurde",
    "zakte", "berichtte", "woonde", "woonden", "werkte", "werkten", "volgde", "volgden",
  ]

  /// Strong pasts that differ from their participle; behind a prefix they are pasts too: `bevond`, `overwoog`.
  static let strongPasts: Words = [
    "bleef", "bleek", "bood", "bracht", "brachten", "dacht", "dachten", "deed", "deden", "dronk", "droeg", "droegen",
    "gaf", "gaven", "ging", "gingen", "gold", "hief", "hield", "hielden", "hing", "hingen", "kon", "konden", "koos",
    "kreeg",
    "kwam", "kwamen", "lag", "lagen", "las", "lazen", "liep", "liepen", "liet", "lieten", "moest", "moesten", "nam",
    "riep",
    "riepen", "schreef", "sloeg", "sloegen", "sloot", "sprak", "spraken", "steeg", "stierf", "stond", "stonden",
    "streed",
    "trad", "trof", "trok", "viel", "vielen", "ving", "vingen", "vloog", "vond", "vroegen", "wees", "wist", "wisten",
    "woog",
    "won", "zag", "zagen", "zat", "zaten", "zei", "zeiden", "zocht", "zochten", "zond", "zonk", "zwoer",
    "begon", "bedroog", "besloot", "beval", "bezweek", "genoot", "ontbrak", "verdween", "vermeed", "verloor",
    "verscheen",
    "vertrok", "verbrak", "gebood", "bezag",
  ]

  /// Strong pasts that behind a prefix are participles: `bevonden`, `besloten`.
  static let strongPlurals: Words = [
    "bleken", "bleven", "golden", "hieven", "kozen", "kregen", "schreven", "stegen", "stierven", "streden", "trokken",
    "vlogen", "vonden", "wezen", "wogen", "wonnen", "zonden", "zonken",
  ]

  /// What means something else by itself.
  static let pastsBehindParts: Words = [
    "namen", "boden", "traden", "legde", "legden", "zegde", "zegden", "brak", "braken", "las",
  ]

  static let unstressed: [StaticString] = ["be", "ver", "ont", "her"]

  /// Parts that stand before a verb or apart from it; one that begins with another stands before that.
  static let parts: Words = [
    "aan", "achter", "af", "bekend", "bijeen", "bij", "binnen", "deel", "door", "gelijk", "goed", "in", "kennis",
    "klaar", "los",
    "mede", "mee", "na", "neer", "om", "onder", "open", "op", "overeen", "over", "plaats", "samen", "stil", "stop",
    "tegen",
    "teleur", "terug", "toe", "uit", "vast", "vol", "voort", "voorbij", "voor", "vrij", "weer", "weg",
  ]

  static let weakStems: [StaticString] = [
    "handigd", "tekend", "legd", "zocht", "bracht", "dacht", "tooid", "kend",
  ]

  /// What is left of participles on -en behind their prefix.
  static let strongStems: [StaticString] = [
    "bleken", "bleven", "blazen", "boden", "bogen", "bonden", "boren", "broken", "daan", "dragen", "drongen",
    "dronken", "dwenen", "dwongen", "gaan", "geven", "gonnen", "grepen", "hangen", "heven", "holpen", "houden",
    "klommen",
    "komen", "kozen", "kregen", "laten", "leden", "legen", "lezen", "lopen", "loren", "meden", "meten", "nezen",
    "nomen",
    "noten", "prezen", "reden", "rezen", "roepen", "schenen", "schonden", "schoven", "schreven", "slagen", "sloten",
    "sneden", "sproken", "staan", "stegen", "stolen", "storven", "streken", "treden", "troffen", "trokken", "vallen",
    "vangen", "varen", "vonden", "weken", "werven", "wezen", "wogen", "wonnen", "worden", "worpen", "worven", "zeten",
    "zien",
    "zonden", "zonken", "zworen",
  ]

  /// What begins as a participle and is none.
  static let endsOfNouns: [StaticString] = [
    "heid", "raad", "recht", "wet", "markt", "dienst", "debat", "rapport", "budget", "contract", "gebied", "geld",
    "geluid", "geweld", "gevecht", "gewest", "gezicht", "gemoed", "gezond", "beleid", "beeld", "bestand", "verstand",
    "band", "bod", "besluit", "bericht", "bezit", "bewind", "bekend", "bereid", "gereed", "verplicht", "beraad",
    "mandaat", "project", "document", "punt", "staat", "kracht", "macht", "geest", "bevoegd", "beperkt", "geschikt",
    "geduld", "verbond", "bestuur", "bot", "gast", "agent", "student", "tijd", "bewust", "verwant", "vervaldat",
  ]

  /// Verbs of the present that end as participles do: `verzoekt`.
  static let presents: [StaticString] = [
    "zoekt", "spreekt", "breekt", "treft", "loopt", "koopt", "geeft", "schrijft", "blijft", "drijft", "krijgt",
    "grijpt", "wijst",
    "trekt", "helpt", "werpt", "schept", "roept", "kiest", "leest",
  ]
}
