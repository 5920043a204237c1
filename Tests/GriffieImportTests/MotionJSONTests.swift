import Citations
import Testing

@testable import GriffieImport

/// Motions from JSON in its two forms.
struct MotionJSONTests {
  static let houseCase = """
    {"Nummer": "2021Z00007", "Soort": "Motie", "Titel": "Dijken", "Onderwerp": "Motie van het lid Kok c.s. over hoger bouwen",
     "GestartOp": "2021-02-03T00:00:00+01:00", "Kabinetsappreciatie": "Ontraden", "Volgnummer": 9, "Verwijderd": false,
     "Kamerstukdossier": [{"Nummer": 36200, "Toevoeging": "XII", "Titel": "Begroting van de dijken"}],
     "ZaakActor": [
       {"ActorNaam": "D. van der Wal", "ActorFractie": "WP", "Relatie": "Medeindiener"},
       {"ActorNaam": "E.F. Kok", "ActorFractie": "DP", "Relatie": "Indiener"},
       {"ActorNaam": "commissie voor de dijken", "Relatie": "Voortouwcommissie"},
       {"ActorNaam": "G. Weg", "ActorFractie": "WP", "Relatie": "Medeindiener", "Verwijderd": true}],
     "Besluit": [
       {"BesluitSoort": "Stemmen - aangehouden", "Stemming": []},
       {"BesluitSoort": "Stemmen - verworpen", "StemmingsSoort": "Met handopsteken", "Stemming": [
         {"ActorFractie": "WP", "FractieGrootte": 70, "Soort": "Voor"},
         {"ActorFractie": "DP", "FractieGrootte": 76, "Soort": "Tegen"},
         {"ActorFractie": "BP", "Soort": "Niet deelgenomen"}]},
       {"BesluitSoort": "Ingediend"}]}
    """

  private func json(_ text: String) throws -> MotionJSON { try MotionJSON(Array(text.utf8)) }

  @Test(
    "reads a case of the House, alone and in an answer",
    arguments: [houseCase, "{\"value\": [\(houseCase)]}", "[\(houseCase)]"])
  func readsCases(_ text: String) throws {
    let json = try json(text)
    #expect(json.remarks == [])
    let motion = try #require(json.records.first)
    #expect(motion.identifier == "kst-36200-xii-9")
    #expect(motion.dossierTitle == "Begroting van de dijken")
    #expect(motion.date?.description == "2021-02-03")
    #expect(motion.proposers.map(\.description) == ["E.F. Kok (DP)", "D. van der Wal (WP)"])
    #expect(motion.decision == "verworpen")
    #expect(motion.manner == "met handopsteken")
    #expect(
      motion.votes.map { "\($0.party) \($0.seats ?? -1) \($0.choice)" } == [
        "WP 70 for", "DP 76 against", "BP -1 absent",
      ])
  }

  @Test("counts the members in a vote by name")
  func countsBallots() throws {
    let text = """
      {"Nummer": "2021Z7", "Onderwerp": "Motie", "Besluit": [{"BesluitSoort": "Stemmen - aangenomen", "StemmingsSoort": "Hoofdelijk",
       "Stemming": [{"ActorNaam": "A", "ActorFractie": "WP", "FractieGrootte": 3, "Soort": "Voor"},
                    {"ActorNaam": "B", "ActorFractie": "WP", "FractieGrootte": 3, "Soort": "Tegen"},
                    {"ActorNaam": "C", "ActorFractie": "WP", "FractieGrootte": 3, "Soort": "Voor"}]}]}
      """
    let motion = try #require(try json(text).records.first)
    #expect(motion.votes.map { "\($0.party) \($0.seats ?? -1) \($0.choice)" } == ["WP 2 for", "WP 1 against"])
    #expect(motion.identifier == "2021z7")
  }

  @Test("reads plain objects")
  func readsPlainObjects() throws {
    let text = """
      [{"id": "kst-36200-XII-9", "case_number": "2021Z00007", "date": "2021-02-03", "dossier_title": "Dijken",
        "subject": "Motie van het lid Kok over dijken", "proposers": [{"name": "E.F. Kok", "party": "DP"}],
        "cabinet_advice": "Ontraden", "decision": "Stemmen - aangenomen", "voting": "Met handopsteken",
        "votes": [{"party": "DP", "seats": 76, "vote": "Voor"}]}]
      """
    let motion = try #require(try json(text).records.first)
    #expect(motion.identifier == "kst-36200-xii-9")
    #expect(motion.proposers.map(\.description) == ["E.F. Kok (DP)"])
    #expect(motion.votes.map(\.seats) == [76])
  }

  @Test("what cannot be read does not keep the others from being read")
  func remarks() throws {
    let json = try json(
      "[3, {\"Nummer\": \"2021Z1\"}, {\"Nummer\": \"2021Z1\", \"Onderwerp\": 5}, {\"Nummer\": \"2021Z1\", \"Onderwerp\": \"x\", \"Soort\": \"Wetgeving\"}, \(Self.houseCase)]"
    )
    #expect(json.records.count == 1)
    #expect(json.remarks.count == 4)
    #expect(
      json.remarks.dropFirst().map(\.message) == [
        "motion 2: a motion has a subject", "motion 3: 'onderwerp' is no text",
        "motion 4: a case of sort 'Wetgeving' is no motion",
      ])
  }

  @Test("refuses what is no JSON", arguments: ["", "{", "[{]", "\"tekst\"", String(repeating: "[", count: 100_000)])
  func refuses(_ text: String) {
    #expect(throws: ImportFault.self) { try json(text) }
  }
}
