import Citations
import GriffieTestSupport
import Testing

@testable import GriffieImport

/// Whatever lines a text has: each of its words is in the text that comes of it, in its facts, or in what is said to be left out.
struct TextLawTests {
  @Test("no word of a text is lost", arguments: 0..<40)
  func losesNoWord(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let text = Self.text(&generator)
      let draft = TextDraft(PrintedPages(text))
      var counts = Self.words(of: Self.said(in: draft, labels: text))
      for (word, count) in Self.words(of: text) { counts[word, default: 0] -= count }
      let missing = counts.filter { $0.value < 0 }.keys.sorted()
      #expect(missing == [], "\(text.debugDescription)")
    }
  }

  private static func text(_ generator: inout SeededGenerator) -> String {
    var lines: [String] = []
    if Bool.random(using: &generator) { lines += heads.shuffled(using: &generator).prefix(4) }
    for _ in 0..<Int.random(in: 1...30, using: &generator) {
      let line = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        scraps.randomElement(using: &generator) ?? ""
      }
      lines.append(Bool.random(using: &generator) ? line[0] : line.joined(separator: " "))
    }
    return lines.joined(separator: "\n")
  }

  /// All that an import says of a text, and the words that stand for a fact: of those as many as the text has.
  private static func said(in draft: TextDraft, labels text: String) -> String {
    let (paper, facts) = (draft.paper, draft.paper.facts)
    var said = paper.sections.flatMap { [$0.title ?? "", MarkdownWriter.text($0.blocks)] }
    said += paper.notes.map { "\($0.label) \(MarkdownWriter.text($0.blocks))" }
    said += [facts.title, facts.dossierTitle, facts.from, facts.to, facts.number, facts.dossier?.description]
      .compactMap { $0 }
    said += facts.signatories.flatMap { [$0.office ?? "", $0.name] } + facts.proposers + facts.head
    said += draft.furniture.map(\.text)
    if let day = facts.date { said.append("\(day.day) \(months[day.month - 1]) \(day.year)") }
    if let year = facts.parliamentaryYear { said.append("\(year.start) \(year.start + 1)") }
    let labels = words(of: text).filter { Self.labels.contains($0.key) }
    said += labels.map { Array(repeating: $0.key, count: $0.value).joined(separator: " ") }
    return said.joined(separator: "\n")
  }

  private static func words(of text: String) -> [String: Int] {
    // The mark of a note stands at a word; in the Markdown it is apart from it.
    let parted = text.lowercased().map { letter in letter.wholeNumberValue.map { " \($0) " } ?? String(letter) }
      .joined()
    return parted.split { !$0.isLetter && !$0.isNumber }.reduce(into: [:]) { $0[String($1), default: 0] += 1 }
  }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
  ]

  /// Words of a head that stand for what kind of fact it is.
  private static let labels: Set = [
    "tweede", "eerste", "kamer", "der", "staten", "generaal", "vergaderjaar", "nr", "voorgesteld", "den", "haag",
    "datum", "betreft", "onderwerp", "aan", "1", "2", "de",
  ]

  private static let heads = [
    "Tweede Kamer der Staten-Generaal", "Eerste Kamer der Staten-Generaal", "2", "Vergaderjaar 2022–2023",
    "Vergaderjaar van nu",
    "36 410", "21 501-20", "Hoogte van dijken", "Nr. 97", "Nr. onbekend", "MOTIE VAN HET LID OMTZIGT C.S.",
    "BRIEF VAN DE MINISTER", "Voorgesteld 21 februari 2023", "Voorgesteld tijdens het overleg van 2 maart 2023",
    "Aan de Voorzitter van de Tweede Kamer", "der Staten-Generaal", "Den Haag, 3 mei 2022", "Datum 4 juni 2021",
    "Datum", "Betreft", "Betreft: dijken", "Onderwerp sluizen", "Ministerie van Water", "Geachte voorzitter,", "",
    "De Kamer,", "C",
  ]

  private static let scraps =
    heads + [
      "", "", "\u{C}", "7", "8", "2022", "Vraag 1", "Vraag 2", "1 Kamerstuk over dijken.", "2 Een tweede noot.",
      "de rivier1", "het water.2", "[3] noot", "hoog [3] en", "- punt een", "- punt twee", "1. eerste", "2. tweede",
      "3. derde", "7. zevende", "a. letter", "• stip", "De dijken zijn hoog.", "en de rivieren breed", "Kop van iets",
      "De Minister van Water,", "A.B. de Wit", "De Staatssecretaris van Land,", "en gaat over tot de orde van de dag.",
      "Omtzigt", "verzoekt de regering,", "ISSN 0921 - 7371", "kst-36410-97", "h-index", "Pagina 3 van 4",
      "Pagina acht",
      "Tweede Kamer, vergaderjaar 2022–2023, 36 410, nr. 97",
      "Tweede Kamer, vergaderjaar 2022–2023, heeft", "’s-Gravenhage 2023", "  ingesprongen regel", "a  b  c",
      "1  2  3", "Vroom | Wit", "https://voorbeeld.nl/een", "twee", "¹ verheven", "woord¹", "1", "12 miljoen",
    ]
}
