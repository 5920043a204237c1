import Foundation
import GriffieTestSupport
import Testing

@testable import Citations

/// Recognition on texts nobody would write. `GRIFFIE_FUZZ_SECONDS=600` makes it a long run; the seed in a failure gives the text again.
struct FuzzTests {
  private static let seconds = ProcessInfo.processInfo.environment["GRIFFIE_FUZZ_SECONDS"].flatMap(Double.init)

  /// Calls the body with one seed after another: a fixed number of them, or for as long as the environment says.
  private static func forEachSeed(of count: UInt64, _ body: (UInt64) -> Void) {
    let begin = ContinuousClock.now
    var seed: UInt64 = 0
    while seconds.map({ ContinuousClock.now - begin < .seconds($0 / 3) }) ?? (seed < count) {
      seed += 1
      body(seed)
    }
  }

  @Test("finds citations that lie within the text, in order, and the same each time")
  func staysWithinText() {
    Self.forEachSeed(of: 300) { seed in
      var texts = FuzzedTexts(seed: seed)
      let text = texts.next()
      let opaque = texts.ranges(in: text)
      let notes = texts.notes(in: text)
      let found = Finding.finder.citations(in: text, except: opaque, notes: notes)
      #expect(faults(of: found, in: text, except: opaque) == [], "seed \(seed): \(shown(text))")
      let again = CitationFinder(vocabulary: Vocabulary(Finding.names)).citations(
        in: text, except: opaque, notes: notes)
      #expect(again == found, "seed \(seed): \(shown(text))")
    }
  }

  @Test("a sentence behind a text changes nothing in it")
  func passesOverNextSentence() {
    Self.forEachSeed(of: 300) { seed in
      var texts = FuzzedTexts(seed: seed)
      let text = texts.next()
      // The stop makes the abbreviation whole: "20 oktober a.s". A character cut short goes on with the sentence.
      if text.suffix(3).elementsEqual("a.s".utf8) || String(validating: text, as: UTF8.self) == nil { return }
      // A number that has a line to itself is a paper: "21501-20-1768".
      let line = text.reversed().prefix { $0 != 0x0A }
      if line.allSatisfy({ Byte.isDigit($0) || Byte.isUpper($0) || $0 == 0x2D }) { return }
      let before = Finding.finder.citations(in: text)
      let after = Finding.finder.citations(in: text + Array(". Daarna ging ieder naar huis.".utf8))
      #expect(after.map(\.reference) == before.map(\.reference), "seed \(seed): \(shown(text))")
      #expect(after.map(\.range.lowerBound) == before.map(\.range.lowerBound), "seed \(seed): \(shown(text))")
    }
  }

  @Test("what is found can be read back from its canonical text")
  func readsBackWhatIsFound() {
    Self.forEachSeed(of: 300) { seed in
      var texts = FuzzedTexts(seed: seed)
      let text = texts.next()
      // A name with bytes that are no text is another when it is printed.
      guard String(validating: text, as: UTF8.self) != nil else { return }
      for citation in Finding.finder.citations(in: text) {
        guard let canonical = citation.reference.canonicalText else { continue }
        let again = citation.reference.readBack
        #expect(again?.canonicalText == canonical, "seed \(seed): \(canonical) in \(shown(text))")
      }
    }
  }

  private func shown(_ text: [UInt8]) -> String { String(decoding: text, as: UTF8.self).debugDescription }

