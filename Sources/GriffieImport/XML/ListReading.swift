extension OfficialReader {
  /// A list (*lijst*); what stands in it beside its items comes first.
  mutating func list(_ element: Element, depth: Int) throws(ImportFault) -> [Block] {
    let isItem: (Element) -> Bool = { $0.name == "li" || $0.name == "noot.li" }
    let before = try blocks(in: element.without(isItem), depth: depth)
    return before + (try list(of: element.children.filter(isItem), depth: depth))
  }

  /// The list of these items, which are points (*li*) or members of an article (*lid*); none where there are none.
  mutating func list(of items: [Element], depth: Int) throws(ImportFault) -> [Block] {
    var marks: [String] = []
    var contents: [[Block]] = []
    for item in items {
      let name = item.children.first(where: Self.isMark)?.name ?? ""
      let mark = try plainText(of: item.child(name)).trimmingBlanks
      let blocks = try quoted { reader throws(ImportFault) in
        try reader.blocks(in: item.withoutFirst(name), depth: depth)
      }
      guard !mark.isEmpty || !blocks.isEmpty else { continue }
      marks.append(mark)
      contents.append(blocks)
    }
    return contents.isEmpty ? [] : [.list(ListDraft(marker: Self.marker(marks), items: contents))]
  }

  /// A list of terms, each in bold above what it means.
  mutating func definitions(_ element: Element, depth: Int) throws(ImportFault) -> Block {
    var marks: [String] = []
    var items: [[Block]] = []
    for item in element.parts {
      marks.append(try plainText(of: item.child("li.nr")).trimmingBlanks)
      let term = try item.child("term").map { term throws(ImportFault) in try inlines(in: term) } ?? []
      let meaning = try quoted { reader throws(ImportFault) in
        try reader.blocks(in: item.withoutFirst("li.nr", "term"), depth: depth)
      }
      items.append((term.isEmpty ? [] : [.paragraph([.strong(term)])]) + meaning)
    }
    return .list(ListDraft(marker: Self.marker(marks), items: items))
  }

  private static func isMark(_ element: Element) -> Bool { ElementRole(element.name) == .itemMark }

  private static func marker(_ marks: [String]) -> ListDraft.Marker {
    if marks.allSatisfy({ $0.isEmpty || dashes.contains($0) }) { return .dash }
    if let first = marks.first.flatMap({ Int($0.dropLast()) }), first >= 0,
      marks == (0..<marks.count).map({ "\(first &+ $0)." })
    {
      return .number(from: first)
    }
    return .text(marks)
  }

  private static let dashes: Set<String> = ["-", "–", "—", "−", "•", "·", "▪", "■", "○", "◦", "*", "\u{F0B7}"]
}

extension Element {
  /// The element without the first of its children of each of these names.
  func withoutFirst(_ names: String...) -> Element {
    var rest = self
    for name in names {
      let place = rest.content.firstIndex {
        guard case .element(let child) = $0 else { return false }
        return child.name == name
      }
      if let place { rest.content.remove(at: place) }
    }
    return rest
  }

  /// The element without those of its children that are such.
  func without(_ isSuch: (Element) -> Bool) -> Element {
    var rest = self
    rest.content.removeAll {
      guard case .element(let child) = $0 else { return false }
      return isSuch(child)
    }
    return rest
  }
}
