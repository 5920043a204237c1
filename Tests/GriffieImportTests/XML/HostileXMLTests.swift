import Foundation
import Testing

@testable import GriffieImport

extension XMLTests {
  struct HostileXMLTests {
    static let definition = "a document type with definitions of its own, which official publications do not have"

    @Test(
      "what is no publication, or is made to do harm, is refused with the line",
      arguments: [
        ("", "line 1: no XML: a start tag should come first"),
        (
          "<officiele-publicatie><metadata/></officiele-publicatie>",
          "no text; of some publications only the metadata are given as XML"
        ),
        ("Geachte voorzitter,", "line 1: no XML: a start tag should come first"),
        (
          "\n<brief>tekst</brief>",
          "line 2: 'brief' is no official publication: 'officiele-publicatie' or 'kamerwrk' is"
        ),
        (
          "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]>\n<officiele-publicatie>&b;</officiele-publicatie>",
          "line 2: \(definition)"
        ),
        (
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><officiele-publicatie>&e;</officiele-publicatie>",
          "line 1: \(definition)"
        ),
        ("<!-- [ -->\n<!DOCTYPE x SYSTEM \"a\" [", "line 2: \(definition)"),
        ("<officiele-publicatie>\n<al>een", "line 2: the text ends before the end tag of 'al'"),
        ("<officiele-publicatie>\n\n<al>een</la>", "line 3: an end tag other than that of 'al', which is open"),
        (
          "<officiele-publicatie>\nA & B</officiele-publicatie>",
          "line 2: '&' or '<' that should be written '&amp;' or '&lt;'"
        ),
        ("<officiele-publicatie>&eacute;</officiele-publicatie>", "line 1: an entity that is not defined"),
        ("<officiele-publicatie>\n\u{1}</officiele-publicatie>", "line 2: a character that XML does not allow"),
        ("<officiele-publicatie/>\n<al/>", "line 2: no well-formed XML: something stands outside the first element"),
        ("<officiele-publicatie a='1' a='2'/>", "line 1: no well-formed XML (libxml2 error 42)"),
        ("<officiele-publicatie>\n\u{0}</officiele-publicatie>", "line 2: a zero byte, so this is no text"),
        (
          "<?xml version='1.0' encoding='EBCDIC'?><kamerwrk/>",
          "line 1: encoding 'ebcdic' cannot be read: UTF-8, UTF-16, ISO-8859-1 and windows-1252 can"
        ),
      ])
    func refuses(_ source: String, _ message: String) throws {
      let fault = #expect(throws: ImportFault.self) { try OfficialXML.draft(of: Array(source.utf8)) }
      #expect(fault?.description == message)
    }

    @Test(
      "what is said to programs is no content",
      arguments: [
        ("<?xml version='1.0'?>\n<?a?>\n<b>é<?c d='>'\n?>f</b>", "\n\n<b>é\nf</b>"),
        ("<b><!-- <?c?> --><![CDATA[<?d?>]]><?e ?></b>", "<b><!-- <?c?> --><![CDATA[<?d?>]]></b>"),
        ("<b><!--<?c?>", "<b><!--<?c?>"), ("<b><?c", "<b>"), ("<b><![CDATA[<?", "<b><![CDATA[<?"), ("<", "<"), ("", ""),
      ])
    func removesInstructions(_ source: String, _ expected: String) {
      let found = ProcessingInstructions.removed(from: Array(source.utf8))
      #expect(String(decoding: found, as: UTF8.self) == expected)
    }

    @Test("an instruction without data does not end the program")
    func survivesInstructions() {
      let fault = #expect(throws: ImportFault.self) {
        try OfficialXML.draft(of: Array("<?xm?><officiele-publicatie><?a?><al>een</la>".utf8))
      }
      #expect(fault?.description == "line 1: an end tag other than that of 'al', which is open")
    }

    @Test("bytes that are no text are refused with the line")
    func refusesOtherBytes() throws {
      let head = Array("<officiele-publicatie>\n".utf8)
      let latin = #expect(throws: ImportFault.self) { try OfficialXML.draft(of: head + [0xEB, 0x20]) }
      #expect(latin?.description == "line 2: bytes that are no UTF-8, and no other encoding is declared")
      let zeros = #expect(throws: ImportFault.self) { try OfficialXML.draft(of: Array(repeating: 0, count: 1 << 20)) }
      #expect(zeros?.description == "line 1: a zero byte, so this is no text")
      let odd = #expect(throws: ImportFault.self) { try OfficialXML.draft(of: [0xFF, 0xFE, 0x3C]) }
      #expect(odd?.description == "begins as UTF-16 and holds bytes that are none")
    }

