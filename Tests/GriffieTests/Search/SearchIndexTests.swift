import GriffieTestSupport
import Testing

@testable import Griffie

struct SearchIndexTests {
  private static func parts(_ result: Site.Result) -> [String: [UInt8]] {
    Dictionary(
      result.files.filter { $0.path.hasPrefix("assets/search/") }.map { ($0.path, $0.bytes ?? []) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test("every part of the search is shorter than 64 kB")
  func keepsPartsShort() throws {
    let word = String(repeating: "een lang woord \"met\" \\tekens ", count: 4_000)
    let long = SampleSite.build(changing: [
      "dijkbrief/03-lang.md": "# Lang\n\n\(word)\n",
      "dijkbrief/04-glad.md": "# Glad\n\n\(String(repeating: "é", count: 90_000))\n",
    ])
    for result in try LawTests.builtSites().map(\.result) + [long] {
      let parts = Self.parts(result)
      #expect(parts.count > 10)
      for (path, bytes) in parts { #expect(bytes.count < 64_000, "\(path)") }
    }
  }

  @Test("an edit of a sentence changes the text, the words it had and has, and nothing else")
  func changesLittle() {
    let text = SampleSite.files["dijkbrief/02-slot.md"]?.replacing("telt niet", with: "telt nergens")
    #expect(
      Self.changes(when: "dijkbrief/02-slot.md", is: text) == [
        "assets/search/texts/dijkbrief/slot.js", "assets/search/w-n.js",
      ])
  }

  @Test("a paragraph more leaves the numbers of other pages alone")
  func keepsNumbers() {
    let text = SampleSite.files["dijkbrief/01-inleiding.md"].map { $0 + "\n\nXyloliet.\n" }
    #expect(
      Self.changes(when: "dijkbrief/01-inleiding.md", is: text) == [
        "assets/search/texts/dijkbrief/inleiding.js", "assets/search/w-x.js",
      ])
  }

  /// The parts of the sample's search that are others when a file is another.
  private static func changes(when path: String, is text: String?) -> [String] {
    let former = parts(SampleSite.build(SampleSite.files))
    return parts(SampleSite.build(changing: [path: text])).filter { former[$0.key] != $0.value }.keys.sorted()
  }

  @Test(
    "follows changes to the index that is made from nothing, also of words that come to stand everywhere, or do no more"
  )
  func followsChanges() throws {
    var words = (0..<2_003).map { $0 % 5 == 0 ? "dijk sluis" : "dijk" }
    var entries = (0..<300).map { Self.entry($0, "naam \($0)") }
    var (index, found) = (SearchIndex?.none, [SearchPart]())
    var isListed: [Bool] = []
    for step in 0..<8 {
      switch step {
      case 1...3: words[step] = "wad dijken"
      case 4...6: words[step] = "wad sluizen"
      case 7: words[100] = ""
      default: break
      }
      switch step {
      case 2: entries[3] = Self.entry(3, "anders")
      case 3: entries.remove(at: 200)
      case 5: entries.insert(Self.entry(400, "nieuw"), at: 0)
      case 6: entries.swapAt(10, 20)
      default: break
      }
      let new =
        zip(words.indices, words).map { number, text in
          number < found.count && step > 0 && number != step && number != 100
            ? found[number] : Self.part(number, text)
        } + entries
      let clean = SearchIndex(new)
      let followed = SearchIndex(new, reusing: index?.withoutBytes)
      #expect(followed.parts.map(\.file.fingerprint) == clean.parts.map(\.file.fingerprint), "step \(step)")
      #expect(followed.parts.map(\.file.path) == clean.parts.map(\.file.path), "step \(step)")
      isListed.append(clean.words.first { $0.stem == Array("dijk".utf8) }?.text.first != Postings.everywhere)
      (index, found) = (followed, new)
    }
    // Of 2,003 pages three lose the word at steps 4 to 6, one more at 7.
    #expect(isListed == [false, false, false, false, false, false, true, true])
  }

  private static func part(_ number: Int, _ text: String) -> SearchPart {
    let page = PagePath.file("blad/\(number).html")
    let paragraph = Paragraph(anchor: "p", text: Array(text.utf8), isHeading: false)
    return .text(SearchText(SearchPage(page, title: "Blad \(number)", whole: "", [paragraph])))
  }

  private static func entry(_ number: Int, _ name: String) -> SearchPart {
    let page = PagePath.file("registers/zaken/\(number).html")
    return .entry(SearchEntry(group: 0, page: page, title: name, line: "zaak", names: [name], texts: []))
  }

  @Test("a title is found by its words with the share each has of it")
  func sharesNames() {
    let shares = { (names: [String]) in
      Dictionary(
        NameShares.shares(in: names.map { Array($0.utf8) }).map { (String(decoding: $0, as: UTF8.self), $1) },
        uniquingKeysWith: max)
    }
    #expect(shares(["EDF"]) == ["edf": 63])
    #expect(shares(["de motie Kok", "Kok"]) == ["moti": 36, "kok": 63])
    #expect(shares([""]) == [:])
  }

  @Test("an entry has beside its line what else it is found by")
  func keepsFacts() {
    let fact = EntryHeader.Fact.init
    let entry = SearchEntry(
      group: 1, page: .home, title: "Motie-Kok", abbreviation: "MK", line: "nr. 3, aangenomen",
      facts: [
        fact("Nummer", "3"), fact("Ook genoemd", "dijkmotie, MK"), fact("Indieners", "W. Kok, A. de Boer"),
        fact("Soort", "motie"),
      ],
      names: [], texts: [])
    #expect(entry.facts == ["Ook genoemd: dijkmotie, MK", "Indieners: W. Kok, A. de Boer"])
  }

  @Test(
    "the browser's script finds the right pages, and cuts texts into the same words",
    .enabled(if: Node.path != nil, "there is no node"))
  func answersInNode() throws {
    let site = try Node.Site(Site.build(try SampleSite.shipped()))
    for arguments in [["words.js", "stems.tsv"], ["quality.js", "questions.tsv"]] {
      let (output, status) = try site.run("scripts/search/\(arguments[0])", "Tests/GriffieTests/Search/\(arguments[1])")
      #expect(status == 0, "\(output)")
    }
  }
}
