/// Turns one template into nodes, and takes out the lines that hold nothing but a tag.
///
/// The rule of the specification: a comment, a change of delimiters, a partial and both ends of
/// sections and blocks take their whole line with them when nothing else stands on it. A parent
/// counts as one tag from its opening to its end, since what stands inside is not shown there.
struct TemplateParser {
  /// How deep sections, blocks and parents may nest; recursion over nodes is safe below it.
  static let nestingLimit = 100

  private let source: TemplateSource
  private var scanner: TemplateScanner
  private var depth = 0

  /// Where the text begins that is not yet in a node.
  private var cursor = 0

  private init(_ source: TemplateSource) {
    self.source = source
    scanner = TemplateScanner(source)
  }

  static func nodes(of source: TemplateSource) throws(TemplateError) -> [TemplateNode] {
    var parser = TemplateParser(source)
    var nodes: [TemplateNode] = []
    while let tag = try parser.scanner.next() { try parser.append(tag, to: &nodes) }
    parser.appendText(upTo: source.bytes.count, to: &nodes)
    return nodes
  }

  private mutating func append(
    _ tag: TemplateTag, to nodes: inout [TemplateNode]
  ) throws(TemplateError) {
    switch tag.kind {
    case .variable, .unescaped:
      pass(tag.range, isAlone: false, to: &nodes)
      nodes.append(.variable(tag, isEscaped: tag.kind == .variable))
    case .comment, .delimiters:
      pass(tag.range, isAlone: isAlone(tag.range), to: &nodes)
    case .section, .inverted:
      pass(tag.range, isAlone: isAlone(tag.range), to: &nodes)
      let content = try content(of: tag, isArgument: false)
      nodes.append(.section(tag, content, isInverted: tag.kind == .inverted))
    case .partial:
      let isAlone = isAlone(tag.range)
      pass(tag.range, isAlone: isAlone, to: &nodes)
      nodes.append(.partial(tag, indentation: isAlone ? indentation(before: tag) : nil))
    case .block:
      let isAlone = isAlone(tag.range)
      pass(tag.range, isAlone: isAlone, to: &nodes)
      nodes.append(.block(try block(tag, beginsLine: isAlone, isArgument: false)))
    case .parent:
      try appendParent(tag, to: &nodes)
    case .close:
      throw .strayClose(tag, in: source)
    }
  }

  /// The nodes up to the tag that closes this one.
  private mutating func content(
    of opening: TemplateTag, isArgument: Bool
  ) throws(TemplateError) -> [TemplateNode] {
    try descend(into: opening)
    defer { depth -= 1 }
    var nodes: [TemplateNode] = []
    while let tag = try scanner.next() {
      guard tag.kind == .close else {
        try append(tag, to: &nodes)
        continue
      }
      try check(tag, closes: opening)
      if isArgument {
        // What follows on the line belongs to the parent, which does not show it.
        appendText(
          upTo: source.blankStart(before: tag.range.lowerBound) ?? tag.range.lowerBound, to: &nodes)
      } else {
        pass(tag.range, isAlone: isAlone(tag.range), to: &nodes)
      }
      return nodes
    }
    throw .unclosed(opening, by: scanner.closingTag(for: opening), in: source)
  }

  private mutating func block(
    _ tag: TemplateTag, beginsLine: Bool, isArgument: Bool
  ) throws(TemplateError) -> TemplateBlock {
    TemplateBlock(
      tag: tag, nodes: try content(of: tag, isArgument: isArgument), beginsLine: beginsLine,
      indentation: indentation(before: tag))
  }

  private mutating func appendParent(
    _ opening: TemplateTag, to nodes: inout [TemplateNode]
  ) throws(TemplateError) {
    let start = cursor
    let (arguments, end) = try arguments(of: opening)
    cursor = start
    let range = opening.range.lowerBound..<end
    let isAlone = isAlone(range)
    pass(range, isAlone: isAlone, to: &nodes)
    nodes.append(
      .parent(
        opening, arguments: arguments, indentation: isAlone ? indentation(before: opening) : nil))
  }

  /// The blocks up to the tag that closes the parent, and where that tag ends.
  private mutating func arguments(
    of opening: TemplateTag
  ) throws(TemplateError) -> (blocks: [TemplateBlock], end: Int) {
    try descend(into: opening)
    defer { depth -= 1 }
    var blocks: [TemplateBlock] = []
    while let tag = try scanner.next() {
      switch tag.kind {
      case .comment, .delimiters: break
      case .block: blocks.append(try argument(tag, among: blocks))
      case .close:
        try check(tag, closes: opening)
        return (blocks, tag.range.upperBound)
      case .variable, .unescaped, .section, .inverted, .parent, .partial:
        throw .strayInParent(tag, opening, in: source)
      }
    }
    throw .unclosed(opening, by: scanner.closingTag(for: opening), in: source)
  }

