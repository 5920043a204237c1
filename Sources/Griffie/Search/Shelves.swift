/// Lines by their keys, in parts that are found by the beginning of a key.
///
/// All keys with the same first signs stand together; where they are too many for one part, those with one sign more do. So a change of
/// a line changes one part, and who knows the beginnings knows where to look for a key: under the longest that it starts with.
struct Shelves {
  struct Line {
    /// UTF-8.
    let key: [UInt8]
    /// In bytes.
    let length: Int
  }

  struct Shelf {
    let prefix: String
    /// A stretch of all lines.
    let lines: Range<Int>
  }

  /// In the order of their prefixes.
  let all: [Shelf]

  /// Lays out lines, which are in the order of their keys by bytes; none of the parts is longer than the limit, unless it has only one line.
  init(_ lines: [Line], limit: Int) {
    var all: [Shelf] = []
    Self.lay(out: lines[...], under: 0, limit, into: &all)
    self.all = all
  }

  /// Lays out lines whose keys have so many first bytes in common.
  private static func lay(out lines: ArraySlice<Line>, under shared: Int, _ limit: Int, into all: inout [Shelf]) {
    let length = lines.reduce(0) { $0 + $1.length }
    if let first = lines.first, shared > 0, length <= limit || lines.count == 1 {
      all.append(Shelf(first.key[..<shared], lines))
      return
    }
    var rest = lines
    while let first = rest.first?.key {
      let own = shared + first.lengthOfSign(at: shared)
      let sign = first[shared..<own]
      // All have the same bytes before it.
      let group = rest.prefix { own == shared ? $0.key.count == own : $0.key[shared...].starts(with: sign) }
      if own == shared {
        all.append(Shelf(first[...], group))
      } else {
        lay(out: group, under: own, limit, into: &all)
      }
      rest = rest[group.endIndex...]
    }
  }
}

extension Shelves.Shelf {
  fileprivate init(_ prefix: ArraySlice<UInt8>, _ lines: ArraySlice<Shelves.Line>) {
    self.init(prefix: String(decoding: prefix, as: UTF8.self), lines: lines.indices)
  }

  /// For a file: small letters, figures and stops as they are, other signs as the figures of their bytes.
  var name: String {
    prefix.utf8.map { byte in
      let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: ".")
      return isPlain ? String(UnicodeScalar(byte)) : "_" + String(byte, radix: 16)
    }.joined()
  }
}

extension [UInt8] {
  /// Length in bytes of the sign of UTF-8 that begins at a place; none at the end.
  fileprivate func lengthOfSign(at start: Int) -> Int {
    guard start < count else { return 0 }
    return 1 + self[(start + 1)...].prefix { $0 & 0xC0 == 0x80 }.count
  }
}
