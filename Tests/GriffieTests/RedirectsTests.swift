import Testing

@testable import Griffie

@Suite struct RedirectsTests {
  /// Files by their paths, each with its bytes in a word.
  static func files(_ files: [String: String]) -> [KnownFile] {
    files.sorted { $0.key < $1.key }.map { path, bytes in
      KnownFile(
        path: path, stamp: FileStamp(size: 1, modified: 1, changed: 1, inode: 1),
        fingerprint: Fingerprint(Array(bytes.utf8)))
    }
  }

  private static func targets(_ redirects: Redirects) -> [String: String] {
    Dictionary(uniqueKeysWithValues: redirects.targets.map { ($0.key.description, $0.value.description) })
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let former: [String: String]
    let files: [String: String]
    let targets: [String: String]
  }

  @Test(arguments: [
    Case(
      testDescription: "a section with another name",
      former: ["brief/index.md": "i", "brief/01-een.md": "a"], files: ["brief/index.md": "i", "brief/01-twee.md": "a"],
      targets: ["brief/een.html": "brief/twee.html"]),
    Case(
      testDescription: "a section with another number has the same address",
      former: ["brief/index.md": "i", "brief/01-een.md": "a"], files: ["brief/index.md": "i", "brief/02-een.md": "a"],
      targets: [:]),
    Case(
      testDescription: "a section that is new and one that is gone are two sections",
      former: ["brief/index.md": "i", "brief/01-een.md": "a"], files: ["brief/index.md": "i", "brief/01-twee.md": "b"],
      targets: [:]),
    Case(
      testDescription: "a folder with another name, and two sections with the same bytes",
      former: ["brief/index.md": "i", "brief/01-een.md": "a", "brief/02-twee.md": "a"],
      files: ["nota/index.md": "i", "nota/01-een.md": "a", "nota/02-twee.md": "a"],
      targets: [
        "brief/index.html": "nota/index.html", "brief/een.html": "nota/een.html", "brief/twee.html": "nota/twee.html",
        "brief/alles.html": "nota/alles.html", "brief/in-beeld.html": "nota/in-beeld.html",
      ]),
    Case(
      testDescription: "a folder with another name, in which a section was edited and one is new",
      former: ["brief/index.md": "i", "brief/01-een.md": "a", "brief/02-twee.md": "b"],
      files: ["nota/index.md": "i", "nota/01-een.md": "c", "nota/03-drie.md": "b2"],
      targets: [
        "brief/index.html": "nota/index.html", "brief/een.html": "nota/een.html",
        "brief/alles.html": "nota/alles.html", "brief/in-beeld.html": "nota/in-beeld.html",
      ]),
    Case(
      testDescription: "a folder that is still there has no other name, nor has one that was there before",
      former: ["brief/index.md": "i", "brief/01-een.md": "a", "nota/index.md": "j", "nota/01-slot.md": "d"],
      files: ["nota/index.md": "i", "nota/01-een.md": "c", "memo/index.md": "j", "memo/01-slot.md": "e"],
      targets: [:]),
    Case(
      testDescription: "which of two it became cannot be said",
      former: ["brief/index.md": "i", "brief/01-een.md": "a"],
      files: ["brief/index.md": "i", "brief/01-twee.md": "a", "brief/02-drie.md": "a"],
      targets: [:]),
    Case(
      testDescription: "a section that gets the address another had",
      former: ["brief/index.md": "i", "brief/01-een.md": "a", "brief/07-slot.md": "b"],
      files: ["brief/index.md": "i", "brief/01-slot.md": "a", "brief/07-einde.md": "b"],
      targets: ["brief/een.html": "brief/slot.html", "brief/slot.html": "brief/einde.html"]),
    Case(
      testDescription: "an entry, and the page of its register",
      former: ["registers/wetten/index.md": "i", "registers/wetten/awb.md": "a"],
      files: ["registers/wet/index.md": "i", "registers/wet/Algemene wet bestuursrecht.md": "a"],
      targets: [
        "registers/wetten/index.html": "registers/wet/index.html",
        "registers/wetten/awb.html": "registers/wet/algemene-wet-bestuursrecht.html",
      ]),
    Case(
      testDescription: "a file that is no page", former: ["kaart.png": "a"], files: ["kaart-2.png": "a"], targets: [:]),
  ])
  func followsNames(_ sample: Case) {
    let redirects = Redirects().following(Self.files(sample.former), Self.files(sample.files))
    #expect(Self.targets(redirects) == sample.targets)
  }

  @Test("of a page that moves twice both former addresses lead to where it is, and none when it is back")
  func followsTwice() {
    let index = ["brief/index.md": "i"]
    let all = ["een", "twee", "drie", "een"].map { Self.files(index.merging(["brief/01-\($0).md": "a"]) { $1 }) }
    let second = Redirects().following(all[0], all[1]).following(all[1], all[2])
    #expect(Self.targets(second) == ["brief/een.html": "brief/drie.html", "brief/twee.html": "brief/drie.html"])
    #expect(
      Self.targets(second.following(all[2], all[3])) == [
        "brief/twee.html": "brief/een.html", "brief/drie.html": "brief/een.html",
      ])
  }

  @Test("a redirect goes along with its page when another gets that address")
  func followsSwaps() {
    let index = ["brief/index.md": "i"]
    let all = [
      ["brief/01-een.md": "a", "brief/07-slot.md": "b"], ["brief/01-a.md": "a", "brief/07-slot.md": "b"],
      ["brief/01-slot.md": "a", "brief/07-a.md": "b"],
    ].map { Self.files(index.merging($0) { $1 }) }
    let swapped = Redirects().following(all[0], all[1]).following(all[1], all[2])
    #expect(
      Self.targets(swapped) == [
        "brief/een.html": "brief/slot.html", "brief/a.html": "brief/slot.html", "brief/slot.html": "brief/a.html",
      ])
  }

  @Test("none leads to a page that is not there, or stands where a page or a file of the author's is")
  func yields() {
    let redirects = Redirects().following(
      Self.files(["brief/index.md": "i", "brief/01-een.md": "a"]),
      Self.files(["brief/index.md": "i", "brief/01-twee.md": "a"]))
    let (old, new) = (PagePath.file("brief/een.html"), PagePath.file("brief/twee.html"))
    #expect(Self.targets(redirects.among([new])) == ["brief/een.html": "brief/twee.html"])
    #expect(Self.targets(redirects.among([])) == [:])
    #expect(Self.targets(redirects.among([old, new])) == [:])
    #expect(Self.targets(redirects.apart(from: ["brief/Een.html"])) == [:])
    #expect(Self.targets(redirects.apart(from: ["brief"])) == [:])
    #expect(Self.targets(redirects.apart(from: ["brief/een.html/kaart.png"])) == [:])
    #expect(
      Self.targets(redirects.apart(from: ["een.html", "brief/een", "bri"])) == ["brief/een.html": "brief/twee.html"])
  }
}