  private mutating func argument(
    _ tag: TemplateTag, among blocks: [TemplateBlock]
  ) throws(TemplateError) -> TemplateBlock {
    let isRepeated = blocks.contains { source.bytes[$0.tag.name] == source.bytes[tag.name] }
    if isRepeated { throw .repeatedBlock(tag, in: source) }
    let nextLine = source.blankEnd(after: tag.range.upperBound)
    cursor = nextLine ?? tag.range.upperBound
    return try block(tag, beginsLine: nextLine != nil, isArgument: true)
  }

  private mutating func descend(into tag: TemplateTag) throws(TemplateError) {
    if depth == Self.nestingLimit { throw .nestedTooDeep(tag, in: source) }
    depth += 1
  }

  private func check(_ tag: TemplateTag, closes opening: TemplateTag) throws(TemplateError) {
    guard source.bytes[tag.name] == source.bytes[opening.name] else {
      throw .mismatch(opening, tag, expected: scanner.closingTag(for: opening), in: source)
    }
  }
}

extension TemplateParser {
  /// Whether nothing but white space shares the lines this range begins and ends on.
  private func isAlone(_ range: Range<Int>) -> Bool {
    source.blankStart(before: range.lowerBound) != nil
      && source.blankEnd(after: range.upperBound) != nil
  }

  private func indentation(before tag: TemplateTag) -> Range<Int>? {
    source.blankStart(before: tag.range.lowerBound).map { $0..<tag.range.lowerBound }
  }

  /// Appends the text before a tag and moves behind it; a tag that is alone takes its line with it.
  private mutating func pass(
    _ range: Range<Int>, isAlone: Bool, to nodes: inout [TemplateNode]
  ) {
    if isAlone, let start = source.blankStart(before: range.lowerBound),
      let end = source.blankEnd(after: range.upperBound)
    {
      appendText(upTo: start, to: &nodes)
      cursor = end
    } else {
      appendText(upTo: range.lowerBound, to: &nodes)
      if source.beginsLine(at: range.lowerBound) { nodes.append(.lineStart) }
      cursor = range.upperBound
    }
  }

  private mutating func appendText(upTo end: Int, to nodes: inout [TemplateNode]) {
    if cursor < end { nodes.append(.text(cursor..<end)) }
    cursor = end
  }
}

extension TemplateError {
  fileprivate static func unclosed(
    _ opening: TemplateTag, by closing: String, in source: TemplateSource
  ) -> TemplateError {
    let tag = source.text(opening.range)
    return source.error(
      at: opening.range.lowerBound, "'\(tag)' must be closed by '\(closing)'")
  }

  fileprivate static func mismatch(
    _ opening: TemplateTag, _ closing: TemplateTag, expected: String, in source: TemplateSource
  ) -> TemplateError {
    let tag = source.text(opening.range)
    let found = source.text(closing.range)
    let line = source.line(of: closing.range.lowerBound)
    return source.error(
      at: opening.range.lowerBound,
      "'\(tag)' must be closed by '\(expected)' before '\(found)' in line \(line)")
  }

  fileprivate static func strayClose(
    _ tag: TemplateTag, in source: TemplateSource
  ) -> TemplateError {
    source.error(
      at: tag.range.lowerBound,
      "'\(source.text(tag.range))' must close a section, block or parent that is open")
  }

  fileprivate static func strayInParent(
    _ tag: TemplateTag, _ parent: TemplateTag, in source: TemplateSource
  ) -> TemplateError {
    source.error(
      at: tag.range.lowerBound,
      "'\(source.text(tag.range))' must stand in a block of '\(source.text(parent.range))'")
  }

  fileprivate static func repeatedBlock(
    _ tag: TemplateTag, in source: TemplateSource
  ) -> TemplateError {
    source.error(
      at: tag.name.lowerBound, "'\(source.text(tag.name))' must be given to a parent only once")
  }

  fileprivate static func nestedTooDeep(
    _ tag: TemplateTag, in source: TemplateSource
  ) -> TemplateError {
    source.error(
      at: tag.range.lowerBound,
      "sections and blocks must nest at most \(TemplateParser.nestingLimit) levels deep")
  }
}
