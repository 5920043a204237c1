import Citations
import GriffieTestSupport
import Testing

@testable import Griffie

/// What `griffie cite` finds, and where it says that it stands.
@Suite struct CitationReaderTests {
  private static let registers = [
    SourceFile(path: "fondsen/index.md", bytes: Array("---\ntitle: Fondsen\n---\n".utf8)),
    SourceFile(
      path: "fondsen/edf.md", bytes: Array("---\ntitle: Europese Dijkfaciliteit\nabbreviation: EDF\n---\n".utf8)),
    SourceFile(path: "bewindslieden/index.md", bytes: Array("---\nkind: ministers\n---\n".utf8)),
    SourceFile(
      path: "bewindslieden/minister-water.md",
      bytes: Array("---\ntitle: A.B. Jansen\noffice: Minister van Water\nfrom: 2022-01-10\n---\n".utf8)),
    SourceFile(path: "kamerleden/index.md", bytes: Array("---\nkind: members\n---\n".utf8)),
    SourceFile(path: "kamerleden/c-kok.md", bytes: Array("---\ntitle: C. Kok\nparty: DP\n---\n".utf8)),
    SourceFile(path: "kamerleden/e-kok.md", bytes: Array("---\ntitle: E. Kok\nparty: WP\n---\n".utf8)),
    SourceFile(
      path: "kamerleden/a-de-boer.md", bytes: Array("---\ntitle: A. (Anna) de Boer\nparty: GroenLinks\n---\n".utf8)),
    SourceFile(path: "kamerleden/b-smit.md", bytes: Array("---\ntitle: B. Smit\nparty: WP\n---\n".utf8)),
  ]

  private func find(
    _ text: String, _ form: CitedText.Form = .plain, date: String? = nil, registers: [SourceFile] = [],
    known: String? = nil
  ) -> [FoundCitation] {
    let reader = CitationReader(
      registers: registers, folder: "registers", date: date.flatMap(Day.init),
      known: known.flatMap { KnownPapers(Array($0.utf8)) })
    return reader.citations(in: CitedText(name: "brief", bytes: Array(text.utf8), form: form))
  }

  @Test("takes the dossier of the front matter for that of the text")
  func readsDossier() {
    let text = "---\ntitle: Gas\ndossier: 36 512\n---\n\nNa (29 398, nr. 60) komt het amendement op stuk nr. 12.\n"
    #expect(find(text, .markdown).map(\.id) == ["kst-29398-60", "kst-36512-12"])
    #expect(find("---\ndossier: gas\n---\n\nHet amendement op stuk nr. 12.\n", .markdown).isEmpty)
  }

  @Test("takes the day of the front matter for that of the text, where no other is given")
  func readsDay() {
    let text = "---\ntitle: Gas\ndate: 2021-03-04\n---\n\nOp 20 oktober jl. is de dijk gekeurd.\n"
    #expect(find(text, .markdown).map(\.id) == ["2020-10-20"])
    #expect(find(text, .markdown, date: "2022-12-23").map(\.id) == ["2022-10-20"])
    #expect(find("---\ndate: ooit\n---\n\nOp 20 oktober jl.\n", .markdown).map(\.id) == ["--10-20"])
  }

  @Test("numbers no motion by what the further sentences of its note cite")
  func readsFirstSentencesOfNotes() {
    let motion = { (note: String) in
      find("De motie-Kok[^1] is aangenomen.\n\n[^1]: \(note)\n", .markdown).first { $0.kind == "motie" }?.id
    }
    #expect(motion("Kamerstuk 36 410, nr. 12.") == "kst-36410-12")
    #expect(motion("Handelingen, item 4. Zie ook Kamerstuk 36 410, nr. 12.") == "motie van het lid Kok")
  }

