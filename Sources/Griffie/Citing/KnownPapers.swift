/// A list of all identifiers there are (`kst-36045-97`), to tell papers that do not exist.
public struct KnownPapers: Sendable {
  private let bytes: [UInt8]
  /// A hash table: each place has the offset of a line, or -1. A quarter of a million strings would take ten times as long.
  private var lines: [Int]
  /// What stands before the first hyphen of an identifier: `kst`.
  private var series: Set<[UInt8]> = []

  /// A list with an identifier on each line; nil when it has none, or anything else.
  public init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    let starts = Self.lines(of: bytes).filter { !$0.isEmpty }
    guard !starts.isEmpty, starts.allSatisfy({ Self.isIdentifier(bytes[$0]) }) else { return nil }
    var size = 16
    while size < starts.count * 2 { size *= 2 }
    lines = [Int](repeating: -1, count: size)
    var last: ArraySlice<UInt8> = []
    for line in starts {
      lines[place(of: bytes[line])] = line.lowerBound
      let series = Self.series(of: bytes[line])
      if series != last { self.series.insert(Array(series)) }
      last = series
    }
  }

  /// The number, from 1, of the first line that has something else than an identifier; nil when there is none.
  public static func firstOtherLine(of bytes: [UInt8]) -> Int? {
    lines(of: bytes).firstIndex { !$0.isEmpty && !isIdentifier(bytes[$0]) }.map { $0 + 1 }
  }

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    SourceLines(bytes).ranges(in: bytes).map { trimmed($0, in: bytes) }
  }

  /// The line without a byte order mark and the blanks at its end.
  private static func trimmed(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    if bytes[line].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Whether the line has the form of an identifier: small letters, a hyphen, and letters, figures, hyphens and low lines.
  private static func isIdentifier(_ line: ArraySlice<UInt8>) -> Bool {
    let series = series(of: line)
    return !series.isEmpty && series.count < line.count - 1
      && series.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      && line.allSatisfy { byte in
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
          || (0x61...0x7A).contains(byte | 0x20)
      }
  }

  /// Whether the list says that there is no such paper: it knows others of its series, and not this one.
  func denies(_ identifier: String) -> Bool {
    let identifier = Array(identifier.utf8)
    return series.contains(Array(Self.series(of: identifier[...]))) && lines[place(of: identifier[...])] < 0
  }

  /// Those that differ from an identifier only by the order of the figures behind its last hyphen: `kst-36045-97` of `kst-36045-79`.
  func exchanged(_ identifier: String) -> [String] {
    guard let hyphen = identifier.lastIndex(of: "-") else { return [] }
    let dossier = Array(identifier[...hyphen].utf8)
    let figures = identifier[hyphen...].utf8.sorted()
    return lines.filter { $0 >= 0 && bytes[$0...].starts(with: dossier) }
      .map { String(decoding: bytes[$0...].prefix { $0 > 0x20 }, as: UTF8.self) }
      .filter { $0.utf8.count == identifier.utf8.count && $0.dropFirst(dossier.count - 1).utf8.sorted() == figures }
      .sorted()
  }

  /// Where an identifier stands in the table, or would stand.
  private func place(of identifier: ArraySlice<UInt8>) -> Int {
    // FNV-1a.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in identifier { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & (lines.count - 1)
    while lines[place] >= 0, !stands(identifier, at: lines[place]) { place = (place + 1) & (lines.count - 1) }
    return place
  }

  private func stands(_ identifier: ArraySlice<UInt8>, at start: Int) -> Bool {
    let rest = bytes[start...]
    guard rest.starts(with: identifier) else { return false }
    let end = start + identifier.count
    return end == bytes.count || bytes[end] <= 0x20
  }

  private static func series(of identifier: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    identifier.prefix { $0 != UInt8(ascii: "-") }
  }
}
