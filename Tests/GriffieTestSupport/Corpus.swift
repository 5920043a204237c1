import Foundation

/// The folder of real papers that some tests measure against. It is no part of the project; `GRIFFIE_CORPUS` names it.
public enum Corpus {
  /// The folder, nil where it is not there.
  public static var folder: String? { ProcessInfo.processInfo.environment["GRIFFIE_CORPUS"] }

  public static var isThere: Bool { folder != nil }

  /// The lines of a table, each by the names in its first line.
  public static func rows(_ path: String) throws -> [[String: String]] {
    let text = try String(contentsOfFile: "\(folder ?? "")/\(path)", encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let names = lines.first else { return [] }
    return lines.dropFirst().map { cells in
      Dictionary(zip(names, cells), uniquingKeysWith: { first, _ in first })
    }
  }

  public static func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(folder ?? "")/\(path)", encoding: .utf8)
  }
}
