import Foundation

/// A folder of a test's own, which goes with it.
public final class TemporaryFolder: Sendable {
  /// Its path on this machine.
  public let path = NSTemporaryDirectory() + "griffie-tests-\(UUID().uuidString)"

  public init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    // What cannot be removed is left to the system, which clears its temporary folder.
    do { try FileManager.default.removeItem(atPath: path) } catch {}
  }

  /// Writes a text to a file in it, with the folders on the way.
  public func write(_ file: String, _ text: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(file)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  public func read(_ file: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
  }
}
