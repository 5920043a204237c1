import Citations
import Griffie
import Yams

/// A member (*Kamerlid*) who has a file in a register.
struct MemberInPlace: Hashable, Sendable {
  let title: String
  let name: PersonalName
  /// First and last day with a seat, where the file says them.
  private let from: Day?
  private let until: Day?

  /// Nil when the file has no title.
  init?(_ file: SourceFile) {
    guard let keys = file.frontMatter, let title = keys["title"]?.string else { return nil }
    self.title = title
    name = PersonalName(title)
    from = keys["from"]?.string.flatMap { Day($0) }
    until = keys["until"]?.string.flatMap { Day($0) }
  }

  /// Whether the member had a seat on a day, as far as is known.
  func hadSeat(on day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (until.map { $0 >= day } ?? true) }
}
