import Testing

@testable import GriffieImport

struct SourceFormatTests {
  @Test(
    "bytes tell the format, and the name where they do not",
    arguments: [
      ("%PDF-1.4\n…\n%%EOF\n", "brief.txt", SourceFormat.pdf),
      ("<!DOCTYPE HTML>\n<p>", "brief", .packed(.html)),
      ("\n <html lang=nl>", "brief.txt", .packed(.html)),
      ("<?xml version=\"1.0\"?>\n<html xmlns=\"…\">", "brief.xml", .packed(.html)),
      ("{\\rtf1 Dijk}", "brief", .packed(.richText)),
      ("<p>Dijk</p>", "dijk.HTM", .packed(.html)),
      ("\\section{Dijk}", "dijk.tex", .packed(.latex)),
      ("Een brief met <html> erin", "brief.txt", .text),
      ("%PDF is een formaat", "brief", .text),
      ("<?xml version=\"1.0\"?>\n<brief/>", "brief.txt", .officialXML),
      ("<brief/>", "brief.XML", .officialXML),
      ("<brief/> is een element", "brief.txt", .text),
      ("", "leeg", .text),
    ])
  func tells(text: String, name: String, format: SourceFormat) throws {
    #expect(try SourceFormat(Array(text.utf8), name: name) == format)
  }

  @Test("what is in a zip file tells Word from OpenDocument")
  func looksIntoZipFiles() throws {
    let word = ZipFixture(["[Content_Types].xml": "<x/>", "word/document.xml": "<x/>"])
    #expect(try SourceFormat(word.bytes, name: "x.pdf") == .packed(.word))
    let open = ZipFixture(["mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"])
    #expect(try SourceFormat(open.bytes, name: "x") == .packed(.openDocument))
    let book = ZipFixture(["mimetype": "application/epub+zip"])
    #expect(try SourceFormat(book.bytes, name: "x") == .packed(.book))
    #expect(throws: ImportFault.self) { try SourceFormat(ZipFixture(["xl/sheet.xml": ""]).bytes, name: "x.docx") }
  }

  @Test("a zip file that would fill the memory is refused")
  func refusesBombs() {
    var bomb = ZipFixture(["word/document.xml": "<x/>"])
    bomb.claimedSize = 0xFFFF_0000
    #expect(throws: ImportFault("unpacked it has more than 256 MB: that is no paper")) {
      try SourceFormat(bomb.bytes, name: "x.docx")
    }
  }

  @Test("what is cut off, or of a kind nobody reads, is refused with what to do")
  func refusesWhatCannotBeRead() {
    let word = ZipFixture(["word/document.xml": "<x/>"]).bytes
    for count in 4..<word.count {
      #expect(throws: ImportFault.self) { try SourceFormat(Array(word.prefix(count)), name: "x.docx") }
    }
    #expect(throws: ImportFault("the PDF is cut off: its end is missing")) {
      try SourceFormat(Array("%PDF-1.4\n1 0 obj".utf8), name: "x.pdf")
    }
    #expect(throws: ImportFault.self) { try SourceFormat([0xD0, 0xCF, 0x11, 0xE0, 0xA1], name: "x.doc") }
  }
}

/// A zip file without compression; its checksums are left out.
struct ZipFixture {
  let files: [(key: String, value: String)]
  /// The unpacked size that the list of contents gives for each file; nil for the right one.
  var claimedSize: Int?

  init(_ files: KeyValuePairs<String, String>) { self.files = Array(files) }

  var bytes: [UInt8] {
    var (body, list): ([UInt8], [UInt8]) = ([], [])
    for (name, text) in files {
      let size = text.utf8.count
      let start = body.count
      let common: [UInt8] = Self.short(20) + [UInt8](repeating: 0, count: 12)
      body += [0x50, 0x4B, 3, 4] + common + Self.long(size) + Self.long(size) + Self.short(name.utf8.count)
      body += Self.short(0) + Array(name.utf8) + Array(text.utf8)
      list += [0x50, 0x4B, 1, 2] + Self.short(20) + common + Self.long(size) + Self.long(claimedSize ?? size)
      list += Self.short(name.utf8.count) + [UInt8](repeating: 0, count: 12) + Self.long(start) + Array(name.utf8)
    }
    let end =
      [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.short(files.count) + Self.short(files.count) + Self.long(list.count)
      + Self.long(body.count) + Self.short(0)
    return body + list + end
  }

  private static func short(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }

  private static func long(_ number: Int) -> [UInt8] { short(number & 0xFFFF) + short(number >> 16) }
}
