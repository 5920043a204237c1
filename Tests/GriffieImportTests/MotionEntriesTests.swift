import Citations
import Griffie
import Testing

@testable import GriffieImport

/// A motion that the open data of the House know by its case, and print by its paper, is one.
struct MotionEntriesTests {
  private static let subject = "over hogere dijken langs de grote rivieren"

  private func table(
    _ number: String = "2021Z1", _ title: String = "Motie van het lid Kok c.s. \(subject)",
    on day: String = "2021-02-03",
    by proposers: String = "D. (Dirk) van der Wal (WP); E.F. Kok (DP)", dossier: String = "Dijken"
  ) -> String {
    MotionTableTests.head
      + "\(number)\t\(day)\t\(dossier)\t\(title)\t\(proposers)\tOntraden\tStemmen - verworpen\tWP=Voor; DP=Tegen\n"
  }

  private func print(
    number: String = "12", heading: String = "MOTIE VAN HET LID KOK C.S.",
    text: String = "verzoekt de regering te komen met hogere dijken langs de grote rivieren,",
    by names: String = "Kok\nVan der Wal"
  ) -> String {
    """
    Tweede Kamer der Staten-Generaal
    2
    Vergaderjaar 2020–2021
    36 410
    Dijken
    Nr. \(number)
    \(heading)
    Voorgesteld 3 februari 2021
    De Kamer,
    gehoord de beraadslaging,
    \(text)
    en gaat over tot de orde van de dag.
    \(names)
    """
  }

  private enum Step { case house(String), paper(String) }

  /// Imports one after the other into one site.
  private func site(_ steps: [Step]) throws -> (files: [String: SourceFile], remarks: [String]) {
    var files: [String: SourceFile] = [:]
    var remarks: [String] = []
    for step in steps {
      let content = files.values.sorted { $0.path < $1.path }
      let result =
        switch step {
        case .house(let table): try MotionsImport.entries(from: Array(table.utf8), named: "m.tsv", beside: content)
        case .paper(let text):
          try Import.paper(
            Import.Source(name: "m.txt", bytes: Array(text.utf8), body: .text(Array(text.utf8))), folder: nil,
            date: nil,
            beside: RegistersInPlace(content))
        }
      for path in result.replaced.values { files[path] = nil }
      for file in result.files { files[file.path] = file }
      remarks += result.remarks.map(\.message)
    }
    return (files, remarks)
  }

  private func entries(_ files: [String: SourceFile]) -> [String] {
    files.keys.filter { $0.hasPrefix("registers/moties/") && !$0.hasSuffix("index.md") }.sorted()
  }

