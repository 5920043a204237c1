import Griffie
import Testing

@testable import GriffieImport

struct NoteMarksTests {
  @Test("a note within a note is written behind the section; one that no mark leads to stands at the end")
  func placesNotes() throws {
    let text = """
      <al>a<noot id="n1"><noot.nr>1</noot.nr><noot.al>een<noot id="n2"><noot.nr>2</noot.nr><noot.al>twee</noot.al></noot></noot.al></noot>
      b<noot id="n1"><noot.nr>1</noot.nr><noot.al>drie</noot.al></noot></al>
      """
    let xml = Publication.paper(text).replacing(
      "</tekst>", with: "<voetnoot><al>vier</al></voetnoot></tekst>")
    let source = Import.Source(name: "x.xml", bytes: [1], body: .officialXML(Array(xml.utf8)))
    let result = try Import.paper(source, folder: nil, date: nil)
    let section = String(decoding: result.files[1].bytes, as: UTF8.self)
    #expect(
      section.hasSuffix(
        "\n\na[^1] b[^1-2]\n\n[^noot]\n\n[^1]: een[^2]\n\n[^1-2]: drie\n\n[^noot]: vier\n\n[^2]: twee\n"))
    #expect(result.remarks.first?.message == "the mark of footnote noot is not found; it stands at the end of the text")
  }
}
