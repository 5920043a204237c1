/// How the points of a list are numbered.
struct NumberStyle: Hashable, Sendable {
  private let style: String
  private let delimiter: String

  /// - Parameters:
  ///   - style: `Decimal`, `LowerAlpha`, … of pandoc's ListNumberStyle.
  ///   - delimiter: `Period`, `OneParen`, `TwoParens` of its ListNumberDelim.
  init(_ style: String, _ delimiter: String) {
    self.style = style
    self.delimiter = delimiter
  }

  /// The marks of so many points; a number that no list has counts as 1.
  func marker(from number: Int, count: Int) -> ListDraft.Marker {
    let first = (-999_999...999_999).contains(number) ? number : 1
    let isPlain = !["LowerAlpha", "UpperAlpha", "LowerRoman", "UpperRoman"].contains(style)
    if isPlain, delimiter != "TwoParens", first >= 0 { return .number(from: first) }
    return .text((0..<count).map { mark(first + $0) })
  }

  private func mark(_ number: Int) -> String {
    let figure =
      switch style {
      case "LowerAlpha": Self.letters(number)
      case "UpperAlpha": Self.letters(number).uppercased()
      case "LowerRoman": Self.roman(number)
      case "UpperRoman": Self.roman(number).uppercased()
      default: "\(number)"
      }
    switch delimiter {
    case "OneParen": return "\(figure))"
    case "TwoParens": return "(\(figure))"
    default: return "\(figure)."
    }
  }

  /// `a` to `z`, then `aa`.
  private static func letters(_ number: Int) -> String {
    guard number > 0 else { return "\(number)" }
    let letter = String(Character(Unicode.Scalar(UInt8(97 + (number - 1) % 26))))
    return number > 26 ? letters((number - 1) / 26) + letter : letter
  }

  private static func roman(_ number: Int) -> String {
    guard (1...999).contains(number) else { return "\(number)" }
    let signs = [
      (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
      (5, "v"),
      (4, "iv"), (1, "i"),
    ]
    guard let sign = signs.first(where: { $0.0 <= number }) else { return "" }
    return sign.1 + (number > sign.0 ? roman(number - sign.0) : "")
  }
}
