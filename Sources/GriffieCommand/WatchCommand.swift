import ArgumentParser

/// `griffie watch`
struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Build the site, and again whenever its sources change.",
    discussion: """
      Prints a line for each build that changes something. A build with an error leaves the former pages as they are. \
      Ctrl-C ends it.
      """)

  @OptionGroup var site: SiteOptions
  @OptionGroup var watching: WatchOptions

  func run() throws {
    let folders = try site.folders()
    let stop = try outside { () throws(Disk.Failure) in try Stop.onSignals() }
    var watch = SiteWatch(folders, SiteWatch.watch(folders, isPolling: watching.poll), stop: stop)
    watch.run()
  }
}

/// How changes are noticed, for the commands that do.
struct WatchOptions: ParsableArguments {
  @Flag(help: "Look at all files again and again, for folders of which the system tells no changes (network drives).")
  var poll = false
}
