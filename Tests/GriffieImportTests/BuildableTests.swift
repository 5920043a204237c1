import Griffie
import Testing

@testable import GriffieImport

/// Whatever an import writes, a build takes: it gives no errors, and no name that is too long for a disk.
struct BuildableTests {
  /// Texts that mean something to YAML, to Markdown or to a file system, or that nobody can see.
  static let oddTexts =
    [
      "", " ", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{85}", "\u{2028}", "\u{202E}x", "\u{301}", "e\u{301}", "\u{7F}",
      "\u{80}", "\u{E000}", "\u{10FFFF}", "🏴‍☠️", "日本語", "İ", "---", "...", "--- x", ": ", "a: b", "- a", "# x", "[^1]",
      "[^1]: x", "[1]: x", "*", "**a", "_", "`", "``` a", "<b>", "<!--", "&amp;", "&", "1.", "1) a", "null", "true",
      "~", "|", "> a", "{", "[", "]", "'", "\"", "\\", "%", "@", "!tag", "&anchor", "*alias", "0x1F", "1e5",
      "2022-01-01",
      "index", "Index", "registers", "data", "site.yaml", "../x", "/etc", "a/b", "nr. 12", "36 410", "\u{0}", "a\tb",
      "a\nb", "(", "=", "===", "+", "~~~", "$x$", "\u{AD}", "ﬁ", "ŉ",
    ] + [
      String(repeating: "x", count: 300), String(repeating: "é", count: 200), String(repeating: "日", count: 100),
      String(repeating: "een ", count: 100), String(repeating: "![[]()", count: 200),
      String(repeating: "*a ", count: 40), String(repeating: "[", count: 200), String(repeating: "> ", count: 150),
      String(repeating: "- ", count: 150) + "x", marks,
    ]

  private static let marks = String(repeating: "\u{301}", count: 40)

  /// What building these files, and a site called after the first, says is wrong.
  static func errors(in files: [SourceFile]) -> [String] {
    let result = Site.build(Site.Source(content: files + [Import.settings(for: files)]))
    let errors = result.diagnostics.filter { $0.severity == .error }.map(\.description)
    let paths = files.map(\.path) + result.files.map(\.path)
    let long = paths.filter { $0.split(separator: "/").contains { $0.utf8.count > 200 } }
    let twice = Dictionary(grouping: files, by: \.path).filter { $0.value.count > 1 }.keys
    return errors + long.map { "the name is too long: \($0)" } + twice.map { "stands twice: \($0)" }
  }

  /// What building the papers of these sources says is wrong, and why the import refuses one that is not among those to be refused.
  /// All stand in one site, each with a number before its name.
  ///
  /// - Parameters:
  ///   - sources: the papers.
  ///   - refusals: how many are refused for each reason.
  /// - Returns: the errors; none when all is as it should be.
  static func errors(
    of sources: [(name: String, body: Import.Source.Body)], refusing refusals: [String: Int] = [:]
  ) -> [String] {
    var files: [SourceFile] = []
    var refused: [String: Int] = [:]
    for (number, source) in sources.enumerated() {
      do throws(ImportFault) {
        let source = Import.Source(name: source.name, bytes: [], body: source.body)
        files += try Import.paper(source, folder: nil, date: nil).files
          .filter { !$0.path.hasPrefix("registers/") }
          .map { SourceFile(path: "\(number)-\($0.path)", bytes: $0.bytes) }
      } catch {
        refused[error.message, default: 0] += 1
      }
    }
    return errors(in: files) + (refused == refusals ? [] : ["refused: \(refused)"])
  }

  static func errors(of bodies: [Import.Source.Body], refusing refusals: [String: Int] = [:]) -> [String] {
    errors(of: bodies.map { ("brief.txt", $0) }, refusing: refusals)
  }

  @Test("texts with any name")
  func namesPapers() {
    let text = Array("De dijk is hoog.\n\nOver water\n\nHet water is laag.\n".utf8)
    let names = Self.oddTexts + ["...txt", "....", ".txt", "-.txt", "index.md", "data.txt"]
    #expect(Self.errors(of: names.map { ($0, .text(text)) }) == [])
  }

  @Test("texts with any heading, paragraph, item or footnote")
  func readsTexts() {
    let texts = Self.oddTexts.flatMap { odd in
      [
        "\(odd)\n", "De dijk is hoog.\n\n\(odd)\n\nHet water is laag.\n\n\(odd)\n\nEn meer.\n",
        "1. \(odd)\n\nTekst.\n", "- \(odd)\n- \(odd)\n", "De dijk1 is hoog.\n\n1 \(odd)\n",
        "Aan \(odd)\n\nBetreft \(odd)\n\nGeachte voorzitter,\n\n\(odd)\n",
        "Tweede Kamer der Staten-Generaal\n2\nVergaderjaar \(odd)\n36 410\n\(odd)\nNr. \(odd)\nMOTIE VAN HET LID \(odd)\n"
          + "Voorgesteld \(odd)\nDe Kamer,\n\(odd)\nen gaat over tot de orde van de dag.\n\(odd)\n",
        "De dijk.\n\nDe Minister van \(odd),\n\n\(odd)\n",
      ]
    }
    // Each of two odd texts is in all of them; three are blank and have nothing beside them in one.
    let refusals = [
      "there is no text in it": 3, "a letter with more than 30 marks on it, so this is no text": 8,
      "this is no text: it has control characters": 8,
    ]
    #expect(Self.errors(of: texts.map { .text(Array($0.utf8)) }, refusing: refusals) == [])
  }

