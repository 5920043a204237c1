import GriffieTestSupport

/// Publications made by chance, of elements that are known and that are not, in places where they belong and where they do not.
/// Each text is a word of its own, so that what is lost or doubled shows.
struct GeneratedPublication {
  private var generator: SeededGenerator
  private var count = 0
  private(set) var xml = ""
  private(set) var words: [String] = []

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    let title = word()
    let body = (0..<12).map { _ in element(depth: 0) }.joined()
    xml =
      "<officiele-publicatie><kamerstuk><stuk><titel>\(title)</titel><algemeen>\(body)</algemeen></stuk></kamerstuk></officiele-publicatie>"
  }

  private mutating func element(depth: Int, in parent: String = "") -> String {
    let name = Self.parts[parent] ?? Self.names.randomElement(using: &generator) ?? "al"
    let parts = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      let isElement = !Self.marks.contains(name) && Bool.random(using: &generator)
      return isElement ? (depth < 6 ? element(depth: depth + 1, in: name) : "") : word()
    }
    let space = [" ", "\n  ", ""].randomElement(using: &generator) ?? ""
    // Few names, so that several notes have one and marks lead to some of them.
    let id = name == "noot" || name == "nootref" ? " \(name == "noot" ? "id" : "refid")=\"n\(count % 7)\"" : ""
    return "<\(name)\(id)>\(parts.joined(separator: space))</\(name)>"
  }

  private mutating func word() -> String {
    count += 1
    words.append("w\(count)x")
    return "w\(count)x "
  }

  private static let parts = ["tgroup": "tbody", "tbody": "row"]
  /// What has nothing but text.
  private static let marks: Set<String> = ["li.nr", "lidnr", "noot.nr"]

  /// Not among them are elements whose words stand twice or nowhere by design: heads of tables, metadata.
  private static let names = [
    "achternaam", "agendapunt", "al", "al", "al-groep", "artikel", "bijschrift", "citaat", "definitie",
    "definitie-item",
    "definitielijst", "divisie", "entry", "extref", "functie", "item-titel", "kop", "label", "li", "li.nr", "lid",
    "lidnr", "lijst",
    "motie", "motie-info", "naam", "nadruk", "noot", "noot.al", "noot.nr", "nootref", "nr", "ondertekening", "onbekend",
    "plaatje",
    "row", "spreekbeurt", "spreker", "sup", "table", "tbody", "tekst", "term", "tgroup", "title", "titel", "tussenkop",
    "uitgifte",
    "voetnoot", "vraag", "wat", "wijziging",
  ]
}
