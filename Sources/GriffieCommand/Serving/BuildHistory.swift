import Griffie

/// What builds changed while a server runs, so that a browser can be told what is new since it loaded its page.
struct BuildHistory {
  /// A moment in it. As text, `run-number`, it stands in the served pages.
  struct Moment: Hashable, CustomStringConvertible {
    /// Tells one run of the server from another.
    let run: String
    /// Of the build, from 0.
    let number: Int

    init(run: String, number: Int) {
      self.run = run
      self.number = number
    }

    init?(_ text: String) {
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, let number = Int(parts[1]) else { return nil }
      self.init(run: String(parts[0]), number: number)
    }

    var description: String { "\(run)-\(number)" }
  }

  /// That of the last build.
  private(set) var now: Moment
  /// For each file that changed, the last build that did so.
  private var changes: [String: Int] = [:]
  /// What keeps the site from being built, as it is printed.
  private(set) var obstacle: String?

  /// - Parameter run: no other run has it; without `-`.
  init(run: String) { now = Moment(run: run, number: 0) }

  /// Writes down a build that came to its end.
  ///
  /// - Parameter files: that were written or removed.
  mutating func add(_ files: [String]) {
    now = Moment(run: now.run, number: now.number + 1)
    for file in files { changes[file] = now.number }
    obstacle = nil
  }

  /// Writes down that a build did not come to its end.
  mutating func add(obstacle: String) {
    now = Moment(run: now.run, number: now.number + 1)
    self.obstacle = obstacle
  }

  /// What a browser must know that shows a page as it was at a moment; nil says that the moment is not known.
  func news(for page: String, since moment: Moment?) -> [News] {
    var news: [News] = [obstacle.map { .obstacle($0) } ?? .mended]
    guard let moment, moment.run == now.run else { return news + [.reload] }
    let files = changes.filter { $0.value > moment.number }.keys
    guard !files.contains(where: { Self.isPart($0, of: page) }) else { return news + [.reload] }
    news += files.filter { Self.isShown($0) }.sorted().map { .file($0) }
    return news
  }

  /// Whether a file is a page, or goes with it: `steun.cards.js` with `steun.html`.
  private static func isPart(_ file: String, of page: String) -> Bool {
    guard file != page else { return true }
    guard page.hasSuffix(".html") else { return false }
    return file.hasPrefix(page.dropLast("html".count)) && !file.hasSuffix(".html")
  }

  /// Whether other pages can show a file: a style, a picture, a script.
  private static func isShown(_ file: String) -> Bool {
    let type = ContentType.of(file)
    return type.hasPrefix("text/css") || type.hasPrefix("image/") || type.hasPrefix("font/")
      || type == ContentType.script && !file.hasSuffix(".cards.js")
  }
}

/// Something a browser is told.
enum News: Hashable {
  /// Its page is another now.
  case reload
  /// A file is another now that the page may show.
  case file(String)
  /// What keeps the site from being built.
  case obstacle(String)
  /// Nothing does.
  case mended

  /// As a server-sent event (HTML, 9.2).
  ///
  /// - Parameter moment: what a browser says when it asks again.
  /// - Returns: its lines.
  func event(at moment: BuildHistory.Moment) -> String {
    let (name, text): (String, String) =
      switch self {
      case .reload: ("reload", "")
      case .file(let path): ("file", path)
      case .obstacle(let text): ("obstacle", text)
      case .mended: ("mended", "")
      }
    // Each line of the text is a field of its own: none can end the event or begin another.
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { "data: \($0)\n" }
    return "event: \(name)\nid: \(moment)\n\(lines.joined())\n"
  }
}
