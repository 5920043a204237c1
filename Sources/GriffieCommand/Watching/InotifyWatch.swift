import Glibc
import Griffie

/// Notices changes because the system tells of them (inotify).
///
/// Every folder has a watch of its own, and so has each that a name on the way to it stands in. When a folder comes, goes or moves, or the
/// system lost count, all are looked for again: a folder that has a watch already keeps it.
final class InotifyWatch: Watch {
  /// What a watch is for.
  private struct Interest {
    let folder: String
    /// Names that matter; nil when all do but hidden ones.
    var names: Set<String>?
  }

  private let folders: [String]
  private let descriptor: Int32
  private var interests: [Int32: Interest] = [:]
  /// Where events told of files since that was asked; nil where all must be looked at.
  private var told: Set<PathBytes>?
  /// Whether a folder is watched that has two paths, of which an event tells one.
  private var hasAliases = false

  /// - Parameter folders: need not be there.
  /// - Throws: what the system refuses; it allows a number of watches to each user.
  init(_ folders: [String]) throws(Disk.Failure) {
    self.folders = folders
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { throw Disk.Failure(path: folders[0], action: "watch", code: errno) }
    try renew()
  }

  deinit { close(descriptor) }

  func wait(_ patience: Duration?, or stop: Stop) throws(Disk.Failure) -> WatchEvent {
    let end = patience.map { ContinuousClock.now + $0 }
    while true {
      let arrival = try stop.waits(beside: descriptor, for: end.map { $0 - ContinuousClock.now })
      if arrival == .stop { return .stop }
      if arrival == .other, try take(InotifyEvent.events(read())) { return .change }
      if let end, ContinuousClock.now >= end { return .quiet }
    }
  }

  /// Keeps the watches up to date with these events; whether any of them can have changed the site.
  func take(_ events: [InotifyEvent]) throws(Disk.Failure) -> Bool {
    let events = events.filter(matters)
    if events.contains(where: movesFolders) {
      told = nil
      try renew()
    }
    let changes = events.filter(changesFiles)
    for event in changes { tell(event) }
    return !changes.isEmpty
  }

  /// Takes what was told up to now, without waiting.
  ///
  /// - Throws: what the system refuses.
  func drain() throws(Disk.Failure) {
    while true {
      let bytes = read()
      if bytes.isEmpty { return }
      _ = try take(InotifyEvent.events(bytes))
    }
  }

  func takeChanged() -> [String]? {
    defer { told = [] }
    return hasAliases ? nil : told.map { $0.map(\.path) }
  }

  private func tell(_ event: InotifyEvent) {
    guard let folder = interests[event.watch]?.folder, !event.name.isEmpty else {
      told = nil
      return
    }
    told?.insert(PathBytes("\(folder)/\(event.name)"))
  }

  private func read() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
      count = max(Glibc.read(descriptor, buffer.baseAddress, buffer.count), 0)
    }
  }

  private func matters(_ event: InotifyEvent) -> Bool {
    if event.isAny(of: IN_Q_OVERFLOW) { return true }
    // Of a watch that was taken back the last is still told.
    guard let interest = interests[event.watch] else { return false }
    if event.name.isEmpty {
      return interest.names == nil || event.isAny(of: IN_DELETE_SELF, IN_MOVE_SELF, IN_IGNORED)
    }
    return interest.names?.contains(event.name) ?? !FolderScan.passesOver(event.name)
  }

  private func movesFolders(_ event: InotifyEvent) -> Bool {
    let isWhole = event.isAny(of: IN_Q_OVERFLOW, IN_DELETE_SELF, IN_MOVE_SELF, IN_IGNORED, IN_UNMOUNT)
    return isWhole || event.isAny(of: IN_ISDIR) || interests[event.watch]?.names != nil
  }

  /// A file that is made is empty: what is written to it is told when it is closed. One with two names has its bytes already, and a link
  /// or a pipe has none.
  private func changesFiles(_ event: InotifyEvent) -> Bool {
    guard event.mask == UInt32(IN_CREATE), let folder = interests[event.watch]?.folder else { return true }
    var status = stat()
    guard lstat("\(folder)/\(event.name)", &status) == 0 else { return false }
    return status.st_nlink > 1 || status.st_mode & S_IFMT != S_IFREG
  }

  /// Looks for all folders, and gives each a watch.
  private func renew() throws(Disk.Failure) {
    var found: [Int32: Interest] = [:]
    hasAliases = false
    for folder in folders {
      try addWay(to: folder, to: &found)
      if Disk.isFolder(folder) { try addTree(folder, to: &found) }
    }
    for watch in interests.keys where found[watch] == nil { inotify_rm_watch(descriptor, watch) }
    interests = found
  }

  /// Links on a way are followed so often, as the system does.
  private static let mostLinks = 40

  /// Watches for each name on the way to a folder, over all links, as far as there is a way.
  private func addWay(to folder: String, to found: inout [Int32: Interest]) throws(Disk.Failure) {
    var path = folder.hasPrefix("/") ? "/" : "."
    var rest = Array(folder.split(separator: "/").map(String.init).reversed())
    var links = 0
    while let name = rest.popLast() {
      // The watch comes before the look here too.
      try add(path, names: [name], to: &found)
      let next = "\(path)/\(name)"
      if let target = Self.target(ofLink: next), links < Self.mostLinks {
        links += 1
        if target.hasPrefix("/") { path = "/" }
        rest += target.split(separator: "/").map(String.init).reversed()
      } else {
        guard Disk.isFolder(next) else { return }
        path = next
      }
    }
  }

  /// Where a link leads, as it says itself; nil when there is none.
  private static func target(ofLink path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    return count < 0 ? nil : String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private func addTree(_ root: String, to found: inout [Int32: Interest]) throws(Disk.Failure) {
    var rest = [root]
    while let folder = rest.popLast() {
      // The watch comes before the look: what is made between the two is told.
      try add(folder, names: nil, to: &found)
      rest += Self.folders(in: folder)
    }
  }

  private static func folders(in folder: String) -> [String] {
    do throws(Disk.Failure) {
      var folders: [String] = []
      for name in try Disk.names(in: folder) where !FolderScan.passesOver(name) {
        if try Disk.kind("\(folder)/\(name)") == .folder { folders.append("\(folder)/\(name)") }
      }
      return folders
    } catch {
      // It went, and that is told; or it cannot be read, and then the build says so.
      return []
    }
  }

  private func add(_ folder: String, names: Set<String>?, to found: inout [Int32: Interest]) throws(Disk.Failure) {
    let kinds =
      IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF
    let watch = inotify_add_watch(descriptor, folder, UInt32(kinds) | UInt32(IN_ONLYDIR))
    guard watch >= 0 else {
      if [ENOENT, ENOTDIR, EACCES, ELOOP].contains(errno) { return }
      throw Disk.Failure(path: folder, action: "watch", code: errno)
    }
    if let names, let former = found[watch] {
      // Of a folder of the sources the files are told by its own path.
      found[watch] = Interest(folder: former.folder, names: former.names?.union(names))
    } else {
      if let former = found[watch], former.names == nil { hasAliases = true }
      found[watch] = Interest(folder: folder, names: names)
    }
  }
}
