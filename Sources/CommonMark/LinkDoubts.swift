extension TextBlock {
  /// What stayed text though it was probably meant as a link.
  ///
  /// - Parameter source: The text that the block stands in, as it was before anything was moved.
  /// - Returns: A doubt for each, in no order.
  func linkDoubts(in source: SourceText) -> [MarkdownDoubt] {
    let brackets = brackets(in: source)
    return unknownDefinitions(between: brackets) + brackets.compactMap(partedLink)
  }

  /// What has the form of a reference, `[text][label]`: no definition has its label. Each is told at the bracket of its label.
  private func unknownDefinitions(between brackets: [Int]) -> [MarkdownDoubt] {
    var open = 0
    var found: [MarkdownDoubt] = []
    for (index, place) in brackets.enumerated() {
      guard text[place] == .closingBracket else {
        open += 1
        continue
      }
      if open == 0 { continue }
      open -= 1
      guard index + 2 < brackets.count, isLabel(brackets[index + 1]...brackets[index + 2], behind: place) else {
        continue
      }
      let label = String(decoding: text[place + 2..<brackets[index + 2]], as: UTF8.self)
      found.append(MarkdownDoubt(kind: .unknownDefinition(label), position: position(of: place + 1)))
    }
    return found
  }

  /// A link with a blank between its brackets, `[text] (address)`, or with the wrong ones, `(text)[address]`, if one has them at this bracket.
  private func partedLink(at bracket: Int) -> MarkdownDoubt? {
    let isClosing = text[bracket] == .closingBracket
    var start = bracket + 1
    if isClosing {
      start = text[start...].firstIndex { $0 != .space && $0 != .lineFeed } ?? text.count
      guard start > bracket + 1, start < text.count, text[start] == .parenthesis else { return nil }
      start += 1
    } else if bracket == 0 || text[bracket - 1] != .closingParenthesis {
      return nil
    }
    let close: UInt8 = isClosing ? .closingParenthesis : .closingBracket
    let end = text[start...].firstIndex { $0 <= .space || $0 == close } ?? text.count
    guard end < text.count, text[end] == close, text[start..<end].isAddress else { return nil }
    let address = String(decoding: text[start..<end], as: UTF8.self)
    return MarkdownDoubt(kind: .linkAsText(address: address), position: position(of: bracket))
  }

  /// Whether the bytes from one bracket to the next are a label right behind another bracket.
  private func isLabel(_ range: ClosedRange<Int>, behind close: Int) -> Bool {
    let (before, start) = (position(of: close), position(of: range.lowerBound))
    return text[range.lowerBound] == .bracket && text[range.upperBound] == .closingBracket && range.count > 2
      && text[range.lowerBound + 1] != .caret && range.lowerBound == close + 1 && start.line == before.line
      && start.column == before.column + 1
  }

  /// The brackets that are not in code or links, and do not stand behind a backslash or for a reference to a character.
  private func brackets(in source: SourceText) -> [Int] {
    var rest = opaque[...]
    return text.indices.filter { place in
      guard text[place] == .bracket || text[place] == .closingBracket else { return false }
      while let first = rest.first, first.upperBound <= place { rest.removeFirst() }
      if let first = rest.first, first.contains(place) { return false }
      return !source.isEscaped(at: source.offset(of: position(of: place)))
    }
  }
}

extension Collection<UInt8> {
  /// Whether this can only be where a link leads: it has a scheme that links have, or is the path of a Markdown file.
  fileprivate var isAddress: Bool {
    if let scheme { return ["https", "http", "mailto", "register"].contains(scheme) }
    let path = prefix { $0 != .number }
    return path.count > 3 && path.suffix(3).elementsEqual(".md".utf8)
  }
}
