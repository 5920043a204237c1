import Citations
import CommonMark

/// A class of a list made by reading, and the kinds of citations it stands for.
struct GoldClass: Hashable, Comparable {
  /// The class of all rows when a list has no classes: everything with a number.
  static let numbered = "numbered"

  let name: String
  let kinds: [String]

  /// Nil when no recogniser looks for such a thing: headings, footnotes, addresses on the net.
  init?(_ name: String) {
    self.name = name
    switch name {
    case Self.numbered:
      kinds = [
        Reference.Kind.paper, .dossier, .appendix, .proceedings, .gazette, .act, .caseLaw, .houseDocument, .motion,
      ].map(\.rawValue)
    case "handelingen": kinds = ["handelingen", "aanhangsel"]
    case "verdrag/artikel", "verdrag", "wet": kinds = ["artikel", "artikelen"]
    case "document": kinds = ["document", "documenten"]
    case "organisatie": kinds = ["organisaties"]
    case "instrument": kinds = ["instrumenten"]
    case "persoon": kinds = ["personen"]
    case "bewindspersoon": kinds = ["bewindspersonen", "bewindspersoon"]
    default:
      guard Reference.Kind(rawValue: name) != nil else { return nil }
      kinds = [name]
    }
  }

  static func < (left: GoldClass, right: GoldClass) -> Bool { left.name < right.name }

  /// The identifiers that a cell means: several behind semicolons; a motion's number and a minister's office out of a longer key
  /// (`motie|Kok;Jansen|kst-36410-12`, `minister-defensie|K. Jansen`).
  func ids(in cell: String) -> [String] {
    let parts = cell.split(separator: "|").map(String.init)
    switch name {
    case "motie": return parts.suffix(1)
    case "kamerlid": return [cell]
    default: return (parts.first ?? "").split(separator: ";").map(String.init)
    }
  }

  /// Whether a citation is what the list says. Of a member the surname counts, of a paragraph its number: what else lists know of
  /// them does not stand in the text.
  func fits(_ id: String, _ citation: FoundCitation) -> Bool {
    switch name {
    case "kamerlid": Slug.make(Self.surname(id)) == Slug.make(Self.surname(citation.canonical ?? ""))
    case "adviesparagraaf": Slug.make(Self.fragment(id)) == Slug.make(Self.fragment(citation.id ?? ""))
    default: Slug.make(id) == Slug.make(citation.id ?? "")
    }
  }

  /// `van Dijk` of `J.J. (Jasper) van Dijk (SP)`.
  private static func surname(_ member: String) -> String {
    let words = member.split(separator: " ")
    return PersonName((words.last?.hasPrefix("(") ?? false ? words.dropLast() : words[...]).joined(separator: " "))
      .surname
  }

  private static func fragment(_ id: String) -> String { id.split(separator: "#").last.map(String.init) ?? id }
}