  static let tooDeep = "lists, quotations and emphasis stand in one another more than 100 deep"

  /// A text as a string of JSON has it, all of it escaped.
  private static func escaped(_ text: String) -> String {
    text.utf16.map { "\\u" + String(UInt32($0) + 0x10000, radix: 16).suffix(4) }.joined()
  }

  @Test("documents with any text in their blocks and their meta")
  func readsDocuments() {
    let documents = Self.oddTexts.flatMap { odd -> [[UInt8]] in
      let quoted = Self.escaped(odd)
      let text = PandocJSON.list([PandocJSON.node("Str", "\"\(quoted)\"")])
      let paragraph = PandocJSON.node("Para", text)
      let link = "[\(PandocJSON.attributes),\(text),[\"https://\(quoted)\",\"\"]]"
      let blocks = [
        PandocJSON.node("Header", PandocJSON.list(["1", PandocJSON.attributes, text])), paragraph,
        PandocJSON.node("Header", PandocJSON.list(["2", PandocJSON.attributes, text])),
        PandocJSON.node("BulletList", "[[\(paragraph)],[\(paragraph)]]"),
        PandocJSON.node("BlockQuote", "[\(paragraph)]"),
        PandocJSON.node("CodeBlock", "[\(PandocJSON.attributes),\"\(quoted)\"]"),
        PandocJSON.paragraph(inlines: PandocJSON.node("Note", "[\(paragraph)]")),
        PandocJSON.paragraph(inlines: PandocJSON.node("Link", link)),
      ]
      let meta = ["title", "author", "date", "subtitle"].map { "\"\($0)\":" + PandocJSON.node("MetaInlines", text) }
      return [
        PandocJSON.document(blocks, meta: "{\(meta.joined(separator: ","))}"), PandocJSON.document(blocks.reversed()),
      ]
    }
    #expect(Self.errors(of: documents.map { .pandoc($0) }) == [])
  }

  @Test("more sections than a paper has are refused with their number")
  func refusesSections() {
    let sections = (0...Import.mostSections).map { SectionDraft(title: "Deel \($0)", blocks: []) }
    let paper = PaperDraft(facts: PaperFacts(), sections: sections, notes: [])
    #expect(throws: ImportFault("a paper has at most 5000 sections, and this would have 5001")) {
      try PaperFiles.files(of: paper, in: "stuk", from: PaperFiles.Origin(file: "stuk.txt", digest: ""))
    }
  }

  @Test("blocks in one another, as deep as may be", arguments: [(10, 0), (60, 0), (98, 0), (99, 1), (150, 1)])
  func readsDepth(depth: Int, refused: Int) {
    let start = String(repeating: #"{"t":"BlockQuote","c":["#, count: depth)
    let end = String(repeating: "]}", count: depth)
    let document = Import.Source.Body.pandoc(PandocJSON.document([start + PandocJSON.paragraph("diep") + end]))
    let refusals = refused == 0 ? [:] : ["in 'brief' \(Self.tooDeep)": refused]
    #expect(Self.errors(of: [document], refusing: refusals) == [])
  }

  @Test("motions with any value")
  func readsMotions() throws {
    // Of what is no text none would be read.
    let texts = Self.oddTexts.filter { $0 != Self.marks }
    let rows = texts.enumerated().flatMap { index, odd in
      let cell = odd.split { "\t\n".contains($0) }.joined(separator: " ")
      return [
        "2021Z\(index)1\t2021-02-03\t\(cell)\tMotie \(cell)\tA. \(cell) (\(cell))\t\(cell)\t\(cell)\tA\(cell)=Voor;B=Voor",
        "2021Z\(index)2\t2021-02-03\t\(cell)\t\(cell)\t\(cell)\t\(cell)\t\(cell)\t\(cell)",
        "2021Z\(index)3\t2021-02-03\t\(cell)\tMotie\t\(cell); \(cell) (\(cell)); Index; index\t\(cell)\t\(cell)\t\(cell)=Tegen",
        "2021Z\(index)4\t\t\tMotie\tA. Kok (\(cell)); A Kok; a-kok\t\t\tA=Voor; A=Voor; A=Tegen",
      ]
    }
    let table = MotionTableTests.head + rows.map { $0 + "\n" }.joined()
    let entries = try MotionsImport.entries(from: Array(table.utf8), named: "m.tsv")
    #expect(Self.errors(in: entries.files) == [])
    let objects = texts.map(Self.escaped).enumerated().map { index, text in
      """
      {"id": "\(text)", "case_number": "2021Z\(index)1", "date": "2021-02-03", "dossier_title": "\(text)", "subject": "\(text)x",
       "proposers": [{"name": "A \(text)", "party": "\(text)"}, {"name": "A \(text)", "party": "\(text)"}],
       "cabinet_advice": "\(text)", "decision": "\(text)", "voting": "\(text)",
       "votes": [{"party": "\(text)", "seats": 4, "vote": "Voor"}, {"party": "x", "vote": "Voor"}]},
      {"case_number": "2021Z\(index)2", "subject": "Motie", "votes": [{"party": "\(text)x", "seats": 1, "vote": "Voor"},
       {"party": "\(text)y", "vote": "Voor"}, {"party": "\(text)x", "vote": "Tegen"}]}
      """
    }
    let json = "[\(objects.joined(separator: ","))]"
    let others = try MotionsImport.entries(from: Array(json.utf8), named: "m.json")
    #expect(Self.errors(in: others.files) == [])
  }
}

