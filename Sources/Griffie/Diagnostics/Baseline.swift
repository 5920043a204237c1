import Foundation

/// Findings that are known and wait to be mended: what `griffie check --format json` printed once.
///
/// A finding is the same when its rule, file, message and line of source are; so it stays known when lines are put in above it.
public struct Baseline: Sendable {
  private struct Finding: Hashable, Decodable, Sendable {
    let code: String
    let path: String
    let message: String
    let source: String?
  }

  /// How often each was found.
  private let counts: [Finding: Int]

  /// Nil when it is no list of findings. What is wrong with it need not be told: it is written by this program, and made again in a moment.
  public init?(_ json: [UInt8]) {
    guard let findings = try? JSONDecoder().decode([Finding].self, from: Data(json)) else { return nil }
    counts = findings.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// Those that are not known, in their order.
  public func new(among diagnostics: [Diagnostic]) -> [Diagnostic] {
    var rest = counts
    return diagnostics.filter { diagnostic in
      let finding = Finding(
        code: diagnostic.rule.rawValue, path: diagnostic.place.path, message: diagnostic.summary,
        source: diagnostic.sourceLine)
      guard let count = rest[finding], count > 0 else { return true }
      rest[finding] = count - 1
      return false
    }
  }
}
