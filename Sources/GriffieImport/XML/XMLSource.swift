/// An XML text made safe to parse: UTF-8 that neither declares nor defines anything.
struct XMLSource {
  static let largestSize = 64 << 20

  /// As many lines as the source.
  let bytes: [UInt8]
  let remarks: [Remark]

  /// Throws when the source is too large, is no text, or defines entities of its own, by which a small file can grow without bound
  /// or read others.
  init(_ source: [UInt8]) throws(ImportFault) {
    guard source.count <= Self.largestSize else { throw .tooLarge }
    var text = try XMLEncoding(of: source).text(of: source)
    if let zero = text.utf8.firstIndex(of: 0) {
      throw .zeroByte(line: 1 + text.utf8[..<zero].count { $0 == UInt8(ascii: "\n") })
    }
    var remarks: [Remark] = []
    if let mended = WesternText.undoingDoubleEncoding(of: text) {
      text = mended
      remarks.append(Remark("the text was UTF-8 written as UTF-8 once more ('Ã«' for 'ë'); this is undone"))
    }
    let prolog = Prolog(of: ProcessingInstructions.removed(from: Array(text.utf8)))
    if let line = prolog.definingLine { throw .definition(line: line) }
    guard prolog.rootName != nil else { throw .noElement }
    if let line = AttributeLimit.excessiveLine(in: prolog.bytes) { throw .tooManyAttributes(line: line) }
    self.bytes = prolog.bytes
    self.remarks = remarks
  }
}

extension ImportFault {
  fileprivate static let tooLarge = ImportFault("larger than \(XMLSource.largestSize >> 20) MB")
  fileprivate static let noElement = ImportFault("no XML: a start tag should come first", line: 1)

  fileprivate static func zeroByte(line: Int) -> ImportFault {
    ImportFault("a zero byte, so this is no text", line: line)
  }

  fileprivate static func tooManyAttributes(line: Int) -> ImportFault {
    ImportFault("an element of more than \(AttributeLimit.most) attributes", line: line)
  }

  fileprivate static func definition(line: Int) -> ImportFault {
    ImportFault("a document type with definitions of its own, which official publications do not have", line: line)
  }
}
