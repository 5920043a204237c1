import CommonMark
import Testing

@Suite struct MarkLawTests {
  static let documents = [
    """
    # De *motie* van `36 410`, nr. **12**

    Zie *Kamerstuk 36 410, **nr.** 12* en [de brief *van*](kst.md) de Minister van\\
    Defensie[^1] &amp; `code` met <b>raw</b> ![een *plaatje*](x.png) einde.
    Nog een ***regel** met* nadruk  en <https://rijk.nl> adres.

    > - een [![p](q) r](s) twee
    >   drie *vier
    >   vijf*

    intro *tekst*
    | a *b* | c[^1] |
    |---|:-:|
    | [d e](f) g | `h` i \\| j |

    [^1]: Ibid. *p. 3*
        en **verder** [^2]
    [^2]: [x](y)
    """,
    "a*b*c**d**e`f`g[h](i)j![k](l)m<n>o  \np\\\nq[^1]r*s[t](u)v*w\n\n[^1]: *x*y\n",
  ]

  @Test("Marks over every word change no byte of the HTML", arguments: documents)
  func marksChangeNothingElse(_ source: String) {
    let marked = render(source) { blocks in
      blocks.enumerated().flatMap { index, block in
        words(of: block.text).filter { word in !block.links.contains { $0.range == word } }
          .map { Mark(block: index, range: $0) }
      }
    }
    #expect(marked.html.bytes == render(source).html.bytes)
    #expect(!marked.html.gaps.isEmpty)
    expectWellNested(marked)
  }

  @Test("Any marks at all stay well nested", arguments: documents, 0..<150)
  func nestsRandomMarks(_ source: String, _ seed: Int) {
    var random = Random(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
    let plain = render(source)
    let marked = render(source) { blocks in
      (0..<random.next(12)).map { _ in
        let block = random.next(blocks.count)
        let start = random.next(blocks[block].text.count + 1)
        return Mark(block: block, range: start..<(start + random.next(20)))
      }
    }
    let replacesLink = marked.html.bytes.count < plain.html.bytes.count
    if !replacesLink { #expect(marked.html.bytes == plain.html.bytes) }
    expectWellNested(marked)
  }

  private func words(of text: [UInt8]) -> [Range<Int>] {
    text.indices.split { text[$0] == 0x20 || text[$0] == 0x0A }.map { $0.startIndex..<$0.endIndex }
  }

  // Reads the tags of the HTML with its gaps filled by links; a link in a link is no HTML either.
  private func expectWellNested(_ rendered: RenderedMarkdown) {
    let bytes = rendered.html.filled {
      $0.edge == .start ? Array("<a m>".utf8) : Array("</a>".utf8)
    }
    var open: [Substring] = []
    for tag in String(decoding: bytes, as: UTF8.self).matches(
      of: #/<(/?)([a-z]+[0-9]?)[^>]*?(/?)>/#)
    {
      let (_, closes, name, isEmpty) = tag.output
      if !isEmpty.isEmpty { continue }
      if closes.isEmpty {
        if name == "a" { #expect(!open.contains("a")) }
        open.append(name)
      } else {
        #expect(open.popLast() == name)
      }
    }
    #expect(open.isEmpty)
  }
}

/// Pseudo-random numbers that are the same in each run.
struct Random {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, bound)
  }
}
