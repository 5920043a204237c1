/// Small sites made of odds and ends by a seed: papers, sections, entries, notes, tables, links, markup in and around names.
struct GeneratedSite {
  private var state: UInt64
  private(set) var files: [String: String] = ["site.yaml": "title: Proef\n"]

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    for register in ["landen", "fondsen"] { addRegister(register) }
    for paper in 1...(1 + pick(3)) { addPaper(paper) }
  }

  /// One that has at least so many sections.
  init(seed: UInt64, sections: Int) {
    self.init(seed: seed)
    var paper = 3
    while sectionCount < sections {
      paper += 1
      addPaper(paper)
    }
  }

  private var sectionCount: Int { files.keys.count { $0.hasPrefix("stuk-") && $0.contains("-deel-") } }

  /// A number below the bound, the same for the same seed.
  private mutating func pick(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  private mutating func one(of texts: [String]) -> String { texts[pick(texts.count)] }

  private mutating func addRegister(_ folder: String) {
    files["registers/\(folder)/index.md"] = "---\ntitle: \(folder)\n---\n\nOver alle EDF.\n"
    for entry in 0...pick(4) {
      let type = one(of: ["", "type: een\n", "type: \"twee & <drie>\"\n"])
      files["registers/\(folder)/e\(entry).md"] =
        "---\ntitle: Naam \(folder) \(entry)\nabbreviation: \(folder.first ?? "x")\(entry)\n\(type)---\n\nOver Naam fondsen 0 en EUR 5.\n"
    }
  }

  private mutating func addPaper(_ number: Int) {
    let date = one(of: ["date: 2022-12-16\n", "year: 2021\n", ""])
    files["stuk-\(number)/plaatje.png"] = "plaatje"
    files["stuk-\(number)/index.md"] = "---\ntitle: \"Stuk <\(number)> & meer\"\n\(date)---\n\n\(sentence())\n"
    for section in 1...(1 + pick(4)) {
      files["stuk-\(number)/0\(section)-deel-\(section).md"] = "# Deel \(section)\n\n\(body())"
    }
  }

  private mutating func body() -> String {
    var text = ""
    for _ in 0...pick(6) { text += block() + "\n\n" }
    return text + "[^1]: Zie \(sentence())\n"
  }

  private mutating func block() -> String {
    switch pick(6) {
    case 0: "## \(one(of: ["p1", "fn1", "Kop", "Kop", "Naam landen 0", "«»"]))"
    case 1: "- \(sentence())\n- \(sentence())"
    case 2: "> \(sentence())\n> \(sentence())"
    case 3: "| a | b |\n|---|--:|\n| \(phrase()) | \(phrase()) |"
    case 4: "1. \(sentence())\n\n   \(sentence())"
    default: sentence() + "\n" + sentence()
    }
  }

  private mutating func sentence() -> String {
    "\(phrase()) en \(phrase()) of \(phrase())\(one(of: [".", ".", "[^1].", "!"]))"
  }

  private mutating func phrase() -> String {
    one(of: [
      "Naam landen 0", "*Naam* fondsen 0", "**Naam landen\n1**", "l0", "f1-steun", "`l0`",
      "[l0](https://x.example/?a=1&b=2)",
      "Kamerstuk 36 410, *nr.* 12", "motie van het lid\nKok (36 410, nr. 7)", "motie-De Vries/Él c.s.", "op 3 mei jl.",
      "EUR 2,5 mln.", "[een **fonds**](../registers/fondsen/e0.md)", "[deel](01-deel-1.md)", "\\*geen\\* nadruk",
      "l0&amp;l1", "Stb. 2011, 35", "<b>l0</b>", "de leden A\u{301}bc en *De* Wit (SP)", "![l0](plaatje.png)", "",
      "paragraaf 2.4",
    ])
  }
}
