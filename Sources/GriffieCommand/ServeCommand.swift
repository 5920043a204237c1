import ArgumentParser

/// `griffie serve`
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the site in a browser while you work on it.",
    discussion: """
      Builds the site, and again whenever its sources change, and serves it on this machine only. A page that changed is \
      loaded again where it was being read; what is wrong in the content appears over the pages until it is mended. \
      Ctrl-C ends it. docs/serving.md describes it.
      """)

  @OptionGroup var site: SiteOptions
  @OptionGroup var watching: WatchOptions

  @Option(
    help: ArgumentHelp(
      "Port to serve at; 0 is any that is free. (default: 8080, or the next that is free)", valueName: "number"))
  var port: UInt16?

  @Flag(help: "Open the site in the browser.")
  var open = false

  func run() throws {
    let folders = try site.folders()
    let (stop, history, listener) = try outside { () throws(Disk.Failure) in
      (try Stop.onSignals(), try SharedHistory(), try makeListener())
    }
    let preview = Preview(folder: ServedFolder(path: folders.output), port: listener.port, history: history)
    let serving = try outside { () throws(Disk.Failure) in
      try Worker { WebServer(listener, preview, stop: stop).run() }
    }
    let address = "http://127.0.0.1:\(listener.port)/"
    Terminal.print("serving \(folders.output) at \(address)")
    var isFirst = true
    let changes = SiteWatch.watch(folders, isPolling: watching.poll)
    var watch = SiteWatch(folders, changes, stop: stop) { [open] outcome in
      history.add(outcome)
      if isFirst, open, !Browser.open(address) {
        Terminal.print("no browser is found to open \(address)", isError: true)
      }
      isFirst = false
    }
    watch.run()
    serving.wait()
  }

  private func makeListener() throws(Disk.Failure) -> Listener {
    if let port { return try Listener(port: port) }
    return try Listener.nextFree(from: 8080)
  }
}
