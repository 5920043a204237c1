/// The names under a paper.
enum Signatures {
  /// Takes the last passages that are names with their offices: `De Minister van Defensie,` and `K.H. Ollongren`.
  static func take(from passages: inout [Passage]) -> [PaperFacts.Signatory] {
    var lines: [(text: String, passage: Int)] = []
    for index in passages.indices.reversed() {
      guard passages[index].mark == nil,
        passages[index].lines.allSatisfy({ isOffice($0.text) || isName($0.text) || isContinued($0) })
      else { break }
      lines.insert(contentsOf: joined(passages[index].lines).map { ($0, index) }, at: 0)
    }
    // What stands above the first office is text.
    guard let start = lines.firstIndex(where: { isOffice($0.text) }), let pairs = pairs(lines[start...].map(\.text))
    else { return [] }
    let first = lines[start].passage
    guard start == 0 || lines[start - 1].passage < first else { return [] }
    passages.removeSubrange(first...)
    return pairs
  }

  /// An office and the name behind it, again and again.
  private static func pairs(_ lines: [String]) -> [PaperFacts.Signatory]? {
    var found: [PaperFacts.Signatory] = []
    var office: String?
    for line in lines {
      if isOffice(line) {
        guard office == nil else { return nil }
        office = title(line)
      } else {
        guard isName(line), let title = office else { return nil }
        found.append(PaperFacts.Signatory(office: title, name: line))
        office = nil
      }
    }
    return office == nil && !found.isEmpty ? found : nil
  }

  /// The lines of an office that is too long for one are one.
  private static func joined(_ lines: [PrintedLine]) -> [String] {
    var joined: [String] = []
    for line in lines {
      if let last = joined.last, isOffice(last), !last.hasSuffix(","), !isName(line.text) {
        joined[joined.count - 1] = "\(last) \(line.text)"
      } else {
        joined.append(line.text)
      }
    }
    return joined
  }

  private static func isContinued(_ line: PrintedLine) -> Bool { line.text.hasSuffix(",") && line.text.count < 80 }

  /// `De Minister van Defensie,`
  private static func isOffice(_ text: String) -> Bool {
    text.count < 160
      && [
        "De Minister", "De Staatssecretaris", "de Minister", "de Staatssecretaris", "De minister",
        "De staatssecretaris",
      ]
      .contains(where: text.hasPrefix)
  }

  /// `Minister van Defensie`
  private static func title(_ text: String) -> String {
    let title = text.dropFirst(3)
    return String(title.last == "," ? title.dropLast() : title)
  }

  /// Initials and a surname: `E.N.A.J. Schreinemacher`, `M.C.G. Keijzer`, `W. (Wopke) Hoekstra`.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...7).contains(words.count), let initials = words.first, initials.hasSuffix("."), initials.count <= 16
    else { return false }
    let letters = initials.split(separator: ".", omittingEmptySubsequences: true)
    return letters.allSatisfy { $0.count <= 2 && $0.first?.isUppercase ?? false }
      && words.dropFirst().contains { $0.first?.isUppercase ?? false } && !text.contains(",")
  }
}
