import GriffieTestSupport
import Testing

@testable import Citations

struct SentenceTests {
  @Test(
    "ends sentences at stops, not at abbreviations, initials or numbers",
    arguments: [
      "Eerst dit. 1️⃣Dan 2️⃣EPF3️⃣ hier.4️⃣ En dat.", "1️⃣Zie 2️⃣Kamerstuk 36 410, nr. 12 van J. Jansen3️⃣ nu.4️⃣ Slot.",
      "1️⃣Op 2️⃣17 mei jl.3️⃣ (Kamerstuk 5) kwam het.4️⃣ Toen.", "Wat? 1️⃣Dat 2️⃣EPF3️⃣ zei de heer J.J. van Dijk!4️⃣ Ja.",
      "1️⃣Alleen 2️⃣EPF3️⃣4️⃣",
      "1️⃣Zie 2️⃣EPF3️⃣ in hoofdstuk 5.4️⃣ Over iets anders.",
    ])
  func findsSentences(_ marked: String) throws {
    let text = MarkedText(marked)
    let named = try #require(text.offsets[2])..<(try #require(text.offsets[3]))
    let sentence = Sentence.range(around: named, in: Array(text.text.utf8))
    #expect(Array(text.text.utf8).span.string(sentence) == text.between(1, 4))
  }
}
