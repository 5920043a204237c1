public import Griffie
import Yams

/// Which paper an `index.md` is of that an import made, so that no import puts one paper in the place of another.
public struct PaperIdentity: Hashable, Sendable {
  private let title: String
  /// Its day, where it has one.
  public let date: String?
  /// Dossier and number, where it has both.
  private let number: String?
  /// Name of the file it was imported from.
  private let file: String
  /// SHA-256 of that file.
  private let digest: String

  /// Nil when no import made the file.
  public init?(_ index: SourceFile) {
    guard let keys = index.frontMatter, let origin = keys["imported"] else { return nil }
    title = keys["title"]?.string ?? ""
    date = keys["date"]?.string
    let numbers = [keys["dossier"]?.string, keys["number"]?.string].compactMap { $0 }
    number = numbers.count == 2 ? numbers.joined(separator: ", nr. ") : nil
    file = origin["file"]?.string ?? ""
    digest = origin["sha256"]?.string ?? ""
  }

  /// Whether both are surely of one paper, a newer and an older form of it: they have the same number, or where not both have one they
  /// came from files of the same name and have the same title and day. A title alone can be the name of the file.
  public func isSame(as other: PaperIdentity) -> Bool {
    if digest == other.digest { return true }
    if let number, let otherNumber = other.number { return number == otherNumber }
    return date != nil && date == other.date && file == other.file && title == other.title
  }
}

extension PaperIdentity: CustomStringConvertible {
  public var description: String {
    "'\(title)'\(number.map { " (\($0))" } ?? ""), imported from \(file)"
  }
}
