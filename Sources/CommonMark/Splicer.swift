/// Puts stand-ins around the marked stretches of one block.
///
/// First every text is cut where a mark begins or ends, so that each inline lies in a mark or outside of it. Then one
/// walk opens a segment at the first of neighbours that lie in a mark, and closes it behind the last.
struct Splicer {
  /// A mark with the index it has among all marks.
  struct IndexedMark {
    let index: Int
    let range: Range<Int>
  }

  private var inlines: [Inline]
  /// Ascending, apart from one another, never empty.
  private var marks: [IndexedMark] = []
  /// The marks that replace an author's link, by the index of the link.
  private var replacements: [Int: Int] = [:]
  private var nextMark = 0

  /// Splices marks into the blocks that they name.
  static func splice(_ marks: [Mark], into blocks: [TextBlock], _ inlines: [[Inline]]) {
    let sorted = marks.indices.filter { blocks.indices.contains(marks[$0].block) }.sorted {
      let (left, right) = (marks[$0], marks[$1])
      return (left.block, left.range.lowerBound, $0) < (right.block, right.range.lowerBound, $1)
    }
    var start = 0
    while start < sorted.count {
      let block = marks[sorted[start]].block
      let end = sorted[start...].firstIndex { marks[$0].block != block } ?? sorted.count
      let own = sorted[start..<end].map { IndexedMark(index: $0, range: marks[$0].range) }
      splice(own, into: blocks[block], inlines[block])
      start = end
    }
  }

  /// Splices marks, in the order of where they begin, into a block.
  private static func splice(
    _ marks: [IndexedMark], into block: TextBlock, _ inlines: [Inline]
  ) {
    var splicer = Splicer(inlines: inlines)
    splicer.choose(from: marks, for: block)
    splicer.cut(block.text)
    splicer.wrap(0..<splicer.inlines.count)
  }

  private init(inlines: [Inline]) { self.inlines = inlines }

  private mutating func choose(from all: [IndexedMark], for block: TextBlock) {
    var linksByRange: [Range<Int>: [Int]] = [:]
    for (index, link) in block.links.enumerated().reversed() {
      linksByRange[link.range, default: []].append(index)
    }
    var end = 0
    for mark in all {
      if let link = linksByRange[mark.range]?.popLast() {
        replacements[link] = mark.index
      } else if mark.range.lowerBound >= end, !mark.range.isEmpty,
        mark.range.upperBound <= block.text.count
      {
        marks.append(mark)
        end = mark.range.upperBound
      }
    }
  }
}

extension Splicer {
  /// Cuts texts at the edges of marks.
  private mutating func cut(_ text: [UInt8]) {
    let edges = marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    var result: [Inline] = []
    result.reserveCapacity(inlines.count + edges.count)
    var newIndices: [Int] = []
    newIndices.reserveCapacity(inlines.count + 1)
    var edge = 0
    for inline in inlines {
      newIndices.append(result.count)
      guard case .text = inline.kind else {
        result.append(inline)
        continue
      }
      while edge < edges.count, edges[edge] <= inline.range.lowerBound { edge += 1 }
      var start = inline.range.lowerBound
      while edge < edges.count, edges[edge] < inline.range.upperBound {
        result.append(piece(of: inline, start..<edges[edge], in: text))
        start = edges[edge]
        edge += 1
      }
      if start > inline.range.lowerBound {
        inline.node.setLiteral(text[start..<inline.range.upperBound])
      }
      var rest = inline
      rest.range = start..<inline.range.upperBound
      result.append(rest)
    }
    newIndices.append(result.count)
    inlines = result
    link(newIndices)
  }

  // A piece stands in front of what is left of its text.
  private func piece(of inline: Inline, _ range: Range<Int>, in text: [UInt8]) -> Inline {
    let node = Node.text(text[range])
    node.insert(before: inline.node)
    return Inline(node: node, kind: .text, range: range, next: 0)
  }
}

extension Splicer {
  /// Gives each inline the new index of the one behind its descendants; a piece has none.
  private mutating func link(_ newIndices: [Int]) {
    for index in inlines.indices {
      let former = inlines[index].next
      inlines[index].next = former == 0 ? index + 1 : newIndices[former]
    }
  }

  /// Wraps what lies in marks among neighbours, the first of which has that index.
  private mutating func wrap(_ indices: Range<Int>) {
    var segment: (mark: Int, last: Node)?
    var index = indices.lowerBound
    while index < indices.upperBound {
      let inline = inlines[index]
      let children = (index + 1)..<inline.next
      index = inline.next
      let mark = mark(at: inline.range)
      if segment?.mark != mark?.index || !canWrap(inline, children) { close(&segment) }
      if let mark, canWrap(inline, children) {
        extend(&segment, of: mark, over: inline)
      } else {
        enter(inline, children)
      }
    }
    close(&segment)
  }

  /// The mark that covers a whole stretch of text; stretches must be asked for in ascending order.
  private mutating func mark(at range: Range<Int>) -> IndexedMark? {
    while nextMark < marks.count, marks[nextMark].range.upperBound <= range.lowerBound {
      nextMark += 1
    }
    guard nextMark < marks.count else { return nil }
    let mark = marks[nextMark]
    return mark.range.lowerBound <= range.lowerBound && range.upperBound <= mark.range.upperBound
      ? mark : nil
  }

  private func canWrap(_ inline: Inline, _ children: Range<Int>) -> Bool {
    switch inline.kind {
    case .text, .whole: true
    case .link, .reference: false
    case .container: children.allSatisfy { !inlines[$0].isLink }
    }
  }

  private mutating func enter(_ inline: Inline, _ children: Range<Int>) {
    switch inline.kind {
    case .container: wrap(children)
    case .link(let link): replacements[link].map { replace(inline.node, by: $0) }
    case .text, .whole, .reference: return
    }
  }

  // What has no text, raw HTML say, belongs to a segment only when the segment goes on behind it.
  private func extend(
    _ segment: inout (mark: Int, last: Node)?, of mark: IndexedMark, over inline: Inline
  ) {
    guard !inline.range.isEmpty else { return }
    if segment == nil { Node.inline(StandIn.start(ofMark: mark.index)).insert(before: inline.node) }
    segment = (mark.index, inline.node)
  }

  private func close(_ segment: inout (mark: Int, last: Node)?) {
    guard let open = segment else { return }
    Node.inline(StandIn.end(ofMark: open.mark)).insert(after: open.last)
    segment = nil
  }

  private func replace(_ link: Node, by mark: Int) {
    Node.inline(StandIn.start(ofMark: mark)).insert(before: link)
    Node.inline(StandIn.end(ofMark: mark)).insert(after: link)
    link.unwrap()
  }
}
