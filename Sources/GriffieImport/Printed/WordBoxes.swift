/// The words of a PDF with their places, as `pdftotext -bbox-layout` prints them.
///
/// Its output is XHTML of one fixed form: each `<page`, `<line` and `<word` begins a line of its own, with the attributes `width`,
/// `height`, or `xMin`, `yMin`, `xMax` and `yMax` in points from the upper left corner, and a word closes on its line. So it is read by
/// lines; signs of XML within words are written as entities.
struct WordBoxes: Hashable, Sendable {
  /// A place on a page, in points from its upper left corner.
  struct Box: Hashable, Sendable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var height: Double { bottom - top }
  }

  struct Word: Hashable, Sendable {
    let text: String
    let box: Box
    /// Number of the page it stands on, or of its line in a text.
    let number: Int
  }

  /// Words that stand beside one another in one column.
  typealias Line = [Word]

  struct Page: Hashable, Sendable {
    let width: Double
    let height: Double
    /// In the order that pdftotext reads them.
    var lines: [Line]
  }

  private(set) var pages: [Page] = []
  /// How many signs have no meaning: the PDF does not say which letters its figures are.
  private(set) var unreadable = 0

  /// How many signs have one.
  var letters: Int { pages.reduce(0) { $0 + $1.lines.joined().reduce(0) { $0 + $1.text.count } } }

  /// Whether the letters have the sizes that they are printed in, and the lines are in the order that pdftotext reads them.
  var hasSizes: Bool { leading == nil }

  /// From one line to the next in heights of the letters, where no letters have sizes of their own; nil in print.
  let leading: Double?

  /// The words of pages that have no sizes.
  init(_ pages: [Page], leading: Double) {
    self.pages = pages
    self.leading = leading
  }

  init(_ bytes: [UInt8]) {
    leading = nil
    for line in bytes.split(separator: 0x0A) {
      let line = line.drop { $0 == 0x20 }
      if line.starts(with: "<word ".utf8) {
        add(line)
      } else if line.starts(with: "<line ".utf8) {
        if !pages.isEmpty { pages[pages.count - 1].lines.append([]) }
      } else if line.starts(with: "<page ".utf8) {
        let sizes = Self.numbers(line)
        pages.append(Page(width: sizes.first ?? 0, height: sizes.last ?? 0, lines: []))
      }
    }
    for index in pages.indices { pages[index].lines.removeAll(where: \.isEmpty) }
  }

  /// Adds the word of a line of the output.
  private mutating func add(_ element: ArraySlice<UInt8>) {
    let places = Self.numbers(element)
    guard places.count == 4, let start = element.firstIndex(of: UInt8(ascii: ">")),
      let end = element.lastIndex(of: UInt8(ascii: "<")), start < end,
      let page = pages.indices.last, let line = pages[page].lines.indices.last
    else { return }
    let glyphs = Glyphs(Self.unescaped(String(decoding: element[(start + 1)..<end], as: UTF8.self)))
    unreadable += glyphs.unreadable
    guard glyphs.text.contains(where: { !$0.isWhitespace }) else { return }
    pages[page].lines[line].append(
      Word(
        text: glyphs.text, box: Box(left: places[0], top: places[1], right: places[2], bottom: places[3]),
        number: page + 1))
  }

  /// The numbers between quotation marks in the tag that a line begins with.
  private static func numbers(_ line: ArraySlice<UInt8>) -> [Double] {
    let tag = line.prefix { $0 != UInt8(ascii: ">") }
    let parts = tag.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    let numbers = parts.enumerated().filter { $0.offset % 2 == 1 }.map {
      Double(String(decoding: $0.element, as: UTF8.self)) ?? 0
    }
    return numbers.map { $0.isFinite ? $0 : 0 }
  }

  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    let signs = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&apos;": "'", "&#39;": "'"]
    return signs.reduce(text) { $0.replacing($1.key, with: $1.value) }.replacing("&amp;", with: "&")
  }
}