  @Test("whichever comes first, the other completes it, and importing again changes nothing")
  func joinsCaseAndPaper() throws {
    let (house, paper) = (Step.house(table()), Step.paper(print()))
    let first = try site([house, paper])
    #expect(entries(first.files) == ["registers/moties/kst-36410-12.md"])
    #expect(first.remarks == [])
    #expect(
      String(decoding: first.files["registers/moties/kst-36410-12.md"]?.bytes ?? [], as: UTF8.self) == """
        ---
        title: Motie van het lid Kok c.s. over hogere dijken langs de grote rivieren
        address: https://zoek.officielebekendmakingen.nl/kst-36410-12.html
        facts:
          Zaaknummer: "2021Z1"
        date: 2021-02-03
        dossier: "36 410, Dijken"
        subject: hogere dijken langs de grote rivieren
        proposers:
        - E.F. Kok (DP)
        - D. (Dirk) van der Wal (WP)
        advice: Ontraden
        decision: verworpen
        votes:
          for: [WP]
          against: [DP]
        ---

        """)
    for steps in [[paper, house], [house, paper, house, paper], [paper, house, paper, house]] {
      let other = try site(steps)
      #expect(entries(other.files) == entries(first.files))
      #expect(other.files["registers/moties/kst-36410-12.md"] == first.files["registers/moties/kst-36410-12.md"])
      #expect(other.remarks == [])
    }
  }

  @Test(
    "another motion of the same members on the same day stays another",
    arguments: [
      ("2021Z2", "Motie van het lid Kok c.s. over een ander onderwerp, te weten zwemmende paarden", "2021-02-03"),
      ("2021Z2", "Gewijzigde motie van het lid Kok c.s. \(subject)", "2021-02-03"),
      ("2021Z2", "Motie van het lid Kok c.s. \(subject)", "2021-02-04"),
      ("2021Z2", "Motie van het lid Smit c.s. \(subject)", "2021-02-03"),
    ])
  func keepsOthersApart(_ number: String, _ title: String, _ day: String) throws {
    let steps = [Step.house(table(number, title, on: day)), .paper(print())]
    for steps in [steps, steps.reversed()] {
      let site = try site(steps)
      #expect(entries(site.files) == ["registers/moties/2021z2.md", "registers/moties/kst-36410-12.md"])
      #expect(site.remarks == [])
    }
  }

  @Test("what may be the same motion, or one of two, is told and stays apart")
  func tellsDoubt() throws {
    let two = table() + table("2021Z2").dropFirst(MotionTableTests.head.count)
    let half = print(text: "verzoekt de regering te komen met hogere bruggen en grote sluizen,")
    for (table, text, cases) in [(two, print(), "2021Z1 or 2021Z2"), (self.table(), half, "2021Z1")] {
      for steps in [[Step.house(table), .paper(text)], [.paper(text), .house(table)]] {
        let site = try site(steps)
        #expect(entries(site.files).contains("registers/moties/2021z1.md"))
        #expect(entries(site.files).contains("registers/moties/kst-36410-12.md"))
        #expect(
          site.remarks == [
            "kst-36410-12 may be the motion of case \(cases): it is not sure, and each has its own entry"
          ])
      }
    }
    let twoPrints = try site([.paper(print()), .paper(print(number: "13")), .house(table())])
    #expect(entries(twoPrints.files).count == 3)
    #expect(
      twoPrints.remarks
        == [12, 13].map {
          "kst-36410-\($0) may be the motion of case 2021Z1: it is not sure, and each has its own entry"
        })
  }

  @Test(
    "what print and the House say otherwise is told, and the House counts",
    arguments: [
      (
        "E.F. Kok (DP); D. van der Wal (WP)", "Bruggen",
        "title of the dossier is 'Dijken', in the open data of the House 'Bruggen'"
      ),
      (
        "E.F. Kok (DP); A. Smit (WP)", "Dijken",
        "proposers is 'Kok, Van der Wal', in the open data of the House 'E.F. Kok (DP), A. Smit (WP)'"
      ),
      (
        "E.F. Kok (DP)", "Dijken",
        "proposers is 'Kok, Van der Wal', in the open data of the House 'E.F. Kok (DP)'"
      ),
    ])
  func tellsContradictions(_ proposers: String, _ dossier: String, _ words: String) throws {
    let steps = [Step.house(table(by: proposers, dossier: dossier)), .paper(print())]
    for steps in [steps, steps.reversed()] {
      let site = try site(steps)
      #expect(entries(site.files) == ["registers/moties/kst-36410-12.md"])
      #expect(site.remarks == ["kst-36410-12: in print the \(words); the register has the latter"])
      let entry = String(decoding: site.files["registers/moties/kst-36410-12.md"]?.bytes ?? [], as: UTF8.self)
      #expect(entry.contains("- E.F. Kok (DP)\n") && entry.contains("36 410, \(dossier)"))
    }
  }

  @Test("a surname that several members of the register had a seat with on that day is told")
  func tellsRivals() throws {
    var content = [SourceFile(path: "registers/leden/index.md", bytes: Array("---\nkind: members\n---\n".utf8))]
    let members = [
      "a": "E.F. Kok", "b": "F. Kok\nuntil: 2021-02-02", "c": "D. (Dirk) van der Wal", "d": "D. (Dora) van der Wal",
    ]
    for (name, title) in members {
      content.append(SourceFile(path: "registers/leden/\(name).md", bytes: Array("---\ntitle: \(title)\n---\n".utf8)))
    }
    let text = Array(print().utf8)
    let result = try Import.paper(
      Import.Source(name: "m.txt", bytes: text, body: .text(text)), folder: nil, date: nil,
      beside: RegistersInPlace(content))
    #expect(
      result.remarks.map(\.message) == [
        "kst-36410-12: 'Van der Wal' can be D. (Dirk) van der Wal or D. (Dora) van der Wal, and is kept as printed"
      ])
    let entry = try #require(result.files.first { $0.path == "registers/moties/kst-36410-12.md" })
    #expect(String(decoding: entry.bytes, as: UTF8.self).contains("proposers:\n- Kok\n- Van der Wal\n"))
  }

  @Test("names that print has with other diacritics, and with initials or a first name, are the same")
  func agreesOnNames() throws {
    let house = table("2021Z1", by: "E.F. Kök (DP); D. (Dirk) van der Wal (WP); A. Bağış (WP)")
    let site = try site([.house(house), .paper(print(by: "Kok\nDirk van der Wal\nA. Bağış"))])
    #expect(site.remarks == [])
    #expect(entries(site.files) == ["registers/moties/kst-36410-12.md"])
  }

  @Test("what an entry says is read from it as it was written")
  func readsEntries() throws {
    for source in [MotionTableTests.head + MotionTableTests.row, MotionJSONTests.houseCase] {
      let files = try MotionsImport.entries(from: Array(source.utf8), named: source.hasPrefix("{") ? "m.json" : "m.tsv")
        .files
      for file in files where file.path.hasPrefix("registers/moties/") && !file.path.hasSuffix("index.md") {
        #expect(try MotionRecord(file)?.file(in: "moties") == file)
      }
    }
    #expect(
      MotionRecord(SourceFile(path: "registers/moties/eigen.md", bytes: Array("---\ntitle: Eigen\n---\n".utf8))) == nil)
  }
}