    @Test("a source beyond all bounds is refused soon", .timeLimit(.minutes(1)))
    func refusesExcess() throws {
      let blank = #expect(throws: ImportFault.self) {
        try OfficialXML.draft(of: Array(repeating: 0x20, count: XMLSource.largestSize + 1))
      }
      #expect(blank?.description == "larger than 64 MB")
      #expect(
        Self.fault("<officiele-publicatie>" + String(repeating: "<al>", count: 100_000))
          == "line 1: elements nested more than 256 deep")
      #expect(
        Self.fault("<officiele-publicatie>\n" + String(repeating: "<b/>", count: 1_000_000))
          == "line 2: more than 1000000 elements")
      let attributes = { (count: Int) in (0..<count).map { "a\($0)='>'" }.joined(separator: " ") }
      #expect(
        Self.fault("<officiele-publicatie>\n<al \(attributes(200_000))>x</al></officiele-publicatie>")
          == "line 2: an element of more than 100 attributes")
      #expect(
        Self.fault(Publication.paper("<al \(attributes(100))>x</al><!-- <a '--><![CDATA[<b \(attributes(101))>]]>"))
          == nil)
      let letter = "e" + String(repeating: "&#x301;", count: 31)
      #expect(
        Self.fault(Publication.paper("\n<al>\(letter)\n</al>"))
          == "line 2: a letter with more than 30 marks on it, so this is no text")
      let notes = String(repeating: "<noot/>", count: NoteList.most + 1)
      #expect(Self.fault(Publication.paper("\n<al>\(notes)</al>")) == "line 2: more than 20000 footnotes")
      let far =
        "<table><tgroup><colspec colname=\"z\" colnum=\"9999999\"/><tbody>\n<row><entry colname=\"z\"/></row></tbody></tgroup></table>"
      #expect(Self.fault(Publication.paper(far)) == "line 2: a table of more than 200 columns")
      let below =
        "<table><tgroup><tbody><row><entry morerows=\"-9223372036854775808\">x</entry></row><row><entry>y</entry></row></tbody></tgroup></table>"
      #expect(try Publication.read(Publication.paper(below)).draft.blocks.count == 1)
      let wide = "<row><entry namest=\"a\" nameend=\"z\" morerows=\"999999999999\">x</entry></row>\n"
      let columns = "<colspec colname=\"a\"/><colspec colname=\"z\" colnum=\"200\"/>"
      let many = "<table><tgroup>\(columns)<tbody>\n\(String(repeating: wide, count: 1_001))</tbody></tgroup></table>"
      #expect(Self.fault(Publication.paper(many)) == "line 1002: a table of more than 200000 cells")
    }

    @Test("what is just within the bounds is read, and soon", .timeLimit(.minutes(1)))
    func readsMuch() throws {
      let deep = ElementTree.greatestDepth - 7
      let nested = String(repeating: "<divisie>", count: deep) + "<al>diep</al>"
      let imported = try Publication.read(Publication.paper(nested + String(repeating: "</divisie>", count: deep)))
      #expect(imported.draft.blocks.flatMap(\.lines) == ["diep"])
      let long = try Publication.read(
        Publication.paper("<al>" + String(repeating: "dijk<b/> ", count: 200_000) + "</al>"))
      #expect(long.draft.blocks.flatMap(\.lines).first?.count == 5 * 200_000 - 1)
      let names = (0..<50_000).map { "<n\($0)>x</n\($0)>" }.joined()
      #expect(try Publication.read(Publication.paper(names)).remarks.count == 21)
    }

    @Test("the encoding is found by the mark, the first character or the declaration", arguments: 0..<8)
    func readsEncodings(_ number: Int) throws {
      let xml = { (encoding: String) in
        "<?xml version=\"1.0\" encoding=\"\(encoding)\"?><officiele-publicatie><al>‘cliënt’ € 5</al></officiele-publicatie>"
      }
      let utf8 = Array(xml("utf-8").utf8)
      let sources: [[UInt8]?] = [
        utf8, [0xEF, 0xBB, 0xBF] + utf8, Array(xml("utf-16").utf8),
        xml("utf-16").data(using: .utf16LittleEndian).map { [0xFF, 0xFE] + Array($0) },
        xml("utf-16").data(using: .utf16BigEndian).map { [0xFE, 0xFF] + Array($0) },
        xml("utf-16").data(using: .utf16LittleEndian).map(Array.init),
        xml("utf-16").data(using: .utf16BigEndian).map(Array.init),
        xml("ISO-8859-1").data(using: .windowsCP1252).map(Array.init),
      ]
      let bytes = try #require(sources[number])
      #expect(OfficialXML.isOfficialXML(bytes))
      let imported = try OfficialXML.draft(of: bytes)
      #expect(imported.draft.blocks.flatMap(\.lines) == ["‘cliënt’ € 5"])
      #expect(imported.remarks == [])
    }

    @Test(
      "UTF-8 written as UTF-8 once more is undone and reported, when all of it is",
      arguments: [String.Encoding.isoLatin1, .windowsCP1252])
    func undoesDoubleEncoding(_ encoding: String.Encoding) throws {
      let xml = "\u{FEFF}\n<?xml version=\"1.0\"?><officiele-publicatie><al>cliënt – één</al></officiele-publicatie>"
      let mangled = try #require(String(data: Data(xml.utf8), encoding: encoding))
      #expect(OfficialXML.isOfficialXML(Array(mangled.utf8)))
      let imported = try Publication.read(mangled)
      #expect(imported.draft.blocks.flatMap(\.lines) == ["cliënt – één"])
      #expect(
        imported.remarks.map(\.message) == [
          "the text was UTF-8 written as UTF-8 once more ('Ã«' for 'ë'); this is undone"
        ])
      let mixed = try Publication.read("<officiele-publicatie><al>cliÃ«nt, cliënt</al></officiele-publicatie>")
      #expect(mixed.draft.blocks.flatMap(\.lines) == ["cliÃ«nt, cliënt"])
      #expect(mixed.remarks == [])
    }

    @Test(
      "only the first element decides what a publication is",
      arguments: [
        ("<officiele-publicatie>", true), ("<?xml version=\"1.0\"?>\n<!-- a -->\n<op:officiele-publicatie/>", true),
        ("<!DOCTYPE kamerwrk [", true), ("<kamerwrk/>", true), ("<html><officiele-publicatie/></html>", false),
        ("# <officiele-publicatie>", false), ("", false), ("<", false), ("<officiele-publicatie-x>", false),
      ])
    func recognises(_ source: String, _ isOfficial: Bool) {
      #expect(OfficialXML.isOfficialXML(Array(source.utf8)) == isOfficial)
    }

    private static func fault(_ xml: String) -> String? {
      do {
        _ = try OfficialXML.draft(of: Array(xml.utf8))
        return nil
      } catch {
        return error.description
      }
    }
  }
}
