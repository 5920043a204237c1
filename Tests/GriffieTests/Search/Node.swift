import Foundation
import Griffie
import GriffieTestSupport

/// JavaScript outside a browser, where the machine has node.
enum Node {
  /// Path of the program, when it is there.
  static let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/node" }
    .first(where: FileManager.default.isExecutableFile)

  /// A site on disk, as long as it is wanted.
  final class Site {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("griffie-\(UUID().uuidString)")

    init(_ result: Griffie.Site.Result) throws {
      for file in result.files {
        let target = folder.appendingPathComponent(file.path)
        try FileManager.default.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes ?? []).write(to: target)
      }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Runs a script of the project on the site and a file of the project; gives what it prints, and its exit code.
    func run(_ script: String, _ table: String) throws -> (output: String, status: Int32) {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Node.path ?? "node")
      process.arguments = ["\(Checkout.path)/\(script)", folder.path, "\(Checkout.path)/\(table)"]
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = pipe
      try process.run()
      let output = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return (String(decoding: output, as: UTF8.self), process.terminationStatus)
    }
  }
}