  @Test(
    "says of each citation what kind of thing it is",
    arguments: [
      ("zie Kamerstuk 36 410, nr. 12", "kamerstuk", "kst-36410-12"),
      ("zie dossier 36 410", "dossier", "dossier/36410"),
      ("zie Aanhangsel Handelingen II 2022/23, nr. 635", "aanhangsel", "ah-tk-20222023-635"),
      ("zie Handelingen II 2010/11, nr. 108, item 5", "handelingen", "h-tk-20102011-108-5"),
      ("zie Stb. 2011, 35", "publicatieblad", "stb-2011-35"),
      ("zie PbEU 2010, L 180", "publicatieblad", "pbeu-2010-L-180"),
      ("zie Richtlijn (EU) 2022/2555", "eu", "celex:32022L2555"),
      ("zie ECLI:NL:HR:1979:AB7440", "rechtspraak", "ECLI:NL:HR:1979:AB7440"),
      ("de motie van het lid Kok over dijken", "motie", "motie van het lid Kok"),
      ("het lid Kok (DP) vraagt", "kamerlid", "Kok (DP)"),
      ("de brief «Droge voeten»", "document", "brief-Droge voeten"),
      ("voor EUR 5 miljoen", "bedrag", "EUR 5000000"),
      ("op 20 oktober 2022", "datum", "2022-10-20"),
      ("in paragraaf 2.1 staat", "adviesparagraaf", "par-2.1"),
    ])
  func namesKinds(text: String, kind: String, id: String) {
    #expect(find(text).first.map { [$0.kind, $0.id] } == [kind, id])
  }

  @Test("a name has the folder of its register as kind, an office that of its holders")
  func namesRegisters() {
    let found = find(
      "De Minister van Water betaalt uit EDF. De Ministers van Water blijven buiten beeld.", registers: Self.registers)
    #expect(found.map(\.kind) == ["bewindslieden", "fondsen"])
    #expect(found.map(\.id) == ["minister-water", "edf"])
    #expect(found.map(\.canonical) == ["A.B. Jansen", "Europese Dijkfaciliteit"])
  }

