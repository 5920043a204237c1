/// A path as a file system has it: bytes.
///
/// Two strings are equal when their letters are. A name in another form of Unicode, with `é` as one character or as two, is that of another
/// file.
package struct PathBytes: Hashable, Comparable, Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  package static func == (left: PathBytes, right: PathBytes) -> Bool {
    left.path.utf8.hasBytes(of: right.path.utf8)
  }

  // The same bytes are the same letters too.
  package func hash(into hasher: inout Hasher) { hasher.combine(path) }

  package static func < (left: PathBytes, right: PathBytes) -> Bool {
    left.path.utf8.precedes(right.path.utf8)
  }
}
