import Glibc

/// The output folder, as a browser may see it.
///
/// It is looked up by its path for each request: a build may have put another in its place.
struct ServedFolder {
  enum Finding {
    case file(ServedFile)
    /// A folder whose path was asked for without a slash at its end.
    case folder
    case nothing
  }

  let path: String

  func find(_ wanted: SitePath) -> Finding {
    guard !wanted.isHidden, let root = Disk.resolved(path),
      let place = Disk.resolved("\(root)/\(wanted)"), place == root || place.hasPrefix(root == "/" ? root : "\(root)/")
    else { return .nothing }
    // A link may lead to another place in the site, and not to what is no part of it.
    guard !place.dropFirst(root.count).split(separator: "/").contains(where: { $0.hasPrefix(".") }) else {
      return .nothing
    }
    if Disk.isFolder(place) { return .folder }
    return ServedFile(place).map { .file($0) } ?? .nothing
  }
}
