import CommonMark
import Testing

@Suite struct SlugTests {
  @Test(
    "A slug has lower case letters, digits and single hyphens",
    arguments: [
      ("Inleiding", "inleiding"),
      ("1. De motie-Omtzigt (36 410, nr. 12)", "1-de-motie-omtzigt-36-410-nr-12"),
      ("  --a--  ", "a"),
      ("Één coördinatie ĳsberg ÏJ", "een-coordinatie-ijsberg-ij"),
      ("e\u{301}e\u{301}n", "een"),
      ("Straße Ærø Łódź Þór Œuvre Đ ŧ", "strasse-aero-lodz-thor-oeuvre-d-t"),
      ("İstanbul ﬁjn ſ", "istanbul-fijn-s"),
      ("Ελλάδα и 日本語", "ελλάδα-и-日本語"),
      ("a’b “c” – d", "a-b-c-d"),
      ("€ 5,— !", "5"),
      ("", ""),
      ("***", ""),
      ("🏴‍☠️ a\u{FE0F}", "a"),
      ("\u{E33}ก \u{E34}กิ", "ก-กิ"),
    ])
  func makesSlug(_ text: String, _ slug: String) { #expect(Slug.make(text) == slug) }

  @Test(
    "A slug that is too long ends behind a word, or behind a letter of the first",
    arguments: [
      ("een twee", 8, "een-twee"), ("een twee", 7, "een"), ("een twee", 4, "een"), ("een twee", 3, "een"),
      ("twee drie", 3, "twe"), ("ééééé", 4, "eeee"), ("日本語", 8, "日本"), ("日本語", 5, "日"), ("🌊", 4, ""),
    ])
  func cutsSlug(_ text: String, _ limit: Int, _ slug: String) { #expect(Slug.make(text, atMost: limit) == slug) }
}
