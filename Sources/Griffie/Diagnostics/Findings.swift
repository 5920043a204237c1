import Foundation

/// Diagnostics as people read them and as other programs do.
public enum Findings {
  /// So many of one rule are told one by one; of more only how many they are.
  private static let most = 20

  /// One text for each, as `Diagnostic.description` has it, and one for those of a rule that are too many.
  public static func texts(_ diagnostics: [Diagnostic]) -> [String] {
    var counts: [Rule: Int] = [:]
    var texts: [String] = []
    for diagnostic in diagnostics {
      counts[diagnostic.rule, default: 0] += 1
      if counts[diagnostic.rule, default: 0] <= most { texts.append(diagnostic.description) }
    }
    let more = counts.filter { $0.value > most }.sorted { $0.key.rawValue < $1.key.rawValue }
    return texts + more.map { "and \($0.value - most) more of [\($0.key.rawValue)]" }
  }

  /// The bytes of a file with the changes made that its diagnostics ask for, and these. Of two that overlap the first is made.
  public static func mended(
    _ bytes: [UInt8], by fixes: Set<Diagnostic.Fix>
  ) -> (bytes: [UInt8], made: Set<Diagnostic.Fix>) {
    var mended: [UInt8] = []
    var made: Set<Diagnostic.Fix> = []
    var position = 0
    for fix in fixes.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where fix.range.lowerBound >= position && fix.range.upperBound <= bytes.count {
      mended += bytes[position..<fix.range.lowerBound] + Array(fix.replacement.utf8)
      position = fix.range.upperBound
      made.insert(fix)
    }
    return (mended + bytes[position...], made)
  }

  /// An array of JSON with an object for each.
  public static func json(_ diagnostics: [Diagnostic]) -> [UInt8] {
    JSONWriter(isPretty: true).bytes(of: diagnostics) + [0x0A]
  }

  /// A log of the Static Analysis Results Interchange Format, 2.1.0, as code review tools read it.
  public static func sarif(_ diagnostics: [Diagnostic], version: String) -> [UInt8] {
    JSONWriter(isPretty: true).bytes(of: SARIFLog(diagnostics, version: version)) + [0x0A]
  }
}

extension Diagnostic: Encodable {
  private enum Key: String, CodingKey {
    case code, severity, path, line, column, message, source, suggestion, fix
  }

  /// An object with all keys; what is not there is null.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(rule.rawValue, forKey: .code)
    try object.encode(severity.rawValue, forKey: .severity)
    try object.encode(place.path, forKey: .path)
    try object.encode(place.line, forKey: .line)
    try object.encode(place.column, forKey: .column)
    try object.encode(summary, forKey: .message)
    try object.encode(sourceLine, forKey: .source)
    try object.encode(suggestion, forKey: .suggestion)
    try object.encode(fix, forKey: .fix)
  }
}

extension Diagnostic.Fix: Encodable {
  private enum Key: String, CodingKey {
    case start, end, replacement
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(range.lowerBound, forKey: .start)
    try object.encode(range.upperBound, forKey: .end)
    try object.encode(replacement, forKey: .replacement)
  }
}