  @Test("an office has the same kind however it is written, and a list keeps all its offices together")
  func namesOffices() {
    let registers =
      Self.registers + [
        SourceFile(
          path: "bewindslieden/minister-defensie.md",
          bytes: Array("---\ntitle: B. Dekker\noffice: Minister van Defensie\nfrom: 2022-01-10\n---\n".utf8))
      ]
    let found = find(
      "Ministers van Financiën en van Defensie. MINISTER VAN DEFENSIE. Minister Dekker.", registers: registers)
    #expect(found.map(\.kind) == ["bewindspersoon", "bewindslieden", "bewindslieden", "bewindslieden"])
    #expect(
      found.map(\.id) == ["Minister van Financiën", "minister-defensie", "minister-defensie", "minister-defensie"])
    #expect(found.first?.ids == ["Minister van Financiën", "minister-defensie"])
  }

  @Test("a holder is found by rank and surname, and nobody else is")
  func namesHolders() {
    let found = find("Minister Jansen en minister Jansen, niet minister Kok.", registers: Self.registers)
    #expect(found.map(\.id) == ["minister-water", "minister-water"])
    #expect(
      find("Minister Jansen", date: "2010-05-01", registers: Self.registers).map(\.note) == [
        "no entry at the date of the paper"
      ])
  }

  @Test(
    "what was done before a paper is by who held the office then, where a register knows him",
    arguments: [
      ("In 2019 vroeg de Minister van Water om geld.", ["2019"]),
      ("Bij brief van 4 mei 2019 vroeg de Minister van Water om geld.", ["brief-2019-05-04", "2019-05-04"]),
      ("De Minister van Water, mevrouw De Boer, zei dat.", []),
      ("De Minister van Water zei in 2022 dat.", ["minister-water", "2022"]),
      ("In 2025 krijgt de Minister van Water geld.", ["2025", "minister-water"]),
      ("De Minister van Water, de heer Jansen, zei dat.", ["minister-water"]),
    ])
  func findsHoldersOfThen(text: String, ids: [String]) {
    #expect(find(text, date: "2022-12-23", registers: Self.registers).map(\.id) == ids)
  }

  @Test("each citation of a list has all targets of the list")
  func listsTargets() {
    let found = find("zie Kamerstuk 36 410, nrs. 12 en 13").filter { $0.kind == "kamerstuk" }
    #expect(found.map(\.id) == ["kst-36410-12", "kst-36410-13"])
    #expect(found.map(\.ids) == [["kst-36410-12", "kst-36410-13"], ["kst-36410-12", "kst-36410-13"]])
    #expect(found.map(\.text) == ["Kamerstuk 36 410, nrs. 12", "13"])
  }

  @Test(
    "a note says how a date got its year, and that it has none",
    arguments: [
      ("op 20 oktober jl.", "2022-12-23", "2022-10-20", "the last such date before that of the paper"),
      ("op 24 december jl.", "2022-12-23", "2021-12-24", "the last such date before that of the paper"),
      ("op 4 mei a.s.", "2022-12-23", "2023-05-04", "the next such date after that of the paper"),
      ("op 4 mei", "2022-12-23", "2022-05-04", "the year is that of the paper"),
      ("is op 24 december besproken", "2022-12-23", "2021-12-24", "the last such date before that of the paper"),
      ("was op 24 december gepland", "2022-12-23", "--12-24", "no year in the text"),
      (
        "op dinsdag 22 november", "2022-12-23", "2022-11-22",
        "the year, of the paper or beside that, which has it on this day of the week"
      ),
      ("op 20 oktober jl.", nil, "--10-20", "no year in the text"),
      ("op 20 oktober 2021", "2022-12-23", "2021-10-20", nil),
    ] as [(String, String?, String, String?)])
  func resolvesDates(text: String, date: String?, id: String, note: String?) {
    let found = find(text, date: date)
    #expect(found.map(\.id) == [id])
    #expect(found.map(\.note) == [note])
  }

  @Test(
    "a note says what is wrong",
    arguments: [
      ("zie Kamerstuk met 36 410, nr. 12", "'met' does not belong between 'Kamerstuk' and its number"),
      ("het lid Kok vraagt", "can be kamerleden/c-kok, kamerleden/e-kok"),
      ("het lid De Boer vraagt", "can be kamerleden/a-de-boer"), ("het lid De Boer (GL) vraagt", nil),
      ("het lid Anna de Boer vraagt", nil), ("De heer Smit vraagt", nil),
      ("zie Kamerstuk 36 410, nr. 99", "not in the list of known papers"),
      ("zie Stb. 2011, 35", nil),
      ("de Minister van Water", "no entry at the date of the paper"),
    ] as [(String, String?)])
  func notes(text: String, note: String?) {
    let found = find(
      text, date: "2010-05-01", registers: Self.registers, known: "ah-tk-20222023-635\r\nkst-36410-12\nkst-36410-999")
    #expect(found.map(\.note) == [note])
  }

  @Test("a list of papers knows only what stands on a line of its own, and judges only its own series")
  func deniesPapers() throws {
    let known = try #require(
      KnownPapers(Array("kst-36410-12\r\n\nkst-36410-999\nah-tk-20222023-635\nh-ek-20092010-9-24_2".utf8)))
    #expect(!known.denies("kst-36410-12"))
    #expect(!known.denies("ah-tk-20222023-635"))
    #expect(!known.denies("h-ek-20092010-9-24_2"))
    #expect(known.denies("h-ek-20092010-9-24"))
    #expect(known.denies("kst-36410-99"))
    #expect(known.denies("kst-36410"))
    #expect(!known.denies("stb-2011-35"))
  }

  @Test(
    "what is no list of identifiers is refused",
    arguments: [
      "", "\n\n", "id;titel\nkst-36410-12;Brief", "KST-36410-12", "kst 36410 12", "\u{0}ELF", "kst-", "-12",
      "kst-36045-97;x",
    ])
  func refusesOtherLists(_ text: String) { #expect(KnownPapers(Array(text.utf8)) == nil) }

  @Test(
    "the first line that is no identifier is told",
    arguments: [
      ("kst-36410-12\r\n\nkst 36410\nid", 3), ("id;titel\nkst-36410-12;Brief", 1), ("", nil),
      ("\u{FEFF}kst-36410-12\n", nil),
    ] as [(String, Int?)])
  func tellsOtherLines(text: String, line: Int?) { #expect(KnownPapers.firstOtherLine(of: Array(text.utf8)) == line) }

  @Test(
    "the first line that is no UTF-8 is told",
    arguments: [("é\né", nil), ("", nil), ("\u{FEFF}één\r\ntwee\r\n\u{1}\ndrie", 3)] as [(String, Int?)])
  func tellsOtherBytes(text: String, line: Int?) {
    let bytes = text.utf8.map { $0 == 1 ? 0xE9 : $0 }
    #expect(CitedText(name: "brief", bytes: bytes, form: .plain).firstLineOfOther == line)
  }

  @Test(
    "the bytes of a citation are those of the file as it is",
    arguments: [
      ("plain", "\u{FEFF}zie 1️⃣Kamerstuk 36 410, nr. 122️⃣.\r\n", CitedText.Form.plain),
      ("over a line end", "één\r\nzie 1️⃣Kamerstuk 36 410,\r\nnr. 122️⃣ en", .plain),
      ("a line of its own", "Kamerstuk\r\n1️⃣Stb. 2011, 352️⃣\r\n", .lines),
      ("no line before is read", "zie Kamerstuk 36 410,\n1️⃣Stb. 2011, 352️⃣", .lines),
      ("under front matter", "\u{FEFF}---\r\ntitle: é\r\n---\r\n\r\nZie 1️⃣Stb. 2011, 352️⃣.", .markdown),
      ("with emphasis", "Zie **1️⃣Kamerstuk** 36 410,\n*nr.* 122️⃣ en", .markdown),
      ("with entities", "Zie &eacute; 1️⃣Kamerstuk 36&nbsp;410, nr. 122️⃣", .markdown),
      ("with escapes", "\\*Zie 1️⃣het lid Kok \\(DP\\)2️⃣", .markdown),
      ("in a note that nothing refers to", "Zie.\n\n[^a]: 1️⃣Stb. 2011, 352️⃣", .markdown),
      ("in a cell", "| a | b |\n|---|---|\n| c | 1️⃣Stb. 2011, 352️⃣ |", .markdown),
      ("behind an old line end", "Zie\r\ralinea 1️⃣Stb. 2011, 352️⃣", .markdown),
    ])
  func placesCitations(name: String, marked: String, form: CitedText.Form) throws {
    let text = MarkedText(marked)
    let last = try #require(find(text.text, form).last { $0.kind != "datum" })
    let start = last.kind == "kamerlid" ? "het lid ".utf8.count : 0
    #expect(last.range.lowerBound == text.offsets[1].map { $0 + start })
    #expect(last.range.upperBound == text.offsets[2])
  }

  @Test("lines and columns count from one, in bytes, without the byte order mark")
  func countsLines() {
    let found = find("\u{FEFF}Stb. 2011, 35\r\né Stb. 2011, 36", .lines)
    #expect(found.map { [$0.line, $0.column] } == [[1, 1], [2, 4]])
  }

  @Test("a motion in Markdown has the number of its note")
  func numbersMotions() {
    let found = find("De motie van het lid Kok[^a].\n\n[^a]: Kamerstuk 36 410, nr. 12.\n", .markdown)
    #expect(found.map(\.id) == ["kst-36410-12", "Kok", "kst-36410-12"])
  }

  @Test("finds what stands around bytes that are no UTF-8", arguments: [CitedText.Form.plain, .lines, .markdown])
  func survivesBrokenText(form: CitedText.Form) {
    let bytes: [UInt8] = [0xC3, 0x20, 0x00, 0xFF, 0x20] + Array("Stb. 2011, 35".utf8) + [0x20, 0xE2, 0x80]
    let found = CitationReader().citations(in: CitedText(name: "brief", bytes: bytes, form: form))
    #expect(found.map(\.range) == [5..<18])
  }

  @Test("the file's ending tells Markdown from plain text")
  func knowsForms() {
    #expect(
      ["a.md", "b.MARKDOWN", "c.txt", "-", "md"].map(CitedText.Form.init(ofFile:)) == [
        .markdown, .markdown, .plain, .plain, .plain,
      ])
  }
}
