/// Who moves a motion or an amendment by its title.
enum Proposers {
  /// Of `MOTIE VAN DE LEDEN VAN DER PLAS EN PIRI C.S. OVER …`: Van der Plas, Piri.
  static func names(in title: String) -> [String] {
    let words = title.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let start = words.firstIndex(where: { ["lid", "leden"].contains($0.lowercased()) }) else { return [] }
    let ends: Set<String> = ["c.s.", "over", "ter", "tot", "voorgesteld"]
    let isShouted = title == title.uppercased()
    var names: [[String]] = [[]]
    for word in words[(start + 1)...].prefix(while: { !ends.contains($0.lowercased()) }) {
      if word.lowercased() == "en" {
        names.append([])
        continue
      }
      names[names.count - 1].append(word.hasSuffix(",") ? String(word.dropLast()) : word)
      if word.hasSuffix(",") { names.append([]) }
    }
    return names.filter { !$0.isEmpty }.map { isShouted ? spoken($0) : $0.joined(separator: " ") }
  }

  /// A name in capitals as it is otherwise written: `VAN DER PLAS` is Van der Plas.
  private static func spoken(_ words: [String]) -> String {
    let small: Set<String> = ["van", "der", "den", "de", "het", "ten", "ter", "'t", "von", "la"]
    let lowered = words.map { word in
      let word = word.lowercased()
      return small.contains(word) ? word : word.split(separator: "-").map(capitalised).joined(separator: "-")
    }
    return capitalised(lowered.joined(separator: " "))
  }

  private static func capitalised(_ word: some StringProtocol) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
