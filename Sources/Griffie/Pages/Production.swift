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
  /// Of the pages of all jobs but the last ones.
  private let pageOrder: PathOrder?

  /// A former production, of which only the next one knows.
  init(table: FactTable, made: [Made], search: SearchIndex) { self.init(table, made, search, nil) }

  private init(_ table: FactTable, _ made: [Made], _ search: SearchIndex, _ pageOrder: PathOrder?) {
    (self.table, self.made, self.search, self.pageOrder) = (table, made, search, pageOrder)
    (files, failures, rendered, pages) = ([], [], [], 0)
  }

  /// What the next production takes over of this one, without the bytes of files.
  var former: Production { Production(table, made, search.withoutBytes, pageOrder) }

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
    let jobs = facts.jobs
    let showsAll = Edition(facts, FactLog()).wholeSite != nil
    let first = Self.work(jobs, facts, theme, known, keeping: keep, releasing: isReleasing && !showsAll)
    let addresses = first.flatMap { $0.pages }
    let order = PathOrder(addresses, reusing: former?.pageOrder)
    prints.pages = order.indices.map { .file(addresses[$0]) }
    known.look(again: .pages, prints)
    let lastJobs = [.web] + redirects.among(prints.pages).jobs
    let last = Self.work(lastJobs, facts, theme, known, from: jobs.count, pages: prints.pages, keeping: keep)
    let work = first + last
    pageOrder = order
    pages = addresses.count + last.prefix(1).reduce(0) { $0 + $1.pages.count }
    // The index does not wait for what the next production takes over.
    let index = Later { [work] in
      SearchIndex(
        work.compactMap { $0.searchPart }, reusing: former.map { ($0.search, $0.made.compactMap { $0.found }) })
    }
    (table, made) = Self.memory(of: jobs + lastJobs, work, known, prints)
    search = index.value
    var files: [OutputFile] = []
    for work in work { for made in work.files { files.append(made.file) } }
    for part in search.parts { files.append(part.file) }
    self.files = files
    failures = work.flatMap { $0.failures }
    rendered = zip(jobs + lastJobs, work).flatMap { job, work in
      let reasons = work.rendered.isEmpty || former == nil ? [] : known.reasons(for: job, after: work.former)
      return work.rendered.map { Rendering(page: $0, reasons: reasons) }
    }
  }

  /// What came of a job this time.
  private struct Work: Sendable {
    /// What it made before.
    let former: Made?
    /// What it looked at; nil where it need not be done again.
    var facts: [Fact]?
    var files: [MadeFile]
    var found: SearchPart?
    var failures: [Failure] = []
    var rendered: [PagePath] = []

    init(after former: Made?) {
      self.former = former
      files = former?.files ?? []
    }

    /// What the search has of it; nothing where a page failed.
    var searchPart: SearchPart? { !failures.isEmpty ? nil : facts == nil ? former?.found : found }

    /// Addresses of its pages that people read.
    var pages: [String] {
      var pages: [String] = []
      for file in files where PagePath.file(file.file.path).isHTML { pages.append(file.file.path) }
      return pages
    }
  }

  /// What jobs make, in their order. The first of them is that of the former jobs with this number, as a rule.
  private static func work(
    _ jobs: [Job], _ facts: Facts, _ theme: Theme, _ known: KnownWork, from start: Int = 0, pages: [PagePath] = [],
    keeping keep: @Sendable (OutputFile) -> OutputFile, releasing isReleasing: Bool = false
  ) -> [Work] {
    let former = known.made(by: jobs, from: start)
    var all = former.map { Work(after: $0) }
    let rest = jobs.indices.filter { index in former[index].map { !known.wouldMakeAgain($0) } ?? true }
    let done = rest.concurrentMap { index in
      if isReleasing, case .paper(let page) = jobs[index] { facts.library.releasePaper(before: page) }
      return work(jobs[index], facts, theme, pages, former[index], keep)
    }
    for (index, work) in zip(rest, done) { all[index] = work }
    return all
  }

  private static func work(
    _ job: Job, _ facts: Facts, _ theme: Theme, _ pages: [PagePath], _ former: Made?,
    _ keep: (OutputFile) -> OutputFile
  ) -> Work {
    let log = FactLog()
    let known = Dictionary(
      (former?.files ?? []).map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
    var work = Work(after: former)
    work.files = []
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
    work.facts = log.facts
    return work
  }

  /// What the next production takes over. A fact that a job looked at before keeps its place in the table.
  private static func memory(
    of jobs: [Job], _ work: [Work], _ known: KnownWork, _ prints: FactPrints
  ) -> (FactTable, [Made]) {
    var table = known.table
    var new: [Fact] = []
    var places: [Fact: Int] = [:]
    func place(of fact: Fact) -> Int {
      if let known = places[fact] { return known }
      let place = table.facts.count + new.count
      places[fact] = place
      new.append(fact)
      return place
    }
    var made: [Made] = []
    made.reserveCapacity(work.count)
    for index in work.indices where work[index].failures.isEmpty {
      guard let facts = work[index].facts else {
        if let former = work[index].former { made.append(former) }
        continue
      }
      let own = known.places(of: work[index].former)
      made.append(
        Made(
          job: jobs[index], facts: facts.map { own[$0] ?? place(of: $0) },
          files: work[index].files.map { MadeFile(key: $0.key, file: $0.file.made) }, found: work[index].found))
    }
    table.add(new, prints.prints(of: new))
    return (table, made)
  }
}
