import Foundation
import Glibc
import GriffieTestSupport
import Testing

@testable import GriffieCommand

/// The programs `griffie watch` and `griffie serve` as a whole.
final class ServeCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("content/site.yaml", "title: Dijken\n")
    try folder.write("content/brief/index.md", "---\ntitle: Brief\n---\n")
    try folder.write("content/brief/01-een.md", "# Een\n\nKamerstuk 36 410, nr. 12.\n")
  }

  /// A program that runs in the folder, and what it says.
  private func start(_ arguments: [String]) throws -> (process: Process, output: FileHandle) {
    let process = Process()
    process.executableURL = Bundle.main.executableURL?.deletingLastPathComponent().appendingPathComponent("griffie")
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.arguments = arguments
    process.environment = ["PATH": "\(folder.path)/bin:/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    // Nothing is waited for without end.
    DispatchQueue.global().asyncAfter(deadline: .now() + 300) { if process.isRunning { process.terminate() } }
    return (process, pipe.fileHandleForReading)
  }

  /// What it says until a text comes.
  private func read(_ output: FileHandle, until end: String) -> String {
    var text = ""
    while !text.contains(end) {
      let piece = output.availableData
      if piece.isEmpty { return text }
      text += String(decoding: piece, as: UTF8.self)
    }
    return text
  }

  @Test(
    "builds, builds again, and ends cleanly when it is told to", arguments: [SIGINT, SIGTERM],
    [["watch"], ["watch", "--poll"], ["serve", "--port", "0"]])
  func endsCleanly(_ signal: Int32, _ arguments: [String]) throws {
    let (process, output) = try start(arguments)
    let first = read(output, until: " removed\n")
    #expect(first.contains(" pages, 1 mention in "))
    #expect(!first.contains("building"), "a pipe is told no progress")
    try folder.overwrite("content/brief/01-een.md", "# Een\n\nKamerstuk 36 410, nr. 12 en 13.\n")
    #expect(read(output, until: " removed\n").contains(" pages, 2 mentions in "))
    try folder.overwrite("content/brief/01-een.md", "---\ntitel: Een\n---\n")
    let third = read(output, until: "as it was\n")
    #expect(third.contains("content/brief/01-een.md:2:1: error: "))
    #expect(third.contains("1 error: nothing is written, output is as it was\n"))
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["content", "output"])
    let hidden = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/output").filter {
      $0.hasPrefix(".")
    }
    #expect(hidden.sorted() == [".griffie-manifest", ".griffie-memory", ".griffie-state"])
  }

  @Test("ends at once when it is told to while another build is at work", arguments: ["watch", "serve"])
  func endsWhileWaiting(_ command: String) throws {
    let lock = try FolderLock("\(folder.path)/output", for: "build of")
    defer { lock.release() }
    let (process, output) = try start([command] + (command == "serve" ? ["--port", "0"] : []))
    #expect(read(output, until: "build of output\n").contains("waiting for another build of output"))
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
  }

  @Test("serves at the port that is asked for, or says that it is taken")
  func needsPort() throws {
    let listener = try Listener(port: 0)
    let (process, output) = try start(["serve", "--port", "\(listener.port)"])
    process.waitUntilExit()
    #expect(process.terminationStatus == 3)
    #expect(read(output, until: "in use").contains("cannot serve at port \(listener.port): "))
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/output"))
  }

  @Test("a port that is taken and not asked for is passed over")
  func findsPort() throws {
    let listener = try Listener(port: 0)
    guard listener.port < 65000 else { return }
    #expect(try Listener.nextFree(from: listener.port).port > listener.port)
  }

  @Test(
    "a wrong call is told",
    arguments: [["--port", "x"], ["--port", "70000"], ["--content", "nergens"], ["--output", "content"]])
  func refusesCalls(_ arguments: [String]) throws {
    let (process, _) = try start(["serve"] + arguments)
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
  }

  @Test("opens the browser when there is something to see")
  func opensBrowser() throws {
    try folder.write(
      "bin/xdg-open",
      "#!/bin/sh\ntest -f output/index.html && echo \"opened $1\" > geopend.tmp && mv geopend.tmp geopend\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/bin/xdg-open")
    let (process, output) = try start(["serve", "--port", "0", "--open"])
    let head = read(output, until: " removed\n")
    let end = ContinuousClock.now + .seconds(300)
    while !FileManager.default.fileExists(atPath: "\(folder.path)/geopend"), ContinuousClock.now < end {
      usleep(10_000)
    }
    let address = try folder.read("geopend").dropFirst("opened ".count)
    #expect(address.hasPrefix("http://127.0.0.1:"))
    #expect(head.contains(" at \(address)"))
    process.terminate()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("what is served is the site, and changes with it")
  func servesSite() throws {
    let (process, output) = try start(["serve", "--port", "0"])
    let head = read(output, until: " removed\n")
    let port = try #require(head.split(separator: "127.0.0.1:").last.flatMap { UInt16($0.prefix { $0.isNumber }) })
    let client = try RawClient(port: port)
    client.send("GET /.griffie/events?page=%2Fbrief%2Feen.html&since= HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
    _ = client.read(until: "event: reload\n")
    try folder.overwrite("content/brief/01-een.md", "# Een\n\nVoor het eerst.\n")
    #expect(client.read(until: "event: reload\n").contains("event: mended"))
    let reader = try RawClient(port: port)
    reader.send("GET /brief/een.html HTTP/1.1\r\nHost: localhost:\(port)\r\nConnection: close\r\n\r\n")
    #expect(reader.answer().body.contains("Voor het eerst"))
    process.terminate()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
