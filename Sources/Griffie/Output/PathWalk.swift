/// Goes along files in the order of their paths, to be asked for some of them in that order: no table of all of them is made.
package struct PathWalk<File> {
  private var rest: ArraySlice<File>
  private let path: (File) -> String

  package init(_ files: [File], _ path: @escaping (File) -> String) {
    rest = files[...]
    self.path = path
  }

  /// The file at a path that stands behind those asked for before; nil where none is. In another form of Unicode it is another file.
  package mutating func file(at path: String) -> File? {
    while let first = rest.first, self.path(first) < path { rest.removeFirst() }
    return rest.first.flatMap { PathBytes(self.path($0)) == PathBytes(path) ? $0 : nil }
  }
}

extension Array {
  /// What is known of each element, and of all others what is found out of them together.
  ///
  /// - Parameters:
  ///   - known: what is known of an element; it is asked in their order.
  ///   - find: finds out of the elements of which nothing is known, one for each.
  /// - Returns: of each element, in their order.
  /// - Throws: what the second closure throws.
  package func known<Value, Failure>(
    _ known: (Element) -> Value?, others find: ([Element]) throws(Failure) -> [Value]
  ) throws(Failure) -> [Value] {
    let values = map(known)
    var found = try find(zip(self, values).filter { $1 == nil }.map(\.0))[...]
    return values.map { $0 ?? found.removeFirst() }
  }
}

extension [KnownFile] {
  /// A walk along them.
  package var walk: PathWalk<KnownFile> { PathWalk(self) { $0.path } }
}
