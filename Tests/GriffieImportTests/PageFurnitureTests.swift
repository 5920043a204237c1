import Testing

@testable import GriffieImport

struct PageFurnitureTests {
  private static let foot = "Tweede Kamer, vergaderjaar 2022–2023, 36 410, nr. 13"

  /// What is taken off pages, each with text between its head and its foot.
  private func taken(_ edges: [(head: [String], foot: [String])]) -> [String] {
    let pages = edges.enumerated().map { number, edge in
      (edge.head + ["Tekst \(number) van de brief.", "Nummer \(number) gaat over dijken.", ""] + edge.foot).joined(
        separator: "\n")
    }
    return PageFurniture(PrintedPages(pages.joined(separator: "\n\u{C}"))).taken.map(\.text)
  }

  @Test(
    "takes what printers put on pages",
    arguments: [
      [foot], ["ISSN 0921 - 7371"], ["kst-36410-13"], ["h-tk-20222023-7-3"], ["ah-tk-20222023-12"],
      ["’s-Gravenhage 2023"], ["Pagina 1 van 4"], ["Pagina 3"],
      ["kst-36410-XV-13", "ISSN 0921 - 7371", "’s-Gravenhage 2023", foot, "1"],
      ["Eerste Kamer, vergaderjaar 2022–2023, 36 410, A 2"],
      ["Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel"],
    ])
  func takesFeet(_ lines: [String]) {
    #expect(taken([([], lines)]) == lines)
  }

  @Test(
    "leaves what only looks like it",
    arguments: [
      "2022", "12", "- 3 -", "3/12", "h-index", "kst-dossier", "h-tk-", "’s-Gravenhage 2023 was mooi",
      "Tweede Kamer, vergaderjaar 2022–2023, heeft hierover gesproken",
      "Tweede Kamer, vergaderjaar 2022–2023, 36 410, nr. 13 is aangehouden",
      "Tweede Kamer, vergaderjaar 2022–2023",
    ])
  func leavesText(_ line: String) {
    #expect(taken([([line], [])]) == [])
    #expect(taken([([], [line])]) == [])
  }

  @Test("takes numbers that count the pages, and no others")
  func takesPageNumbers() {
    #expect(taken([([], ["7"]), ([], ["8"]), ([], ["9"])]) == ["7", "8", "9"])
    #expect(taken([([], []), ([], ["2"]), ([], [])]) == ["2"])
    #expect(taken([(["- 1 -"], []), (["- 2 -"], [])]) == ["- 1 -", "- 2 -"])
    #expect(taken([([], ["2022"]), ([], ["2019"]), ([], ["2023"])]) == [])
    #expect(taken([([], ["2"]), ([], []), ([], []), ([], []), ([], ["8"])]) == [])
  }

  @Test("takes lines that stand on each page as they are, or with the number of the page at their end")
  func takesRepeatedLines() {
    let head = ["Ministerie van Dijken"]
    #expect(taken([(head, []), (head, []), (head, [])]).count == 3)
    #expect(taken([(head, []), (head, [])]) == [])
    #expect(
      taken([([], ["Brief over dijken | 1"]), ([], ["Brief over dijken | 2"]), ([], ["Brief over dijken | 3"])]).count
        == 3)
    for word in ["Vraag", "Artikel", "Bijlage"] {
      #expect(taken([(["\(word) 1"], []), (["\(word) 2"], []), (["\(word) 3"], [])]) == [])
    }
    #expect(taken([(["2020 100 200"], []), (["2021 110 210"], []), (["2022 120 190"], [])]) == [])
  }

  @Test("a paragraph that stands on each page is none")
  func leavesParagraphs() {
    let text = Array(repeating: "De dijken zijn hoog en dat blijven zij", count: 20).joined(separator: ", ")
    #expect(taken([([text], []), ([text], []), ([text], [])]) == [])
  }

  @Test("says what was taken, each line once")
  func reports() {
    let text = "Over dijken.\n\n1\n\u{C}Over water.\n\n2\n\(Self.foot)\n\u{C}Over land.\n\(Self.foot)"
    #expect(
      TextDraft(PrintedPages(text)).remarks == [
        Remark("left out as head or foot of a page: «1», «2», «\(Self.foot)»", line: 3)
      ])
  }
}
