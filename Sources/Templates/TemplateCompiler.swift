/// Turns the nodes of templates into one program, and checks what they say of one another.
struct TemplateCompiler {
  private var program: TemplateProgram

  /// The template being compiled.
  private var template = 0

  /// How many bytes of indentation are taken off each line.
  private var margin = 0

  private init(_ sources: [TemplateSource]) {
    program = TemplateProgram(sources: sources)
  }

  /// The sources must be sorted by name.
  static func program(of sources: [TemplateSource]) throws(TemplateError) -> TemplateProgram {
    var compiler = TemplateCompiler(sources)
    for template in sources.indices {
      compiler.template = template
      let nodes = try TemplateParser.nodes(of: sources[template])
      compiler.program.bodies.append(try compiler.compile(nodes))
    }
    try compiler.checkArguments()
    return compiler.program
  }

  private var source: TemplateSource { program.sources[template] }

  /// Compiles nodes and returns where their instructions stand.
  private mutating func compile(
    _ nodes: [TemplateNode]
  ) throws(TemplateError) -> Range<Int> {
    let start = program.instructions.count
    for node in nodes {
      switch node {
      case .text(let range): compileText(range)
      case .lineStart: program.instructions.append(.lineStart)
      case .variable(let tag, let isEscaped):
        program.instructions.append(.variable(name: name(in: tag), isEscaped: isEscaped))
      case .section(let tag, let nodes, let isInverted):
        try compileSection(tag, nodes, isInverted: isInverted)
      case .partial(let tag, let indentation):
        try compileCall(tag, arguments: [], indentation: indentation)
      case .parent(let tag, let arguments, let indentation):
        try compileCall(tag, arguments: arguments, indentation: indentation)
      case .block(let block): try compileBlock(block)
      }
    }
    return start..<program.instructions.count
  }

  private mutating func compileText(_ range: Range<Int>) {
    let start = program.literals.count
    let beginsLine = source.beginsLine(at: range.lowerBound)
    var isLineLost = false
    var line = range.lowerBound
    while line < range.upperBound {
      let end = source.find([UInt8(ascii: "\n")], in: line..<range.upperBound)
      let next = end.map { $0 + 1 } ?? range.upperBound
      let kept = source.beginsLine(at: line) ? line + lostIndentation(in: line..<next) : line
      program.literals += source.bytes[kept..<next]
      isLineLost = kept == next
      line = next
    }
    let end = program.literals.count
    if start < end {
      program.instructions.append(.text(start: start, end: end, beginsLine: beginsLine))
    }
    // All of the line's text was margin, and yet the line begins here.
    if isLineLost { program.instructions.append(.lineStart) }
  }

  private func lostIndentation(in line: Range<Int>) -> Int {
    source.bytes[line].prefix(margin).prefix(while: \.isBlank).count
  }

  private mutating func compileSection(
    _ tag: TemplateTag, _ nodes: [TemplateNode], isInverted: Bool
  ) throws(TemplateError) {
    let name = name(in: tag)
    let index = reserve()
    let end = try compile(nodes).upperBound
    program.instructions[index] =
      isInverted ? .inverted(name: name, end: end) : .section(name: name, end: end)
  }

  private mutating func compileBlock(_ block: TemplateBlock) throws(TemplateError) {
    let indentation = literal(block.margin(in: source))
    let index = reserve()
    let content = try content(of: block)
    program.instructions[index] = .block(program.blocks.count, end: content.instructions.upperBound)
    program.blocks.append(
      TemplateBlockPlace(
        name: source.text(block.tag.name), place: place(of: block.tag.name), content: content,
        indentation: indentation))
  }

  private mutating func compileCall(
    _ tag: TemplateTag, arguments: [TemplateBlock], indentation: Range<Int>?
  ) throws(TemplateError) {
    let name = source.text(tag.name)
    guard let callee = program.template(named: name) else {
      throw .unknownTemplate(name, at: place(of: tag.name), in: program)
    }
    let index = reserve()
    var compiled: [TemplateArgument] = []
    for argument in arguments {
      compiled.append(
        TemplateArgument(
          name: source.text(argument.tag.name), place: place(of: argument.tag.name),
          content: try content(of: argument)))
    }
    program.instructions[index] = .call(program.calls.count, end: program.instructions.count)
    program.calls.append(
      TemplateCall(
        place: place(of: tag.name), template: callee, arguments: compiled,
        indentation: indentation.map { literal($0) }))
  }

  /// Compiles what stands in a block, without the margin.
  private mutating func content(
    of block: TemplateBlock
  ) throws(TemplateError) -> TemplateContent {
    let outer = margin
    defer { margin = outer }
    margin = max(margin, block.margin(in: source).count)
    return TemplateContent(
      instructions: try compile(block.nodes), beginsLine: block.beginsLine)
  }

  /// Keeps a place for an instruction that is known only after those that follow it.
  private mutating func reserve() -> Int {
    program.instructions.append(.lineStart)
    return program.instructions.count - 1
  }

  /// Indentation as a part of the literals, without the margin.
  private mutating func literal(_ indentation: Range<Int>) -> Range<Int> {
    let start = program.literals.count
    program.literals += source.bytes[indentation].dropFirst(margin)
    return start..<program.literals.count
  }

  private mutating func name(in tag: TemplateTag) -> Int {
    let text = source.text(tag.name)
    let parts = text == "." ? [text] : text.split(separator: ".").map(String.init)
    program.names.append(
      TemplateName(
        isCurrent: text == ".", head: parts[0], members: Array(parts.dropFirst()),
        place: place(of: tag.name)))
    return program.names.count - 1
  }

  private func place(of range: Range<Int>) -> TemplatePlace {
    TemplatePlace(template: template, offset: range.lowerBound)
  }

  /// A block given to a parent must be a block of that parent, or of a template it uses.
  private func checkArguments() throws(TemplateError) {
    for call in program.calls where !call.arguments.isEmpty {
      let templates = program.templates(usedBy: call.template)
      let known = program.blocks.filter { templates.contains($0.place.template) }.map(\.name)
      for argument in call.arguments where !known.contains(argument.name) {
        throw .unknownBlock(argument, of: call, known: Set(known), in: program)
      }
    }
  }
}

extension TemplateError {
  fileprivate static func unknownTemplate(
    _ name: String, at place: TemplatePlace, in program: TemplateProgram
  ) -> TemplateError {
    program.error(
      at: place, "'\(name)' must be the name of a template",
      suggestion: name.nearMiss(among: Set(program.sources.map(\.name))))
  }

  fileprivate static func unknownBlock(
    _ argument: TemplateArgument, of call: TemplateCall, known: Set<String>,
    in program: TemplateProgram
  ) -> TemplateError {
    let parent = program.sources[call.template].name
    return program.error(
      at: argument.place, "'\(argument.name)' must be the name of a block in '\(parent)'",
      suggestion: argument.name.nearMiss(among: known))
  }
}
