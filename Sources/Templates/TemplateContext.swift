/// The values a template has entered, in which it looks for names.
struct TemplateContext {
  /// The innermost value, which `{{.}}` shows.
  private(set) var current: TemplateValue

  /// The members of all values entered that are objects, the innermost last.
  ///
  /// Kept by themselves, so that a name is looked up without unwrapping and copying values.
  private var objects: [TemplateObject] = []

  init(_ value: TemplateValue) {
    current = value
    enter(value)
  }

  /// Enters a value; `leave(to:)` with what was current before goes out again.
  mutating func enter(_ value: TemplateValue) {
    current = value
    if case .object(let members) = value { objects.append(members) }
  }

  mutating func leave(to outer: TemplateValue) {
    if case .object = current { objects.removeLast() }
    current = outer
  }

  /// Looks for the first part of a name from the inside out.
  func value(named head: String) -> TemplateValue? {
    for index in objects.indices.reversed() {
      if let value = objects[index][head] { return value }
    }
    return nil
  }

  /// The value of a name of one or more parts.
  ///
  /// What is found for the first part is never looked for again further out.
  func value(of name: TemplateName, in program: TemplateProgram) throws(TemplateError)
    -> TemplateValue
  {
    guard var value = value(named: name.head) else {
      throw .unknownName(name, part: 0, among: objects, in: program)
    }
    for (index, member) in name.members.enumerated() {
      switch value {
      case .object(let members):
        guard let next = members[member] else {
          throw .unknownName(name, part: index + 1, among: [members], in: program)
        }
        value = next
      case .null: return .null
      case .bool, .text, .html, .list:
        throw .noMembers(name, part: index, value, in: program)
      }
    }
    return value
  }
}

extension TemplateError {
  fileprivate static func unknownName(
    _ name: TemplateName, part: Int, among objects: [TemplateObject],
    in program: TemplateProgram
  ) -> TemplateError {
    var known: Set<String> = []
    for object in objects { known.formUnion(object.members.map(\.0)) }
    return program.error(
      at: name.place(of: part), "'\(name.text(upTo: part))' must be a name in the data",
      suggestion: name.parts[part].nearMiss(among: known))
  }

  fileprivate static func noMembers(
    _ name: TemplateName, part: Int, _ value: TemplateValue, in program: TemplateProgram
  ) -> TemplateError {
    program.error(
      at: name.place(of: part),
      "'\(name.text(upTo: part))' must be an object to have names in it, and is \(value.kind)")
  }
}
