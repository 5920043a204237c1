import Foundation
import GriffieTestSupport
import Testing

@testable import GriffieImport

/// Prose that is wrapped at any width, with hyphens where Dutch breaks words, is the same prose when it is imported.
struct WrapLawTests {
  @Test("gives back the site's own texts at every width from 40 to 100")
  func givesBackContent() throws {
    let files = try Checkout.files(below: "content/kabinetsreactie").filter { !$0.path.hasSuffix("index.md") }
    let prose = files.flatMap { file in
      (String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "---\n").last ?? "").components(
        separatedBy: "\n\n")
    }
    try check(prose)
  }

  @Test(
    "gives back the letter at every width from 40 to 100",
    .enabled(if: Corpus.isThere, "GRIFFIE_CORPUS names no folder"))
  func givesBackLetter() throws {
    try check(Corpus.text("seed/unwrapped.md").components(separatedBy: "\n\n"))
  }

  @Test("gives back debates at every tenth width", .enabled(if: Corpus.isThere, "GRIFFIE_CORPUS names no folder"))
  func givesBackDebates() throws {
    let rows = try Corpus.text("citations/debates.jsonl").split(separator: "\n").compactMap { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    }
    let prose = rows.compactMap { $0["text"] as? String }.flatMap { $0.components(separatedBy: "\n") }
    try check(prose, at: stride(from: 40, through: 100, by: 10))
  }

  /// Wraps paragraphs of prose, and counts the line ends that are joined in another way than they were parted.
  private func check(_ prose: [String], at widths: some Sequence<Int> = 40...100) throws {
    let paragraphs = prose.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter {
      $0.count > 200 && !$0.contains("\n") && !$0.contains("[^") && !$0.contains("](")
    }
    #expect(paragraphs.count > 10)
    var (ends, wrong, doubtful) = (0, 0, 0)
    var samples: Set<String> = []
    for width in widths {
      let wrapped = paragraphs.map { Wrapping(of: $0, width: width) }
      let draft = TextDraft(PrintedPages(wrapped.map(\.text).joined(separator: "\n\n")))
      let texts = draft.paper.sections.flatMap(\.blocks).map { block in
        if case .paragraph(let text) = block { text.plainText } else { "\(block)" }
      }
      ends += wrapped.map(\.lineEnds).reduce(0, +)
      doubtful += draft.remarks.count
      #expect(texts.count == paragraphs.count, "width \(width)")
      for (text, paragraph) in zip(texts, paragraphs) where text != paragraph {
        let others = text.split(separator: " ").difference(from: paragraph.split(separator: " ")).insertions
        wrong += others.count
        for case .insert(_, let word, _) in others { samples.insert(String(word)) }
      }
    }
    print("\(ends) line ends: \(wrong) joined wrongly, \(doubtful) kept as doubtful", samples.sorted().prefix(20))
    #expect(wrong * 2000 <= ends)
  }
}

/// A paragraph broken into lines of at most some characters.
private struct Wrapping {
  private(set) var lines: [String] = []
  var text: String { lines.joined(separator: "\n") }
  var lineEnds: Int { lines.count - 1 }

  init(of paragraph: String, width: Int) {
    var line = ""
    for word in paragraph.split(separator: " ").map(String.init) {
      var rest = word
      while !rest.isEmpty {
        let space = line.isEmpty ? 0 : 1
        if line.count + space + rest.count <= width {
          line += (space == 1 ? " " : "") + rest
          break
        }
        let room = width - line.count - space
        if let part = Syllables.longestHead(of: rest, within: room) {
          line += (space == 1 ? " " : "") + part.printed
          rest = part.rest
        } else if line.isEmpty {
          line = rest
          break
        }
        lines.append(line)
        line = ""
      }
    }
    if !line.isEmpty { lines.append(line) }
  }
}

/// Where Dutch breaks a word: at its own hyphens, and between syllables by the rules of the consonants (*Leidraad*, 15).
private enum Syllables {
  /// The longest head of a word that fits with its hyphen, and the rest, which has no trema at its head.
  static func longestHead(of word: String, within room: Int) -> (printed: String, rest: String)? {
    let letters = Array(word)
    if word.contains("://") {
      guard
        let slash = letters.indices.last(where: {
          letters[$0] == "/" && $0 + 1 <= room && $0 > 7 && $0 + 1 < letters.count
        })
      else { return nil }
      return (String(letters[...slash]), String(letters[(slash + 1)...]))
    }
    for place in stride(from: min(room, letters.count - 1), through: 1, by: -1) {
      if letters[place - 1] == "-", place > 1, letters[place].isLetter || letters[place].isNumber {
        return (String(letters[..<place]), String(letters[place...]))
      }
      guard place < room, isSyllable(letters, place) else { continue }
      let rest = String(letters[place...])
      return (
        String(letters[..<place]) + "-",
        (withoutTrema[letters[place]].map(String.init) ?? String(letters[place])) + rest.dropFirst()
      )
    }
    return nil
  }

  private static let withoutTrema: [Character: Character] = ["ë": "e", "ï": "i", "ö": "o", "ü": "u"]
  private static let vowels = Set("aeiouyáéíóúèêëïöü")
  private static let digraphs: Set = [
    "aa", "ee", "oo", "uu", "ie", "ei", "ij", "oe", "eu", "ui", "ou", "au", "ai", "oi",
  ]
  private static let onsets: Set = [
    "bl", "br", "ch", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "kl", "kn", "kr", "kw", "pl", "pr", "schr", "sch", "sl",
    "sp", "spr", "st",
    "str", "tr", "tw", "vl", "vr", "wr", "zw", "th", "ph",
  ]

  private static func isSyllable(_ letters: [Character], _ place: Int) -> Bool {
    let before = letters[..<place].reversed().prefix { $0.isLetter }
    let behind = letters[place...].prefix { $0.isLetter }
    guard before.count >= 2, behind.count >= 2,
      before.allSatisfy(\.isLowercase) || before.dropLast().allSatisfy(\.isLowercase),
      behind.allSatisfy(\.isLowercase), before.contains(where: vowels.contains),
      behind.contains(where: vowels.contains),
      let last = before.first, let first = behind.first
    else { return false }
    if last == "i", first == "j" { return false }
    let onset = String(behind.prefix { !vowels.contains($0) })
    if onset.isEmpty {
      return vowels.contains(last) && withoutTrema[first] != nil && !digraphs.contains("\(last)\(first)")
    }
    guard onset.count == 1 || onsets.contains(onset) else { return false }
    // The longest onset goes to the next syllable.
    return onset.count > 1 || !onsets.contains("\(last)\(first)")
  }
}
