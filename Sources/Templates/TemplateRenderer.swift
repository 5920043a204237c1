/// Runs the instructions of one template against one value.
struct TemplateRenderer {
  /// How deep partials and parents may use one another.
  static let callLimit = 100

  /// How deep all that nests may nest together; keeps the stack of a thread within bounds.
  static let nestingLimit = 1000

  /// How often sections, blocks and partials may be run for a page, all together: partials that use one another twice, thirty levels deep,
  /// run a thousand million times.
  static let runLimit = 1_000_000

  private let program: TemplateProgram
  private var output: [UInt8] = []

  private var context: TemplateContext

  /// What was given for blocks; the scope in force is the position of one of these.
  private var scopes: [[TemplateFilling]] = [[]]
  private var scope = 0

  /// What is put before each line of the templates, but not of the values they show.
  private var indentation: [UInt8] = []

  /// How much of the indentation already stands before the line that begins next.
  private var written = 0

  private var callDepth = 0
  private var depth = 0
  private var runs = 0

  private init(_ program: TemplateProgram, _ value: TemplateValue) {
    self.program = program
    context = TemplateContext(value)
    output.reserveCapacity(16_384)
  }

  static func render(
    _ template: Int, of program: TemplateProgram, with value: TemplateValue
  ) throws(TemplateError) -> [UInt8] {
    var renderer = TemplateRenderer(program, value)
    try renderer.run(program.bodies[template])
    return renderer.output
  }

  private mutating func run(_ range: Range<Int>) throws(TemplateError) {
    var index = range.lowerBound
    while index < range.upperBound {
      let instruction = program.instructions[index]
      index += 1
      switch instruction {
      case .text(let start, let end, let beginsLine):
        appendText(start..<end, beginsLine: beginsLine)
      case .lineStart: beginLine()
      case .variable(let name, let isEscaped):
        try show(name, isEscaped: isEscaped)
      case .section(let name, let end):
        try runSection(name, index..<end)
        index = end
      case .inverted(let name, let end):
        if try !value(of: name).isTrue {
          try descend(into: index..<end, at: program.names[name].place)
        }
        index = end
      case .block(let block, let end):
        try runBlock(program.blocks[block])
        index = end
      case .call(let call, let end):
        try runCall(program.calls[call])
        index = end
      }
    }
  }

  private mutating func descend(
    into range: Range<Int>, at place: TemplatePlace
  ) throws(TemplateError) {
    if depth == Self.nestingLimit { throw .nestedTooDeep(at: place, in: program) }
    if runs == Self.runLimit { throw .runsTooOften(at: place, in: program) }
    depth += 1
    runs += 1
    try run(range)
    depth -= 1
  }

  private mutating func runSection(_ name: Int, _ range: Range<Int>) throws(TemplateError) {
    let place = program.names[name].place
    let value = try value(of: name)
    guard value.isTrue else { return }
    guard case .list(let items) = value else { return try run(range, in: value, at: place) }
    for item in items { try run(range, in: item, at: place) }
  }

  private mutating func run(
    _ range: Range<Int>, in value: TemplateValue, at place: TemplatePlace
  ) throws(TemplateError) {
    let outer = context.current
    context.enter(value)
    try descend(into: range, at: place)
    context.leave(to: outer)
  }

  private func value(of name: Int) throws(TemplateError) -> TemplateValue {
    if program.names[name].isCurrent { return context.current }
    // The common case by itself: it needs no copy of the name.
    if program.names[name].members.isEmpty,
      let value = context.value(named: program.names[name].head)
    {
      return value
    }
    return try context.value(of: program.names[name], in: program)
  }

  private mutating func show(_ name: Int, isEscaped: Bool) throws(TemplateError) {
    switch try value(of: name) {
    case .null: break
    case .bool(let bool): output += (bool ? "true" : "false").utf8
    case .text(let text):
      if isEscaped { output.appendEscaped(text) } else { output += text.utf8 }
    case .html(let bytes):
      if isEscaped { throw .escapedHTML(program.names[name], in: program) }
      output += bytes
    case .list: throw .unshowable(program.names[name], "a list", in: program)
    case .object: throw .unshowable(program.names[name], "an object", in: program)
    }
  }
}

