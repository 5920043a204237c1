import Citations
import Testing

@testable import GriffieImport

/// Motions from a table with tabs.
struct MotionTableTests {
  static let head = "zaak_nummer\tdatum\tdossiertitel\tonderwerp\tindieners\tkabinetsappreciatie\tbesluit\tstemming\n"
  static let row =
    "2021Z00007\t2021-02-03\tDijken\tMotie van de leden Kok en Van der Wal over hoger bouwen\t"
    + "D. (Dirk) van der Wal (WP); E.F. Kok (DP); G. de Boer (WP)\tOordeel Kamer\tStemmen - aangenomen\tWP=Voor; DP=Tegen; BP=Voor\n"

  private func table(_ text: String) throws -> MotionTable { try MotionTable(Array(text.utf8)) }

  @Test("reads each column, whatever their order and the line ends")
  func readsColumns() throws {
    let motion = try #require(try table(Self.head + Self.row).records.first)
    #expect(motion.identifier == "2021z00007")
    #expect(motion.title == "Motie van de leden Kok en Van der Wal over hoger bouwen")
    #expect(motion.date?.description == "2021-02-03")
    #expect(motion.dossierTitle == "Dijken")
    #expect(motion.proposers.map(\.description) == ["E.F. Kok (DP)", "D. (Dirk) van der Wal (WP)", "G. de Boer (WP)"])
    #expect(motion.advice == "Oordeel Kamer")
    #expect(motion.decision == "aangenomen")
    #expect(motion.votes.map { "\($0.party) \($0.choice)" } == ["BP for", "WP for", "DP against"])
    let turned = "\u{FEFF}onderwerp\tnog iets\tzaak_nummer\r\nMotie over  dijken\tx\t2021Z00008\r\n"
    let other = try #require(try table(turned).records.first)
    #expect(other.title == "Motie over dijken")
    #expect(other.date == nil && other.proposers == [] && other.votes == [] && other.decision == nil)
  }

  @Test("a vote by name has no votes by party")
  func readsVotesByName() throws {
    let motion = try #require(
      try table(Self.head + "2021Z00007\t\t\tMotie\t\t\tStemmen - verworpen\thoofdelijk\n").records.first)
    #expect(motion.manner == "hoofdelijk")
    #expect(motion.votes == [])
    #expect(motion.decision == "verworpen")
  }

  @Test(
    "the decision is what the source says",
    arguments: [
      ("Stemmen - aangenomen", "aangenomen"), ("Stemmen", "stemmen"), ("Ingetrokken", "ingetrokken"),
      ("", nil),
    ] as [(String, String?)])
  func readsDecisions(_ text: String, _ decision: String?) throws {
    #expect(MotionRecord.decision(text) == decision)
  }

  @Test(
    "what is wrong in a line is said with its number, and the line passed over",
    arguments: [
      ("\t\t\tMotie\t\t\t\t", "'' is no number of a case, like 2022Z00782"),
      ("2021Z1\t2021-02-30\t\tMotie\t\t\t\t", "'2021-02-30' is no day, like 2022-12-23"),
      ("2021Z1\t\t\t \t\t\t\t", "a motion has a subject"),
      ("2021Z1\t\t\tMotie", "the line has 4 cells and the first line 8"),
      ("2021Z1\t\t\tMotie\t(DP)\t\t\t", "'(DP)' is no name of a member"),
      ("2021Z1\t\t\tMotie\t\t\t\tDP=Wie weet", "a vote is Voor, Tegen or Niet deelgenomen, not 'Wie weet'"),
      ("2021Z1\t\t\tMotie\t\t\t\tDP=Voor; WP", "'WP' is no vote, like VVD=Voor"),
      ("2021Z1\t\t\tMotie\t\t\t\tDP=Voor; WP=Tegen; DP=Voor", "'DP' stands twice in the vote"),
      (
        "2021Z1\t\t\tMotie\t\t\t\t" + (1...151).map { "P\($0)=Voor" }.joined(separator: ";"),
        "a vote has at most 150 parties"
      ),
      (
        "2021Z1\t\t\tMotie\t" + (1...200_000).map { "A. Lid\($0)" }.joined(separator: ";") + "\t\t\t",
        "a motion has at most 150 proposers"
      ),
    ])
  func remarks(_ line: String, _ remark: String) throws {
    let table = try table(Self.head + line + "\n" + Self.row)
    #expect(table.remarks == [Remark(remark, line: 2)])
    #expect(table.records.count == 1)
  }

  @Test("more motions than the House has are refused at once", .timeLimit(.minutes(1)))
  func refusesExcess() throws {
    let lines = String(repeating: Self.row, count: MotionsImport.mostMotions + 1)
    #expect(throws: ImportFault("a file has at most 100000 motions")) { try table(Self.head + lines) }
  }

  @Test("bytes that are no text are passed over, a table without its columns is refused")
  func refuses() throws {
    let odd = try MotionTable(Array(Self.head.utf8) + [0x61, 0xFF, 0x0A] + Array(Self.row.utf8))
    #expect(odd.remarks == [Remark("a table is UTF-8", line: 2)])
    #expect(odd.records.count == 1)
    #expect(throws: ImportFault("the first line names the columns, among them 'onderwerp'", line: 1)) {
      try table("zaak_nummer\tdatum\n")
    }
    #expect(throws: ImportFault.self) { try table("") }
  }
}
