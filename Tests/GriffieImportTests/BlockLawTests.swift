import CommonMark
import Foundation
import FoundationXML
import GriffieTestSupport
import Testing

@testable import GriffieImport

/// Blocks of every shape, written as Markdown and read again: the same blocks with the same letters.
struct BlockLawTests {
  @Test("any blocks come back when their Markdown is read", arguments: 0..<20)
  func readsWhatIsWritten(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      // Where a line is broken cmark's columns are lost, and a mark of a note may be taken for one that is written out.
      let blocks = Self.blocks(&generator, depth: 0, Bool.random(using: &generator))
      let markdown = MarkdownWriter.text(blocks)
      let html = Markdown.render(Array((markdown + "\n[^1]: noot\n").utf8)) { _ in [] }.html.bytes
      let page = try XMLDocument(data: Data("<body>".utf8 + html + "</body>".utf8), options: .nodePreserveWhitespace)
      let (read, written) = (Outline(of: try #require(page.rootElement())).lines, Outline(of: blocks).lines)
      let first = zip(read, written).first { $0 != $1 }
      #expect(read == written, "\(first.map { "\($0)\n\($1)" } ?? "")\n\(markdown)")
    }
  }

  private static func blocks(_ generator: inout SeededGenerator, depth: Int, _ hasNotes: Bool) -> [Block] {
    (0..<Int.random(in: 0...(depth == 0 ? 6 : 3), using: &generator)).map { _ in
      block(&generator, depth: depth, hasNotes)
    }
  }

  private static func block(_ generator: inout SeededGenerator, depth: Int, _ hasNotes: Bool) -> Block {
    switch Int.random(in: 0..<(depth < 3 ? 9 : 5), using: &generator) {
    case 0...3: return .paragraph(inlines(&generator, depth: 0, hasNotes))
    case 4: return .heading(level: Int.random(in: 3...6, using: &generator), inlines(&generator, depth: 0, hasNotes))
    case 5: return .quotation(blocks(&generator, depth: depth + 1, hasNotes))
    case 6:
      let width = Int.random(in: 1...3, using: &generator)
      let rows = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        (0..<width).map { _ in inlines(&generator, depth: 0, hasNotes) }
      }
      return .table(
        TableDraft(
          caption: Bool.random(using: &generator) ? [] : inlines(&generator, depth: 0, hasNotes), head: rows[0],
          rows: Array(rows[1...])))
    default:
      let items = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        blocks(&generator, depth: depth + 1, hasNotes)
      }
      let marker: ListDraft.Marker =
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: .dash
        case 1: .number(from: Int.random(in: 0...12, using: &generator))
        default: .text(items.indices.map { ["a.", "1°.", "*", "#"][$0] })
        }
      return .list(ListDraft(marker: marker, items: items))
    }
  }

  private static func inlines(_ generator: inout SeededGenerator, depth: Int, _ hasNotes: Bool) -> [Inline] {
    (0..<Int.random(in: 0...4, using: &generator)).map { _ -> Inline in
      switch Int.random(in: 0..<(depth < 3 ? 9 : 5), using: &generator) {
      case 0...3:
        .text(
          (0..<Int.random(in: 1...4, using: &generator)).map { _ in scraps.randomElement(using: &generator) ?? "" }
            .joined())
      case 4: hasNotes ? .note("1") : .lineBreak
      case 5, 6: .emphasis(inlines(&generator, depth: depth + 1, hasNotes))
      case 7: .strong(inlines(&generator, depth: depth + 1, hasNotes))
      default:
        .link(
          [.text("a")] + inlines(&generator, depth: depth + 1, hasNotes),
          address: "https://a.nl/" + (signs.randomElement(using: &generator) ?? ""))
      }
    }
  }

  private static let signs = ["a", "(", ")", "<b>", "&amp;", "&", "#a", "|", "\\", " ", "[", "]", "*", "_", "`", "é"]

  private static let scraps = [
    "a", "dijk", " ", " ", "1", "1986", ".", ")", "#", " #", "+ ", "- ", "-", "---", "===", "*", "**", "_", "`", "~~~",
    "<b>",
    ">", "[", "]", "](", "[^2]", "[a]: b", "!", "\\", "&", "&amp;", ";", "|", "| - |", ":", ":-", "é", "’", "(", "€",
    "«", "\u{A0}",
  ]
}

/// A line for each block, under what it stands in: its letters as they are, without marks.
private struct Outline {
  private(set) var lines: [String] = []

  private mutating func add(_ name: String, _ text: String) {
    // A space that holds a place is one: at the edge of a block cmark keeps it.
    let text = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    if !text.isEmpty || name.hasSuffix("cell") { lines.append("\(name) \(text)") }
  }
}

// MARK: - Of blocks

extension Outline {
  init(of blocks: [Block]) { add(blocks, "") }

  private mutating func add(_ blocks: [Block], _ place: String) {
    for block in blocks {
      switch block {
      case .paragraph(let text): add(place + "p", text.plainText)
      case .heading(let level, let text): add(place + "h\(level)", text.plainText)
      case .quotation(let blocks): add(blocks, place + "quote ")
      case .picture(let text): add(place + "p", "[\(text)]")
      case .table(let table):
        add(place + "p", table.caption.plainText)
        for row in [table.head] + table.rows { for cell in row { add(place + "cell", cell.plainText) } }
      case .list(let list):
        for (index, item) in list.items.enumerated() {
          if case .number(let first) = list.marker {
            lines.append("\(place)\(first + index).")
          } else {
            lines.append("\(place)-")
          }
          add(list.labelled(item, index), place + "item ")
        }
      }
    }
  }
}

extension ListDraft {
  /// An item with the mark that Markdown has no list for.
  fileprivate func labelled(_ item: [Block], _ index: Int) -> [Block] {
    guard case .text(let marks) = marker else { return item }
    guard case .paragraph(let text)? = item.first else { return [.paragraph([.text(marks[index])])] + item }
    return [.paragraph([.text(marks[index] + " ")] + text)] + item.dropFirst()
  }
}

// MARK: - Of HTML

extension Outline {
  init(of page: XMLElement) { add(page, "") }

  private mutating func add(_ parent: XMLElement, _ place: String) {
    var text = ""
    for node in parent.children ?? [] {
      guard let element = node as? XMLElement, let name = element.name, Self.blocks.contains(name) else {
        text += Self.text(of: node)
        continue
      }
      add(place + "p", text)
      text = ""
      switch name {
      case "p", "h3", "h4", "h5", "h6": add(place + name, Self.text(of: element))
      case "th", "td": add(place + "cell", Self.text(of: element))
      case "blockquote": add(element, place + "quote ")
      case "ul", "ol":
        let first = name == "ul" ? nil : Int(element.attribute(forName: "start")?.stringValue ?? "1")
        for (index, item) in element.elements(forName: "li").enumerated() {
          lines.append(place + (first.map { "\($0 + index)." } ?? "-"))
          add(item, place + "item ")
        }
      case "section": break
      default: add(element, place)
      }
    }
    add(place + "p", text)
  }

  private static let blocks: Set = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table", "thead", "tbody", "tr", "th", "td",
    "section",
    "hr", "pre",
  ]

  private static func text(of node: XMLNode) -> String {
    switch node.name {
    case "sup": ""
    case "br": " "
    default: node.kind == .text ? node.stringValue ?? "" : (node.children ?? []).map(text).joined()
    }
  }
}
