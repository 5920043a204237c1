import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Parses XML to a tree. The only user of FoundationXML, and of that one parse at a time: libxml2 is not known to be safe otherwise.
final class ElementTree: NSObject, XMLParserDelegate {
  static let greatestDepth = 256
  static let mostElements = 1_000_000

  private static let lock = NSLock()

  private var open: [Element] = []
  private var root: Element?
  private var text = ""
  private var count = 0
  private var fault: ImportFault?

  /// Throws with the line where the text is not well-formed, too deep, or of too many elements.
  static func root(of source: XMLSource) throws(ImportFault) -> Element {
    lock.lock()
    defer { lock.unlock() }
    let tree = ElementTree()
    // Of a stream, for libxml2 refuses one piece of more than 10 MB.
    let parser = XMLParser(stream: InputStream(data: Data(source.bytes)))
    parser.shouldResolveExternalEntities = false
    parser.delegate = tree
    _ = parser.parse()
    if let fault = tree.fault { throw fault }
    guard let root = tree.root, tree.open.isEmpty else { throw .incomplete(line: parser.lineNumber) }
    return root
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    closeText(parser)
    count += 1
    guard open.count < Self.greatestDepth, count <= Self.mostElements else {
      fault = fault ?? (open.count < Self.greatestDepth ? .tooMany(parser.lineNumber) : .tooDeep(parser.lineNumber))
      return parser.abortParsing()
    }
    let local = name.split(separator: ":").last.map(String.init) ?? name
    open.append(Element(name: local, attributes: attributes, line: parser.lineNumber, number: count))
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    closeText(parser)
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].content.append(.element(element))
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(_ parser: XMLParser, foundCDATA data: Data) { text += String(decoding: data, as: UTF8.self) }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    fault = fault ?? .malformed(code: (error as NSError).code, open: open.last?.name, line: parser.lineNumber)
    // It would read on, and find more of the same.
    parser.abortParsing()
  }

  private func closeText(_ parser: XMLParser) {
    do throws(ImportFault) {
      try MarkLimit.check(text, line: parser.lineNumber - text.utf8.count { $0 == 0x0A })
    } catch {
      fault = fault ?? error
      parser.abortParsing()
    }
    if !text.isEmpty, !open.isEmpty { open[open.count - 1].content.append(.text(text)) }
    text = ""
  }
}

extension ImportFault {
  fileprivate static func incomplete(line: Int) -> ImportFault {
    ImportFault("the text ends before its last element does", line: line)
  }

  fileprivate static func tooDeep(_ line: Int) -> ImportFault {
    ImportFault("elements nested more than \(ElementTree.greatestDepth) deep", line: line)
  }

  fileprivate static func tooMany(_ line: Int) -> ImportFault {
    ImportFault("more than \(ElementTree.mostElements) elements", line: line)
  }

  /// By the codes of libxml2 for what is seen most; the others only say that they are.
  fileprivate static func malformed(code: Int, open: String?, line: Int) -> ImportFault {
    switch (code, open) {
    case (4, _), (5, nil): ImportFault("no well-formed XML: something stands outside the first element", line: line)
    case (5, let name?), (77, let name?):
      ImportFault("the text ends before the end tag of '\(name)'", line: line)
    case (9, _): ImportFault("a character that XML does not allow", line: line)
    case (26, _): ImportFault("an entity that is not defined", line: line)
    case (68, _): ImportFault("'&' or '<' that should be written '&amp;' or '&lt;'", line: line)
    case (76, let name?): ImportFault("an end tag other than that of '\(name)', which is open", line: line)
    default: ImportFault("no well-formed XML (libxml2 error \(code))", line: line)
    }
  }
}
