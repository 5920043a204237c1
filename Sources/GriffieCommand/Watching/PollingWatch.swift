import Glibc
import Griffie

/// Notices changes by looking at all files again and again, where the system does not tell of them.
struct PollingWatch: Watch {
  private let folders: [String]
  private let interval: Duration
  private var seen: [Look]

  /// What a folder looked like; nil when there is none.
  private typealias Look = Result<Seen?, Disk.Failure>

  private struct Seen: Hashable {
    let files: [FolderScan.File]
    let skipped: [SkippedFile]
  }

  /// - Parameters:
  ///   - folders: need not be there.
  ///   - interval: how long to wait between two looks; longer where a look takes long.
  init(_ folders: [String], every interval: Duration = .milliseconds(250)) {
    self.folders = folders
    self.interval = interval
    seen = folders.map(Self.look)
  }

  mutating func wait(_ patience: Duration?, or stop: Stop) throws(Disk.Failure) -> WatchEvent {
    let end = patience.map { ContinuousClock.now + $0 }
    var pause = interval
    while true {
      let rest = end.map { $0 - ContinuousClock.now }
      guard try stop.waits(beside: nil, for: min(pause, rest ?? pause)) == nil else { return .stop }
      let start = ContinuousClock.now
      let now = folders.map(Self.look)
      if now != seen {
        seen = now
        return .change
      }
      if let end, ContinuousClock.now >= end { return .quiet }
      pause = max(interval, (ContinuousClock.now - start) * 10)
    }
  }

  func takeChanged() -> [String]? { nil }

  private static func look(_ folder: String) -> Look {
    do throws(Disk.Failure) {
      guard Disk.isFolder(folder) else { return .success(nil) }
      let scan = try FolderScan(folder)
      return .success(Seen(files: scan.files, skipped: scan.skipped))
    } catch {
      return .failure(error)
    }
  }
}
