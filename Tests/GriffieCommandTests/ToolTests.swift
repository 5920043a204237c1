import Glibc
import Testing

@testable import GriffieCommand

struct ToolTests {
  private static let limits = Tool.Limits(seconds: 20, memory: 1 << 30, output: 1 << 20)

  private func run(_ name: String, _ arguments: [String], input: [UInt8] = [], limits: Tool.Limits = limits) throws
    -> Tool.Result
  {
    try #require(Tool(named: name)).run(arguments, input: input, limits: limits)
  }

  @Test("gives what a program makes of its input, however much that is")
  func passesBytes() throws {
    let bytes = (0..<900_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    #expect(try run("cat", [], input: bytes) == Tool.Result(end: .code(0), output: bytes, complaint: ""))
  }

  @Test(
    "arguments reach the program letter for letter", arguments: ["$(id)", "-n", "a b'\"", "../x;ls", "a\nb", "*", ""])
  func passesArguments(text: String) throws {
    #expect(try run("printf", ["%s", text]).output == Array(text.utf8))
  }

  @Test("its exit code and what it says on standard error are known")
  func tellsFailure() throws {
    let result = try run("sh", ["-c", "echo weg >&2; exit 7"])
    #expect(result == Tool.Result(end: .code(7), output: [], complaint: "weg\n"))
  }

  @Test("a program that takes too long is ended")
  func endsSlowPrograms() throws {
    let limits = Tool.Limits(seconds: 1, memory: 1 << 30, output: 1 << 20)
    #expect(try run("sleep", ["600"], limits: limits).end == .late)
  }

  @Test("of a process that is not there it is not said that all went well")
  func knowsNothingOfOthers() throws {
    let tool = try #require(Tool(named: "cat"))
    #expect(throws: Disk.Failure(path: tool.path, action: "wait for", code: ECHILD)) {
      try tool.wait(for: getppid(), seconds: 5)
    }
  }

  @Test("a program that writes without end is ended")
  func boundsOutput() throws {
    let result = try run("yes", [])
    #expect(result.end != .code(0))
    #expect(result.output.count <= 1 << 20)
  }

  @Test("a program that takes all memory is stopped")
  func boundsMemory() throws {
    let limits = Tool.Limits(seconds: 20, memory: 64 << 20, output: 1 << 20)
    #expect(try run("tail", ["-c", "+0", "/dev/zero"], limits: limits).end != .code(0))
    #expect(try run("dd", ["if=/dev/zero", "of=/dev/null", "bs=200M", "count=1"], limits: limits).end != .code(0))
  }

  @Test("looks along the folders it is given, never in the folder one is in")
  func looksAlongPath() {
    #expect(Tool(named: "cat", along: "/nergens:/usr/bin:/bin")?.path.hasSuffix("bin/cat") == true)
    #expect(Tool(named: "cat", along: "") == nil)
    #expect(Tool(named: "cat", along: ":") == nil)
    #expect(Tool(named: "er-is-geen-programma", along: "/usr/bin:/bin") == nil)
  }
}
