/// The order of paths by their letters.
struct PathOrder: Sendable {
  private let paths: [String]
  /// By the place in that order, which of the paths stands there.
  let indices: [Int]
  /// Whether they are the paths of the former order.
  let isFormer: Bool

  /// Sorts paths; of the same as in a former order nothing is to be done.
  init(_ paths: [String], reusing former: PathOrder? = nil) {
    self.paths = paths
    if let former, former.paths.count == paths.count,
      zip(former.paths, paths).allSatisfy({ PathBytes($0) == PathBytes($1) })
    {
      (indices, isFormer) = (former.indices, true)
    } else {
      isFormer = false
      indices = paths.indices.sorted { paths[$0] < paths[$1] }
    }
  }
}