extension XMLTests {
  struct BuildableXMLTests {
    @Test("publications with any text in their heads and their blocks")
    func readsPublications() {
      // Of the questions nothing is left where all of their text is blank.
      let refusals = [
        "no text; of some publications only the metadata are given as XML": 5, "a zero byte, so this is no text": 2,
        "a letter with more than 30 marks on it, so this is no text": 2,
      ]
      let publications = BuildableTests.oddTexts.flatMap(Self.publications)
      #expect(BuildableTests.errors(of: publications, refusing: refusals) == [])
    }

    private static func publications(_ odd: String) -> [Import.Source.Body] {
      let text = odd.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
      let xml = """
        <officiele-publicatie><metadata><meta name="DC.identifier" content="\(text)"/></metadata><kamerstuk><kamerstukkop>\
        <tekstregel inhoud="vergaderjaar">\(text)</tekstregel><tekstregel inhoud="kameraanduiding">\(text)</tekstregel>\
        </kamerstukkop><dossier><dossiernummer>\(text)</dossiernummer><titel>\(text)</titel></dossier>\
        <dossier><dossiernummer>36 410</dossiernummer><titel>\(text)</titel></dossier>\
        <stuk><stuknr>\(text)<ondernummer>\(text)</ondernummer></stuknr><titel>\(text)</titel>\
        <datumtekst>\(text)<datum isodatum="\(text)">\(text)</datum></datumtekst><algemeen><vrije-tekst><tekst>\
        <divisie><kop><label>\(text)</label><titel>\(text)</titel></kop><al>\(text)</al><tussenkop>\(text)</tussenkop>\
        <lijst><li><li.nr>\(text)</li.nr><al>\(text)<noot id="\(text)"><noot.nr>\(text)</noot.nr><noot.al>\(text)</noot.al></noot></al></li></lijst>\
        <citaat><al>\(text)</al></citaat><al><extref doc="https://\(text)">\(text)</extref><nadruk>\(text)</nadruk></al></divisie>\
        </tekst></vrije-tekst><ondertekening><functie>\(text)</functie><naam><voornaam>\(text)</voornaam><achternaam>\(text)</achternaam></naam></ondertekening>\
        </algemeen></stuk></kamerstuk></officiele-publicatie>
        """
      let questions = """
        <officiele-publicatie><kamervragen><kamervraagnummer>\(text)</kamervraagnummer>\
        <kamervraagomschrijving>\(text)</kamervraagomschrijving><vraag><nr>\(text)</nr><al>\(text)</al></vraag></kamervragen>\
        </officiele-publicatie>
        """
      return [xml, questions].map { .officialXML(Array($0.utf8)) }
    }

    @Test("blocks in one another, as deep as may be", arguments: [(10, 0), (40, 0), (60, 1), (120, 1)])
    func readsDepth(depth: Int, refused: Int) {
      let nested =
        String(repeating: "<lijst><li>", count: depth) + "<al>x</al>" + String(repeating: "</li></lijst>", count: depth)
      let refusals = refused == 0 ? [:] : ["in 'BRIEF' \(BuildableTests.tooDeep)": refused]
      #expect(
        BuildableTests.errors(of: [.officialXML(Array(Publication.paper(nested).utf8))], refusing: refusals) == [])
    }

    @Test("a number that is none stays in the text", arguments: ["12345", "nr", "26a1", "12 tot en met 14"])
    func keepsOddNumbers(_ number: String) throws {
      let xml = Publication.paper("<al>x</al>").replacing(">26<", with: ">\(number)<")
      let draft = try Publication.read(xml).draft
      #expect(draft.facts.number == nil)
      #expect(draft.blocks.flatMap(\.lines).contains("Nr. \(number)"))
    }
  }
}