  /// What is wrong with the places of citations.
  private func faults(of citations: [Citation], in text: [UInt8], except opaque: [Range<Int>]) -> [String] {
    let isText = String(validating: text, as: UTF8.self) != nil
    var faults: [String] = []
    for citation in citations {
      let (range, phrase) = (citation.range, citation.phrase)
      if range.isEmpty { faults.append("empty \(range)") }
      if phrase.lowerBound < 0 || phrase.upperBound > text.count { faults.append("past the text: \(phrase)") }
      if range.lowerBound < phrase.lowerBound || range.upperBound > phrase.upperBound {
        faults.append("\(range) is not within \(phrase)")
      }
      let ends = [range.lowerBound, range.upperBound, phrase.lowerBound, phrase.upperBound]
      if isText, ends.contains(where: { $0 < text.count && text[$0] & 0xC0 == 0x80 }) {
        faults.append("cuts a character: \(range)")
      }
      if opaque.contains(where: { $0.overlaps(phrase) }) { faults.append("in what is opaque: \(phrase)") }
    }
    for (first, second) in zip(citations, citations.dropFirst()) {
      let (first, second) = (first.phrase, second.phrase)
      let isInside = second.upperBound <= first.upperBound
      if second.lowerBound < first.lowerBound || second.lowerBound < first.upperBound && !isInside {
        faults.append("\(second) follows \(first)")
      }
    }
    return faults
  }
}

