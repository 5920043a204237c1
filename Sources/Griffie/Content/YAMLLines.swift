import CommonMark
import Yams

/// Where the lines that YAML counts begin in their file.
///
/// YAML ends a line at U+0085, U+2028 and U+2029 too, which stand within a line of the file.
struct YAMLLines {
  private var starts: [Int]

  /// The lines of a part of a source.
  init(_ yaml: ArraySlice<UInt8>) {
    starts = [yaml.startIndex]
    for index in yaml.indices where Self.endsLine(yaml[...index]) { starts.append(index + 1) }
  }

  private static func endsLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch bytes.last {
    case 0x0A: true
    case 0x85: bytes.dropLast().last == 0xC2
    case 0xA8, 0xA9: bytes.suffix(3).starts(with: [0xE2, 0x80])
    default: false
    }
  }

  /// The place of a mark, which counts lines and characters of Unicode from 1.
  func position(of mark: Yams.Mark, in source: SourceText) -> SourcePosition {
    var offset = starts[min(max(mark.line, 1), starts.count) - 1]
    for _ in 1..<max(mark.column, 1) where offset < source.bytes.count && source.bytes[offset] != 0x0A {
      offset += 1
      while offset < source.bytes.count, source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return source.position(at: offset)
  }
}
