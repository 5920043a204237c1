import Testing

@testable import GriffieImport

struct WordBoxesTests {
  @Test("reads pages, lines and words with their places")
  func reads() {
    let words = WordBoxes(
      Array(
        """
        <title>&lt;page width="1"</title>
          <page width="595.000000" height="842.000000">
            <flow>
              <block xMin="1" yMin="2" xMax="3" yMax="4">
                <line xMin="55.5" yMin="66" xMax="90" yMax="80">
                  <word xMin="55.5" yMin="66" xMax="70" yMax="80">R&amp;D</word>
                  <word xMin="75" yMin="66" xMax="90" yMax="80">&lt;b&gt;&amp;lt;&quot;</word>
        """.utf8))
    #expect(words.pages.map(\.width) == [595])
    #expect(words.pages[0].lines.map { $0.map(\.text) } == [["R&D", "<b>&lt;\""]])
    #expect(words.pages[0].lines[0][0].box == WordBoxes.Box(left: 55.5, top: 66, right: 70, bottom: 80))
  }

  @Test(
    "passes over what has another form",
    arguments: [
      "", "<word xMin=\"1\">los</word>", "<page>\n<word>x", "<page>\n<line>\n<word xMin=\"a\" yMin=\"nan\">x</word>",
      "<page width=\"inf\">\n<line >\n<word xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\"> </word>",
    ])
  func passesOver(text: String) {
    let words = WordBoxes(Array(text.utf8))
    #expect(words.pages.flatMap(\.lines).isEmpty)
    #expect(PrintedPages(words).pages.flatMap { $0 }.isEmpty)
  }
}
