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

  func run() throws {
    let start = ContinuousClock.now
    let folders = try site.folders()
    var builder = Builder(folders: folders)
    var log = BuildLog(output: folders.output)
    Terminal.showProgress("building…")
    do throws(Builder.Obstacle) {
      log.tell(try builder.build(), since: start)
    } catch {
      throw log.tell(error)
    }
  }
}
