import Foundation
import GriffieTestSupport

@testable import Griffie

/// Sites of many small papers as nobody would write them: blocks in blocks, marks in marks, letters of all planes and of both directions,
/// links to their own files in every spelling, line ends and byte order marks of every editor.
struct WildSite {
  private var random: SeededGenerator
  private var names: [String] = []
  private var notes = 0
  /// Where the text stands that is written now.
  private var folder = ""
  /// Paths of the texts and pictures that there are so far.
  private var texts: [String] = []
  private var pictures: [String] = []
  /// Entries, as `register:` names them.
  private var entries: [(register: String, stem: String)] = []
  private(set) var files: [String: String] = [:]

  init(seed: UInt64, papers: Int) {
    random = SeededGenerator(seed: seed)
    let base = pick(2) == 0 ? "base: https://d.example/wild/\n" : ""
    add("site.yaml", "title: \(quoted(words()))\ndescription: \(quoted(words()))\n\(base)")
    for number in 1...3 { addRegister(number) }
    for number in 1...papers { addPaper(number) }
    folder = ""
    add("index.md", "\(blocks(0))\n")
  }

  private mutating func pick(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  private mutating func one<Element>(of elements: [Element]) -> Element { elements[pick(elements.count)] }

  private mutating func several(_ count: ClosedRange<Int>, _ separator: String, _ make: (inout WildSite) -> String)
    -> String
  {
    (0..<Int.random(in: count, using: &random)).map { _ in make(&self) }.joined(separator: separator)
  }

  // MARK: Files

  /// Adds a file as one of several editors writes it.
  private mutating func add(_ path: String, _ text: String) {
    let ended =
      switch pick(4) {
      case 0: text.replacing("\n", with: "\r\n")
      case 1: text.replacing("\n", with: "\r")
      default: text
      }
    files[path] = (pick(4) == 0 ? "\u{FEFF}" : "") + ended
    if path.hasSuffix(".md") { texts.append(path) }
  }

  /// Adds a picture to the folder, or to one in it.
  private mutating func addPicture() {
    let name = "\(pictures.count)-\(fileName()).png"
    pictures.append(pick(2) == 0 ? "\(folder)/\(name)" : "\(folder)/\(fileName())/\(name)")
    files[pictures[pictures.count - 1]] = "x"
  }

  private mutating func addRegister(_ number: Int) {
    let register = "r\(number)-\(fileName())"
    folder = "registers/\(register)"
    addPicture()
    add("\(folder)/index.md", "---\ntitle: \(quoted(words()))\n---\n\n\(withNotes(paragraph()))\n")
    for entry in 0...pick(5) {
      let (name, alias) = ("\(words()) \(number)\(entry)", "\(word())\(number)\(entry)")
      names += [name, alias]
      let facts = "facts: {\(quoted(words())): \(quoted(words()))}"
      let stem = "e\(entry)-\(fileName())"
      entries.append((register, stem))
      add(
        "\(folder)/\(stem).md",
        "---\ntitle: \(quoted(name))\naliases: [\(quoted(alias))]\ntype: \(quoted(word()))\n\(facts)\n---\n\n\(blocks(0))\n"
      )
    }
  }

  private mutating func addPaper(_ number: Int) {
    folder = "p\(number)-\(fileName())"
    addPicture()
    let keys = ["date: 2022-12-16", "year: 2021", "dossier: 36 410\nnumber: \(number)", "notice: \(quoted(words()))"]
    add("\(folder)/index.md", "---\ntitle: \(quoted(words()))\n\(one(of: keys))\n---\n\n\(blocks(0))\n")
    for section in 1...(1 + pick(3)) {
      let head = pick(2) == 0 ? "---\ntitle: \(quoted(words()))\n---\n" : "# Deel \(inline(0))\n"
      add("\(folder)/0\(section)-\(fileName())-\(section).md", "\(head)\n\(blocks(0))\n")
    }
  }

  private mutating func fileName() -> String {
    "d" + word().replacing("/", with: "")
  }

  // MARK: Blocks

  private mutating func blocks(_ depth: Int) -> String {
    let text = several(1...4, "\n\n") { $0.block(depth) }
    return depth == 0 ? withNotes(text) : text
  }

  /// A text with the footnotes that it refers to.
  private mutating func withNotes(_ text: String) -> String {
    guard notes > 0 else { return text }
    let defined = (1...notes).map { "[^n\($0)]: \(inline(2))" }.joined(separator: "\n")
    notes = 0
    return "\(text)\n\n\(defined)"
  }

  private mutating func block(_ depth: Int) -> String {
    switch pick(depth > 5 ? 3 : 9) {
    case 0, 1, 2: paragraph()
    case 3: indented("> ", "> ", blocks(depth + 1))
    case 4: indented("- ", "  ", blocks(depth + 1)) + "\n" + indented("- ", "  ", blocks(depth + 1))
    case 5: indented("\(1 + pick(99)). ", "    ", blocks(depth + 1))
    case 6: "\(one(of: ["##", "###", "####", "######"])) \(inline(0))"
    case 7: table()
    default: "```\(word())\n\(words())\n```"
    }
  }

  private func indented(_ first: String, _ next: String, _ text: String) -> String {
    first + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n\(next)")
  }

  private mutating func table() -> String {
    let width = 1 + pick(4)
    let row: (inout WildSite) -> String = { site in
      "| " + site.several(width...width, " | ") { $0.inline(1).replacing("|", with: "\\|") } + " |"
    }
    return row(&self) + "\n|" + several(width...width, "|") { $0.one(of: ["---", ":-:", "--:"]) } + "|\n"
      + several(1...4, "\n", row)
  }

  private mutating func paragraph() -> String { several(1...3, one(of: [" ", "\n", "  \n", "\\\n"])) { $0.inline(0) } }

  // MARK: Text

  private mutating func inline(_ depth: Int) -> String {
    several(1...4, " ") { site in
      switch site.pick(depth > 4 ? 5 : 11) {
      case 0, 1: site.words()
      case 2 where !site.names.isEmpty: site.one(of: site.names)
      case 3: site.one(of: Self.citations)
      case 4: site.one(of: Self.odds)
      case 5: "*\(site.inline(depth + 1))*"
      case 6: "**\(site.inline(depth + 1))**"
      // Odds and ends can make a picture of a link, which no text is.
      case 7 where site.pick(2) == 0: "[dit *stuk*](\(site.destination()))"
      case 7: "[\(site.inline(depth + 1))](\(site.picture()))"
      case 8: "`\(site.words())`"
      case 9 where depth == 0: site.note()
      default: "![\(site.inline(depth + 1))](\(site.picture()) \"\(site.pick(9))\")"
      }
    }
  }

  /// Where a link leads: to another site, a text, an entry, the head of the text.
  private mutating func destination() -> String {
    switch pick(4) {
    case 0 where !texts.isEmpty: return address(of: one(of: texts))
    case 1 where !entries.isEmpty:
      let entry = one(of: entries)
      return "<register:\(spelled(entry.register))/\(spelled(entry.stem))>"
    case 2: return "#"
    default: return "https://x.example/\(pick(9))"
    }
  }

  private mutating func picture() -> String {
    pick(3) == 0 || pictures.isEmpty ? "https://x.example/a.png" : address(of: one(of: pictures))
  }

  /// A file as seen from the text that is written.
  private mutating func address(of path: String) -> String {
    let isNear = path.hasPrefix("\(folder)/") && pick(2) == 0
    let way = isNear ? "" : String(repeating: "../", count: folder.isEmpty ? 0 : folder.split(separator: "/").count)
    let rest = spelled(isNear ? String(path.dropFirst(folder.count + 1)) : path)
    // What stands before a colon could be a scheme.
    return "<\(way.isEmpty && rest.contains(":") ? "./" : way)\(rest)>"
  }

  /// A path in one of the spellings that an address can have: all encoded or only what must be, its letters in any form of Unicode.
  private mutating func spelled(_ path: String) -> String {
    let path = one(of: [
      path, path, path.precomposedStringWithCanonicalMapping, path.decomposedStringWithCanonicalMapping,
    ])
    if pick(2) == 0 { return path.percentEncoded }
    return path.unicodeScalars.map { $0.isASCII && $0 != ":" ? String($0).percentEncoded : String($0) }.joined()
  }

  private mutating func note() -> String {
    notes += 1
    return "[^n\(notes)]"
  }

  private static let citations = [
    "Kamerstuk 36 410, nr. 12", "(36 410,\u{A0}nrs.\u{2009}3 en *5*)", "de motie van het lid Kok (36 410, nr. 7)",
    "op 3 mei 2022",
    "EUR 2,5 mln.", "artikel 5, eerste lid, onder a, van de Grondwet", "Stb. 2011, 35", "ECLI:NL:HR:2019:2006",
    "paragraaf 2.1",
    "«Europese Dijkfaciliteit» (EDF)", "EDF", "Handelingen II 2020/21, nr. 12, item 3", "Verordening (EU) 2021/697",
  ]

  private static let odds = [
    "<b>", "</p>", "<!-- ", "-->", "<![CDATA[", "&amp;", "&#0;", "&bogus;", "&lt;script>", "{{title}}", "{{{", "\\",
    "\\[", "](#", "![", "[^x]",
    "***", "__", "~~", "``", "$&", "%s", "<https://x.example/>", "<javascript:x>", "\t", "# ", "\u{FFFD}",
  ]

  private mutating func words() -> String { several(1...4, one(of: [" ", "\u{A0}", "-"])) { $0.word() } }

  /// A word of letters of one kind, and at times of any.
  private mutating func word() -> String {
    let letters = one(of: Self.letters)
    var text = ""
    for _ in 0...pick(8) {
      let letter = Unicode.Scalar(UInt32.random(in: letters, using: &random))
      if let letter, ![.control, .unassigned].contains(letter.properties.generalCategory) {
        text.unicodeScalars.append(letter)
      }
    }
    return text.isEmpty ? "x" : text
  }

  /// Code points of: Latin with marks, marks alone, Greek, Hebrew, Arabic, Indic, Korean, what cannot be seen and turns directions, kana and
  /// Chinese, signs of each plane, emoji, Chinese beyond the first plane, tags, private ones, all.
  private static let letters: [ClosedRange<UInt32>] = [
    0x61...0x7A, 0x61...0x7A, 0x61...0x7A, 0x21...0x7E, 0xC0...0x17F, 0x300...0x36F, 0x391...0x3C9, 0x5D0...0x5EA,
    0x620...0x64A, 0x904...0x939,
    0x1100...0x11FF, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x3041...0x30FF, 0x4E00...0x9FFF,
    0xFE00...0xFE0F, 0xFB00...0xFB06,
    0x1D400...0x1D7FF, 0x1F300...0x1F6FF, 0x20000...0x2A6DF, 0xE0020...0xE007F, 0xF0000...0xFFFFD, 0x100000...0x10FFFD,
    0x80...0x10FFFF,
  ]

  /// A text in YAML.
  private func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16)
      return switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case " "..."~": String(scalar)
      default: "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return "\"\(escaped.joined())\""
  }
}
