import Glibc

/// One thing that the system tells of a watched folder.
struct InotifyEvent: Hashable {
  /// Number of the watch.
  let watch: Int32
  let mask: UInt32
  /// Name of what it happened to in the folder; empty when it happened to the folder itself.
  let name: String

  /// Whether it is of one of these kinds, which the system has in numbers of several types.
  func isAny(of masks: any BinaryInteger...) -> Bool { masks.contains { mask & UInt32(truncatingIfNeeded: $0) != 0 } }

  /// Reads events as they come: a head of the number, the mask, a cookie and the length of the name, and the name with zeros behind it.
  static func events(_ bytes: [UInt8]) -> [InotifyEvent] {
    let head = MemoryLayout<inotify_event>.size
    var events: [InotifyEvent] = []
    var start = 0
    bytes.withUnsafeBytes { bytes in
      while start + head <= bytes.count {
        let event = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
        let end = min(start + head + Int(event.len), bytes.count)
        let name = bytes[start + head..<end].prefix { $0 != 0 }
        events.append(InotifyEvent(watch: event.wd, mask: event.mask, name: String(decoding: name, as: UTF8.self)))
        start = end
      }
    }
    return events
  }
}
