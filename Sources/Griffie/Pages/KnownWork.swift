/// What a former production made, held against the facts as they are now.
struct KnownWork: Sendable {
  private let made: [Production.Made]
  private let former: [Fingerprint]
  /// The former facts with what each is now.
  private(set) var table: FactTable
  /// By the place of a fact in it, whether it is another now.
  private var differs: [Bool]

  /// - Parameters:
  ///   - production: the former one.
  ///   - prints: of the facts now.
  ///   - change: what of the facts can be other than it was then; nil where anything can.
  init(_ production: Production?, _ prints: FactPrints, _ change: TextChange?) {
    made = production?.made ?? []
    let table = production?.table ?? FactTable()
    former = table.prints
    self.table = table.seenAgain(prints, change)
    differs = zip(former, self.table.prints).map { $0 != $1 }
  }

  /// Looks at a fact again that was not known before.
  mutating func look(again fact: Fact, _ now: FactPrints) {
    let print = now.print(of: fact)
    for place in table.places(of: fact) {
      table.put(print, at: place)
      differs[place] = print != former[place]
    }
  }

  /// What each job made; nil for one that is new. As a rule the jobs are the former ones from a number on.
  func made(by jobs: [Job], from start: Int) -> [Production.Made?] {
    let same = made.dropFirst(start).prefix(jobs.count)
    if same.count == jobs.count, zip(same, jobs).allSatisfy({ $0.job == $1 }) { return same.map { $0 } }
    let known = Dictionary(made.map { ($0.job, $0) }, uniquingKeysWith: { first, _ in first })
    return jobs.map { known[$0] }
  }

  /// Whether a job would make the same again.
  func wouldMakeAgain(_ made: Production.Made) -> Bool { !made.facts.contains { differs[$0] } }

  /// Why a job is done again that made this before: its facts that are others now, or what makes it a job at all.
  func reasons(for job: Job, after made: Production.Made?) -> [String] {
    if let made {
      return made.facts.filter { differs[$0] }.map { table.facts[$0].reason }.sorted()
    }
    if case .redirect(_, let target) = job { return ["the page that was there is \(target) now"] }
    return []
  }
}
