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
  /// Those that were taken over have no bytes.
  let files: [OutputFile]
  let failures: [Failure]
  let rendered: [Rendering]
  /// Addresses of all pages that people read; redirects are none.
  let pages: [PagePath]

  /// A former production, of which only the next one knows.
  init(table: FactTable, made: [Made], search: SearchIndex) {
    self.table = table
    self.made = made
    self.search = search
    (files, failures, rendered, pages) = ([], [], [], [])
  }

  /// What the next production takes over of this one, without the bytes of files.
  var former: Production { Production(table: table, made: made, search: search.withoutBytes) }

  /// Makes all files from the facts, and what stands at former addresses. A job whose facts are as they were is not done again; of one that
  /// is, a page whose recipe is as it was is not rendered.
  init(_ facts: Facts, _ theme: Theme, _ redirects: Redirects, reusing former: Production? = nil) {
    var prints = FactPrints(facts, theme)
    var known = KnownWork(former, prints)
    let jobs = facts.jobs
    let work = Self.work(jobs, facts, theme, known)
    prints.pages = work.flatMap(\.pages).sorted()
    known.look(again: .pages, prints)
    let last = [.web] + redirects.among(prints.pages).jobs
    let done = Self.work(last, facts, theme, known, pages: prints.pages)
    let all = work + done
    pages = (work + done.prefix(1)).flatMap(\.pages)
    (table, made) = Self.memory(of: zip(jobs + last, all), known, prints)
    search = SearchIndex(made.compactMap(\.found), reusing: former.map { ($0.search, $0.made.compactMap(\.found)) })
    files = all.flatMap { $0.files.map(\.file) } + search.parts.map(\.file)
    failures = all.flatMap(\.failures)
    rendered = zip(jobs + last, all).flatMap { job, work in
      let reasons = work.rendered.isEmpty || former == nil ? [] : known.reasons(for: job)
      return work.rendered.map { Rendering(page: $0, reasons: reasons) }
    }
  }

  /// What a job made this time.
  private struct Work: Sendable {
    enum Facts: Sendable {
      /// The same as before, by their places in the former table.
      case former([Int])
      case new([Fact])
    }

    let facts: Facts
    let files: [MadeFile]
    let found: SearchPart?
    var failures: [Failure] = []
    var rendered: [PagePath] = []

    var pages: [PagePath] { files.map { PagePath.file($0.file.path) }.filter(\.isHTML) }
  }

  /// What jobs make, in their order.
  private static func work(
    _ jobs: [Job], _ facts: Facts, _ theme: Theme, _ known: KnownWork, pages: [PagePath] = []
  ) -> [Work] {
    var all = jobs.map { job in
      known.stillMade(by: job).map { Work(facts: .former($0.facts), files: $0.files, found: $0.found) }
    }
    let rest = jobs.indices.filter { all[$0] == nil }
    let done = rest.concurrentMap { work(jobs[$0], facts, theme, pages, known.made(by: jobs[$0])) }
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
    var found: SearchPart?
    var failures: [Failure] = []
    var rendered: [PagePath] = []
    for product in Edition(facts, log, pages: pages).products(of: job) {
      switch product {
      case .file(let file): files.append(MadeFile(key: nil, file: file))
      case .found(let part): found = part
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
    return Work(facts: .new(log.facts), files: files, found: found, failures: failures, rendered: rendered)
  }

  /// What the next production takes over.
  private static func memory(
    of work: some Sequence<(Job, Work)>, _ known: KnownWork, _ prints: FactPrints
  ) -> (FactTable, [Made]) {
    var table = FactTable()
    var moved = [Int?](repeating: nil, count: known.facts.count)
    let former = known.places
    var new: [Fact: Int] = [:]
    func place(ofFormer place: Int) -> Int {
      if let place = moved[place] { return place }
      let new = table.add(known.facts[place], known.prints[place])
      moved[place] = new
      return new
    }
    func place(of fact: Fact) -> Int {
      if let known = former[fact] { return place(ofFormer: known) }
      if let known = new[fact] { return known }
      let place = table.add(fact, prints.print(of: fact))
      new[fact] = place
      return place
    }
    let made = work.filter(\.1.failures.isEmpty).map { job, work in
      let facts =
        switch work.facts {
        case .former(let places): places.map(place(ofFormer:))
        case .new(let facts): facts.map(place(of:))
        }
      return Made(
        job: job, facts: facts, files: work.files.map { MadeFile(key: $0.key, file: $0.file.made) }, found: work.found)
    }
    return (table, made)
  }
}

/// What a former production made, held against the facts as they are now.
private struct KnownWork {
  private let made: [Production.Made]
  private let jobs: [Job: Int]
  private let former: FactTable
  /// What each fact of the former table is now.
  private(set) var prints: [Fingerprint]

  var facts: [Fact] { former.facts }

  init(_ production: Production?, _ prints: FactPrints) {
    made = production?.made ?? []
    jobs = Dictionary(made.enumerated().map { ($1.job, $0) }, uniquingKeysWith: { first, _ in first })
    former = production?.table ?? FactTable()
    self.prints = prints.prints(of: former.facts)
  }

  /// Looks at a fact again that was not known before.
  mutating func look(again fact: Fact, _ now: FactPrints) {
    for place in facts.indices where facts[place] == fact { prints[place] = now.print(of: fact) }
  }

  func made(by job: Job) -> Production.Made? { jobs[job].map { made[$0] } }

  /// What a job made, when it would make the same now.
  func stillMade(by job: Job) -> Production.Made? {
    made(by: job).flatMap { made in made.facts.allSatisfy { prints[$0] == former.prints[$0] } ? made : nil }
  }

  /// Why a job is done again: its facts that are others than before, or what makes it a job at all.
  func reasons(for job: Job) -> [String] {
    if let made = made(by: job) {
      return made.facts.filter { prints[$0] != former.prints[$0] }.map { facts[$0].reason }.sorted()
    }
    if case .redirect(_, let target) = job { return ["the page that was there is \(target) now"] }
    return []
  }

  /// Where each fact stands in the table.
  var places: [Fact: Int] {
    Dictionary(facts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
