/// Which passages of a text are headings, and of what level.
enum TextOutline {
  /// The level of each passage, 1 for the head of a section; nil for text.
  static func levels(_ passages: [Passage], _ texts: [String]) -> [Int?] {
    let areHeadings = passages.indices.map { index in
      isHeading(passages[index], texts[index], next: index + 1 < passages.count ? passages[index + 1] : nil)
    }
    let depths = passages.indices.map { areHeadings[$0] ? depth(texts[$0]) : nil }
    let hasNumbers = depths.contains { $0 == 1 }
    let sizes = sizes(of: passages.indices.filter { areHeadings[$0] && depths[$0] == nil }.map { passages[$0] })
    return passages.indices.map { index in
      guard areHeadings[index] else { return nil }
      if let depth = depths[index] { return depth }
      // Among numbered chapters a heading without a number is one within them.
      return hasNumbers ? 2 : (sizes.firstIndex(of: size(of: passages[index])) ?? 0) + 1
    }
  }

  /// Takes the heading above a text, when it is printed larger than all others.
  static func takeTitle(from passages: inout [Passage]) -> [PrintedLine]? {
    guard let first = passages.first, first.first.size == .large, !first.isTable, first.mark == nil,
      first.lines.count <= 4,
      passages.count > 1,
      passages.dropFirst().allSatisfy({ size(of: $0) < size(of: first) })
    else { return nil }
    return passages.removeFirst().lines
  }

  /// The sizes that headings are printed in, the largest first.
  private static func sizes(of headings: [Passage]) -> [Int] {
    Set(headings.map(size)).sorted(by: >)
  }

  /// In tenths of the usual size.
  private static func size(of passage: Passage) -> Int {
    passage.first.place.map { Int(($0.size * 10).rounded()) } ?? 10
  }

  /// A heading is printed larger; or it stands apart, is short, ends with no stop, and text follows.
  private static func isHeading(_ passage: Passage, _ text: String, next: Passage?) -> Bool {
    if passage.isTable { return false }
    if passage.first.size == .large, passage.lines.count <= 4, text.contains(where: \.isLetter), next != nil {
      return true
    }
    guard passage.isSetApart || passage.lines.count == 1, passage.lines.count <= 2, text.utf8.count <= 120, let next,
      let first = text.first, first.isUppercase || first.isNumber, let last = text.last
    else { return false }
    if let mark = passage.mark {
      guard case .number(let number) = mark.sort, passage.isSetApart, next.isSetApart else { return false }
      // The first point of a list may follow, but not the next of this one.
      if case .number(let other)? = next.mark?.sort, other != 1 || number == 0 { return false }
    }
    // A sentence goes on with a small letter.
    if next.mark == nil, next.first.text.first?.isLowercase ?? false { return false }
    return !".,:;?!»”".contains(last) && text.contains(where: \.isLetter)
  }

  /// How many numbers a heading begins with: one in `2. Inleiding`, two in `2.1 Doel`; nil without.
  private static func depth(_ text: String) -> Int? {
    let word = text.prefix { $0 != " " }
    let numbers = word.split(separator: ".")
    guard word.count < text.count, numbers.count <= 4,
      numbers.allSatisfy({ $0.count <= 2 && $0.allSatisfy(\.isASCIIDigit) })
    else { return nil }
    return numbers.count
  }
}