// MARK: - Partials, parents and blocks

/// What was given for a block, and the scope of the template that gave it.
private struct TemplateFilling {
  let name: String
  let content: TemplateContent
  let scope: Int
}

extension TemplateRenderer {
  private mutating func runCall(_ call: TemplateCall) throws(TemplateError) {
    if callDepth == Self.callLimit { throw .calledTooDeep(call, in: program) }
    let outer = (indentation: indentation, scope: scope)
    if let own = call.indentation {
      indentation += program.literals[own]
    } else {
      indentation = []
    }
    if !call.arguments.isEmpty { enterScope(of: call) }
    callDepth += 1
    try descend(into: program.bodies[call.template], at: call.place)
    callDepth -= 1
    if !call.arguments.isEmpty { scopes.removeLast() }
    (indentation, scope) = outer
  }

  /// Adds what this call gives to what was given further out, which goes first.
  private mutating func enterScope(of call: TemplateCall) {
    var fillings = scopes[scope]
    for argument in call.arguments where !fillings.contains(where: { $0.name == argument.name }) {
      fillings.append(
        TemplateFilling(name: argument.name, content: argument.content, scope: scope))
    }
    scopes.append(fillings)
    scope = scopes.count - 1
  }

  private mutating func runBlock(_ block: TemplateBlockPlace) throws(TemplateError) {
    let filling = scopes[scope].first { $0.name == block.name }
    let content = filling?.content ?? block.content
    let outer = (indentation: indentation, scope: scope)
    indentation += program.literals[block.indentation]
    // Blocks inside what was given belong to the template that gave it.
    if let filling { scope = filling.scope }
    if block.content.beginsLine, !content.beginsLine { beginLine() }
    if !block.content.beginsLine { written = content.beginsLine ? indentation.count : 0 }
    try descend(into: content.instructions, at: block.place)
    if !block.content.beginsLine { written = 0 }
    (indentation, scope) = outer
  }
}

// MARK: - Lines

extension TemplateRenderer {
  private mutating func beginLine() {
    output += indentation.dropFirst(written)
    written = 0
  }

  private mutating func appendText(_ range: Range<Int>, beginsLine: Bool) {
    if indentation.isEmpty {
      program.literals.withUnsafeBufferPointer {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
      }
    } else {
      appendLines(range, beginsLine: beginsLine)
    }
  }

  /// Puts the indentation before each line that begins in the range and is not empty.
  private mutating func appendLines(_ range: Range<Int>, beginsLine: Bool) {
    var line = range.lowerBound
    var isLineStart = beginsLine
    while line < range.upperBound {
      if isLineStart, !program.literals[line].isLineEnd { beginLine() }
      if isLineStart { written = 0 }
      let rest = program.literals[line..<range.upperBound]
      let next = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? range.upperBound
      output += program.literals[line..<next]
      line = next
      isLineStart = true
    }
  }
}

extension TemplateError {
  fileprivate static func unshowable(
    _ name: TemplateName, _ kind: String, in program: TemplateProgram
  ) -> TemplateError {
    program.error(
      at: name.place, "'\(name.text)' must be text to be shown, and is \(kind)")
  }

  fileprivate static func escapedHTML(
    _ name: TemplateName, in program: TemplateProgram
  ) -> TemplateError {
    let path = name.text
    return program.error(at: name.place, "'\(path)' is HTML and must be shown by '{{{\(path)}}}'")
  }

  fileprivate static func calledTooDeep(
    _ call: TemplateCall, in program: TemplateProgram
  ) -> TemplateError {
    program.error(
      at: call.place,
      "partials and parents must nest at most \(TemplateRenderer.callLimit) levels deep")
  }

  fileprivate static func nestedTooDeep(
    at place: TemplatePlace, in program: TemplateProgram
  ) -> TemplateError {
    let limit = TemplateRenderer.nestingLimit
    return program.error(
      at: place, "sections, blocks and partials must nest at most \(limit) levels deep together")
  }

  fileprivate static func runsTooOften(at place: TemplatePlace, in program: TemplateProgram) -> TemplateError {
    program.error(
      at: place, "a page must run its sections, blocks and partials at most \(TemplateRenderer.runLimit) times in all")
  }
}
