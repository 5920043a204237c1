/// All templates of a site as one array of instructions.
///
/// What stands inside a section, block or parent follows its instruction directly, up to `end`.
struct TemplateProgram: Sendable {
  /// The templates, sorted by name; other parts name them by their position here.
  let sources: [TemplateSource]

  /// The instructions of each template.
  var bodies: [Range<Int>] = []

  var instructions: [TemplateInstruction] = []

  /// All text that is shown as it stands, without the indentation that belongs to a block's place.
  var literals: [UInt8] = []

  var names: [TemplateName] = []
  var calls: [TemplateCall] = []
  var blocks: [TemplateBlockPlace] = []
}

enum TemplateInstruction: Sendable {
  /// Literal bytes; `beginsLine` when the first of them is the first of a line.
  case text(start: Int, end: Int, beginsLine: Bool)

  /// A line begins here, and a tag is the first thing on it.
  case lineStart

  case variable(name: Int, isEscaped: Bool)
  case section(name: Int, end: Int)
  case inverted(name: Int, end: Int)
  case block(Int, end: Int)

  /// A partial or a parent; what the parent is given stands between here and the end.
  case call(Int, end: Int)
}

/// Where a tag or name stands.
struct TemplatePlace: Sendable {
  let template: Int
  let offset: Int
}

/// A name in a tag, split at its dots.
struct TemplateName: Sendable {
  /// Whether this is the dot, which stands for the value entered last.
  let isCurrent: Bool

  /// The part that is looked up from the inside out, or the dot of `{{.}}`.
  let head: String

  /// The parts that are looked up in what came before, and only there.
  let members: [String]

  /// The place of the first part.
  let place: TemplatePlace
}

/// The use of another template.
struct TemplateCall: Sendable {
  let place: TemplatePlace
  let template: Int
  let arguments: [TemplateArgument]

  /// The part of the literals that is put before each line; nothing when it stands within a line.
  let indentation: Range<Int>?
}

/// What a parent is given for one of its blocks.
struct TemplateArgument: Sendable {
  let name: String
  let place: TemplatePlace
  let content: TemplateContent
}

/// A place that can be filled from outside.
struct TemplateBlockPlace: Sendable {
  let name: String
  let place: TemplatePlace

  /// What is shown when nothing is given.
  let content: TemplateContent

  /// The part of the literals that is put before each line of what fills the block.
  let indentation: Range<Int>
}

/// What stands between the tags of a block.
struct TemplateContent: Sendable {
  let instructions: Range<Int>

  /// Whether the content begins on a line of its own.
  let beginsLine: Bool
}

extension TemplateProgram {
  func error(
    at place: TemplatePlace, _ message: String, suggestion: String? = nil
  ) -> TemplateError {
    sources[place.template].error(at: place.offset, message, suggestion: suggestion)
  }

  /// The position of a template in ``sources``.
  func template(named name: String) -> Int? {
    var range = 0..<sources.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if sources[middle].name == name { return middle }
      range =
        sources[middle].name < name
        ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// A template with all that it uses, directly or not.
  func templates(usedBy template: Int) -> Set<Int> {
    var found: Set = [template]
    var pending = [template]
    while let next = pending.popLast() {
      for call in calls where call.place.template == next {
        if found.insert(call.template).inserted { pending.append(call.template) }
      }
    }
    return found
  }
}

extension TemplateName {
  var parts: [String] { [head] + members }

  var text: String { parts.joined(separator: ".") }

  /// The name up to and including one of its parts.
  func text(upTo part: Int) -> String {
    parts[...part].joined(separator: ".")
  }

  func place(of part: Int) -> TemplatePlace {
    let before = parts[..<part].reduce(0) { $0 + $1.utf8.count + 1 }
    return TemplatePlace(template: place.template, offset: place.offset + before)
  }
}
