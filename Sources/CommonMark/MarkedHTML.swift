/// HTML as cmark wrote it, and the places in it where the tags of marks go.
public struct MarkedHTML: Hashable, Sendable {
  /// A place in the HTML at which a segment of a mark starts or ends.
  public struct Gap: Hashable, Sendable {
    /// Which side of a segment a gap is.
    public enum Edge: Hashable, Sendable {
      /// The opening tag goes here.
      case start
      /// The closing tag goes here.
      case end
    }

    /// The offset in the bytes; what fills the gap goes in front of that byte.
    public let offset: Int
    /// The index of the mark among those that were handed in.
    public let mark: Int
    /// Whether the segment starts or ends here.
    public let edge: Edge
  }

  /// The HTML without any tag of a mark.
  public let bytes: [UInt8]

  /// The gaps in ascending order; at one offset, in the order in which their tags must be written.
  ///
  /// A mark that crosses inline elements has several pairs of gaps, one after another. Each pair nests properly in
  /// the HTML. A mark can have none: see `Markdown.render(_:firstLine:marking:)`.
  public let gaps: [Gap]

  /// No HTML at all.
  public static let empty = MarkedHTML(bytes: [], gaps: [])

  /// The HTML behind an offset between two blocks; what stands before it goes, and its gaps.
  public func suffix(from offset: Int) -> MarkedHTML {
    let rest = gaps.filter { $0.offset >= offset }.map {
      Gap(offset: $0.offset - offset, mark: $0.mark, edge: $0.edge)
    }
    return MarkedHTML(bytes: Array(bytes[offset...]), gaps: rest)
  }

  /// The HTML with something written in each gap; with nothing in any, it is `bytes`.
  public func filled(_ tag: (Gap) -> [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + gaps.count * 32)
    var start = 0
    for gap in gaps {
      result += bytes[start..<gap.offset]
      result += tag(gap)
      start = gap.offset
    }
    return result + bytes[start...]
  }
}
