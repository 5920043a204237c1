import ArgumentParser
import CMimalloc
import Glibc

/// The program `griffie`.
///
/// The library mimalloc has only to be there: its `malloc` takes the place of that of the C library, which would be a quarter of a build.
@main
struct GriffieCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "griffie",
    abstract: "Turns Markdown of parliamentary papers into a linked site that also reads offline.",
    discussion: """
      A site is a folder with content: a file site.yaml, a folder for each paper with one Markdown file per section, and \
      a folder registers with the things that are indexed. 'griffie build' makes the pages; open output/index.html to \
      read them. docs/content-format.md describes the format. 'griffie serve' shows the \
      site while you write, 'griffie check' tells what is wrong in the content before it is published, and 'griffie cite' lists what any text cites.

      Exit codes: 0 fine, 1 something is wrong in the content, 2 wrong usage, 3 a file or folder could not be read or \
      written, or a program that an import needs is not there.
      """,
    version: "griffie \(release)",
    subcommands: [
      BuildCommand.self, CheckCommand.self, WatchCommand.self, ServeCommand.self, ImportCommand.self, CiteCommand.self,
    ])

  /// Version of the program.
  static let release = "0.1.0"

  static func main() {
    // A pipe that nobody reads any more must not end a build halfway.
    signal(SIGPIPE, SIG_IGN)
    // Who starts the program may have it ignored, and then nobody learns how a converter ended.
    signal(SIGCHLD, SIG_DFL)
    let code = run(Array(CommandLine.arguments.dropFirst()))
    guard let failure = Terminal.outputFailure else { Glibc.exit(code.rawValue) }
    Terminal.print(failure.description, isError: true)
    Glibc.exit(ExitCode.outside.rawValue)
  }

  /// Runs the command, with the exit codes that the help promises.
  static func run(_ arguments: [String]) -> ExitCode {
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      return .success
    } catch let code as ExitCode {
      return code
    } catch {
      let isHelp = exitCode(for: error) == .success
      Terminal.print(fullMessage(for: error), isError: !isHelp)
      return isHelp ? .success : .usage
    }
  }
}

extension ExitCode {
  /// Something is wrong in what the author wrote.
  static let findings = ExitCode(1)
  /// The command was called in a wrong way.
  static let usage = ExitCode(2)
  /// A file or folder could not be read or written, or a program that is needed is not there.
  static let outside = ExitCode(3)
}
