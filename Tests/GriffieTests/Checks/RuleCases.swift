import Testing

@testable import Griffie

/// A rule with a change of the sample that breaks it and one, nearly the same, that does not.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: Rule
  let broken: [String: String?]
  /// Where it is told: `content/dijkbrief/02-slot.md:3:5`.
  let place: String
  let right: [String: String?]

  var testDescription: String { rule.rawValue }

  init(_ rule: Rule, _ broken: [String: String?], _ place: String, right: [String: String?]) {
    self.rule = rule
    self.broken = broken
    self.place = place
    self.right = right
  }

  /// The body of the second section.
  private init(_ rule: Rule, text: String, _ place: String, right: String) {
    let slot = { (text: String) in ["dijkbrief/02-slot.md": "# Slot\n\n\(text)\n"] }
    self.init(rule, slot(text), "content/dijkbrief/02-slot.md:\(place)", right: slot(right))
  }

  /// The front matter of the second section.
  private init(_ rule: Rule, keys: String, _ place: String, right: String) {
    let slot = { (keys: String) in ["dijkbrief/02-slot.md": "---\n\(keys)\n---\n\nTekst.\n"] }
    self.init(rule, slot(keys), "content/dijkbrief/02-slot.md:\(place)", right: slot(right))
  }

  /// The third line of a motion.
  private static func motion(_ broken: String, _ right: String, _ place: String) -> RuleCase {
    let files = { (keys: String) in
      [
        "registers/moties/kst-36200-x-4.md": "---\ntitle: Motie over dijken\n\(keys)\n---\n",
        "dijkbrief/01-inleiding.md": "# Begin\n\nKamerstuk 36 200 X, nr. 4. De EDF.\n",
        "index.md": "[C](register:kamerleden/c-kok-dijkpartij).\n",
      ]
    }
    return RuleCase(
      .valueTwice, files(broken), "content/registers/moties/kst-36200-x-4.md:\(place)", right: files(right))
  }

  static let all: [RuleCase] = [
    RuleCase(.noSettings, ["site.yaml": nil], "content/site.yaml", right: ["site.yaml": "title: A\n"]),
    RuleCase(.forbiddenCharacter, text: "ca\u{1}f", "3:3", right: "ca\u{AD}f"),
    RuleCase(
      .fileName, ["dijkbrief/slot.md": "# Slot"], "content/dijkbrief/slot.md", right: ["dijkbrief/03-eind.md": "# Eind"]
    ),
    RuleCase(
      .sectionNumber, ["dijkbrief/02-eind.md": "# Eind"], "content/dijkbrief/02-slot.md",
      right: ["dijkbrief/03-eind.md": "# Eind"]),
    RuleCase(
      .addressTaken, ["dijkbrief/03-slot.md": "# Slot"], "content/dijkbrief/03-slot.md",
      right: ["dijkbrief/03-slot-2.md": "# Slot"]),
    RuleCase(
      .addressReserved, ["dijkbrief/03-alles.md": "# Alles"], "content/dijkbrief/03-alles.md",
      right: ["dijkbrief/03-al-het-andere.md": "# Alles"]),
    RuleCase(
      .addressCase,
      [
        "dijkbrief/Kaart.png": "", "dijkbrief/kaart.png": "",
        "dijkbrief/02-slot.md": "# Slot\n\n![a](kaart.png) ![b](Kaart.png)\n",
      ],
      "content/dijkbrief/Kaart.png",
      right: ["dijkbrief/kaart.png": "", "dijkbrief/02-slot.md": "# Slot\n\n![a](kaart.png)\n"]),
    RuleCase(
      .strayMarkdown, ["los/01-a.md": "# A"], "content/los/01-a.md", right: ["los/index.md": "---\ntitle: Los\n---\n"]),
    RuleCase(.frontMatter, keys: "title: Slot: het einde", "2:12", right: "title: \"Slot: het einde\""),
    RuleCase(.keyUnknown, keys: "title: Slot\ntitel: Slot", "3:1", right: "title: Slot\nchanged: 2023-01-02"),
    RuleCase(
      .keyMissing,
      ["registers/fondsen/adf.md": "---\ntype: fonds\n---\n", "index.md": "[ADF](register:fondsen/adf).\n"],
      "content/registers/fondsen/adf.md:2:1",
      right: ["registers/fondsen/adf.md": "---\ntitle: ADF\n---\n", "index.md": "[ADF](register:fondsen/adf).\n"]),
    RuleCase(.keyValue, keys: "title: Slot\nchanged: 2022-02-30", "3:10", right: "title: Slot\nchanged: 2022-02-28"),
    RuleCase(
      .keyValue, keys: "title: \"Slot\u{2028}twee\"\nchanged: 2022-02-30", "3:10",
      right: "title: \"Slot\u{2028}twee\"\nchanged: 2022-02-28"),
    RuleCase(
      .keyValue, ["site.yaml": "title: A\nbase: https://e.nl/?a\n"], "content/site.yaml:2:7",
      right: ["site.yaml": "title: A\nbase: https://e.nl/a\n"]),
    motion("votes: {for: [X, Y], against: [Z, X]}", "votes: {for: [X, Y], against: [Z]}", "3:8"),
    motion("proposers: [C. Kok (X), C. Kok (X)]", "proposers: [C. Kok (X)]", "3:12"),
    RuleCase(
      .noTitle, ["dijkbrief/02-slot.md": "Tekst.\n"], "content/dijkbrief/02-slot.md:1:1",
      right: ["dijkbrief/02-slot.md": "# Slot\n\nTekst.\n"]),
    RuleCase(
      .kindTwice, ["registers/ministers/index.md": "---\nkind: ministers\n---\n"],
      "content/registers/ministers/index.md:2:1",
      right: ["registers/artikelen/index.md": "---\nkind: articles\n---\n"]),
    RuleCase(
      .nameTaken,
      [
        "registers/landen/index.md": "---\ntitle: Landen\n---\n", "registers/landen/edf.md": "---\ntitle: EDF\n---\n",
        "index.md": "[x](register:landen/edf).\n",
      ], "content/registers/landen/edf.md:2:1",
      right: [
        "registers/landen/index.md": "---\ntitle: Landen\n---\n", "registers/landen/edl.md": "---\ntitle: EDL\n---\n",
        "index.md": "EDL.\n",
      ]),
    RuleCase(
      .proposerUnsure,
      [
        "registers/kamerleden/kok-1.md": "---\ntitle: A. Kok\nparty: X\n---\n",
        "registers/moties/kst-36200-x-4.md": "---\ntitle: Motie over dijken\nproposers: [Kok]\n---\n",
        "index.md": "[A](register:kamerleden/kok-1) en [C](register:kamerleden/c-kok-dijkpartij).\n",
        "dijkbrief/01-inleiding.md": "# Begin\n\nKamerstuk 36 200 X, nr. 4. De EDF.\n",
      ], "content/registers/moties/kst-36200-x-4.md:3:1",
      right: [
        "registers/kamerleden/kok-1.md": "---\ntitle: A. Kok\nparty: X\n---\n",
        "registers/moties/kst-36200-x-4.md": "---\ntitle: Motie over dijken\nproposers: [A. Kok (X)]\n---\n",
        "index.md": "[A](register:kamerleden/kok-1) en [C](register:kamerleden/c-kok-dijkpartij).\n",
        "dijkbrief/01-inleiding.md": "# Begin\n\nKamerstuk 36 200 X, nr. 4. De EDF.\n",
      ]),
    RuleCase(
      .entryTwice,
      [
        "registers/kamerleden/bos-1.md": "---\ntitle: C. Bos\nparty: X\n---\n",
        "registers/kamerleden/bos-2.md": "---\ntitle: C. Bos\nparty: Y\n---\n",
        "index.md": "[A](register:kamerleden/bos-1), [B](register:kamerleden/bos-2).\n",
      ], "content/registers/kamerleden/bos-2.md:2:1",
      right: [
        "registers/kamerleden/bos-1.md": "---\ntitle: C. Bos\nparty: X\n---\n",
        "registers/kamerleden/bos-2.md": "---\ntitle: D. Bos\nparty: Y\n---\n",
        "index.md": "[A](register:kamerleden/bos-1), [B](register:kamerleden/bos-2).\n",
      ]),
    RuleCase(
      .paperTwice,
      [
        "een/index.md": "---\ntitle: A\ndossier: 36 045\nnumber: 12\n---\n",
        "twee/index.md": "---\ntitle: B\ndossier: '36045'\n'number': '12'\n---\n\nnumber: 12\n",
      ], "content/twee/index.md:4:1",
      right: [
        "een/index.md": "---\ntitle: A\ndossier: 36 045\nnumber: 12\n---\n",
        "twee/index.md": "---\ntitle: B\ndossier: 36 045 A\nnumber: 12\n---\n",
      ]),
    RuleCase(
      .entryUnused, ["registers/fondsen/adf.md": "---\ntitle: ADF\n---\n"], "content/registers/fondsen/adf.md",
      right: ["registers/fondsen/adf.md": "---\ntitle: ADF\n---\n", "dijkbrief/02-slot.md": "# Slot\n\nDe ADF.\n"]),
    RuleCase(.rawHTML, text: "Zie <br> dit.", "3:5", right: "Zie \\<br> dit."),
    RuleCase(
      .linkInLink, text: "Zie [dit <https://e.nl/>](https://e.nl/a).", "3:10",
      right: "Zie [dit](https://e.nl/a) <https://e.nl/>."),
    RuleCase(.unsafeAddress, text: "Zie [dit](javascript:a).", "3:5", right: "Zie [dit](https://e.nl/javascript:a)."),
    RuleCase(
      .unsafeAddress, text: "![kaart](https://e.nl/kaart.png)", "3:1", right: "[kaart](https://e.nl/kaart.png)"),
    RuleCase(.noteUnknown, text: "Tekst[^1].", "3:6", right: "Tekst[^1].\n\n[^1]: Noot."),
    RuleCase(.noteUnused, text: "Tekst.\n\n[^1]: Noot.", "5:1", right: "Tekst[^1].\n\n[^1]: Noot."),
    RuleCase(
      .noteTwice, text: "Tekst[^1].\n\n[^1]: Noot.\n\n[^1]: Noot.", "7:1",
      right: "Tekst[^1][^2].\n\n[^1]: Noot.\n\n[^2]: Noot."),
    RuleCase(
      .noteQuoted, text: "Tekst.\n\n> Aangehaald.\n>\n> [^1]: Noot.", "7:3",
      right: "Tekst[^1].\n\n> Aangehaald.\n\n[^1]: Noot."),
    RuleCase(.tableRow, text: "| a | b |\n|---|---|\n| 1 |", "5:3", right: "| a | b |\n|---|---|\n| 1 | |"),
    RuleCase(
      .limit, text: String(repeating: "> ", count: 101) + "diep", "3:201",
      right: String(repeating: "> ", count: 97) + "diep"),
    RuleCase(.textOverDashes, text: "Een zin.\n---", "4:1", right: "Een zin.\n\n---"),
    RuleCase(.listBesideList, text: "1. een\n  - twee", "4:3", right: "1. een\n   - twee"),
    RuleCase(
      .tableAsText, text: "| a | b | c |\n|---|---|\n| 1 | 2 | 3 |", "4:1", right: "| a | b |\n|---|---|\n| 1 | 2 |"),
    RuleCase(.headingAsText, text: "Tekst.\n\n##Kop", "5:1", right: "Tekst.\n\n## Kop"),
    RuleCase(.linkAsText, text: "Zie [dit] (01-inleiding.md).", "3:9", right: "Zie [dit](01-inleiding.md)."),
    RuleCase(.definitionUnused, text: "Tekst.\n\n[a]: https://e.nl", "5:1", right: "[A].\n\n[a]: https://e.nl"),
    RuleCase(.definitionUnknown, text: "Zie [dit][a].", "3:10", right: "Zie [dit][a].\n\n[a]: https://e.nl"),
    RuleCase(.deadLink, text: "Zie [dit](01-inleding.md).", "3:5", right: "Zie [dit](01-inleiding.md)."),
    RuleCase(
      .deadLink, text: "Zie [dit](<nota deel 2: slot.pdf>).", "3:5",
      right: "Zie [dit](<https://e.nl/nota 2: slot.pdf>)."),
    RuleCase(.deadLink, text: "Zie [dit](java&#9;script:x).", "3:5", right: "Zie \\[dit](java&#9;script:x)."),
    RuleCase(
      .deadLink, text: "![dit](<nota 2: kaart.png>)", "3:1", right: "\\![dit](<https://e.nl/nota 2: kaart.png>)"),
    RuleCase(.deadLink, text: "Zie [dit]().", "3:5", right: "Zie [dit](#p1)."),
    RuleCase(
      .deadAnchor,
      ["b/index.md": "---\ntitle: B\n---\n", "dijkbrief/02-slot.md": "# Slot\n\nZie [dit](01-inleiding.md#p9).\n"],
      "content/dijkbrief/02-slot.md:3:5",
      right: ["b/index.md": "---\ntitle: B\n---\n", "dijkbrief/02-slot.md": "# Slot\n\nZie [dit](../index.md#p1).\n"]),
    RuleCase(
      .deadAnchor, text: "Zie [dit](../registers/fondsen/edf.md#p9).", "3:5",
      right: "Zie [dit](../registers/fondsen/edf.md#p1)."),
    RuleCase(.deadAnchor, text: "Zie [dit](01-inleiding.md#p9).", "3:5", right: "Zie [dit](01-inleiding.md#p1)."),
    RuleCase(
      .ambiguousName,
      [
        "registers/bewindspersonen/b.md": "---\ntitle: B. Bos\noffice: Minister van Water\nfrom: 2022-01-10\n---\n",
        "index.md": "[B](register:bewindspersonen/b).\n",
      ],
      "content/dijkbrief/01-inleiding.md:5:4",
      right: [
        "registers/bewindspersonen/b.md": "---\ntitle: B. Bos\noffice: Minister van Water\nuntil: 2022-01-10\n---\n",
        "index.md": "[B](register:bewindspersonen/b).\n",
      ]),
    RuleCase(
      .outOfOffice,
      [
        "registers/bewindspersonen/minister-water.md":
          "---\ntitle: A.B. Jansen\noffice: Minister van Water\nfrom: 2023-01-10\n---\n"
      ],
      "content/dijkbrief/01-inleiding.md:5:4",
      right: [
        "registers/bewindspersonen/minister-water.md":
          "---\ntitle: A.B. Jansen\noffice: Minister van Water\nuntil: 2022-12-16\n---\n"
      ]),
    RuleCase(
      .unknownName,
      ["registers/documenten/advies.md": "---\ntitle: Het dijkadvies\nparagraphs: [\"2.2\"]\n---\n"],
      "content/dijkbrief/01-inleiding.md:5:93",
      right: ["registers/documenten/advies.md": "---\ntitle: Het dijkadvies\nparagraphs: [\"2.1.1\"]\n---\n"]),
    RuleCase(.citationSlip, text: "Kamerstuk met 35 982, nr. 9.", "3:11", right: "Kamerstuk 35 982, nr. 9."),
    RuleCase(
      .motionWithoutNumber, text: "De motie van het lid Jansen c.s. is aangenomen.", "3:4",
      right: "De motie van het lid Jansen c.s. (36 410, nr. 9) is aangenomen."),
    RuleCase(
      .shortFormEarly, text: "De DORA geldt. Verordening (EU) 2022/2554 (DORA) is van 2022.", "3:4",
      right: "Verordening (EU) 2022/2554 (DORA) is van 2022. De DORA geldt."),
    RuleCase(
      .shortFormTwice,
      text: "Verordening (EU) 2022/2554 (DORA) is van 2022.\n\nRichtlijn (EU) 2022/2555 (DORA) ook.", "5:27",
      right: "Verordening (EU) 2022/2554 (DORA) is van 2022.\n\nVerordening (EU) 2022/2554 (DORA) ook."),
    RuleCase(
      .fileUnused, ["dijkbrief/kaart.png": ""], "content/dijkbrief/kaart.png",
      right: ["dijkbrief/kaart.png": "", "dijkbrief/02-slot.md": "# Slot\n\n![de kaart](kaart.png)\n"]),
    RuleCase(
      .fileUnused, ["dijkbrief/bijlage 1: kaart.png": ""], "content/dijkbrief/bijlage 1: kaart.png",
      right: [
        "dijkbrief/bijlage 1: kaart.png": "",
        "dijkbrief/02-slot.md": "# Slot\n\n![de kaart](<bijlage 1: kaart.png>)\n",
      ]),
  ]
}
