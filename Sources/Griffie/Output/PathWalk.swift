/// Goes along files in the order of their paths, to be asked for some of them in that order: no table of all of them is made.
package struct PathWalk<File> {
  @usableFromInline let files: [File]
  @usableFromInline let path: (File) -> String
  /// How many stand before the one that is looked at.
  @usableFromInline var place = 0

  @inlinable
  package init(_ files: [File], _ path: @escaping (File) -> String) {
    self.files = files
    self.path = path
  }

  /// The file at a path that stands behind those asked for before; nil where none is. In another form of Unicode it is another file.
  @inlinable
  package mutating func file(at path: String) -> File? {
    while place < files.count {
      let own = self.path(files[place])
      if PathBytes(own) == PathBytes(path) { return files[place] }
      guard own < path else { return nil }
      place += 1
    }
    return nil
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
  @inlinable
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
