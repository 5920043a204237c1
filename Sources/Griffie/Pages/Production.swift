import Templates

/// The files of all jobs, made or taken over from a former production.
struct Production: Sendable {
  /// A page that its template does not give.
  typealias Failure = (error: TemplateError, page: PagePath)

  /// A page that was rendered, and why; no reason where no former production had its job.
  struct Rendering: Hashable, Sendable {
    let page: PagePath
    let reasons: [String]
  }

  /// What a job made, and what it looked at.
  final class Made: Sendable {
    let job: Job
    /// By their places in the table of facts.
    let facts: [Int]
    let files: [MadeFile]
    let found: SearchPart?

    init(job: Job, facts: [Int], files: [MadeFile], found: SearchPart?) {
      self.job = job
      self.facts = facts
      self.files = files
      self.found = found
    }
  }

  struct MadeFile: Hashable, Sendable {
    /// Of the recipe of a page.
    let key: Fingerprint?
    let file: OutputFile
  }

  /// What each fact was that some job looked at.
  let table: FactTable
  /// In the order of the jobs; without those that failed, and without bytes.
  let made: [Made]
  let search: SearchIndex
  /// As they are kept; those that were taken over are where a former build left them.
  let files: [OutputFile]
  let failures: [Failure]
  let rendered: [Rendering]
  /// How many pages people read; redirects are none.
  let pages: Int
  /// Nil for another process.
  private let layout: Layout?

  /// All jobs but the last ones, and their pages.
  private struct Layout: Sendable {
    let jobs: [Job]
    private let order: PathOrder
    /// In the order of their addresses.
    let pages: [PagePath]

    init(_ jobs: [Job], _ outcomes: [Outcome], reusing former: Layout?) {
      let addresses = outcomes.flatMap { $0.pages }
      self.jobs = jobs
      order = PathOrder(addresses, reusing: former?.order)
      pages = order.indices.map { .file(addresses[$0]) }
    }
  }

  /// A former production, of which only the next one knows.
  init(table: FactTable, made: [Made], search: SearchIndex) { self.init(table, made, search, nil) }

  private init(_ table: FactTable, _ made: [Made], _ search: SearchIndex, _ layout: Layout?) {
    (self.table, self.made, self.search, self.layout) = (table, made, search, layout)
    (files, failures, rendered, pages) = ([], [], [], 0)
  }

  /// What the next production takes over of this one, without the bytes of files.
  var former: Production { Production(table, made, search.withoutBytes, layout) }

  /// Makes all files from the facts, and what stands at former addresses. A job whose facts are as they were is not done again; of one that
  /// is, a page whose recipe is as it was is not rendered.
  ///
  /// - Parameters:
  ///   - facts: all that pages can look at.
  ///   - theme: what gives them their form.
  ///   - redirects: where pages have been.
  ///   - former: what was made before.
  ///   - change: what of the facts can be other than it was then; nil where anything can.
  ///   - keep: is given each file as soon as it is made, and gives it as it is kept.
  ///   - isReleasing: whether the texts of papers are given up when their pages are made, where no page shows those of all.
  init(
    _ facts: Facts, _ theme: Theme, _ redirects: Redirects, reusing former: Production? = nil,
    _ change: TextChange? = nil, keeping keep: @Sendable (OutputFile) -> OutputFile, releasing isReleasing: Bool
  ) {
    var prints = FactPrints(facts, theme)
    var known = KnownWork(former, prints, change)
    // Where all papers say of themselves what they said, the jobs are the former ones.
    let same = change?.papers.isEmpty ?? false ? former?.layout : nil
    let jobs = same?.jobs ?? facts.jobs
    let showsAll = Edition(facts, FactLog()).wholeSite != nil
    let places = FactPlaces(known.table)
    let first = Self.outcomes(
      of: jobs, facts, theme, known, places, keeping: keep, releasing: isReleasing && !showsAll)
    // The index does not wait for what the next production takes over; the last jobs leave nothing for it.
    let index = Later {
      SearchIndex(first.compactMap { $0.searchPart }, reusing: former?.search)
    }
    if let same, first.allSatisfy({ $0.hasFormerPages }) {
      layout = same
      prints.pages = same.pages
    } else {
      let layout = Layout(jobs, first, reusing: former?.layout)
      self.layout = layout
      prints.pages = layout.pages
      known.look(again: .pages, prints)
    }
    let lastJobs = [.web] + redirects.among(prints.pages).jobs
    let last = Self.outcomes(
      of: lastJobs, facts, theme, known, places, from: jobs.count, pages: prints.pages, keeping: keep)
    pages = prints.pages.count + last.prefix(1).reduce(0) { $0 + $1.pages.count }
    let outcomes = first + last
    table = places.table(known.table, prints)
    made = zip(jobs + lastJobs, outcomes).compactMap { $1.made(by: $0) }
    var (files, failures, rendered) = ([OutputFile](), [Failure](), [Rendering]())
    files.reserveCapacity(outcomes.reduce(former?.search.parts.count ?? 0) { $0 + $1.files.count })
    for (number, outcome) in outcomes.enumerated() {
      for made in outcome.files { files.append(made.file) }
      guard case .done(let work) = outcome else { continue }
      failures += work.failures
      if work.rendered.isEmpty { continue }
      let job = number < jobs.count ? jobs[number] : lastJobs[number - jobs.count]
      let reasons = former == nil ? [] : known.reasons(for: job, after: work.former)
      rendered += work.rendered.map { Rendering(page: $0, reasons: reasons) }
    }
    search = index.value
    for part in search.parts { files.append(part.file) }
    (self.files, self.failures, self.rendered) = (files, failures, rendered)
  }

