import Templates

/// The files of all jobs, made or taken over from a former production.
struct Production: Sendable {
  /// A page that its template does not give.
  typealias Failure = (error: TemplateError, page: PagePath)

  /// What a job made, and from what.
  fileprivate struct Made: Sendable {
    /// What it looked at, in an order that stays the same.
    let facts: [Fact]
    /// Of all that these facts were.
    var print = Fingerprint(value: 0)
    let files: [MadeFile]
    let failures: [Failure]
    /// Addresses of the pages that were rendered.
    let rendered: [PagePath]
  }

  fileprivate struct MadeFile: Sendable {
    /// Of the recipe of a page.
    let key: Fingerprint?
    let file: OutputFile
  }

  private let made: [Job: Made]
  /// Those that were taken over have no bytes.
  let files: [OutputFile]
  let failures: [Failure]
  /// Addresses of the pages that were rendered.
  let rendered: [PagePath]

  /// Makes all files from the facts. A job whose facts are as they were is not done again; of one that is, a page whose recipe is as it was is
  /// not rendered.
  init(_ facts: Facts, _ theme: Theme, reusing former: Production? = nil) {
    var prints = FactPrints(facts, theme)
    let jobs = facts.jobs
    let made = Self.make(jobs, facts, theme, former, &prints)
    prints.pages = made.flatMap { $0.files.filter { $0.key != nil }.map { PagePath.file($0.file.path) } }
      .filter { !$0.isScript }.sorted()
    let all = zip(jobs + [.web], made + Self.make([.web], facts, theme, former, &prints))
    self.made = Dictionary(all.map { ($0, $1.taken) }, uniquingKeysWith: { first, _ in first })
    files = all.flatMap { $0.1.files.map(\.file) }
    failures = all.flatMap(\.1.failures)
    rendered = all.flatMap(\.1.rendered)
  }

  /// What jobs make, in their order.
  private static func make(
    _ jobs: [Job], _ facts: Facts, _ theme: Theme, _ former: Production?, _ prints: inout FactPrints
  ) -> [Made] {
    var all: [Made?] = jobs.map { job in
      guard let made = former?.made[job], made.failures.isEmpty, prints.print(of: made.facts) == made.print else {
        return nil
      }
      return made
    }
    let rest = jobs.indices.filter { all[$0] == nil }
    let pages = prints.pages
    let done = rest.concurrentMap { make(jobs[$0], facts, theme, pages, former?.made[jobs[$0]]) }
    for (index, made) in zip(rest, done) {
      all[index] = made
      all[index]?.print = prints.print(of: made.facts)
    }
    return all.compactMap { $0 }
  }

  private static func make(
    _ job: Job, _ facts: Facts, _ theme: Theme, _ pages: [PagePath], _ former: Made?
  ) -> Made {
    let log = FactLog()
    let known = Dictionary(
      (former?.files ?? []).map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
    var files: [MadeFile] = []
    var failures: [Failure] = []
    var rendered: [PagePath] = []
    for product in Edition(facts, log, pages: pages).products(of: job) {
      switch product {
      case .file(let file): files.append(MadeFile(key: nil, file: file))
      case .page(let whole):
        log.add(.template(whole.template))
        let recipe = theme.shown(of: whole)
        let key = theme.key(of: recipe)
        if let known = known[recipe.page.description], known.key == key {
          files.append(known)
          continue
        }
        rendered.append(recipe.page)
        switch theme.page(recipe, of: whole) {
        case .success(let file): files.append(MadeFile(key: key, file: file))
        case .failure(let error): failures.append((error, recipe.page))
        }
      }
    }
    return Made(facts: Array(log.facts), files: files, failures: failures, rendered: rendered)
  }
}

extension Production.Made {
  /// As the next production takes it over.
  fileprivate var taken: Self {
    Self(
      facts: facts, print: print, files: files.map { .init(key: $0.key, file: $0.file.made) }, failures: failures,
      rendered: [])
  }
}
