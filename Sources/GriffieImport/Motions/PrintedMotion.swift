import Citations
import CommonMark
import Griffie

/// A motion as its paper prints it, with the words of its text.
struct PrintedMotion: Sendable {
  let motion: MotionRecord
  /// Nil where the text is not there.
  private let words: Set<Substring>?

  /// A motion and its text, where it is there.
  init(_ motion: MotionRecord, text: String?) {
    self.motion = motion
    words = text.map { Set(Self.words(of: $0)) }
  }

  /// Nil when the facts are of no motion with a number.
  init?(_ facts: PaperFacts, text: String) {
    guard facts.kind == PaperKind.motion, let paper = facts.paper, let title = facts.title?.unlessBlank else {
      return nil
    }
    let motion = MotionRecord(
      paper: paper, dossier: facts.dossier, dossierTitle: facts.dossierTitle?.unlessBlank, title: title,
      date: facts.date, proposers: facts.proposers.compactMap(MotionRecord.Proposer.init), advice: nil, decision: nil,
      manner: nil, votes: [])
    self.init(motion, text: text)
  }

  /// How surely the motion of a case has this text.
  enum Likeness: Hashable {
    case none, some, sure
  }

  /// How many of the words behind `over` in the title of a case stand in the text: two thirds and more in that of the motion itself, half and
  /// less in that of another motion by the same members on the same day, as 69 motions in print show beside two years of open data.
  func likeness(to other: MotionRecord) -> Likeness {
    let subject = Set(Self.words(of: other.subject ?? ""))
    guard let words, !subject.isEmpty else { return .some }
    let found = subject.count { words.contains($0) }
    if found * 3 >= subject.count * 2 { return .sure }
    return found * 3 >= subject.count ? .some : .none
  }

  /// Words of four letters and more, without capitals and diacritics.
  private static func words(of text: String) -> [Substring] {
    Slug.make(text).split(separator: "-").filter { $0.utf8.count > 3 }
  }

  /// What print says otherwise than the open data of the House on the same motion.
  func contradictions(with other: MotionRecord) -> [Remark] {
    let (print, other) = (motion, other)
    return [
      contradiction("day", print.date?.description, other.date?.description),
      contradiction("dossier", print.dossier?.description, other.dossier?.description),
      contradiction("title of the dossier", print.dossierTitle, other.dossierTitle),
      contradiction("heading", print.heading, other.heading),
      proposersAgree(with: other)
        ? nil
        : contradiction(
          "proposers", print.proposers.map(\.description).joined(separator: ", "),
          other.proposers.map(\.description).joined(separator: ", ")),
    ].compactMap { $0 }
  }

  private func contradiction(_ what: String, _ own: String?, _ other: String?) -> Remark? {
    guard let own, let other, Self.letters(of: own) != Self.letters(of: other) else { return nil }
    return Remark(
      "\(motion.identifier): in print the \(what) is '\(own)', in the open data of the House '\(other)'; the register has the latter"
    )
  }

  /// The text without what a printer changes: capitals, blanks and hyphens.
  private static func letters(of text: String) -> String { Slug.make(text).replacing("-", with: "") }

  /// Whether both name the same members. Print that has no more names than its heading may leave out those it calls `c.s.`
  private func proposersAgree(with other: MotionRecord) -> Bool {
    if motion.proposers.isEmpty || other.proposers.isEmpty { return true }
    var rest = other.proposers.map { PersonalName($0.name) }
    for proposer in motion.proposers {
      guard let index = rest.firstIndex(where: { $0.canBePrinted(as: proposer.name) }) else { return false }
      rest.remove(at: index)
    }
    let isWhole =
      !motion.title.hasSuffix("c.s.") || motion.proposers.count > SignatoryOrder().names(in: motion.title).count
    return rest.isEmpty || !isWhole
  }
}

extension PersonalName {
  /// Whether print can mean it: by surname, with the called name or the initials before it or not.
  func canBePrinted(as name: String) -> Bool { isCalled(name) || canBe(PersonalName(name)) }
}

extension MotionRecord {
  /// What stands before `over` in the title: `Motie van het lid Thijssen c.s.`
  var heading: String { title.firstRange(of: " over ").map { String(title[..<$0.lowerBound]) } ?? title }
}
