/// A cell of a table that is a number: figures in groups or with decimals, with the signs that go with them, plain or in emphasis.
enum NumberCell {
  /// Whether cells are numbers, one of them at least; others can be empty, or a dash for what is not there.
  static func areAll(_ cells: some Sequence<ArraySlice<UInt8>>) -> Bool {
    var hasNumber = false
    for cell in cells {
      let text = String(decoding: cell, as: UTF8.self)
      if isNumber(text) {
        hasNumber = true
      } else if !["", "-", "–", "—"].contains(text) {
        return false
      }
    }
    return hasNumber
  }

  static func isNumber(_ text: String) -> Bool {
    var rest = text[...]
    while rest.count > 2, let mark = rest.first, mark == "*" || mark == "_", rest.last == mark {
      rest = rest.dropFirst().dropLast()
    }
    rest = rest.drop { "+-−–±€ \u{A0}".contains($0) }
    while let last = rest.last, "% \u{A0}".contains(last) { rest.removeLast() }
    return rest.first.map(isFigure) ?? false && rest.allSatisfy { isFigure($0) || "., \u{A0}\u{202F}".contains($0) }
  }

  private static func isFigure(_ sign: Character) -> Bool { ("0"..."9").contains(sign) }
}
