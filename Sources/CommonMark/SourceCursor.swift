/// Follows the inlines of one block through its source, to say where each literal stands.
///
/// cmark gives columns, but loses them at a hard break written with a backslash, at a link with a line break in its
/// destination and in a paragraph that begins with link definitions. So a column is a hint: it counts when the
/// literal is there indeed, and else the literal is looked for from the cursor on.
struct SourceCursor {
  /// A stretch of the last literal: its byte at `literal` is the source's byte at `source`.
  struct Piece {
    let literal: Int
    let source: Int
  }

  /// The offset in the source behind all that was placed.
  private(set) var offset: Int
  /// Where the last literal begins in the source.
  private(set) var start: Int
  /// Where it goes on, when it is written with escapes or entities; ascending.
  private(set) var pieces: [Piece] = []

  private let source: SourceText
  private let end: Int
  private let quotes: Int
  /// The column that cmark gives to the first byte of each line of this block.
  private let baseColumn: Int
  private var line: Int
  private var lineStart: Int
  private var lineEnd: Int
  private var trustsColumns = true
  // Each comparison costs one, so that no text makes the search quadratic.
  private var budget: Int

  /// A cursor in front of a block's text, which begins at `offset` and ends on `lastLine`.
  init(in source: SourceText, from offset: Int, column: Int, lastLine: Int, quotes: Int) {
    self.source = source
    self.offset = offset
    self.quotes = quotes
    end = max(offset, source.line(lastLine).upperBound)
    baseColumn = column
    line = source.lineNumber(at: offset)
    lineStart = offset
    lineEnd = source.line(line).upperBound
    budget = 256 + 8 * (end - offset)
    start = offset
  }

  /// How many bytes of the source the block may still take.
  var remaining: Int { end - offset }

  /// The offset in the source of a byte of the last literal.
  func source(ofLiteral index: Int) -> Int {
    let next = nextPiece(after: index)
    return next == 0
      ? start + index : pieces[next - 1].source + index - pieces[next - 1].literal
  }

  /// The index of the first piece that begins behind a byte of the last literal.
  func nextPiece(after index: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].literal <= index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Places a literal and moves behind it; stays where it is when the literal cannot be found.
  mutating func place(_ literal: CBytes, column: Int) {
    let hint = lineStart + column - baseColumn
    if trustsColumns, hint >= offset, hint <= lineEnd, match(literal, at: hint) { return }
    var place = offset
    while place < end, budget > 0 {
      if match(literal, at: place) {
        if place > lineEnd { enter(line: source.lineNumber(at: place)) }
        return
      }
      place += 1
    }
    start = offset
    pieces = []
  }

  /// Moves over a code span or raw HTML that has line breaks in it.
  mutating func skip(column: Int, lines: Int) {
    let hint = lineStart + column - baseColumn
    if trustsColumns, hint >= offset, hint <= lineEnd { offset = hint }
    start = offset
    pieces = []
    for _ in 0..<lines { breakLine() }
  }

  /// Moves over a line break to the text of the next line.
  mutating func breakLine() {
    trustsColumns = offset >= end || source.bytes[offset] != .backslash
    guard lineEnd < end else { return }
    enter(line: line + 1)
    offset = lineStart
  }

  private mutating func enter(line: Int) {
    self.line = line
    lineStart = min(end, source.contentStart(ofLine: line, quotes: quotes))
    lineEnd = source.line(line).upperBound
  }
}

extension SourceCursor {
  /// Where a link or an image begins that the cursor has not passed yet.
  ///
  /// cmark has no reliable place for these. It is the nearest opening in front of what the link contains.
  func start(of node: Node) -> Int {
    let isImage = node.kind == .image
    guard let leaf = node.firstLeaf else {
      let opening = source.bytes.offset(of: .bracket, from: offset) ?? offset
      return max(offset, isImage ? opening - 1 : opening)
    }
    var probe = self
    probe.place(leaf.literal, column: leaf.startColumn)
    var place = probe.source(ofLiteral: 0) - 1
    while place >= offset {
      let opensImage = place > 0 && source.bytes[place - 1] == .exclamation
      switch source.bytes[place] {
      case .lessThan: return place
      case .bracket where opensImage == isImage: return isImage ? place - 1 : place
      default: place -= 1
      }
    }
    return offset
  }
}

extension SourceCursor {
  /// Whether the source at `start` is one way to write the literal; if so, moves behind it.
  private mutating func match(_ literal: CBytes, at start: Int) -> Bool {
    budget -= 1
    if source.bytes.matches(literal, at: start) {
      self.start = start
      pieces = []
      offset = start + literal.count
      return true
    }
    guard let first = literal.first, start < end else { return false }
    let byte = source.bytes[start]
    guard byte == first || byte == .backslash || byte == .ampersand else { return false }
    return align(literal, at: start)
  }

  private mutating func align(_ literal: CBytes, at start: Int) -> Bool {
    var aligned: [Piece] = []
    var place = start
    var index = 0
    while index < literal.count {
      guard place < end else { return false }
      budget -= 1
      let written = character(at: place, for: literal, index)
      guard written.matches else { return false }
      if written.isSpecial { aligned.append(Piece(literal: index, source: written.source)) }
      place = written.end
      index += written.count
      if written.isSpecial { aligned.append(Piece(literal: index, source: place)) }
    }
    self.start = start
    pieces = aligned
    offset = place
    return true
  }

  /// A byte of the literal, or the character for an entity, as it is written in the source.
  private struct Written {
    var matches = true
    var isSpecial = false
    /// Where the character stands: behind the backslash of an escape.
    let source: Int
    let end: Int
    var count = 1
  }

  private func character(at place: Int, for literal: CBytes, _ index: Int) -> Written {
    let byte = source.bytes[place]
    if byte == .ampersand, let entity = entity(at: place, for: literal, index) { return entity }
    guard byte == .backslash, place + 1 < end, source.bytes[place + 1].isPunctuation else {
      return Written(matches: byte == literal[index], source: place, end: place + 1)
    }
    let escaped = source.bytes[place + 1]
    return Written(
      matches: escaped == literal[index], isSpecial: true, source: place + 1, end: place + 2)
  }

  // What follows `&` is an entity unless the literal has the same bytes, as it has for a name that is none; the four
  // that everybody writes are entities even then, for `&amp;lt;` gives `&lt;`.
  private func entity(at start: Int, for literal: CBytes, _ index: Int) -> Written? {
    var close = start + 1
    while close < end,
      source.bytes[close].isDigit || source.bytes[close].isLetter
        || source.bytes[close] == .number
    { close += 1 }
    guard close < end, close > start + 1, source.bytes[close] == .semicolon else { return nil }
    let written = source.bytes[start...close]
    let isCommon = ["&amp;", "&lt;", "&gt;", "&quot;"].contains { written.elementsEqual($0.utf8) }
    if !isCommon, literal[index...].starts(with: written) { return nil }
    var next = index + 1
    while next < literal.count, literal[next] & 0xC0 == 0x80 { next += 1 }
    return Written(isSpecial: true, source: start, end: close + 1, count: next - index)
  }
}
