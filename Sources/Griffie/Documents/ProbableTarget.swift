import Templates

/// What was probably meant by a link that leads nowhere.
extension LinkTargets {
  /// The link as the text should have it; nil when nothing stands out.
  func probable(_ destination: String, from path: String) -> String? {
    if destination.hasPrefix("register:") { return destination.nearMiss(among: names) }
    let paths = paths
    let written = destination.addressPath.percentDecoded
    let place = destination.utf8.dropFirst(destination.addressPath.utf8.count)
    return meant(by: written, from: path, among: paths).map { Self.relative($0, from: path) + String(Substring(place)) }
  }

  private func meant(by written: String, from path: String, among paths: Set<String>) -> String? {
    // As it is called from the top, or from where the program was started.
    let parts = written.split(separator: "/")
    for rest in [parts[...], parts.dropFirst()] where paths.contains(rest.joined(separator: "/")) {
      return rest.joined(separator: "/")
    }
    guard let target = path.resolving(written) else { return nil }
    if let moved = redirects.file(formerly: target, among: paths) { return moved }
    // Beside other files only one of these: another folder is another paper.
    let neighbours = paths.filter { $0.folder == target.folder }
    let near = target.lastPart.nearMiss(among: Set(neighbours.map(\.lastPart)))
    if let near { return target.folder.isEmpty ? near : "\(target.folder)/\(near)" }
    let named = paths.filter { $0.lastPart.lowercased() == target.lastPart.lowercased() && $0.lastPart != "index.md" }
    if let only = named.first, named.count == 1 { return only }
    return neighbours.isEmpty ? target.nearMiss(among: paths) : nil
  }

  /// A path as a file would write a link to it.
  private static func relative(_ target: String, from path: String) -> String {
    let own = path.split(separator: "/").dropLast()
    let parts = target.split(separator: "/")
    let common = zip(own, parts).prefix { $0 == $1 }.count
    return String(repeating: "../", count: own.count - common)
      + parts.dropFirst(common).joined(separator: "/")
  }
}
