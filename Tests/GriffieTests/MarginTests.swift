import Testing

@testable import Griffie

struct MarginTests {
  private func ids(_ names: String) -> [EntryID] {
    names.split(separator: " ").map { EntryID(register: "r", identifier: String($0)) }
  }

  private func keys(_ ids: [EntryID]) -> String { ids.map(\.key).joined(separator: " ") }

  @Test(
    "As many entries stand beside a text as it is high, and two lines more; the rest opens up",
    arguments: [
      (1, "a", "a", ""), (1, "a b", "a", "b"), (63 * 2, "a b", "a b", ""), (63 * 2, "a b c", "a", "b c"),
      (63 * 10, "a b c d e f", "a b c d e f", ""), (0, "", "", ""),
    ])
  func fills(_ letters: Int, _ named: String, _ shown: String, _ further: String) {
    let margin = Margin(ids(named), letters: letters)
    #expect(keys(margin.entries) == shown)
    #expect(keys(margin.further) == further)
  }

  @Test(
    "Names are shown whole where their lines have room beside the text and two lines more",
    arguments: [
      // One line of text and two: 84 points. An entry has lines of 21 and 8 behind it.
      (63, [34, 1], true), (63, [68, 34], true), (63, [70, 1], false), (63, [1, 1, 1, 1], false),
      // Two lines of text and two: 112 points.
      (64, [1, 1, 1, 1], true), (64, [35, 1, 1, 1], false), (0, [], true),
    ])
  func measuresRoom(_ letters: Int, _ lengths: [Int], _ hasRoom: Bool) {
    let lines = lengths.map { String(repeating: "a", count: $0) }
    #expect(Margin.hasRoom(for: lines, besides: letters) == hasRoom)
  }

  @Test("What stood beside one of the three blocks before is not said again")
  func leavesOutKnown() {
    let margins = Margin.all(["a a b", "b", "c", "a", "b a"].map { (ids($0), 300) })
    #expect(margins.map { keys($0.entries) } == ["a b", "", "c", "", "b a"])
  }

  @Test(
    "A text is cut between words",
    arguments: [("kort", 10, "kort"), ("een lange titel", 10, "een…"), ("aaneengeschreven", 8, "aaneeng…")])
  func cuts(_ text: String, _ length: Int, _ cut: String) {
    #expect(text.cut(to: length) == cut)
    #expect(text.cut(to: length).count <= length)
  }
}
