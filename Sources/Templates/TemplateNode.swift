/// A piece of a template, as its author wrote it.
///
/// Ranges are bytes of the source. Lines that hold nothing but a tag are already taken out.
indirect enum TemplateNode {
  /// Text between tags; never empty.
  case text(Range<Int>)

  /// The start of a line whose first byte belongs to a tag.
  case lineStart

  case variable(TemplateTag, isEscaped: Bool)

  case section(TemplateTag, [TemplateNode], isInverted: Bool)

  /// A partial; the indentation is there when the tag has its line to itself.
  case partial(TemplateTag, indentation: Range<Int>?)

  /// A parent with what it is given; the indentation is there when it has its lines to itself.
  case parent(TemplateTag, arguments: [TemplateBlock], indentation: Range<Int>?)

  case block(TemplateBlock)
}

/// A block: a place that can be filled from outside, or what a parent is given to fill one.
struct TemplateBlock {
  let tag: TemplateTag
  let nodes: [TemplateNode]

  /// Whether the content begins on the line after the opening tag.
  let beginsLine: Bool

  /// The white space before the opening tag, if nothing else stands before it on its line.
  let indentation: Range<Int>?
}

extension TemplateBlock {
  /// The indentation that belongs to the place of the block and not to its content.
  ///
  /// It is taken off each line of the content, and put before each line of whatever fills the
  /// block. It is what the lines of the content have in common; when there are no lines of its own,
  /// what stands before the tag.
  func margin(in source: TemplateSource) -> Range<Int> {
    var margin = TemplateMargin(source: source)
    if !beginsLine { margin.add(indentation ?? 0..<0) }
    margin.add(nodes)
    return margin.common ?? indentation ?? 0..<0
  }
}

/// Finds the indentation that lines have in common.
private struct TemplateMargin {
  let source: TemplateSource

  /// Some bytes of the source; nothing as long as no line was added.
  private(set) var common: Range<Int>?

  init(source: TemplateSource) {
    self.source = source
  }

  mutating func add(_ indentation: Range<Int>) {
    guard let common else {
      self.common = indentation
      return
    }
    let shared = zip(source.bytes[common], source.bytes[indentation]).prefix { $0 == $1 }.count
    self.common = common.prefix(shared)
  }

  mutating func add(_ nodes: [TemplateNode]) {
    for node in nodes { add(node) }
  }

  private mutating func add(_ node: TemplateNode) {
    switch node {
    case .text(let range): addLines(of: range)
    case .lineStart: add(0..<0)
    case .variable: break
    case .section(_, let nodes, _): add(nodes)
    case .partial(_, let indentation), .parent(_, _, let indentation):
      if let indentation { add(indentation) }
    case .block(let block):
      add(block.nodes)
      if block.beginsLine, block.nodes.isEmpty, let own = block.indentation { add(own) }
    }
  }

  /// Adds each line that begins in the range and is not blank.
  private mutating func addLines(of range: Range<Int>) {
    for start in range where source.beginsLine(at: start) {
      let end = min(source.skipBlanks(from: start), range.upperBound)
      if end == range.upperBound || !source.bytes[end].isLineEnd { add(start..<end) }
    }
  }
}