/// Texts made by a seed: random bytes, sentences with something changed, and canonical texts joined at odd places.
private struct FuzzedTexts {
  private var generator: SeededGenerator
  private var references: GeneratedReferences

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    references = GeneratedReferences(seed: seed)
  }

  mutating func next() -> [UInt8] {
    switch pick(0...5) {
    case 0: return (0..<pick(0...80)).map { _ in UInt8(pick(0...255)) }
    case 1: return Array((0..<pick(0...40)).map { _ in one(of: Self.scraps) }.joined().utf8)
    case 2: return Array(changed(one(of: Self.sentences)).utf8)
    case 3: return cut(Array(changed(one(of: Self.sentences)).utf8))
    case 4: return Array(changed(joined()).utf8)
    default: return cut(Array(joined().utf8))
    }
  }

  /// Some ranges of whole characters, in order.
  mutating func ranges(in text: [UInt8]) -> [Range<Int>] {
    guard !text.isEmpty, pick(0...3) == 0 else { return [] }
    let ends = (0..<2 * pick(1...3)).map { _ in characterStart(pick(0...text.count), in: text) }.sorted()
    return stride(from: 0, to: ends.count, by: 2).map { ends[$0]..<ends[$0 + 1] }
  }

  /// The place, or that of the character it is in.
  private func characterStart(_ place: Int, in text: [UInt8]) -> Int {
    var place = place
    while place < text.count, place > 0, text[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }

  mutating func notes(in text: [UInt8]) -> [CitationFinder.Note] {
    guard case .paper(let paper) = references.next(.paper) else { return [] }
    return (0..<pick(0...2)).map { _ in .init(offset: pick(0...text.count), paper: one(of: [nil, paper])) }
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  private mutating func one<Value>(of values: [Value]) -> Value { values[pick(0...values.count - 1)] }

  private mutating func joined() -> String {
    (0..<pick(2...5)).map { _ in
      var text = references.next().canonicalText ?? ""
      if pick(0...2) == 0 { text = String(text.dropFirst(pick(0...text.count))) }
      if pick(0...2) == 0 { text = String(text.dropLast(pick(0...text.count))) }
      return text + one(of: Self.joints)
    }.joined()
  }

  /// The text with characters taken out, doubled and put in.
  private mutating func changed(_ text: String) -> String {
    var characters = Array(text)
    for _ in 0..<pick(0...4) where !characters.isEmpty {
      let start = pick(0...characters.count - 1)
      let range = start..<min(characters.count, start + pick(0...6))
      switch pick(0...2) {
      case 0: characters.removeSubrange(range)
      case 1: characters.insert(contentsOf: characters[range], at: pick(0...characters.count))
      default: characters.insert(contentsOf: one(of: Self.scraps + Self.joints), at: start)
      }
    }
    return String(characters)
  }

  /// The bytes without some, which may end in the middle of a character, and with one that is another.
  private mutating func cut(_ bytes: [UInt8]) -> [UInt8] {
    guard !bytes.isEmpty else { return bytes }
    var bytes = Array(bytes[pick(0...bytes.count - 1)...])
    bytes.removeLast(pick(0...bytes.count - 1))
    bytes[pick(0...bytes.count - 1)] = UInt8(pick(0...255))
    return bytes
  }

  private static let joints = [
    " ", "", ", ", " en ", "; ", " (", ") ", ". ", "\n", "/", "-", "–", "\u{A0}", " van ", ": ",
  ]

  private static let scraps = [
    "Kamerstuk ", "dossier ", "nr. ", "nrs. ", "36 045", "21501-20-", "1768", "II ", "2022", "2022–2023", "/23", "«",
    "»", "‘",
    "’", "“", "(", ")", "§", "€ ", "EUR ", "$", " miljoen", " mln.", " tot ", "tussen ", " euro", "artikel ", "lid ",
    "het lid ",
    "de leden ", "motie", "-", "van ", "het ", "de ", "Jansen", "Él", "’t Hart", "(SP)", " c.s.", "c.s", "brief ",
    "Kamerbrief over ",
    "nota ", "mei ", "31 ", "jl.", "a.s", "eind ", "eerste kwartaal ", "EU", "VN-", "Handvest van de VN", "2%-norm",
    "Minister van ",
    "Defensie", "Ministers van ", "Poolse ", "ECLI:NL:HR:", "2014:", "1.A", "Richtlijn ", "(EU) ", "Verordening ",
    "PbEU ", "L 1",
    "COM(", "Stb. ", "Handelingen ", "Aanhangsel ", "item ", "p. ", "paragraaf ", "2.4", "2022Z", "@", "www.", "://",
    "\u{A0}",
    "\u{202F}", "\u{301}", "é", "\u{1F600}", "\t", "\r\n", "½", "’s", ", ", ". ", "A", "X", "0", "999999999999999999",
  ]

  private static let sentences = [
    "De Minister van Defensie schreef op 16 december 2022 een brief aan de Kamer (Kamerstuk 36 045, nr. 97).",
    "De gewijzigde motie van de leden Jansen, De Vries en Van ’t Hart c.s. over dijken (Kamerstukken 36 410, nrs. 12 en 13).",
    "Zie Kamerstukken II 2019/20, 35 300 VIII, nrs. 7–9, p. 12 en 13, en nr. 11.",
    "Kamerstukken I 2008/09, 31 700 VI, D en Kamerstuk bij 35 982, nr. 9.",
    "De Kamerbrief over dijken van 17 mei jl. (Kamerstuk 36 410, nr. 12) en de brief «Over «water»» van 3 maart a.s.",
    "Het lid Van Dijk (SP) en mevrouw De Wit (VVD) spraken over EUR 2,5 tot 3 miljoen en tussen 5 en 10 miljard euro.",
    "In artikel 2, vierde lid, van het Handvest van de VN en de artikelen 2, lid 4, en 51 van het VN-Handvest staat het.",
    "Aanhangsel Handelingen II 2021/22, nrs. 12, 13 en 14, en Handelingen II 2007/08, nr. 108, p. 7909-7943.",
    "Richtlijn (EU) 2022/2555 (PbEU 2018, L 328/82) en Verordening (EG) nr. 178/2002, COM(2022) 349 final, Stb. 2011, 35.",
    "HR 7 maart 1979, ECLI:NL:HR:1979:AB7440, zaak 2022Z12345. Zij krijgt nr. 726, was nr. 719 (21501-08).",
    "De Poolse Minister van Defensie en de ministers van Financiën en Defensie in België halen de 2%-norm eind 2024.",
    "(t.v.v. 35788-149; 21501-20-1768) in het eerste kwartaal van 2023, in 2024 en 2025, vergaderjaar 2022–2023.",
    "Zie paragrafen 2.4, 2.5 en § 3 op https://voorbeeld.nl/36045-97 of bij naam@voorbeeld.nl over de EPF-steun.",
  ]
}
