import Testing

@testable import Griffie

struct DossierTests {
  private static func page(_ path: String, _ files: [String: String]) -> String {
    let sources = files.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let result = Site.build(.init(content: sources))
    return result.files.first { $0.path == path }.map { String(decoding: $0.bytes ?? [], as: UTF8.self) } ?? ""
  }

  private static let files = [
    "site.yaml": "title: T\n",
    "p/index.md": "---\ntitle: P\nkind: Brief\ndossier: 36 410\ndossier-title: Dijken\n---\nKamerstuk 36 410, nr. 2.\n",
    "registers/moties/index.md": "---\ntitle: Moties\nkind: motions\n---\n",
    "registers/moties/kst-36410-9.md": "---\ntitle: Motie over hoogte\n---\n",
    "registers/moties/kst-36045-3.md": "---\ntitle: Motie over steun\ndossier: \"36 045, Situatie\"\n---\n",
    "registers/moties/kst-36200-x-4.md": "---\ntitle: Motie over zand\n---\n",
  ]

  @Test("Motions and papers stand under what their dossier is about, or under its number with what it is")
  func titlesDossiers() {
    let motions = Self.page("registers/moties/index.html", Self.files)
    for heading in ["36 045, Situatie", "36 410, Dijken", "Dossier 36 200 X"] {
      #expect(motions.contains("<h2>\(heading)</h2>"))
    }
    #expect(motions.contains("<a href=\"#_group-1\">36 045</a>"))
    #expect(Self.page("registers/stukken/index.html", Self.files).contains("<h2>36 410, Dijken</h2>"))
  }

  @Test("The menu of registers leads to the abbreviations, where there are any")
  func listsAbbreviations() {
    let link = "<a href=\"../afkortingen.html\">Afkortingen</a>"
    #expect(!Self.page("registers/moties/index.html", Self.files).contains(link))
    let entry = ["registers/instrumenten/edf.md": "---\ntitle: Dijkfonds\nabbreviation: EDF\n---\n"]
    #expect(
      Self.page("registers/moties/index.html", Self.files.merging(entry) { first, _ in first }).contains(link))
  }

  @Test(
    "A citation with a figure that has room on a line is not broken",
    arguments: [
      ("Kamerstuk 36 410, nr. 2", true), ("Kamerstukken II 36 410, nr. 12", true),
      ("Kamerstukken II 2022/23, 36 410, nr. 12", false), ("de Minister van Water", false),
    ])
  func keepsTogether(_ text: String, _ isShort: Bool) { #expect(text.isShortCitation == isShort) }

  @Test("A short citation says so to the stylesheet")
  func marksShortCitations() {
    #expect(Self.page("p/index.html", Self.files).contains(" ref-short"))
  }
}
