/// A mark in the HTML that cmark writes, for what only this module can put in its place.
///
/// Format: the byte FF, which no UTF-8 contains; a letter for the kind; the payload; the byte FF.
///
///     FF 'a' id FF       the element whose start tag is just before gets this id
///     FF 's' number FF   a segment of the mark with this index starts
///     FF 'e' number FF   a segment of the mark with this index ends
///
/// An id needs no escaping, since slugs consist of letters, digits and hyphens.
enum StandIn {
  static func anchor(_ id: String) -> [UInt8] { encode("a", id) }
  static func start(ofMark mark: Int) -> [UInt8] { encode("s", String(mark)) }
  static func end(ofMark mark: Int) -> [UInt8] { encode("e", String(mark)) }

  private static func encode(_ kind: Unicode.Scalar, _ payload: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(payload.utf8.count + 3)
    bytes.append(.never)
    bytes.append(UInt8(ascii: kind))
    bytes += payload.utf8
    bytes.append(.never)
    return bytes
  }

  /// Takes all stand-ins out of HTML in one pass.
  static func resolve(_ html: CBytes) -> MarkedHTML {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(html.count)
    var gaps: [MarkedHTML.Gap] = []
    var start = 0
    while let opening = html.offset(of: .never, from: start),
      let closing = html.offset(of: .never, from: opening + 1)
    {
      bytes += html[start..<opening]
      let payload = html[(opening + 2)..<closing]
      switch html[opening + 1] {
      case UInt8(ascii: "a"): write(id: payload, into: &bytes)
      case UInt8(ascii: "s"): gaps.append(gap(payload, .start, at: bytes.count))
      default: gaps.append(gap(payload, .end, at: bytes.count))
      }
      start = closing + 1
    }
    bytes += html[start...]
    return MarkedHTML(bytes: bytes, gaps: gaps)
  }

  private static func gap(
    _ payload: Slice<CBytes>, _ edge: MarkedHTML.Gap.Edge, at offset: Int
  ) -> MarkedHTML.Gap {
    let mark = payload.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return MarkedHTML.Gap(offset: offset, mark: mark, edge: edge)
  }

  // A paragraph of a tight list that does not open its item has no tag of its own; cmark then has just ended a line.
  private static func write(id: Slice<CBytes>, into bytes: inout [UInt8]) {
    let hasStartTag = bytes.last == .greaterThan
    if hasStartTag { bytes.removeLast() } else { bytes += "<span".utf8 }
    bytes += " id=\"".utf8
    bytes += id
    bytes += (hasStartTag ? "\">" : "\"></span>").utf8
  }
}
