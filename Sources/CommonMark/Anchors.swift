/// The ids of one page, each given once.
///
/// `p1`, `p2` … are kept for paragraphs and table rows, `fn1` … and `fnref1` … for footnotes; everything else is for
/// headings.
struct Anchors {
  private var paragraphs = 0
  private var headings = 0
  /// The ids of headings, each with the suffix to try next when it is wanted again.
  private var taken: [String: Int] = [:]

  mutating func paragraph() -> String {
    paragraphs += 1
    return "p\(paragraphs)"
  }

  /// The slug of a heading's text; `slug-2` and so on when it is taken, and `h3` for a third heading without letters.
  mutating func heading(_ text: String) -> String {
    headings += 1
    var slug = Slug.make(text)
    if slug.isEmpty { slug = "h\(headings)" }
    while Self.isReserved(slug) { slug += "-2" }
    guard var suffix = taken[slug] else {
      taken[slug] = 2
      return slug
    }
    while taken["\(slug)-\(suffix)"] != nil { suffix += 1 }
    taken[slug] = suffix + 1
    taken["\(slug)-\(suffix)"] = 2
    return "\(slug)-\(suffix)"
  }

  static func note(_ number: Int) -> String { "fn\(number)" }

  static func reference(_ number: Int, occurrence: Int) -> String {
    occurrence == 1 ? "fnref\(number)" : "fnref\(number)-\(occurrence)"
  }

  private static func isReserved(_ slug: String) -> Bool {
    let parts = slug.split(separator: "-", omittingEmptySubsequences: false)
    if slug.hasPrefix("fnref") { return parts.count <= 2 && parts.allSatisfy(endsInDigit) }
    return parts.count == 1 && (isNumbered(slug, "p") || isNumbered(slug, "fn"))
  }

  private static func endsInDigit(_ part: Substring) -> Bool { part.utf8.last?.isDigit ?? false }

  private static func isNumbered(_ slug: String, _ prefix: String) -> Bool {
    let rest = slug.utf8.dropFirst(prefix.utf8.count)
    return slug.hasPrefix(prefix) && !rest.isEmpty && rest.allSatisfy(\.isDigit)
  }
}
