import Synchronization

/// A paper, read. The bodies of its texts are read once more where they are not at hand and somebody asks for them.
struct ReadPaper: Sendable {
  /// All that it was read from: the same files, names and links give the same.
  let key: Fingerprint
  /// Nil when its index cannot be read.
  let paper: Paper?
  let texts: [TextFacts]
  let diagnostics: [Diagnostic]
  /// What its pages say to other pages.
  let summaries: [Summary]
  private let bodies: Bodies

  private final class Bodies: Sendable {
    let texts: Mutex<[Text]?>

    init(_ texts: [Text]?) { self.texts = Mutex(texts) }
  }

  /// - Parameters:
  ///   - key: of all that it was read from.
  ///   - paper: nil when its index cannot be read.
  ///   - texts: its own first.
  ///   - diagnostics: all that is wrong in it.
  init(key: Fingerprint, paper: Paper?, texts: [Text], diagnostics: [Diagnostic]) {
    self.init(key: key, paper: paper, facts: texts.map(\.facts), diagnostics: diagnostics, Bodies(texts))
  }

  private init(key: Fingerprint, paper: Paper?, facts: [TextFacts], diagnostics: [Diagnostic], _ bodies: Bodies) {
    self.key = key
    self.paper = paper
    texts = facts
    self.diagnostics = diagnostics
    self.bodies = bodies
    let mentions = Dictionary(facts.map { ($0.page, $0.mentions) }, uniquingKeysWith: { first, _ in first })
    summaries = (paper?.texts ?? []).map {
      Summary(page: $0.page, title: $0.title, paper: paper?.header.title ?? "", mentions: mentions[$0.page] ?? [])
    }
  }

  /// One of its texts; `read` reads the paper again where the bodies are not at hand.
  func text(_ index: Int, reading read: () -> ReadPaper) -> Text? {
    bodies.texts.withLock { texts in
      let known = texts ?? read().bodies.texts.withLock { $0 } ?? []
      texts = known
      return known.indices.contains(index) ? known[index] : nil
    }
  }

  /// Gives the bodies of its texts up.
  func release() { bodies.texts.withLock { $0 = nil } }
}

extension ReadPaper: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      key: try Fingerprint(from: &reader), paper: try Paper?(from: &reader), facts: try [TextFacts](from: &reader),
      diagnostics: try [Diagnostic](from: &reader), Bodies(nil))
  }

  func write(to writer: inout ByteWriter) {
    key.write(to: &writer)
    paper.write(to: &writer)
    texts.write(to: &writer)
    diagnostics.write(to: &writer)
  }
}
