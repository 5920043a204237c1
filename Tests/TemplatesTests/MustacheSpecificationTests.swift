import Foundation
import Templates
import Testing

/// The published tests of the Mustache specification, read from `conformance/mustache` in the folder
/// that the environment variable `GRIFFIE_CORPUS` names.
@Suite(.enabled(if: MustacheExample.folder != nil, "GRIFFIE_CORPUS is not set"))
struct MustacheSpecificationTests {
  /// The one difference: where an example counts on silence about a missing name or partial, the
  /// name is given as null and the partial as empty. All else gives exactly the expected text.
  @Test(
    "Every example gives the expected text, once missing names are null and partials empty",
    arguments: try MustacheExample.all())
  func rendersExample(_ example: MustacheExample) throws {
    #expect(try example.rendered() == example.expected)
  }

  @Test("All seven chapters are there")
  func readsAllChapters() throws {
    let chapters = Set(try MustacheExample.all().map(\.chapter))
    #expect(
      chapters == [
        "comments", "delimiters", "inheritance", "interpolation", "inverted", "partials",
        "sections",
      ])
  }
}

struct MustacheExample: Sendable, CustomTestStringConvertible {
  let chapter: String
  let name: String
  let data: TemplateValue
  let template: String
  let partials: [String: String]
  let expected: String

  var testDescription: String { "\(chapter): \(name)" }

  static var folder: URL? {
    ProcessInfo.processInfo.environment["GRIFFIE_CORPUS"].map {
      URL(filePath: $0).appending(path: "conformance/mustache")
    }
  }

  /// All examples in the order of chapters and of examples in them; none without the folder.
  static func all() throws -> [MustacheExample] {
    guard let folder else { return [] }
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.path() < $1.path() }
      .flatMap { try chapter(at: $0) }
  }

  private static func chapter(at file: URL) throws -> [MustacheExample] {
    let parsed = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    let tests = try #require((parsed as? [String: Any])?["tests"] as? [[String: Any]])
    return try tests.map { test in
      MustacheExample(
        chapter: file.deletingPathExtension().lastPathComponent,
        name: try #require(test["name"] as? String),
        data: TemplateValue(json: test["data"] as Any),
        template: try #require(test["template"] as? String),
        partials: test["partials"] as? [String: String] ?? [:],
        expected: try #require(test["expected"] as? String))
    }
  }

  func rendered() throws -> String {
    var data = data
    var partials = partials
    while true {
      do throws(TemplateError) {
        return try render(template, data, others: partials)
      } catch {
        // An error begins with what it is about, in quotes.
        let subject = String(error.message.split(separator: "'")[0])
        if error.message.hasSuffix("must be a name in the data") {
          let supplied = data.withNull(for: subject.split(separator: ".").map(String.init))
          guard supplied != data else { throw error }
          data = supplied
        } else if error.message.hasSuffix("must be the name of a template"),
          partials[subject] == nil
        {
          partials[subject] = ""
        } else {
          throw error
        }
      }
    }
  }
}

extension TemplateValue {
  fileprivate init(json: Any) {
    switch json {
    case let text as String: self = .text(text)
    case let list as [Any]: self = .list(list.map { TemplateValue(json: $0) })
    case let members as [String: Any]: self = .object(TemplateObject(members.map { ($0, TemplateValue(json: $1)) }))
    case let number as NSNumber where number.isBool: self = .bool(number.boolValue)
    case let number as NSNumber: self = .text(number.stringValue)
    default: self = .null
    }
  }

  /// The value with null for a name with dots that is not there; a name without dots is set at the
  /// top, one with dots in every object that has all but its last part.
  fileprivate func withNull(for path: [String]) -> TemplateValue {
    guard case .object(var members) = self else { return self }
    if path.count > 1 { members = TemplateObject(members.members.map { ($0, $1.withNull(for: path)) }) }
    return TemplateValue.object(members).settingNull(at: path[...])
  }

  private func settingNull(at path: ArraySlice<String>) -> TemplateValue {
    guard case .object(var members) = self, let first = path.first else { return self }
    if path.count == 1 {
      members[first] = members[first] ?? .null
    } else {
      members[first] = members[first]?.settingNull(at: path.dropFirst())
    }
    return .object(members)
  }
}

extension NSNumber {
  /// Numbers and truth values come out of JSON as the same class.
  fileprivate var isBool: Bool { String(cString: objCType) == "c" }
}
