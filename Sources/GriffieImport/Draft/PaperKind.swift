/// The sorts of parliamentary papers.
enum PaperKind {
  static let motion = "Motie"
  static let amendment = "Amendement"
  static let letter = "Brief"

  /// The sort that a title begins with, `Kamerstuk` where it is none of these: of `NADER GEWIJZIGDE MOTIE VAN HET LID …` it is
  /// `Motie`.
  static func name(of title: String) -> String {
    let words = title.lowercased().split(whereSeparator: \.isWhitespace).drop { qualifiers.contains(String($0)) }
    let start = words.joined(separator: " ")
    return names.first { start.hasPrefix($0.lowercased()) } ?? "Kamerstuk"
  }

  private static let qualifiers: Set<String> = [
    "gewijzigd", "gewijzigde", "nader", "nadere", "tweede", "derde", "geleidende",
  ]

  private static let names = [
    motion, "Subamendement", amendment, letter, "Memorie van toelichting", "Memorie van antwoord",
    "Nota naar aanleiding van het", "Nota van wijziging", "Nota van verbetering", "Voorstel van wet",
    "Voorstel van rijkswet",
    "Koninklijke boodschap", "Lijst van vragen en antwoorden", "Lijst van vragen", "Voorlopig verslag", "Eindverslag",
    "Verslag",
    "Jaarverslag", "Advies",
  ]
}
