import Griffie

/// Edits the files of a site as authors do, at random by a seed.
struct SiteEditor {
  private(set) var content: [String: String]
  private(set) var templates: [String: String] = [:]
  private var state: UInt64
  private var count = 0

  init(_ content: [String: String], seed: UInt64) {
    self.content = content
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  var source: Site.Source { SampleSite.source(content, templates: templates) }

  /// Does something to the site, and says what.
  mutating func edit() -> String {
    count += 1
    let texts = content.keys.filter { $0.hasSuffix(".md") }.sorted()
    let sections = texts.filter { !$0.hasPrefix("registers/") && !$0.hasSuffix("index.md") }
    let entries = texts.filter { $0.hasPrefix("registers/") && !$0.hasSuffix("index.md") }
    switch pick(14) {
    case 0, 1: return append(to: one(of: texts))
    case 2: return change(one(of: sections))
    case 3: return retitle(one(of: texts))
    case 4: return move(one(of: sections), addressed: true)
    case 5: return move(one(of: sections), addressed: false)
    case 6: return add()
    case 7 where sections.count > 2: return remove(one(of: sections))
    case 8 where entries.count > 2: return remove(one(of: entries))
    case 9: return renameFolder()
    case 10: return addEntry()
    case 11: return changeSettings()
    case 12: return changeTemplate()
    default: return "nothing"
    }
  }

  private mutating func pick(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  private mutating func one(of texts: [String]) -> String { texts.isEmpty ? "" : texts[pick(texts.count)] }

  private mutating func sentence() -> String {
    one(of: [
      "Alinea \(count) over niets.", "Kamerstuk 36 410, nr. \(pick(20)).", "De motie van het lid Kok (36 410, nr. 7).",
      "Op 3 mei 2022 EUR \(pick(9)) mln.", "De Europese Kadefaciliteit (EKF) van \(count).",
      "Naam landen \(pick(3)) en l1.",
      "## Kop \(count)", "| a | b |\n|---|---|\n| l0 | EUR 5 |",
      "Een noot.[^n\(count)]\n\n[^n\(count)]: Stb. 2011, 35.",
    ])
  }

  private mutating func append(to path: String) -> String {
    guard let text = content[path] else { return "nothing" }
    content[path] = text + "\n\n" + sentence() + "\n"
    return "append to \(path)"
  }

  /// Changes a letter, or takes the last paragraph away.
  private mutating func change(_ path: String) -> String {
    guard let text = content[path] else { return "nothing" }
    let paragraphs = text.split(separator: "\n\n", omittingEmptySubsequences: false)
    content[path] =
      paragraphs.count > 3 && pick(2) == 0
      ? paragraphs.dropLast().joined(separator: "\n\n") + "\n"
      : text.replacing(" en ", with: " of ", maxReplacements: 1)
    return "change \(path)"
  }

  private mutating func retitle(_ path: String) -> String {
    guard let text = content[path] else { return "nothing" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let index = lines.firstIndex(where: { $0.hasPrefix("title:") || $0.hasPrefix("# ") }) else {
      return "nothing"
    }
    var changed = lines.map(String.init)
    changed[index] = lines[index].hasPrefix("# ") ? "# Titel \(count)" : "title: Titel \(count)"
    content[path] = changed.joined(separator: "\n")
    return "retitle \(path)"
  }

  /// Gives a section another address, or only another file name.
  private mutating func move(_ path: String, addressed: Bool) -> String {
    guard let slash = path.lastIndex(of: "/"), let text = content[path] else { return "nothing" }
    let name = path[path.index(after: slash)...]
    let rest = addressed ? "deel-nieuw-\(count).md" : String(name.drop { $0 != "-" }.dropFirst())
    let place = "\(path[...slash])\(100 + count)-\(rest)"
    content[path] = nil
    content[place] = text
    return "move \(path) to \(place)"
  }

  private mutating func add() -> String {
    let folder = one(of: content.keys.filter { $0.hasSuffix("/index.md") && !$0.hasPrefix("registers/") }.sorted())
    let path = "\(folder.dropLast("index.md".count))\(100 + count)-toegevoegd-\(count).md"
    content[path] = "# Toegevoegd \(count)\n\n\(sentence())\n\n\(sentence())\n"
    return "add \(path)"
  }

  private mutating func remove(_ path: String) -> String {
    content[path] = nil
    return "remove \(path)"
  }

  private mutating func renameFolder() -> String {
    let index = one(of: content.keys.filter { $0.hasSuffix("/index.md") && !$0.hasPrefix("registers/") }.sorted())
    let folder = index.dropLast("index.md".count)
    for (path, text) in content where path.hasPrefix(folder) {
      content[path] = nil
      content["map-\(count)/\(path.dropFirst(folder.count))"] = text
    }
    return "rename \(folder)"
  }

  private mutating func addEntry() -> String {
    let folders = Set(content.keys.filter { $0.hasPrefix("registers/") }.map { $0.split(separator: "/")[1] })
    let path = "registers/\(one(of: folders.map(String.init).sorted()))/nieuw-\(count).md"
    content[path] =
      "---\ntitle: \(one(of: ["Nieuw \(count)", "Alinea \(count - 1)", "Kadefaciliteit"]))\n---\n\n\(sentence())\n"
    return "add \(path)"
  }

  private mutating func changeSettings() -> String {
    let base = one(of: ["", "base: https://dijken.example/\n"])
    content["site.yaml"] = "title: Dijken \(pick(3))\nlanguage: \(one(of: ["nl", "en"]))\n\(base)"
    return "change site.yaml"
  }

  private mutating func changeTemplate() -> String {
    switch pick(4) {
    case 0: templates["style.css"] = "p { margin: \(count)px }\n"
    case 1: templates["notice.mustache"] = "<p>\(count) {{text}}</p>\n"
    case 2: templates["types.mustache"] = "<p>\(count)</p>\n"
    default: templates = [:]
    }
    return "change templates"
  }
}
