import Testing

@testable import Templates

/// A template, what it is given, and what it shows.
struct RenderedCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let template: String
  let value: TemplateValue
  let others: [String: String]
  let expected: String

  init(
    _ description: String, _ template: String, _ value: TemplateValue = [:],
    others: [String: String] = [:], gives expected: String
  ) {
    testDescription = description
    self.template = template
    self.value = value
    self.others = others
    self.expected = expected
  }
}

/// A template that is wrong at the place marked with 1️⃣, and what is said about it.
struct FaultyCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let template: String
  let value: TemplateValue
  let others: [String: String]
  let message: String
  let suggestion: String?

  init(
    _ description: String, _ template: String, _ value: TemplateValue = [:],
    others: [String: String] = [:], says message: String, suggests suggestion: String? = nil
  ) {
    testDescription = description
    self.template = template
    self.value = value
    self.others = others
    self.message = message
    self.suggestion = suggestion
  }
}

/// Renders a template named `page`.
func render(
  _ template: String, _ value: TemplateValue = [:], others: [String: String] = [:]
) throws(TemplateError) -> String {
  var sources = others.mapValues { Array($0.utf8) }
  sources["page"] = Array(template.utf8)
  return String(decoding: try TemplateSet(sources).render("page", with: value), as: UTF8.self)
}

/// Expects a template to show exactly this.
func expect(_ row: RenderedCase, location: SourceLocation = #_sourceLocation) throws {
  #expect(
    try render(row.template, row.value, others: row.others) == row.expected,
    sourceLocation: location)
}

/// Expects the error, and expects it where the mark stands in the template or in one of the others.
func expect(_ row: FaultyCase, location: SourceLocation = #_sourceLocation) throws {
  var sources = row.others
  sources["page"] = row.template
  let marked = try #require(sources.first { $0.value.contains("1️⃣") }, sourceLocation: location)
  let lines = marked.value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  let line = try #require(lines.firstIndex { $0.contains("1️⃣") }, sourceLocation: location)
  let parts = lines[line].split(separator: "1️⃣", omittingEmptySubsequences: false)
  let expected = TemplateError(
    template: marked.key, line: line + 1, column: parts[0].utf8.count + 1, message: row.message,
    suggestion: row.suggestion, sourceLine: parts.joined())
  let bare = sources.mapValues { $0.split(separator: "1️⃣").joined() }
  let error = #expect(throws: TemplateError.self, sourceLocation: location) {
    try render(bare["page"] ?? "", row.value, others: bare)
  }
  #expect(error == expected, sourceLocation: location)
}
