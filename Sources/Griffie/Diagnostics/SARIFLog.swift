/// Diagnostics in the Static Analysis Results Interchange Format, 2.1.0 (OASIS).
struct SARIFLog: Encodable {
  private let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  private let version = "2.1.0"
  private let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  /// A log of one run of the program of that version.
  init(_ diagnostics: [Diagnostic], version: String) {
    let rules = Set(diagnostics.map(\.rule)).sorted { $0.rawValue < $1.rawValue }
    let driver = Driver(name: "Griffie", version: version, rules: rules.map(Description.init))
    runs = [Run(tool: Tool(driver: driver), columnKind: "unicodeCodePoints", results: diagnostics.map(Result.init))]
  }

  private struct Run: Encodable {
    let tool: Tool
    let columnKind: String
    let results: [Result]
  }

  private struct Tool: Encodable {
    let driver: Driver
  }

  private struct Driver: Encodable {
    let name: String
    let version: String
    let rules: [Description]
  }

  private struct Description: Encodable {
    let id: String
    let shortDescription: Text
    let defaultConfiguration: Configuration

    init(_ rule: Rule) {
      id = rule.rawValue
      shortDescription = Text(text: rule.meaning)
      defaultConfiguration = Configuration(level: rule.severity.rawValue)
    }
  }

  private struct Configuration: Encodable {
    let level: String
  }

  private struct Text: Encodable {
    let text: String
  }

  private struct Result: Encodable {
    let ruleId: String
    let level: String
    let message: Text
    let locations: [Location]

    init(_ diagnostic: Diagnostic) {
      ruleId = diagnostic.rule.rawValue
      level = diagnostic.severity.rawValue
      message = Text(text: ([diagnostic.summary] + [diagnostic.suggestion].compactMap { $0 }).joined(separator: "; "))
      locations = [Location(physicalLocation: PhysicalLocation(diagnostic))]
    }
  }

  private struct Location: Encodable {
    let physicalLocation: PhysicalLocation
  }

  private struct PhysicalLocation: Encodable {
    let artifactLocation: Artifact
    let region: Region?
    let contextRegion: Region?

    init(_ diagnostic: Diagnostic) {
      artifactLocation = Artifact(uri: diagnostic.place.path.percentEncoded)
      region = diagnostic.place.line.map { line in
        Region(startLine: line, startColumn: Self.column(of: diagnostic), snippet: nil)
      }
      // The line, or of a long one the part that messages show.
      contextRegion = diagnostic.place.line.flatMap { line in
        diagnostic.sourceLine.map { Region(startLine: line, startColumn: nil, snippet: Text(text: $0)) }
      }
    }

    /// What is counted in bytes in the message is counted in characters of Unicode here, where the line is known: nil where only a part of it
    /// is.
    private static func column(of diagnostic: Diagnostic) -> Int? {
      guard let column = diagnostic.place.column, diagnostic.sourceStart == 0 else { return nil }
      guard let line = diagnostic.sourceLine else { return column }
      return String(decoding: line.utf8.prefix(column - 1), as: UTF8.self).unicodeScalars.count + 1
    }
  }

  private struct Artifact: Encodable {
    let uri: String
  }

  private struct Region: Encodable {
    let startLine: Int
    let startColumn: Int?
    let snippet: Text?
  }
}
