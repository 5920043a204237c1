/// Makes the text of a paragraph from pieces: single blanks, none at its ends, and none just within emphasis.
struct InlineBuilder {
  enum Mark: Hashable {
    case strong, emphasis
    case link(String)
  }

  private enum Kind {
    case text, note, lineBreak
  }

  private struct Run {
    let kind: Kind
    /// The words, or the label of the note.
    var text: String
    let marks: [Mark]
  }

  /// Whether line ends stand around every text of the source, so that its blanks say nothing and are guessed.
  private let isSpread: Bool
  /// Those that what is added now will have.
  var marks: [Mark] = []
  private var runs: [Run] = []
  private var joint = Joint()
  private var isBreaking = false

  init(isSpread: Bool) {
    self.isSpread = isSpread
  }

  var isEmpty: Bool { runs.isEmpty }

  /// Adds text as it stands in the source, with line ends and blanks in plenty.
  mutating func add(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return joint.seeBlank() }
    startLine()
    if text.first?.isWhitespace == true { joint.seeBlank() }
    if isSpread { joint.mayPart() }
    let core = words.joined(separator: " ")
    append(core, parted: !isAtStart && joint.wantsBlank(before: core, isSpread: isSpread))
    joint.pass(core)
    if text.last?.isWhitespace == true { joint.seeBlank() }
  }

  /// Here a blank is wanted, unless what follows leans on what stands before.
  mutating func part() { joint.mayPart() }

  /// What follows belongs to the word before it.
  mutating func attach() { joint.attach() }

  mutating func addNote(_ label: String) {
    startLine()
    runs.append(Run(kind: .note, text: label, marks: marks))
  }

  /// Begins a new line with what follows, if anything does.
  mutating func breakLine() { isBreaking = !runs.isEmpty }

  /// What has been added.
  func inlines() -> [Inline] { Self.nested(runs[...], depth: 0) }

  private var isAtStart: Bool {
    switch runs.last?.kind {
    case nil, .lineBreak: true
    case .text, .note: false
    }
  }

  private mutating func startLine() {
    guard isBreaking else { return }
    isBreaking = false
    runs.append(Run(kind: .lineBreak, text: "", marks: []))
    joint = Joint()
  }

  /// A blank between texts of different marks has only those that both have.
  private mutating func append(_ text: String, parted: Bool) {
    guard parted else { return extend(with: text, marks: marks) }
    let common = zip(runs.last?.marks ?? [], marks).prefix { $0 == $1 }.map(\.0)
    extend(with: " ", marks: common)
    extend(with: text, marks: marks)
  }

  private mutating func extend(with text: String, marks: [Mark]) {
    if let last = runs.indices.last, runs[last].kind == .text, runs[last].marks == marks {
      runs[last].text += text
    } else {
      runs.append(Run(kind: .text, text: text, marks: marks))
    }
  }

  private static func nested(_ runs: ArraySlice<Run>, depth: Int) -> [Inline] {
    var inlines: [Inline] = []
    var rest = runs
    while let first = rest.first {
      guard first.marks.count > depth else {
        inlines.append(plain(first))
        rest = rest.dropFirst()
        continue
      }
      let mark = first.marks[depth]
      let group = rest.prefix { $0.marks.count > depth && $0.marks[depth] == mark }
      inlines.append(marked(mark, nested(group, depth: depth + 1)))
      rest = rest.dropFirst(group.count)
    }
    return inlines
  }

  private static func plain(_ run: Run) -> Inline {
    switch run.kind {
    case .text: .text(run.text)
    case .note: .note(run.text)
    case .lineBreak: .lineBreak
    }
  }

  private static func marked(_ mark: Mark, _ inlines: [Inline]) -> Inline {
    switch mark {
    case .strong: .strong(inlines)
    case .emphasis: .emphasis(inlines)
    case .link(let address): .link(inlines, address: address)
    }
  }
}
