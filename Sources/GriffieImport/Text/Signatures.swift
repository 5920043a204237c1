/// The names under a paper.
enum Signatures {
  /// Takes the last passages that are names with their offices: `De Minister van Defensie,` and `K.H. Ollongren`.
  static func take(from passages: inout [Passage]) -> [PaperFacts.Signatory] {
    var signed: [[SignedLine]] = []
    for index in passages.indices.reversed() {
      let passage = passages[index].linesByColumn
      guard passages[index].mark == nil,
        passage.allSatisfy({ isOffice($0.text) || isName($0.text) || isContinued($0) })
      else { break }
      signed.append(passage.map { SignedLine(text: $0.text, passage: index) })
    }
    let lines = joined(Array(signed.reversed().joined()))
    // What stands above the first office is text.
    guard let start = lines.firstIndex(where: { isOffice($0.text) }), let pairs = pairs(lines[start...].map(\.text))
    else { return [] }
    let first = lines[start].passage
    guard start == 0 || lines[start - 1].passage < first else { return [] }
    passages.removeSubrange(first...)
    return pairs
  }

  /// An office and the name behind it, again and again; of offices beside one another the names follow in the same order.
  private static func pairs(_ lines: [String]) -> [PaperFacts.Signatory]? {
    var found: [PaperFacts.Signatory] = []
    var offices: [String] = []
    var isNaming = false
    // Some set the name above the office.
    let lines = lines.first.map(isName) ?? false ? Array(lines.reversed()) : lines
    for line in lines {
      if isOffice(line) {
        guard !isNaming || offices.isEmpty else { return nil }
        offices.append(title(line))
        isNaming = false
      } else {
        guard isName(line), !offices.isEmpty else { return nil }
        found.append(PaperFacts.Signatory(office: offices.removeFirst(), name: line))
        isNaming = true
      }
    }
    return offices.isEmpty && !found.isEmpty ? found : nil
  }

  /// A line, or those of an office, and the passage in which it begins.
  private struct SignedLine {
    var text: String
    let passage: Int
  }

  /// The lines of an office that is too long for one are one. Of two beside each other the first may go on behind the second.
  private static func joined(_ lines: [SignedLine]) -> [SignedLine] {
    var joined: [SignedLine] = []
    for line in lines {
      if !isOffice(line.text), !isName(line.text),
        let open = joined.lastIndex(where: { isOffice($0.text) && !$0.text.hasSuffix(",") })
      {
        joined[open].text += " \(line.text)"
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  private static func isContinued(_ line: PrintedLine) -> Bool { line.text.hasSuffix(",") && line.text.utf8.count < 80 }

  /// `De Minister van Defensie,`, `DE MINISTER VAN DEFENSIE,`, `Minister van Defensie`
  private static func isOffice(_ text: String) -> Bool {
    guard text.utf8.count < 160, let last = text.last, last.isLetter || last == "," else { return false }
    let words = text.lowercased().split(separator: " ").drop { $0 == "de" }
    return words.first.map {
      ["minister", "staatssecretaris", "minister-president"].contains(String($0.prefix { $0 != "," }))
    } ?? false
  }

  /// `Minister van Defensie`
  private static func title(_ text: String) -> String {
    let title = text.lowercased().hasPrefix("de ") ? text.dropFirst(3) : text[...]
    return String(title.last == "," ? title.dropLast() : title)
  }

  /// Initials or a first name and a surname, with titles before or without: `E.N.A.J. Schreinemacher`, `drs. K.H. Ollongren`,
  /// `W. (Wopke) Hoekstra`, `Marnix L.A. van Rij`.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ").drop { titles.contains(String($0)) }
    guard (2...7).contains(words.count), let first = words.first, let last = words.last, text.utf8.count < 60,
      first.first?.isUppercase ?? false, last.first?.isUppercase ?? false
    else { return false }
    return words.allSatisfy { word in
      let isInitials =
        word.hasSuffix(".") && word.split(separator: ".").allSatisfy { $0.count <= 2 && $0.first?.isUppercase ?? false }
      let bare = word.hasPrefix("(") && word.hasSuffix(")") ? word.dropFirst().dropLast() : word
      return isInitials || prefixes.contains(String(word))
        || bare.first?.isUppercase ?? false
          && bare.dropFirst().allSatisfy { $0.isLetter || $0 == "-" || $0 == "’" || $0 == "'" }
    }
  }

  private static let titles: Set = ["drs.", "dr.", "mr.", "ir.", "ing.", "prof.", "mevr.", "dhr."]
  private static let prefixes: Set = [
    "van", "de", "der", "den", "het", "ten", "ter", "te", "in", "’t", "'t", "von", "el",
  ]
}
