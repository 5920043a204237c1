import GriffieTestSupport

@testable import Griffie

/// Plants faults in content, and knows where each must be told.
struct FaultPlanter {
  /// A paragraph with a fault in one of its lines.
  private typealias Block = (rule: Rule, text: String, line: Int)

  private(set) var files: [String: [UInt8]]
  private(set) var templates: [String: String] = [:]
  /// What must be told: `path:line rule`, sorted.
  private(set) var expected: [String] = []
  private var generator: SeededGenerator
  /// Blocks by the file they come in.
  private var blocks: [String: [Block]] = [:]
  /// Numbers for names that nothing else has.
  private var next = 100

  /// Plants so many faults, one of each kind first, in content with a paper in the folder.
  init(_ content: [SourceFile], in paper: String, count: Int, seed: UInt64) {
    files = Dictionary(content.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    generator = SeededGenerator(seed: seed)
    let sections = files.keys.filter { $0.hasPrefix("\(paper)/0") }.sorted()
    plantFiles()
    plantTemplates()
    var kinds = Self.blocks(0).count
    while expected.count + blocks.values.joined().count < count {
      kinds -= 1
      next += 1
      let all = Self.blocks(next)
      let block = kinds >= 0 ? all[kinds] : all.randomElement(using: &generator) ?? all[0]
      let isOfOwnPaper = block.rule == .outOfOffice
      let file = isOfOwnPaper ? "proef/02-tekst.md" : sections.randomElement(using: &generator) ?? ""
      blocks[file, default: []].append(block)
    }
    for (file, blocks) in blocks.sorted(by: { $0.key < $1.key }) { insert(blocks, in: file) }
    expected.sort()
  }

  private mutating func expect(_ rule: Rule, _ path: String, _ line: Int? = nil) {
    expected.append("\(path)\(line.map { ":\($0)" } ?? "") \(rule.rawValue)")
  }

  private mutating func write(_ path: String, _ text: String, _ rule: Rule? = nil, _ line: Int? = nil) {
    files[path] = Array(text.utf8)
    if let rule { expect(rule, "content/\(path)", line) }
  }

  /// Paragraphs that are wrong wherever they stand; the number makes their names their own.
  private static func blocks(_ number: Int) -> [Block] {
    [
      (.rawHTML, "Zie <br> dit stuk.", 0),
      (.linkInLink, "Lees [dit\n<https://voorbeeld.nl/b>](https://voorbeeld.nl/c) nog eens.", 1),
      (.unsafeAddress, "Lees\n[dit](javascript:alert) nog eens.", 1),
      (.noteUnknown, "Een bewering[^bron\(number)].", 0),
      (.noteUnused, "[^los\(number)]: Een noot.", 0),
      (.noteTwice, "Een bewering[^dubbel\(number)].\n\n[^dubbel\(number)]: Een.\n\n[^dubbel\(number)]: Twee.", 4),
      (.noteQuoted, "> Aangehaald.\n>\n> [^binnen\(number)]: Noot.", 2),
      (.tableRow, "| a | b |\n|---|---|\n| 1 |", 2),
      (.textOverDashes, "Een zin die hier staat.\n---", 1),
      (.listBesideList, "1. een\n  - twee", 1),
      (.tableAsText, "| a | b | c |\n|---|---|\n| 1 | 2 | 3 |", 1),
      (.tableAsText, "| a | b |\n| 1 | 2 |", 0),
      (.headingAsText, "##Kop zonder wit", 0),
      (.linkAsText, "Lees nu\n[dit] (99-weg.md).", 1),
      (.linkAsText, "Lees (dit)[99-weg.md].", 0),
      (.definitionUnused, "[los\(number)]: https://voorbeeld.nl/", 0),
      (.definitionUnknown, "Nu dit.\nZie [dit][weg\(number)].", 1),
      (.deadLink, "Zie [dit](99-weg.md).", 0),
      (.deadAnchor, "Zie [dit](#p999).", 0),
      (.unknownName, "Zie ook paragraaf 9.\(number % 100).", 0),
      (.citationSlip, "Dat staat in Kamerstuk met 35 982, nr. 9.", 0),
      (.motionWithoutNumber, "De motie van het lid Kwik\(number % 10) c.s. is aangenomen.".filter { !$0.isNumber }, 0),
      (.paperUnknown, "Dat staat in Kamerstuk 36 045, nr. 9\(number).", 0),
      (.shortFormEarly, "De Q\(number)X geldt.\n\nVerordening (EU) 2022/2554 (Q\(number)X) is van 2022.", 0),
      (
        .shortFormTwice,
        "Verordening (EU) 2022/2554 (W\(number)X) geldt.\n\nRichtlijn (EU) 2022/2555 (W\(number)X) ook.", 2
      ),
      (.outOfOffice, "De Minister van Defensie schrijft.", 0),
    ]
  }

  /// Puts the blocks between paragraphs of a file, or at its end.
  private mutating func insert(_ blocks: [Block], in path: String) {
    let lines = String(decoding: files[path, default: []], as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    var gaps = lines.indices.dropFirst().dropLast().filter { index in
      lines[index].isEmpty && index > 8 && (lines[index - 1].first?.isLetter ?? false)
        && (lines[index + 1].first?.isLetter ?? false)
    }
    gaps.shuffle(using: &generator)
    let places = zip(blocks, gaps + [Int](repeating: end, count: blocks.count)).sorted { $0.1 < $1.1 }
    var text: [String] = []
    var rest = lines[..<end]
    for (block, place) in places {
      text += rest.prefix(place - rest.startIndex)
      rest = rest[max(place, rest.startIndex)...]
      expect(block.rule, "content/\(path)", text.count + 2 + block.line)
      text += [""] + block.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if rest.first?.isEmpty == false { text.append("") }
    }
    files[path] = Array((text + rest + [""]).joined(separator: "\n").utf8)
  }

  /// Files that are wrong as a whole, in a paper and a register of their own.
  private mutating func plantFiles() {
    files["site.yaml"] = nil
    expect(.noSettings, "content/site.yaml")
    write("proef/index.md", "---\ntitle: Proef\ndate: 2010-03-04\ndossier: 99 998\nnumber: 7\n---\n\nBegin.\n")
    write("proefstuk/index.md", "---\ntitle: Twee\ndossier: 99 998\nnumber: 7\n---\n\nBegin.\n", .paperTwice, 4)
    write("proef/02-tekst.md", "# Tekst\n\nEerst dit.\n\nDan dat.\n")
    files["proef/10-latijn.md"] = Array("# Caf".utf8) + [0xE9, 0x0A]
    expect(.notUTF8, "content/proef/10-latijn.md", 1)
    write("proef/11-stuur.md", "# Stuur\n\nEen\u{2}twee.\n", .forbiddenCharacter, 3)
    write("proef/12-diep.md", "# Diep\n\n\(String(repeating: "> ", count: 120))x\n", .limit, 3)
    write("proef/13-yaml.md", "---\ntitle: Dit: dat\n---\n\nTekst.\n", .frontMatter, 2)
    write("proef/14-sleutel.md", "---\ntitle: Een\ntitel: Twee\n---\n\nTekst.\n", .keyUnknown, 3)
    write("proef/15-waarde.md", "---\ntitle: Een\nchanged: gisteren\n---\n\nTekst.\n", .keyValue, 3)
    write("proef/16-naamloos.md", "Tekst zonder titel.\n", .noTitle, 1)
    write("proef/geen-nummer.md", "# Naam\n", .fileName)
    write("proef/20-een.md", "# Een\n")
    write("proef/20-twee.md", "# Twee\n", .sectionNumber)
    write("proef/21-zelfde.md", "# Zelfde\n")
    write("proef/22-zelfde.md", "# Zelfde\n", .addressTaken)
    write("proef/23-alles.md", "# Alles\n", .addressReserved)
    write("proef/24-platen.md", "# Platen\n\n![a](plaat.png) ![b](Plaat.png)\n")
    write("proef/plaat.png", "")
    write("proef/Plaat.png", "")
    expect(.addressCase, "content/proef/Plaat.png")
    write("proef/los.png", "", .fileUnused)
    write("los/01-a.md", "# A\n", .strayMarkdown)
    plantRegisters()
  }

  private mutating func plantRegisters() {
    write("registers/zetels/index.md", "---\nkind: ministers\n---\n", .kindTwice, 2)
    write("registers/proeven/index.md", "---\ntitle: Proeven\n---\n")
    write("registers/proeven/dubbel.md", "---\ntitle: Europese Vredesfaciliteit\n---\n", .nameTaken, 2)
    write("registers/proeven/naamloos.md", "---\ntype: proef\n---\n", .keyMissing, 2)
    write("registers/proeven/ongenoemd.md", "---\ntitle: Ongenoemde proef\n---\n", .entryUnused)
    for name in ["een", "twee"] {
      write(
        "registers/bewindspersonen/proef-\(name).md",
        "---\ntitle: \(name.capitalisedFirst) Proef\noffice: Minister van Proeven\n---\n")
      write("registers/kamerleden/zwik-\(name).md", "---\ntitle: \(name.prefix(1).uppercased()). Zwik\nparty: Z\n---\n")
      write("registers/kamerleden/bos-\(name).md", "---\ntitle: Q. Bos\nparty: Z\n---\n")
    }
    expect(.entryTwice, "content/registers/kamerleden/bos-twee.md", 2)
    write(
      "registers/moties/kst-99999-1.md",
      "---\ntitle: Motie over proeven\nproposers: [Zwik]\nvotes: {for: [Z], against: [Z]}\n---\n",
      .proposerUnsure, 3)
    expect(.valueTwice, "content/registers/moties/kst-99999-1.md", 4)
    write(
      "proef/30-namen.md",
      """
      # Namen

      [a](register:proeven/dubbel) [b](register:proeven/naamloos) [c](register:bewindspersonen/proef-een)
      [d](register:bewindspersonen/proef-twee) [e](register:kamerleden/zwik-een) [f](register:kamerleden/zwik-twee)
      [g](register:kamerleden/bos-een) [h](register:kamerleden/bos-twee) [i](register:moties/kst-99999-1)

      De Minister van Proeven schrijft.

      """, .ambiguousName, 7)
  }

  private mutating func plantTemplates() {
    templates = [
      "sectoin.mustache": "", "charts.mustache": "<p>\n{{tilte}}\n",
      "registers.mustache": "<a href=geen.html>weg</a>",
    ]
    expect(.templateUnused, "templates/sectoin.mustache")
    expect(.template, "templates/charts.mustache", 2)
    expect(.deadPageLink, "output/registers/index.html")
  }
}
