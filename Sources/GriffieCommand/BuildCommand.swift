import ArgumentParser
import Griffie

/// `griffie build`
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the site: read the content, write the pages that differ, remove those that are gone.",
    discussion: """
      What is wrong in the content is printed with its place. With an error nothing is written and the former pages stay \
      as they are; warnings do not keep a site from being built. Files that Griffie did not make are never touched.
      """)

  @OptionGroup var site: SiteOptions

  @Option(
    help: ArgumentHelp(
      "Say why this build makes a file again, named by its path in the output. The next build does not know any more.",
      valueName: "path"))
  var explain: String?

  @Flag(help: "Then build the site from nothing in memory as well, and compare every byte of the output with it.")
  var verify = false

  @Flag(help: "Build nothing: remove from the output what builds made there, and nothing else.")
  var clean = false

  func validate() throws {
    if clean, verify || explain != nil { throw ValidationError("--clean builds nothing to verify or explain") }
  }

  func run() throws {
    var builder = Builder(folders: try site.folders())
    var log = BuildLog(output: site.output)
    var (isRight, isWhole) = (true, true)
    do throws(Builder.Obstacle) {
      if clean { return log.tell(ofCleaning: try builder.clean()) }
      let explanation = explain.map { Explanation($0, in: site.output) }
      let start = ContinuousClock.now
      Terminal.showProgress("building…")
      let built = try builder.build()
      log.tell(built, since: start)
      isWhole = built.stateFailure == nil
      for sentence in explanation?.sentences(of: built) ?? [] { Terminal.print("\(explain ?? ""): \(sentence)") }
      if verify { isRight = report(try builder.verify()) }
    } catch {
      throw log.tell(error)
    }
    builder.leaveToSystem()
    if !isRight { throw ExitCode.findings }
    if !isWhole { throw ExitCode.outside }
  }

  /// Says whether the output is what a build from nothing gives.
  private func report(_ comparison: (same: Int, others: [String])) -> Bool {
    for path in comparison.others {
      Terminal.print("\(site.output)/\(path): not what a build from nothing gives", isError: true)
    }
    Terminal.print("verified: \(Count(comparison.same, "file")) as a build from nothing gives")
    return comparison.others.isEmpty
  }
}