  /// What came of a job this time.
  private enum Outcome: Sendable {
    /// It need not be done again.
    case former(Made)
    case done(Work)

    var files: [MadeFile] {
      switch self {
      case .former(let made): made.files
      case .done(let work): work.files
      }
    }

    /// What the search has of it; nothing where a page failed.
    var searchPart: SearchPart? {
      switch self {
      case .former(let made): made.found
      case .done(let work): work.failures.isEmpty ? work.found : nil
      }
    }

    /// What the next production takes over; nothing where a page failed.
    func made(by job: Job) -> Made? {
      switch self {
      case .former(let made): made
      case .done(let work):
        work.failures.isEmpty
          ? Made(
            job: job, facts: work.facts, files: work.files.map { MadeFile(key: $0.key, file: $0.file.made) },
            found: work.found) : nil
      }
    }

    /// Addresses of its pages that people read.
    var pages: [String] { files.pages }

    /// Whether these are the same as before.
    var hasFormerPages: Bool {
      switch self {
      case .former: true
      case .done(let work): work.former.map { $0.files.pages == work.files.pages } ?? false
      }
    }
  }

  /// What a job made.
  private struct Work: Sendable {
    /// What it made before.
    let former: Made?
    /// What it looked at, by the places of these facts in the table of the next production.
    var facts: [Int] = []
    var files: [MadeFile] = []
    var found: SearchPart?
    var failures: [Failure] = []
    var rendered: [PagePath] = []

    init(after former: Made?) { self.former = former }
  }

  /// What comes of jobs, in their order. The first of them is that of the former jobs with this number, as a rule.
  private static func outcomes(
    of jobs: [Job], _ facts: Facts, _ theme: Theme, _ known: KnownWork, _ places: FactPlaces, from start: Int = 0,
    pages: [PagePath] = [], keeping keep: @Sendable (OutputFile) -> OutputFile, releasing isReleasing: Bool = false
  ) -> [Outcome] {
    let former = known.made(by: jobs, from: start)
    return Array(jobs.indices).known { index in
      former[index].flatMap { known.wouldMakeAgain($0) ? .former($0) : nil }
    } others: { others in
      others.concurrentMap { index in
        if isReleasing, case .paper(let page) = jobs[index] { facts.library.releasePaper(before: page) }
        return .done(work(jobs[index], facts, theme, pages, former[index], places, keep))
      }
    }
  }

  private static func work(
    _ job: Job, _ facts: Facts, _ theme: Theme, _ pages: [PagePath], _ former: Made?, _ places: FactPlaces,
    _ keep: (OutputFile) -> OutputFile
  ) -> Work {
    let log = FactLog()
    let known = Dictionary(
      (former?.files ?? []).map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
    var work = Work(after: former)
    for product in Edition(facts, log, pages: pages).products(of: job) {
      switch product {
      case .file(let file): work.files.append(MadeFile(key: nil, file: keep(file)))
      case .found(let part): work.found = part
      case .page(let whole):
        log.add(.template(whole.template))
        let recipe = theme.shown(of: whole)
        let key = theme.key(of: recipe)
        if let known = known[recipe.page.description], known.key == key {
          work.files.append(known)
          continue
        }
        work.rendered.append(recipe.page)
        switch theme.page(recipe, of: whole) {
        case .success(let file): work.files.append(MadeFile(key: key, file: keep(file)))
        case .failure(let error): work.failures.append((error, recipe.page))
        }
      }
    }
    work.facts = places.places(of: log.facts, lookedAtBefore: former)
    return work
  }
}

extension [Production.MadeFile] {
  /// Addresses of the pages among them that people read.
  fileprivate var pages: [String] {
    var pages: [String] = []
    for made in self where PagePath.file(made.file.path).isHTML { pages.append(made.file.path) }
    return pages
  }
}
