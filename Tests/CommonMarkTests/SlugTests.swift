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
    ])
  func makesSlug(_ text: String, _ slug: String) { #expect(Slug.make(text) == slug) }
}
