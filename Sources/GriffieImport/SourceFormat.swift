/// The format a file is in, told by its bytes, and by its name where bytes do not tell.
public enum SourceFormat: Hashable, Sendable {
  case text
  /// XML; only that of officielebekendmakingen.nl can be imported.
  case officialXML
  case pdf
  /// What pandoc reads.
  case packed(Packed)

  /// Formats of word processors and of the net, by the name pandoc has for each.
  public enum Packed: String, Hashable, Sendable, CaseIterable {
    case word = "docx"
    case openDocument = "odt"
    case html = "html+raw_html"
    case richText = "rtf"
    case book = "epub"
    case latex
    case restructured = "rst"
    case org
    case markdown = "commonmark_x"
  }

  /// Tells the format of a file.
  ///
  /// - Throws: when it is of a kind that no import reads, and what to make of it instead.
  public init(_ bytes: [UInt8], name: String) throws(ImportFault) {
    let head = bytes.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || [0x09, 0x0A, 0x0D, 0x20].contains($0) }
    if head.starts(with: "%PDF-".utf8) {
      guard Self.hasEnd(bytes) else { throw ImportFault("the PDF is cut off: its end is missing") }
      self = .pdf
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .packed(try Self.packed(in: bytes))
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw ImportFault("this is a Word file of before 2007, or one with a password: save it as .docx without")
    } else if head.starts(with: "{\\rtf".utf8) {
      self = .packed(.richText)
    } else if OfficialXML.isOfficialXML(bytes) {
      self = .officialXML
    } else if Self.isHTML(head) {
      self = .packed(.html)
    } else if head.starts(with: "<?xml".utf8) || Self.ending(of: name) == "xml" {
      self = .officialXML
    } else {
      let ending = Self.ending(of: name)
      if ending == "json" || ending == "tsv" {
        throw ImportFault("this is data: motions of the House are imported with --motions")
      }
      self = Self.names[ending].map(SourceFormat.packed) ?? .text
    }
  }

  private static func packed(in bytes: [UInt8]) throws(ImportFault) -> Packed {
    let zip = try ZipDirectory(bytes)
    try zip.checkSizes()
    if zip.names.contains(where: { $0.hasPrefix("word/") }) { return .word }
    switch zip.firstStored {
    case "application/epub+zip": return .book
    case let type? where type.hasPrefix("application/vnd.oasis.opendocument.text"): return .openDocument
    case .some, nil: throw ImportFault("this is a zip file without a text of Word or OpenDocument in it")
    }
  }

  /// Whether the mark stands near the end that closes a PDF (ISO 32000-1, 7.5.5); others may have put something behind it.
  private static func hasEnd(_ bytes: [UInt8]) -> Bool {
    bytes.suffix(4096).firstRange(of: Array("%%EOF".utf8)) != nil
  }

  private static func isHTML(_ head: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: head.prefix(512), as: UTF8.self).lowercased()
    return text.hasPrefix("<!doctype html") || text.hasPrefix("<html")
      || text.hasPrefix("<?xml") && text.contains("<html")
  }

  private static func ending(of name: String) -> String {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }

  private static let names: [String: Packed] = [
    "html": .html, "htm": .html, "tex": .latex, "rst": .restructured, "org": .org, "md": .markdown,
    "markdown": .markdown,
  ]
}
