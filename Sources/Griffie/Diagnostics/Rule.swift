/// What a diagnostic is about. Its raw value is the stable code that messages end with; docs/checks.md has a part for each.
public enum Rule: String, Hashable, Sendable, CaseIterable {
  // MARK: Files

  case noSettings = "no-settings"
  case notUTF8 = "not-utf-8"
  case forbiddenCharacter = "forbidden-character"
  case fileName = "file-name"
  case sectionNumber = "section-number"
  case addressTaken = "address-taken"
  case addressReserved = "address-reserved"
  case addressCase = "address-case"
  case strayMarkdown = "stray-markdown"

  // MARK: Front matter

  case frontMatter = "front-matter"
  case keyUnknown = "key-unknown"
  case keyMissing = "key-missing"
  case keyValue = "key-value"
  case noTitle = "no-title"

  // MARK: Registers

  case kindTwice = "kind-twice"
  case nameTaken = "name-taken"
  case proposerUnsure = "proposer-unsure"

  // MARK: Markdown

  case rawHTML = "raw-html"
  case unsafeAddress = "unsafe-address"
  case noteUnknown = "note-unknown"
  case noteUnused = "note-unused"
  case noteTwice = "note-twice"
  case noteQuoted = "note-quoted"
  case tableRow = "table-row"
  case limit = "limit"

  // MARK: Links and citations

  case deadLink = "dead-link"
  case deadAnchor = "dead-anchor"
  case ambiguousName = "ambiguous-name"
  case unknownName = "unknown-name"
  case citationSlip = "citation-slip"

  // MARK: Templates

  case template = "template"
  case templateUnused = "template-unused"

  /// How bad it is.
  public var severity: Diagnostic.Severity {
    switch self {
    case .noSettings, .notUTF8, .forbiddenCharacter, .fileName, .sectionNumber, .addressTaken, .addressReserved,
      .addressCase, .strayMarkdown, .frontMatter, .keyUnknown, .keyMissing, .keyValue, .noTitle, .kindTwice, .limit,
      .deadLink, .deadAnchor, .template:
      .error
    case .nameTaken, .proposerUnsure, .rawHTML, .unsafeAddress, .noteUnknown, .noteUnused, .noteTwice, .noteQuoted,
      .tableRow, .ambiguousName, .unknownName, .citationSlip, .templateUnused:
      .warning
    }
  }
}
