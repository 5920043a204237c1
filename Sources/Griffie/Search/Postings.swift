/// Numbers in the index, written in the signs of ASCII that need no escape in a script.
///
/// A number ends with one of 64 signs that stands for its highest part; before it stand signs of 24 others, lower parts first, while
/// there is more: so `0…63` take one sign, up to 1,535 two. Numbers in ascending order are written as the steps between them.
enum Postings {
  /// The signs that end a number, also those of a share.
  static let last = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-".utf8)
  static let more = Array("!#$%()*,./:;?@[]^_`{}~>&".utf8)
  /// Stands for what is nearly everywhere and therefore not listed.
  static let everywhere = UInt8(ascii: "=")

  /// The numbers, ascending.
  static func ascending(_ numbers: some Sequence<Int>) -> [UInt8] {
    var text: [UInt8] = []
    var former = 0
    for number in numbers {
      append(number - former, to: &text)
      former = number
    }
    return text
  }

  /// Reads numbers that were written ascending.
  static func numbers(in text: ArraySlice<UInt8>) -> [Int] {
    var numbers: [Int] = []
    var (number, unit) = (0, 1)
    for sign in text {
      let value = values[Int(sign)]
      number += value * unit
      if isLast[Int(sign)] {
        numbers.append(number)
        unit = 1
      } else {
        unit *= more.count
      }
    }
    return numbers
  }

  /// The share that a sign stands for.
  static func share(_ sign: UInt8) -> Int { values[Int(sign)] }

  /// By a byte, the number that it stands for as a sign of either sort.
  private static let values: [Int] = (UInt8.min...UInt8.max).map {
    last.firstIndex(of: $0) ?? more.firstIndex(of: $0) ?? 0
  }

  private static let isLast: [Bool] = (UInt8.min...UInt8.max).map(last.contains)

  private static func append(_ number: Int, to text: inout [UInt8]) {
    var rest = number
    while rest >= last.count {
      text.append(more[rest % more.count])
      rest /= more.count
    }
    text.append(last[rest])
  }
}
