/// What the edges of pages have in common: lines that are repeated, and numbers that count the pages.
struct Repetitions: Sendable {
  private let repeated: Set<Shape>
  /// What must be added to the number of a page, from 0, to have the one that is printed on it.
  private let offsets: Set<Int>

  /// Lines repeated must stand at an end of at least three pages and of half of them. Where it is known that they stand at one height in
  /// the margin above or below the text, two pages will do.
  init(_ pages: [[PrintedLine]]) {
    var shapes: [Shape: Int] = [:]
    var counted: [Int: Int] = [:]
    for (number, page) in pages.enumerated() {
      let printed = page.filter { !$0.isBlank }
      let edges = Set((printed.prefix(3) + printed.suffix(3)).flatMap { Shape.all(of: $0, on: number) })
      for shape in edges { shapes[shape, default: 0] += 1 }
      let numbers = (printed.prefix(PageFurniture.reach) + printed.suffix(PageFurniture.reach)).compactMap {
        PageNumber($0.text)
      }
      for offset in Set(numbers.map { $0.value - number }) { counted[offset, default: 0] += 1 }
    }
    repeated = Set(shapes.filter { $0.value >= ($0.key.height == nil ? 3 : 2) && $0.value * 2 >= pages.count }.keys)
    let counting = counted.filter { $0.value >= 2 && $0.value * 2 >= pages.count }.keys
    // Of a document of its own the first page is 1, even where few pages have a number.
    offsets = Set(counting).union(pages.count > 1 ? [1] : [])
  }

  func contains(_ line: PrintedLine, on page: Int) -> Bool {
    !repeated.isDisjoint(with: Shape.all(of: line, on: page))
  }

  /// Whether a number counts the pages, or says that it is that of one.
  func counts(_ number: PageNumber, on page: Int) -> Bool {
    number.isNamed || offsets.contains(number.value - page)
  }

  /// What lines have in common that are repeated from page to page.
  private struct Shape: Hashable {
    let text: String
    /// In parts of a hundred; nil within the text and where it is not known.
    let height: Int?

    /// A longer line, in bytes, is a paragraph.
    private static let longest = 400

    /// The line as it is; and where a number ends it, with what that is apart from the number of the page: `Kamerbrief dijken | 3`. A word
    /// and a number are text: `Vraag 3`.
    static func all(of line: PrintedLine, on page: Int) -> [Shape] {
      guard line.text.utf8.count <= longest else { return [] }
      let height = line.place.map { Int(($0.depth * 100).rounded()) }.flatMap { (10..<90).contains($0) ? nil : $0 }
      let shape = Shape(text: line.text, height: height)
      let words = line.words
      guard words.count > 2, let last = words.last, last.count <= 4, last.allSatisfy(\.isASCIIDigit),
        let number = Int(last)
      else { return [shape] }
      return [shape, Shape(text: line.text.dropLast(last.count) + "+\(number - page)", height: height)]
    }
  }
}
