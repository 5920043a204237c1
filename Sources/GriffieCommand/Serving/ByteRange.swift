/// The part of a file that a request wants (RFC 9110, 14).
enum ByteRange: Hashable {
  case all
  case part(Range<Int>)
  /// Nothing of the file is in it.
  case none

  /// Reads the field `Range`. What is no single range of bytes means all of the file: a server may answer so.
  ///
  /// - Parameters:
  ///   - text: value of the field, nil when there is none.
  ///   - size: of the file.
  init(_ text: String?, of size: Int) {
    self = .all
    guard let text, text.lowercased().hasPrefix("bytes=") else { return }
    let ends = text.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return }
    switch (Self.number(ends[0]), Self.number(ends[1])) {
    case (let first?, let last?) where first <= last: self = Self.part(first, min(last, size - 1), size)
    case (let first?, nil) where ends[1].isEmpty: self = Self.part(first, size - 1, size)
    case (nil, let count?) where ends[0].isEmpty:
      self = count == 0 ? .none : Self.part(max(size - count, 0), size - 1, size)
    default: return
    }
  }

  private static func part(_ first: Int, _ last: Int, _ size: Int) -> ByteRange {
    first < size ? .part(first..<last + 1) : .none
  }

  /// A number of figures only; one that is too large for any file is the largest.
  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text) ?? .max
  }
}
