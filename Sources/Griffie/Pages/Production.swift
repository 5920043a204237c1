import Templates

/// The files of all jobs, made or taken over from a former production.
struct Production: Sendable {
  /// A page that its template does not give.
  typealias Failure = (error: TemplateError, page: PagePath)

  /// A page that was rendered, and what was another than before; nothing where it was not there.
  struct Rendering: Hashable, Sendable {
    let page: PagePath
    let reasons: [Fact]
  }

  /// What a job made, and what it looked at.
  struct Made: Hashable, Sendable {
    let facts: [Fact]
    let files: [MadeFile]
  }

  struct MadeFile: Hashable, Sendable {
    /// Of the recipe of a page.
    let key: Fingerprint?
    let file: OutputFile
  }

  /// What a job made this time.
  private struct Work: Sendable {
    let made: Made
    var failures: [Failure] = []
    var rendered: [PagePath] = []

    var pages: [PagePath] { made.files.map { PagePath.file($0.file.path) }.filter(\.isHTML) }
  }

  /// What each fact was that some job looked at.
  let prints: [Fact: Fingerprint]
  /// Without jobs that failed, and without bytes.
  let made: [Job: Made]
  /// In the order of the jobs. Those that were taken over have no bytes.
  let files: [OutputFile]
  let failures: [Failure]
  let rendered: [Rendering]
  /// Addresses of all pages that people read; redirects are none.
  let pages: [PagePath]

  /// A former production, of which only the next one knows.
  init(prints: [Fact: Fingerprint], made: [Job: Made]) {
    self.prints = prints
    self.made = made
    (files, failures, rendered, pages) = ([], [], [], [])
  }

  /// Makes all files from the facts, and what stands at former addresses. A job whose facts are as they were is not done again; of one that
  /// is, a page whose recipe is as it was is not rendered.
  init(_ facts: Facts, _ theme: Theme, _ redirects: Redirects, reusing former: Production? = nil) {
    var prints = FactPrints(facts, theme)
    let jobs = facts.jobs
    let work = Self.work(jobs, facts, theme, former, prints: &prints)
    prints.pages = work.flatMap(\.pages).sorted()
    let last = [.web] + redirects.among(prints.pages).jobs
    let done = Self.work(last, facts, theme, former, prints: &prints)
    let all = zip(jobs + last, work + done)
    pages = (work + done.prefix(1)).flatMap(\.pages)
    made = Dictionary(
      all.filter(\.1.failures.isEmpty).map { ($0, $1.made.withoutBytes) }, uniquingKeysWith: { first, _ in first })
    files = all.flatMap { $0.1.made.files.map(\.file) }
    failures = all.flatMap(\.1.failures)
    for work in all { prints.add(work.1.made.facts) }
    let known = prints.known
    self.prints = known
    rendered = all.flatMap { job, work -> [Rendering] in
      let former = former?.made[job].map { made in made.facts.filter { former?.prints[$0] != known[$0] } } ?? []
      return work.rendered.map { Rendering(page: $0, reasons: former) }
    }
  }

  /// What jobs make, in their order.
  private static func work(
    _ jobs: [Job], _ facts: Facts, _ theme: Theme, _ former: Production?, prints: inout FactPrints
  ) -> [Work] {
    var all: [Work?] = jobs.map { job in
      guard let former, let made = former.made[job] else { return nil }
      return made.facts.allSatisfy { prints.print(of: $0) == former.prints[$0] } ? Work(made: made) : nil
    }
    let rest = jobs.indices.filter { all[$0] == nil }
    let pages = prints.pages
    let done = rest.concurrentMap { work(jobs[$0], facts, theme, pages, former?.made[jobs[$0]]) }
    for (index, work) in zip(rest, done) { all[index] = work }
    return all.compactMap { $0 }
  }

  private static func work(
    _ job: Job, _ facts: Facts, _ theme: Theme, _ pages: [PagePath], _ former: Made?
  ) -> Work {
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
    return Work(made: Made(facts: Array(log.facts), files: files), failures: failures, rendered: rendered)
  }
}

extension Production.Made {
  /// As the next production takes it over.
  fileprivate var withoutBytes: Self {
    Self(facts: facts, files: files.map { .init(key: $0.key, file: $0.file.made) })
  }
}
