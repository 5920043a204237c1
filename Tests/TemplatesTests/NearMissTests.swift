import Testing

@testable import Templates

@Suite struct NearMissTests {
  @Test(
    "A near miss is one slip for every three letters, and is nearer than all others",
    arguments: [
      ("titel", ["title", "date"], "title"),
      ("nmae", ["name"], "name"),
      ("number", ["numbers"], "numbers"),
      ("dosier", ["dossier", "date"], "dossier"),
      ("secton", ["section", "sections"], "section"),
      ("nr", ["no"], "no"),
      ("Title", ["title"], "title"),
      ("minster", ["minister", "monster"], nil),
      ("a", ["b"], nil),
      ("number", ["title"], nil),
      ("title", [], nil),
      ("", ["a"], nil),
    ] as [(String, Set<String>, String?)])
  func findsNearMiss(name: String, candidates: Set<String>, expected: String?) {
    #expect(name.nearMiss(among: candidates) == expected)
  }
}
