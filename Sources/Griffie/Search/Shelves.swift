/// Lines by their keys, in parts that are found by the beginning of a key.
///
/// All keys with the same first signs stand together; where they are too many for one part, those with one sign more do. So a change of
/// a line changes one part, and who knows the beginnings knows where to look for a key: under the longest that it starts with.
struct Shelves {
  struct Line {
    let key: String
    /// In bytes.
    let length: Int
  }

  struct Shelf {
    let prefix: String
    /// A stretch of all lines.
    let lines: ArraySlice<Line>
  }

  /// In the order of their prefixes.
  let all: [Shelf]

  /// Lays out lines, which are in the order of their keys by bytes; none of the parts is longer than the limit, unless it has only one line.
  init(_ lines: [Line], limit: Int) {
    var all: [Shelf] = []
    Self.lay(out: lines[...], under: "", limit, into: &all)
    self.all = all
  }

  private static func lay(out lines: ArraySlice<Line>, under prefix: String, _ limit: Int, into all: inout [Shelf]) {
    let length = lines.reduce(0) { $0 + $1.length }
    if !prefix.isEmpty && (length <= limit || lines.count == 1) {
      all.append(Shelf(prefix: prefix, lines: lines))
      return
    }
    let depth = prefix.unicodeScalars.count
    var rest = lines
    while let first = rest.first?.key {
      let group = rest.prefix { $0.key.begins(like: first, depth + 1) }
      let own = String(String.UnicodeScalarView(first.unicodeScalars.prefix(depth + 1)))
      if own == prefix {
        all.append(Shelf(prefix: prefix, lines: group))
      } else {
        lay(out: group, under: own, limit, into: &all)
      }
      rest = rest[group.endIndex...]
    }
  }
}

extension Shelves.Shelf {
  /// For a file: small letters, figures and stops as they are, other signs as the figures of their bytes.
  var name: String {
    prefix.utf8.map { byte in
      let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: ".")
      return isPlain ? String(UnicodeScalar(byte)) : "_" + String(byte, radix: 16)
    }.joined()
  }
}

extension String {
  /// Whether the first signs of both are the same, so many of them or all there are.
  fileprivate func begins(like other: String, _ count: Int) -> Bool {
    unicodeScalars.prefix(count).elementsEqual(other.unicodeScalars.prefix(count))
  }
}
