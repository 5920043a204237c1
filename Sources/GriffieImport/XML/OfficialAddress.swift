/// Addresses at officielebekendmakingen.nl.
enum OfficialAddress {
  private static let host = "://zoek.officielebekendmakingen.nl/"
  private static let root = "https\(host)"

  /// The page of a publication: of `kst-36045-97`.
  static func page(_ identifier: String) -> String { "\(root)\(identifier).html" }

  /// The identifier of a publication by its metadata; nil where these do not give it.
  static func identifier(in publication: Element) -> String? {
    for meta in publication.child("metadata")?.children ?? [] {
      guard let content = meta.attributes["content"], let name = meta.attributes["name"] else { continue }
      if name == "OVERHEIDop.externMetadataRecord" || name == "DC.identifier" {
        let path = content.hasPrefix(root) ? String(content.dropFirst(root.count)) : content
        let identifier = String(path.split(separator: "/").first ?? "")
        if isIdentifier(identifier) { return identifier }
      }
    }
    return nil
  }

  /// Where a reference leads: to a page of the net, a publication (`kst-36045-97`) or a dossier; nil when that cannot be told.
  static func target(of reference: Element) -> String? {
    if let dossier = reference.attributes["dossier"] { return dossierPage(dossier) }
    guard let target = reference.attributes["doc"]?.trimmingBlanks else { return nil }
    if let address = WebAddress(target, isOfWeb: reference.attributes["soort"] == "URL") { return address.text }
    if target.hasPrefix("dossier/") { return dossierPage(String(target.dropFirst("dossier/".count))) }
    return isIdentifier(target) ? page(target) : nil
  }

  /// Whether the text of a reference to a publication or dossier says a number of it. Such a text is a citation, which is recognised
  /// on building; as a link its numbers would be hidden from that.
  static func isCitation(_ text: String, of address: String) -> Bool {
    guard let host = address.firstRange(of: host), WebAddress(text) == nil else { return false }
    return !numbers(in: text).isDisjoint(with: numbers(in: String(address[host.upperBound...])))
  }

  /// The numbers in a text; a blank within one does not count.
  private static func numbers(in text: String) -> Set<Substring> {
    Set(String(text.filter { !$0.isWhitespace }).split { !$0.isNumber })
  }

  private static func dossierPage(_ dossier: String) -> String? {
    isIdentifier("dossier-\(dossier)") ? "\(root)dossier/\(dossier)" : nil
  }

  /// Letters, figures and hyphens, with a hyphen among them.
  private static func isIdentifier(_ text: String) -> Bool {
    text.contains("-") && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}

extension String {
  /// Without blanks and line ends at either end.
  var trimmingBlanks: String {
    let start = drop(while: \.isWhitespace)
    return String(start.prefix(start.reversed().drop(while: \.isWhitespace).count))
  }
}
