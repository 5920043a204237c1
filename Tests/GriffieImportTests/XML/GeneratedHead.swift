import GriffieTestSupport

/// Publications whose heads are made by chance: each element that a head has, in any order and number, some with what a fact
/// can say, some with more, and some that no head has. Words are as in `GeneratedPublication`.
struct GeneratedHead {
  private var generator: SeededGenerator
  private var count = 0
  private(set) var xml = ""
  private(set) var words: [String] = []

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    let root = chance(5) ? "kamerwrk" : "officiele-publicatie"
    let papers = (0..<Int.random(in: 1...3, using: &generator)).map { _ in paper() }.joined()
    let front = root == "kamerwrk" || chance(5) ? element("frontm", some(Self.front, 3)) : ""
    let more = some(["metadata", "kop", "onbekend"], 2)
    xml = "<\(root)>\(more)\(front)\(papers)<al>\(word())</al></\(root)>"
  }

  private mutating func paper() -> String {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: element("kamervragen", some(Self.questions, 5))
    case 1: element(chance(2) ? "staatsblad" : "staatscourant", some(["intitule", "kop", "wet-besluit"], 4))
    case 2: element("handelingen", element("agendapunt", some(["nr", "item-titel", "al"], 4)))
    default: element("kamerstuk", some(Self.paper, 4) + element("stuk", some(Self.piece, 7)))
    }
  }

  private mutating func some(_ names: [String], _ most: Int) -> String {
    (0..<Int.random(in: 1...most, using: &generator)).map { _ in
      let name = chance(8) ? "onbekend" : names.randomElement(using: &generator) ?? ""
      return element(name, content(of: name))
    }.joined()
  }

  private mutating func content(of name: String) -> String {
    if let parts = Self.parts[name], !chance(6) { return some(parts, 4) }
    let said = chance(2) ? Self.values[name]?.randomElement(using: &generator) ?? "" : ""
    let note = chance(8) ? "<noot><noot.nr>\(word())</noot.nr><noot.al>\(word())</noot.al></noot>" : ""
    return said + (said.isEmpty || chance(3) ? " \(word())" : "") + note
      + (chance(6) ? "<onbekend>\(word())</onbekend>" : "")
  }

  private mutating func element(_ name: String, _ content: String) -> String {
    let line = Self.lines.randomElement(using: &generator) ?? ""
    let attributes = name == "tekstregel" ? " inhoud=\"\(line)\"" : name == "datum" ? " isodatum=\"2022-05-03\"" : ""
    return "<\(name)\(attributes)>\(content)</\(name)>"
  }

  private mutating func word() -> String {
    count += 1
    words.append("w\(count)x")
    return "w\(count)x "
  }

  private mutating func chance(_ among: Int) -> Bool { Int.random(in: 0..<among, using: &generator) == 0 }

  private static let front = ["vergjaar", "onderw"]
  private static let paper = ["kamerstukkop", "dossier", "kop"]
  private static let piece = ["stuknr", "titel", "datumtekst", "ltrlabel", "nummer", "al"]
  private static let questions = ["kamervraagkop", "kamervraagnummer", "kamervraagomschrijving", "vraag"]
  private static let lines = ["vergaderjaar", "kameraanduiding", "kamernummer", "documenttype", "publicatie"]

  private static let parts = [
    "kamerstukkop": ["tekstregel"], "kamervraagkop": ["tekstregel"], "dossier": ["dossiernummer", "titel"],
    "onderw": ["nummer", "naam"], "stuknr": ["ondernummer"], "datumtekst": ["datum"], "kop": ["titel", "subtitel"],
    "wet-besluit": ["intitule", "al"],
  ]

  private static let values = [
    "tekstregel": ["Vergaderjaar 2022-2023", "Tweede Kamer der Staten-Generaal", "2", "Kamerstukken"],
    "vergjaar": ["Vergaderjaar 2003-2004"], "dossiernummer": ["36 410", "36 410 (R2136)"], "nummer": ["29 200 X", "7"],
    "stuknr": ["Nr. ", "Nr. 12"], "ondernummer": ["12"], "ltrlabel": ["Nr."], "datum": ["3 mei 2022", "4 mei 2022"],
    "datumtekst": ["Voorgesteld 3 mei 2022", "Den Haag, 3 mei 2022"], "titel": ["MOTIE VAN HET LID ZAND", "BRIEF"],
    "kamervraagnummer": ["635"],
  ]
}
