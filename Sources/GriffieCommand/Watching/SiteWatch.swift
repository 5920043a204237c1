import Glibc
import Griffie

/// Builds a site, and again whenever its sources change.
struct SiteWatch {
  /// What came of a build that somebody may want to know of.
  enum Outcome {
    /// With the files of the output that are other ones since the last was told, or gone.
    case built([String])
    /// As it is printed.
    case obstacle(String)
  }

  private var builder: Builder
  private var watch: any Watch
  /// Tells what changes in the output; nil where the system does not, and all of it must be looked at.
  private var output: InotifyWatch?
  private let stop: Stop
  private var log: BuildLog
  private let tell: (Outcome) -> Void
  /// What kept the last build from its end.
  private var obstacle: String?
  /// The files of the output when they were told last.
  private var known: [KnownFile] = []

  /// - Parameters:
  ///   - folders: of the site.
  ///   - watch: notices changes of its sources.
  ///   - stop: what ends it.
  ///   - tell: gets what came of each build that did something, or came upon what another program built.
  init(_ folders: Builder.Folders, _ watch: any Watch, stop: Stop, tell: @escaping (Outcome) -> Void = { _ in }) {
    builder = Builder(folders: folders, stop: stop)
    self.watch = watch
    output = watch is InotifyWatch ? try? InotifyWatch([folders.output]) : nil
    self.stop = stop
    self.tell = tell
    log = BuildLog(output: folders.output)
    log.head = Self.clock
  }

  /// Goes on until it is asked to stop.
  mutating func run() {
    start()
    while proceed() {}
  }

  /// Builds for the first time.
  mutating func start() { build(isFirst: true) }

  /// What a build knew is written down for other processes when nothing changed for so long: of a large site that takes longer than the
  /// build, and who saves often would wait for it.
  private static let rest = Duration.seconds(1)

  /// Waits for a change and builds; false when it is to stop.
  mutating func proceed() -> Bool {
    do throws(Disk.Failure) {
      var event = WatchEvent.quiet
      while event == .quiet {
        event = try watch.waitForQuiet(after: builder.owesMemory ? Self.rest : nil, or: stop)
        if event != .change { remember() }
      }
      if event == .stop { return false }
    } catch {
      watch = Self.polling(builder.folders, because: error)
      output = nil
    }
    build()
    return true
  }

  private mutating func remember() {
    guard builder.owesMemory else { return }
    do throws(Builder.Obstacle) {
      log.tell(ofMemory: try builder.remember())
    } catch {
      // Who is asked to stop does not wait for another build: the next one has more to do.
      if !stop.isAsked { log.tell(error) }
    }
  }

  /// Notices changes of a site's sources.
  ///
  /// - Parameters:
  ///   - folders: of the site.
  ///   - isPolling: looks at all files again and again, as is done where the system does not tell of changes.
  /// - Returns: what does so.
  static func watch(_ folders: Builder.Folders, isPolling: Bool) -> any Watch {
    guard !isPolling else { return PollingWatch(folders.sources) }
    do throws(Disk.Failure) {
      return try InotifyWatch(folders.sources)
    } catch {
      return polling(folders, because: error)
    }
  }

  private static func polling(_ folders: Builder.Folders, because failure: Disk.Failure) -> any Watch {
    let hint = failure.reason == .system(ENOSPC) ? " (fs.inotify.max_user_watches allows more)" : ""
    Terminal.print("\(failure)\(hint): looking at all files four times a second", isError: true)
    return PollingWatch(folders.sources)
  }

  /// Builds; nothing is said of a build that had nothing to do, or meets the same obstacle as the one before.
  private mutating func build(isFirst: Bool = false) {
    let start = ContinuousClock.now
    let former = obstacle
    Terminal.showProgress("building…")
    defer { Terminal.hideProgress() }
    do throws(Builder.Obstacle) {
      // While an editor or a version control puts a whole folder in the place of another, there is none for a moment.
      guard Disk.isFolder(builder.folders.content) else { throw .noContent(builder.folders.content) }
      // Browsers need not wait for the state.
      let report = try builder.build(changed: watch.takeChanged(), changedOutput(), rememberingLater: !isFirst) {
        [known, tell] in
        tell(.built($1.paths(otherThanIn: known, or: $0)))
      }
      let changed = report.changes == nil ? report.files.paths(otherThanIn: known) : []
      (obstacle, known) = (nil, report.files)
      guard isFirst || former != nil || report.changes != nil || !changed.isEmpty else { return }
      if report.changes == nil { tell(.built(changed)) }
      log.tell(report, since: start)
    } catch {
      // Who waited for another build and was asked to stop has nothing to tell.
      guard !stop.isAsked else { return }
      obstacle = error.text
      guard obstacle != former else { return }
      tell(.obstacle(error.text))
      log.tell(error)
    }
  }

  /// Where files of the output may be others since this was asked last; nil where any may.
  private mutating func changedOutput() -> [String]? {
    do throws(Disk.Failure) {
      try output?.drain()
    } catch {
      output = nil
    }
    return output?.takeChanged()
  }

  /// The time of day.
  private static func clock() -> String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let numbers = [parts.tm_hour, parts.tm_min, parts.tm_sec]
    return numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":") + "  "
  }
}

extension Builder.Folders {
  /// What a site is made from.
  var sources: [String] { [content, templates] }
}

extension [KnownFile] {
  /// Paths where another file is than was known, or none any more, whoever made it, and those of all that a build changed.
  fileprivate func paths(otherThanIn known: [KnownFile], or changes: Changes) -> [String] {
    let own = changes.writes.map(\.path) + changes.removals + changes.clearances
    return Set((paths(otherThanIn: known) + own).map(PathBytes.init)).sorted().map(\.path)
  }
}

extension Builder.Obstacle {
  fileprivate static func noContent(_ folder: String) -> Builder.Obstacle {
    .outside("there is no folder \(folder) any more: the site stays as it is until it is back")
  }

  /// All of it, as it is printed.
  var text: String {
    switch self {
    case .faults(let diagnostics): diagnostics.map(\.description).joined(separator: "\n")
    case .outside(let message): message
    }
  }
}
