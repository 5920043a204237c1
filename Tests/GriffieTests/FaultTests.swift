import GriffieTestSupport
import Testing

@testable import Griffie

/// A fault in content: what is changed in the sample, and what is said about it.
struct FaultCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let changes: [String: String?]
  let expected: String

  init(_ description: String, _ changes: [String: String?], _ expected: String) {
    testDescription = description
    self.changes = changes
    self.expected = expected
  }
}

struct FaultTests {
  @Test(
    "says what is wrong in content, and where",
    arguments: [
      FaultCase(
        "an unknown key", ["dijkbrief/02-slot.md": "---\ntitle: Slot\nplian: [x]\n---\n"],
        "content/dijkbrief/02-slot.md:3:1: error: unknown key 'plian' [key-unknown]\n  | plian: [x]\n  | ^\n  = did you mean 'plain'?"
      ),
      FaultCase(
        "an answer to a document that is not there",
        ["dijkbrief/index.md": "---\ntitle: Brief\nanswers: advise\n---\n"],
        "content/dijkbrief/index.md:3:10: error: 'answers' has no value 'advise' [key-value]\n  | answers: advise\n  |          ^\n  = did you mean 'advies'?"
      ),
      FaultCase(
        "a section with the name of a page that is made", ["dijkbrief/03-alles.md": "---\ntitle: Alles\n---\n"],
        "content/dijkbrief/03-alles.md: error: alles.html is a page of the paper itself [address-reserved]\n  = give the section another name"
      ),
      FaultCase(
        "a kind by its Dutch name", ["registers/moties/index.md": "---\nkind: moties\n---\n"],
        "content/registers/moties/index.md:2:7: error: 'kind' has no value 'moties' [key-value]\n  | kind: moties\n  |       ^\n  = did you mean 'motions'?"
      ),
      FaultCase(
        "a text with a colon", ["dijkbrief/02-slot.md": "---\ntitle: Slot: het einde\n---\n"],
        "content/dijkbrief/02-slot.md:2:12: error: this is not YAML: mapping values are not allowed in this context [front-matter]\n  | title: Slot: het einde\n  |            ^\n  = put a text with a colon in it between quotation marks"
      ),
      FaultCase(
        "a link to an id that the same page does not have", ["dijkbrief/02-slot.md": "# Slot\n\nZie [dit](#p9).\n"],
        "content/dijkbrief/02-slot.md:3:5: error: there is no 'p9' in content/dijkbrief/02-slot.md [dead-anchor]\n  | Zie [dit](#p9).\n  |     ^"
      ),
      FaultCase(
        "front matter on the home page", ["index.md": "---\ntitle: Begin\n---\n"],
        "content/index.md:2:1: error: unknown key 'title' [key-unknown]\n  | title: Begin\n  | ^\n  = this file has no keys"
      ),
      FaultCase(
        "a title without a letter in it", ["dijkbrief/02-slot.md": "---\ntitle: \"  \"\n---\n"],
        "content/dijkbrief/02-slot.md:2:8: error: 'title' is a text [key-value]\n  | title: \"  \"\n  |        ^"),
      FaultCase(
        "a key that is no word", ["dijkbrief/02-slot.md": "---\ntitle: Slot\n? [a]\n: b\n---\n"],
        "content/dijkbrief/02-slot.md:3:3: error: a key is a word [key-unknown]\n  | ? [a]\n  |   ^"),
      FaultCase(
        "a place behind letters of two bytes", ["dijkbrief/02-slot.md": "---\n{title: \"éé\", foo: 1}\n---\n"],
        "content/dijkbrief/02-slot.md:2:17: error: unknown key 'foo' [key-unknown]\n  | {title: \"éé\", foo: 1}\n  |               ^\n  = known keys: title, changed, plain"
      ),
      FaultCase(
        "a folder without a letter in its name", ["!!!/index.md": "---\ntitle: X\n---\n"],
        "content/!!!/index.md: error: the name of a paper's folder has a letter or figure in it [file-name]"),
      FaultCase(
        "an entry without a letter in its name", ["registers/fondsen/!!!.md": "---\ntitle: X\n---\n"],
        "content/registers/fondsen/!!!.md: error: the name of an entry's file has a letter or figure in it, and is not 'index' [file-name]"
      ),
      FaultCase(
        "two folders with one address", ["registers/Fondsen/x.md": "---\ntitle: X\n---\n"],
        "content/registers/fondsen: error: the address registers/fondsen is taken by the folder 'Fondsen' [address-taken]\n  = give one of the two another name"
      ),
      FaultCase(
        "a line end in a file name", ["dijkbrief/x\ny.png": "x"],
        "content/dijkbrief/x\\u{A}y.png: error: the name of a file has no line end or other control character in it [file-name]"
      ),
      FaultCase(
        "a name that leaves no room for the endings of pages",
        ["dijkbrief/03-\(String(repeating: "é", count: 118)).md": "# X\n"],
        "content/dijkbrief/03-\(String(repeating: "é", count: 118)).md: error: the name of a file or folder has 240 bytes at most [file-name]"
      ),
      FaultCase(
        "a folder with such a name", ["dijkbrief/\(String(repeating: "a", count: 241))/x.png": "x"],
        "content/dijkbrief/\(String(repeating: "a", count: 241))/x.png: error: the name of a file or folder has 240 bytes at most [file-name]"
      ),
      FaultCase(
        "a file where a folder must be", ["assets": "x"],
        "content/assets: error: two files or folders of the site have the address assets [address-taken]\n  = give one of those in content that become it another name"
      ),
      FaultCase(
        "pictures that only capitals tell apart", ["dijkbrief/kaart.png": "x", "dijkbrief/Kaart.png": "y"],
        "content/dijkbrief/Kaart.png: error: only capitals tell this address from that of dijkbrief/kaart.png [address-case]\n  = give one of those in content that become it another name"
      ),
      FaultCase(
        "a section number with a sign", ["dijkbrief/+5-x.md": "# X\n"],
        "content/dijkbrief/+5-x.md: error: a section's file is named by its number and a word, like 03-steun.md [file-name]"
      ),
      FaultCase(
        "a control character in a text", ["dijkbrief/02-slot.md": "# Slot\n\nEen \u{1}.\n"],
        "content/dijkbrief/02-slot.md:3:5: error: no page can hold the character U+0001 [forbidden-character]\n  | Een \u{FFFD}.\n  |     ^\n  = remove it"
      ),
      FaultCase(
        "a control character of two bytes", ["dijkbrief/02-slot.md": "# Slot\n\né\u{85}\n"],
        "content/dijkbrief/02-slot.md:3:3: error: no page can hold the character U+0085 [forbidden-character]\n  | é\u{FFFD}\n  |  ^\n  = remove it"
      ),
      FaultCase(
        "no character", ["dijkbrief/02-slot.md": "# Slot\n\n\u{FFFD}\u{1FFFE}\n"],
        "content/dijkbrief/02-slot.md:3:4: error: no page can hold the character U+1FFFE [forbidden-character]\n  | \u{FFFD}\u{FFFD}\n  |  ^\n  = remove it"
      ),
      FaultCase(
        "a control character as YAML writes it", ["dijkbrief/02-slot.md": "---\ntitle: \"Slot\\0\"\n---\n"],
        "content/dijkbrief/02-slot.md:2:8: error: 'title' has a character in it that no page can hold, U+0000 [forbidden-character]\n  | title: \"Slot\\0\"\n  |        ^"
      ),
      FaultCase(
        "a control character by its number", ["dijkbrief/02-slot.md": "# Slot &#2;\n"],
        "content/dijkbrief/02-slot.md:1:8: error: no page can hold the character U+0002 [forbidden-character]\n  | # Slot &#2;\n  |        ^\n  = remove it"
      ),
      FaultCase(
        "a control character by its number in a cell",
        ["dijkbrief/02-slot.md": "# Slot\n\n| a | b |\n|---|---|\n| c | &#X7f; |\n"],
        "content/dijkbrief/02-slot.md:5:7: error: no page can hold the character U+007F [forbidden-character]\n  | | c | &#X7f; |\n  |       ^\n  = remove it"
      ),
      FaultCase(
        "front matter that ends as a stream of YAML does",
        ["dijkbrief/02-slot.md": "---\ntitle: Slot\n...\nTekst.\n"],
        "content/dijkbrief/02-slot.md:1:1: error: front matter ends with a line of --- [front-matter]\n  | ---\n  | ^\n  = add a line of --- under the last key"
      ),
      FaultCase(
        "broken YAML", ["dijkbrief/02-slot.md": "---\ntitle: [een\n---\n"],
        "content/dijkbrief/02-slot.md:2:8: error: this is not YAML: the bracket here is not closed [front-matter]\n  | title: [een\n  |        ^"
      ),
      FaultCase(
        "a section without a title", ["dijkbrief/02-slot.md": "Tekst.\n"],
        "content/dijkbrief/02-slot.md:1:1: error: a section has a title [no-title]\n  | Tekst.\n  | ^\n  = add 'title: …' to its front matter, or begin it with '# …'"
      ),
      FaultCase(
        "a paper without a title", ["dijkbrief/index.md": "---\nkind: Kamerbrief\n---\n"],
        "content/dijkbrief/index.md:2:1: error: 'title' is required [key-missing]\n  | kind: Kamerbrief\n  | ^"),
      FaultCase(
        "two sections with one address", ["dijkbrief/03-slot.md": "# Slot\n"],
        "content/dijkbrief/03-slot.md: error: the address slot.html is taken by 02-slot.md [address-taken]\n  = give one of the two another name"
      ),
      FaultCase(
        "a section number twice", ["dijkbrief/02-tot-slot.md": "# Slot\n"],
        "content/dijkbrief/02-tot-slot.md: error: section number 2 is taken by 02-slot.md [section-number]\n  = give one of the two another number"
      ),
      FaultCase(
        "a section without a number", ["dijkbrief/slot.md": "# Slot\n"],
        "content/dijkbrief/slot.md: error: a section's file is named by its number and a word, like 03-steun.md [file-name]"
      ),
      FaultCase(
        "front matter that does not end", ["dijkbrief/02-slot.md": "---\ntitle: Slot\n\nTekst.\n"],
        "content/dijkbrief/02-slot.md:1:1: error: front matter ends with a line of --- [front-matter]\n  | ---\n  | ^\n  = add a line of --- under the last key"
      ),
      FaultCase(
        "a date that is none", ["dijkbrief/index.md": "---\ntitle: Brief\ndate: 2022-02-30\n---\n"],
        "content/dijkbrief/index.md:3:7: error: 'date' is a day, like 2022-12-16 [key-value]\n  | date: 2022-02-30\n  |       ^"
      ),
      FaultCase(
        "an address that is none", ["registers/fondsen/edf.md": "---\ntitle: EDF\naddress: javascript:alert(1)\n---\n"],
        "content/registers/fondsen/edf.md:3:10: error: 'address' is an address that begins with https:// or http:// [key-value]\n  | address: javascript:alert(1)\n  |          ^"
      ),
      FaultCase(
        "a key of a kind in a register of none", ["registers/fondsen/edf.md": "---\ntitle: EDF\nvotes: []\n---\n"],
        "content/registers/fondsen/edf.md:3:1: error: unknown key 'votes' [key-unknown]\n  | votes: []\n  | ^\n  = known keys: title, abbreviation, aliases, type, address, facts; others depend on the kind, which content/registers/fondsen/index.md can name"
      ),
      FaultCase(
        "a key with a sign that is not seen", ["dijkbrief/02-slot.md": "---\n\u{200B}title: Slot\ntitle: Slot\n---\n"],
        "content/dijkbrief/02-slot.md:2:1: error: unknown key '\u{200B}title' [key-unknown]\n  | \u{200B}title: Slot\n  | ^\n  = it has a sign that is not seen, U+200B"
      ),
      FaultCase(
        "front matter between dashes of a word processor",
        ["dijkbrief/02-slot.md": "–––\ntitle: Slot\n–––\n\n# Slot\n"],
        "content/dijkbrief/02-slot.md:1:1: error: front matter begins with --- on the first line [front-matter]\n  | –––\n  | ^\n  = write these as three hyphens and nothing else"
      ),
      FaultCase(
        "a link to an instrument without a file",
        ["dijkbrief/02-slot.md": "# Slot\n\nHet [x](register:instrumenten/x).\n"],
        "content/dijkbrief/02-slot.md:3:5: error: the link 'register:instrumenten/x' leads to no file or entry [dead-link]\n  | Het [x](register:instrumenten/x).\n  |     ^"
      ),
      FaultCase(
        "a link to a file that is not there", ["dijkbrief/02-slot.md": "# Slot\n\nZie [dit](01-inleding.md).\n"],
        "content/dijkbrief/02-slot.md:3:5: error: the link '01-inleding.md' leads to no file or entry [dead-link]\n  | Zie [dit](01-inleding.md).\n  |     ^\n  = did you mean '01-inleiding.md'?"
      ),
      FaultCase(
        "a link to an id that is not there", ["dijkbrief/02-slot.md": "# Slot\n\nZie [dit](01-inleiding.md#p9).\n"],
        "content/dijkbrief/02-slot.md:3:5: error: there is no 'p9' in content/dijkbrief/01-inleiding.md [dead-anchor]\n  | Zie [dit](01-inleiding.md#p9).\n  |     ^"
      ),
      FaultCase(
        "a picture that is not there", ["dijkbrief/02-slot.md": "# Slot\n\n![kaart](kaart.png)\n"],
        "content/dijkbrief/02-slot.md:3:1: error: the link 'kaart.png' leads to no file or entry [dead-link]\n  | ![kaart](kaart.png)\n  | ^"
      ),
      FaultCase(
        "a link to a place in a file that is not there",
        ["dijkbrief/02-slot.md": "# Slot\n\nZie [dit](07-ver.md#p9).\n"],
        "content/dijkbrief/02-slot.md:3:5: error: the link '07-ver.md#p9' leads to no file or entry [dead-link]\n  | Zie [dit](07-ver.md#p9).\n  |     ^"
      ),
      FaultCase(
        "a link without a scheme", ["dijkbrief/02-slot.md": "# Slot\n\nZie [dit](//voorbeeld.nl/a).\n"],
        "content/dijkbrief/02-slot.md:3:5: error: the link '//voorbeeld.nl/a' leads to no file or entry [dead-link]\n  | Zie [dit](//voorbeeld.nl/a).\n  |     ^"
      ),
      FaultCase(
        "a picture without a scheme", ["dijkbrief/02-slot.md": "# Slot\n\n![dit](//voorbeeld.nl/a.png)\n"],
        "content/dijkbrief/02-slot.md:3:1: error: the link '//voorbeeld.nl/a.png' leads to no file or entry [dead-link]\n  | ![dit](//voorbeeld.nl/a.png)\n  | ^"
      ),
      FaultCase(
        "a picture with a scheme that shows none",
        ["dijkbrief/02-slot.md": "# Slot\n\n![dit](blob:https://voorbeeld.nl/1)\n"],
        "content/dijkbrief/02-slot.md:3:1: error: the link 'blob:https://voorbeeld.nl/1' leads to no file or entry [dead-link]\n  | ![dit](blob:https://voorbeeld.nl/1)\n  | ^"
      ),
      FaultCase(
        "a link from the root of a server", ["dijkbrief/02-slot.md": "# Slot\n\nZie [dit](/slot.html).\n"],
        "content/dijkbrief/02-slot.md:3:5: error: the link '/slot.html' leads to no file or entry [dead-link]\n  | Zie [dit](/slot.html).\n  |     ^"
      ),
      FaultCase(
        "raw HTML", ["dijkbrief/02-slot.md": "# Slot\n\nZie <br> dit.\n"],
        "content/dijkbrief/02-slot.md:3:5: warning: raw HTML is left out [raw-html]\n  | Zie <br> dit.\n  |     ^\n  = write it as Markdown"
      ),
      FaultCase(
        "a minister who was not in office",
        ["dijkbrief/index.md": "---\ntitle: Brief\ndate: 2021-12-16\nanswers: advies\n---\n"],
        "content/dijkbrief/01-inleiding.md:5:4: warning: nobody was 'Minister van Water' at the date of this paper [out-of-office]\n  | De Minister van Water schrijft op 20 oktober jl. over de Europe…\n  |    ^\n  = it was A.B. Jansen from 2022-01-10"
      ),
      FaultCase(
        "the surname of a member that others have too",
        [
          "registers/kamerleden/b.md": "---\ntitle: A. (Anna) Bos\n---\n",
          "dijkbrief/02-slot.md": "# Slot\n\nHet lid Bos vraagt.\n",
          "index.md": "[B](register:kamerleden/b).\n",
        ],
        "content/dijkbrief/02-slot.md:3:9: warning: others than kamerleden/b are called 'Bos' too [ambiguous-name]\n  | Het lid Bos vraagt.\n  |         ^\n  = give the first name or the party, or link it: [Bos](register:kamerleden/b)"
      ),
      FaultCase(
        "no site.yaml", ["site.yaml": nil as String?],
        "content/site.yaml: error: a site has a file site.yaml with at least a title [no-settings]\n  = make it with a line 'title: …'"
      ),
      FaultCase(
        "a name that two entries have",
        [
          "registers/landen/index.md": "---\ntitle: Landen\n---\n", "registers/landen/edf.md": "---\ntitle: EDF\n---\n",
        ],
        "content/registers/landen/edf.md:2:1: warning: the name 'EDF' belongs to fondsen/edf already [name-taken]\n  | title: EDF\n  | ^\n  = it is recognised as that entry only"
      ),
      FaultCase(
        "a Markdown file outside a paper", ["los/01-iets.md": "# Iets\n"],
        "content/los/01-iets.md: error: a Markdown file belongs to a paper: a folder with an index.md [stray-markdown]"),
      FaultCase(
        "votes that are no list",
        ["registers/moties/kst-36200-x-4.md": "---\ntitle: Motie\nvotes: {against: 'PVV, SP'}\n---\n"],
        "content/registers/moties/kst-36200-x-4.md:3:18: error: 'against' is a list, like [VVD, SP], or has a number for each name, like {VVD: 34, SP: 9} [key-value]\n  | votes: {against: 'PVV, SP'}\n  |                  ^"
      ),
      FaultCase(
        "signatories that are no list",
        ["dijkbrief/index.md": "---\ntitle: Brief\nanswers: advies\nsignatories: M. Dam\n---\n"],
        "content/dijkbrief/index.md:4:14: error: 'signatories' is a list, like [{office: Minister van Defensie, name: K.H. Ollongren}] [key-value]\n  | signatories: M. Dam\n  |              ^"
      ),
      FaultCase(
        "a day that is written from its end",
        ["dijkbrief/index.md": "---\ntitle: Brief\nanswers: advies\ndate: 26-05-2023\n---\n"],
        "content/dijkbrief/index.md:4:7: error: 'date' is a day, like 2022-12-16 [key-value]\n  | date: 26-05-2023\n  |       ^\n  = did you mean 2023-05-26?"
      ),
      FaultCase(
        "votes that are no numbers",
        ["registers/moties/kst-36200-x-4.md": "---\ntitle: Motie\nvotes: {for: {VVD: veel}}\n---\n"],
        "content/registers/moties/kst-36200-x-4.md:3:14: error: 'VVD' under 'for' is a whole number up to 1000 [key-value]\n  | votes: {for: {VVD: veel}}\n  |              ^"
      ),
      FaultCase(
        "a key that stands twice",
        ["dijkbrief/02-slot.md": "---\ntitle: Slot\nchanged: 2023-01-02\ntitle: Eind\n---\n"],
        "content/dijkbrief/02-slot.md:4:1: error: this is not YAML: the key 'title' stands on line 2 already [front-matter]\n  | title: Eind\n  | ^"
      ),
      FaultCase(
        "a key that stands twice in an item",
        ["dijkbrief/02-slot.md": "---\ntitle: Slot\nplain:\n  - een: 1\n    twee: 2\n    een: 3\n---\n"],
        "content/dijkbrief/02-slot.md:6:5: error: this is not YAML: the key 'een' stands on line 4 already [front-matter]\n  |     een: 3\n  |     ^"
      ),
      FaultCase(
        "a key that stands twice on a line", ["dijkbrief/02-slot.md": "---\n{title: Slot, title: Eind}\n---\n"],
        "content/dijkbrief/02-slot.md:2:2: error: this is not YAML: the key 'title' stands twice [front-matter]\n  | {title: Slot, title: Eind}\n  |  ^"
      ),
      FaultCase(
        "a quotation mark that is not closed",
        ["dijkbrief/02-slot.md": "---\ntitle: \"Slot\nchanged: 2023-01-02\n---\n"],
        "content/dijkbrief/02-slot.md:2:8: error: this is not YAML: the quotation mark here is not closed [front-matter]\n  | title: \"Slot\n  |        ^"
      ),
      FaultCase(
        "a bracket that is not closed above another key",
        ["dijkbrief/02-slot.md": "---\ntitle: [een\nplain: [a]\n---\n"],
        "content/dijkbrief/02-slot.md:2:8: error: this is not YAML: the bracket here is not closed [front-matter]\n  | title: [een\n  |        ^"
      ),
      FaultCase(
        "a text that begins with a bracket", ["dijkbrief/02-slot.md": "---\ntitle: [Slot] van de brief\n---\n"],
        "content/dijkbrief/02-slot.md:2:15: error: this is not YAML: did not find expected key [front-matter]\n  | title: [Slot] van de brief\n  |               ^\n  = put a text that begins with [ between quotation marks"
      ),
      FaultCase(
        "a text that begins with a quotation", ["dijkbrief/02-slot.md": "---\ntitle: \"Slot\" van de brief\n---\n"],
        "content/dijkbrief/02-slot.md:2:15: error: this is not YAML: did not find expected key [front-matter]\n  | title: \"Slot\" van de brief\n  |               ^\n  = put the whole text between quotation marks of the other kind"
      ),
      FaultCase(
        "a no-break space behind a colon", ["dijkbrief/02-slot.md": "---\ntitle:\u{A0}Slot\n---\n"],
        "content/dijkbrief/02-slot.md:2:7: error: this is not YAML: behind the colon stands U+00A0 (no-break space) [front-matter]\n  | title:\u{A0}Slot\n  |       ^\n  = put a plain blank in its place"
      ),
      FaultCase(
        "a no-break space behind a colon, and another key",
        ["dijkbrief/02-slot.md": "---\nchanged: 2023-01-02\ntitle:\u{202F}Slot\nplain: [a]\n---\n"],
        "content/dijkbrief/02-slot.md:3:7: error: this is not YAML: behind the colon stands U+202F (narrow no-break space) [front-matter]\n  | title:\u{202F}Slot\n  |       ^\n  = put a plain blank in its place"
      ),
      FaultCase(
        "no blank behind a colon", ["dijkbrief/02-slot.md": "---\ntitle:Slot\nchanged: 2023-01-02\n---\n"],
        "content/dijkbrief/02-slot.md:2:7: error: this is not YAML: no blank stands behind the colon [front-matter]\n  | title:Slot\n  |       ^\n  = write a blank there"
      ),
      FaultCase(
        "a key without a colon",
        ["dijkbrief/02-slot.md": "---\nchanged: 2023-01-02\ntitle Slot\nplain: [a]\n---\n"],
        "content/dijkbrief/02-slot.md:3:1: error: this is not YAML: this is no key [front-matter]\n  | title Slot\n  | ^\n  = a key ends with a colon and a blank, like title: …"
      ),
      FaultCase(
        "a first key without a colon", ["dijkbrief/02-slot.md": "---\ntitle Slot\nchanged: 2023-01-02\n---\n"],
        "content/dijkbrief/02-slot.md:3:8: error: this is not YAML: mapping values are not allowed in this context [front-matter]\n  | changed: 2023-01-02\n  |        ^\n  = a key ends with a colon and a blank, like title: …"
      ),
      FaultCase(
        "a key that stands too far to the right",
        ["dijkbrief/02-slot.md": "---\ntitle: Slot\n  changed: 2023-01-02\n---\n"],
        "content/dijkbrief/02-slot.md:3:10: error: this is not YAML: mapping values are not allowed in this context [front-matter]\n  |   changed: 2023-01-02\n  |          ^\n  = begin keys that belong together at the same place in their lines"
      ),
      FaultCase(
        "settings without keys", ["site.yaml": "Dijken\n"],
        "content/site.yaml:1:1: error: site.yaml is a list of keys, like title: … [front-matter]\n  | Dijken\n  | ^"),
      FaultCase(
        "settings between dashes", ["site.yaml": "---\ntitle: Dijken\n---\n"],
        "content/site.yaml:3:1: error: this is not YAML: but found another document [front-matter]\n  | ---\n  | ^\n  = site.yaml has no lines of --- in it"
      ),
      FaultCase(
        "settings with another ending", ["site.yaml": nil, "site.yml": "title: Dijken\n"],
        "content/site.yaml: error: a site has a file site.yaml with at least a title [no-settings]\n  = give site.yml that name"
      ),
      FaultCase(
        "front matter below a blank line", ["dijkbrief/02-slot.md": "\n---\ntitle: Slot\n---\n\nTekst.\n"],
        "content/dijkbrief/02-slot.md:2:1: error: front matter begins with --- on the first line [front-matter]\n  | ---\n  | ^\n  = remove the lines above it"
      ),
      FaultCase(
        "front matter below four dashes", ["dijkbrief/02-slot.md": "----\ntitle: Slot\n----\n\nTekst.\n"],
        "content/dijkbrief/02-slot.md:1:1: error: front matter begins with --- on the first line [front-matter]\n  | ----\n  | ^\n  = write these as three hyphens and nothing else"
      ),
      FaultCase(
        "front matter behind two byte order marks",
        ["registers/fondsen/edf.md": "\u{FEFF}\u{FEFF}---\ntitle: EDF\n---\n"],
        "content/registers/fondsen/edf.md:1:1: error: front matter begins with --- on the first line [front-matter]\n  | \u{FEFF}---\n  | ^\n  = remove the second byte order mark in front of it"
      ),
      FaultCase(
        "an answer where there are no documents", ["registers/documenten/advies.md": nil],
        "content/dijkbrief/index.md:8:10: error: 'answers' has no value 'advies' [key-value]\n  | answers: advies\n  |          ^\n  = no register of documents has an entry"
      ),
      FaultCase(
        "a seat that ends before it begins",
        [
          "registers/kamerleden/c-kok-dijkpartij.md":
            "---\ntitle: C. Kok\nparty: DijkPartij\nfrom: 2022-01-10\nuntil: 2022-01-09\n---\n"
        ],
        "content/registers/kamerleden/c-kok-dijkpartij.md:5:8: error: 'until' must not be before 'from' [key-value]\n  | until: 2022-01-09\n  |        ^"
      ),
      FaultCase(
        "a date in another year",
        ["dijkbrief/index.md": "---\ntitle: Brief\ndate: 2022-12-16\nyear: 2021\nanswers: advies\n---\n"],
        "content/dijkbrief/index.md:4:7: error: 'date' must lie within 'year' [key-value]\n  | year: 2021\n  |       ^"),
      FaultCase(
        "a link to an id with capitals",
        ["dijkbrief/02-slot.md": "# Slot\n\n## De dijk\n\nZie [dit](#De-Dijk).\n"],
        "content/dijkbrief/02-slot.md:5:5: error: there is no 'De-Dijk' in content/dijkbrief/02-slot.md [dead-anchor]\n  | Zie [dit](#De-Dijk).\n  |     ^\n  = did you mean 'de-dijk'?"
      ),
      FaultCase(
        "a link to nearly an id",
        ["dijkbrief/02-slot.md": "# Slot\n\n## De dijken\n\nZie [dit](#de-dijkn).\n"],
        "content/dijkbrief/02-slot.md:5:5: error: there is no 'de-dijkn' in content/dijkbrief/02-slot.md [dead-anchor]\n  | Zie [dit](#de-dijkn).\n  |     ^\n  = did you mean 'de-dijken'?"
      ),
      FaultCase(
        "another ending of Markdown", ["dijkbrief/03-eind.Markdown": "# Eind\n"],
        "content/dijkbrief/03-eind.Markdown: error: the name of a Markdown file ends in .md, in small letters [file-name]"
      ),
      FaultCase(
        "a footnote in a quotation", ["dijkbrief/02-slot.md": "# Slot\n\nTekst[^5].\n\n> [^5]: Ibidem.\n"],
        "content/dijkbrief/02-slot.md:5:3: warning: the footnote [^5] stands in a quotation and is not recognised [note-quoted]\n  | > [^5]: Ibidem.\n  |   ^"
      ),
    ])
  func reportsFaults(_ row: FaultCase) {
    let result = SampleSite.build(changing: row.changes)
    #expect(result.diagnostics.map(\.description) == [row.expected])
  }

  @Test("a file that is not UTF-8 is an error at its first wrong byte")
  func reportsEncoding() {
    var files = SampleSite.source(SampleSite.files).content
    files.removeAll { $0.path == "dijkbrief/02-slot.md" }
    files.append(
      SourceFile(path: "dijkbrief/02-slot.md", bytes: Array("# Slot\n\nca".utf8) + [0xE9] + Array("f\n".utf8)))
    let found = Site.build(Site.Source(content: files)).diagnostics.map(\.description)
    #expect(
      found.contains(
        "content/dijkbrief/02-slot.md:3:3: error: this file must be UTF-8 [not-utf-8]\n  | ca\u{FFFD}f\n  |   ^\n  = save the file as UTF-8"
      )
    )
  }

  @Test(
    "UTF-16 and UTF-32 without a byte order mark are told as what they are, a text with one such byte is not",
    arguments: [
      (Array("# Slot\n".utf8).flatMap { [$0, 0] }, .notUTF8, 2),
      (Array("# Slot\n".utf8).flatMap { [0, $0] }, .notUTF8, 1),
      (Array("# Slot\n".utf8).flatMap { [$0, 0, 0, 0] }, .notUTF8, 2),
      (Array("# Sl\0ot\n".utf8), .forbiddenCharacter, 5),
    ] as [([UInt8], Rule, Int)])
  func reportsWideEncodings(_ bytes: [UInt8], _ rule: Rule, _ column: Int) {
    var files = SampleSite.source(SampleSite.files).content
    files.removeAll { $0.path == "dijkbrief/02-slot.md" }
    files.append(SourceFile(path: "dijkbrief/02-slot.md", bytes: bytes))
    let found = Site.build(Site.Source(content: files)).diagnostics
    #expect(found.map(\.rule) == [rule])
    #expect(found.map(\.place) == [Place("content/dijkbrief/02-slot.md", line: 1, column: column)])
  }

  @Test("a rule, and a word with a colon below it, are no front matter")
  func leavesRules() {
    for text in ["# Slot\n\n---\ndus: dit\n\n---\n", "\n---\n\n# Slot\n\n---\n", "\n---\nDus dit.\n\n---\n\n# Slot\n"] {
      #expect(SampleSite.build(changing: ["dijkbrief/02-slot.md": text]).diagnostics == [])
    }
  }

  @Test("a template error has its place and the page that asked")
  func reportsTemplates() {
    let unclosed = SampleSite.build(SampleSite.files, templates: ["entry.mustache": "<p>\n{{title\n"])
    #expect(unclosed.hasErrors)
    #expect(unclosed.diagnostics.first?.place == Place("templates/entry.mustache", line: 2, column: 1))
    let unknown = SampleSite.build(SampleSite.files, templates: ["registers.mustache": "{{tilte}}"])
    #expect(unknown.diagnostics.map(\.description).first?.contains("registers/index.html") == true)
    #expect(unknown.diagnostics.first?.suggestion == "did you mean 'title'?")
  }

  @Test("a byte order mark, Windows line ends and decomposed letters are read like any other text")
  func readsOtherSpellings() {
    let result = SampleSite.build(changing: [
      "dijkbrief/02-slot.md":
        "\u{FEFF}---\r\ntitle: Slot\r\n---\r\n\r\nDe EDF\r\nen Kamerstuk 36\u{A0}410, nr.\u{A0}7.\r\n",
      "registers/landen/index.md": "---\ntitle: Landen\n---\n",
      "registers/landen/belgie.md": "---\ntitle: Belgie\u{308}\n---\n",
    ])
    #expect(result.diagnostics == [])
    #expect(result.text("dijkbrief/slot.html").contains("kst-36410-7.html"))
    #expect(result.text("registers/landen/index.html").contains("belgie.html"))
  }

  @Test("more aliases than anybody needs are refused before they grow")
  func refusesAliasBombs() {
    let levels = (1...11).map { level in
      "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ","))]"
    }
    let text = "---\na0: &a0 x\n\(levels.joined(separator: "\n"))\n? *a11\n: x\n---\n"
    let found = SampleSite.build(changing: ["dijkbrief/02-slot.md": text]).diagnostics.map(\.summary)
    #expect(found == ["front matter has at most 30 aliases"])
  }

  private static let deep = "front matter is nested at most 50 levels deep"

  @Test(
    "front matter that is too large or too deep is refused, and the message names the limit",
    arguments: [
      ("a: \(String(repeating: "[", count: 51))\(String(repeating: "]", count: 51))", deep),
      ("a: &x [\(String(repeating: "&y [", count: 50))\(String(repeating: "]", count: 51))", deep),
      ("a: [\"]\\\\\", \(String(repeating: "{b: [", count: 26))\(String(repeating: "]}", count: 26))]", deep),
      ("a: \(String(repeating: "[", count: 900))\(String(repeating: "]", count: 900))", deep),
      (String(repeating: "- ", count: 900) + "a", deep), (String(repeating: "? ", count: 300) + "a", deep),
      ((0...120).map { String(repeating: " ", count: $0) + "a:\n" }.joined(), deep),
      ("a: \(String(repeating: "b", count: 1 << 18))", "front matter has at most 256 kB"),
    ])
  func refusesLargeFrontMatter(_ yaml: String, _ message: String) {
    let found = SampleSite.build(changing: ["dijkbrief/02-slot.md": "---\n\(yaml)\n---\n\n# Slot\n"]).diagnostics
    #expect(found.map(\.summary) == [message])
    #expect(found.map(\.rule) == [.limit])
  }

  @Test(
    "brackets in a text are no nesting",
    arguments: [
      "\"a[\\\"[\(String(repeating: "[", count: 60))\"", "'a''\(String(repeating: "[", count: 60))'",
      "a. \(String(repeating: "[", count: 60))", "een\n  \(String(repeating: "[", count: 60))",
      "a - \(String(repeating: "[", count: 60))",
    ])
  func readsBrackets(_ title: String) {
    let found = SampleSite.build(changing: ["dijkbrief/02-slot.md": "---\ntitle: \(title)\n---\n"]).diagnostics
    #expect(found == [])
  }

  @Test("deep front matter that is allowed can be read")
  func readsDeepFrontMatter() {
    let list = String(repeating: "[", count: 49) + String(repeating: "]", count: 49)
    let found = SampleSite.build(changing: ["dijkbrief/02-slot.md": "---\ntitle: Slot\nplain: \(list)\n---\n"])
      .diagnostics
    #expect(found.map(\.summary) == ["'plain' is a list of texts"])
  }

  @Test("a text that is too long is refused before it is read")
  func refusesLongTexts() {
    let found = SampleSite.build(changing: ["dijkbrief/02-slot.md": String(repeating: "Tekst. ", count: 1_200_000)])
      .diagnostics
    #expect(found.map(\.summary) == ["a text has at most 8 MB"])
  }

  @Test("of a long line with many faults each message has a part")
  func cutsLongLines() throws {
    let line = String(repeating: "é[^1] ", count: 4000)
    let found = SampleSite.build(changing: ["dijkbrief/02-slot.md": "# Slot\n\n\(line)\n"]).diagnostics
    #expect(found.count == 4000)
    #expect((found.map { $0.sourceLine?.utf8.count ?? 0 }.max() ?? 0) < 520)
    let message = try #require(found.first { $0.place.column == 7 * 2000 + 3 }).description
    let (head, tail) = (String(repeating: "é[^1] ", count: 7), String(repeating: "[^1] é", count: 12))
    #expect(
      message.hasSuffix(
        "…\(head.suffix(39))é\(tail.prefix(60))…\n  | \(String(repeating: " ", count: 41))^\n  = add a line that begins with [^1]:"
      ))
  }

  @Test("sums, votes and names past all bounds are no reason to stop")
  func survivesExtremes() {
    let title = String(repeating: "Lange titel ", count: 24)
    let result = SampleSite.build(changing: [
      "dijkbrief/02-slot.md": """
      # Slot

      EUR 9.223.372.036.854.775.999 en EUR 9.223.372.036.854.775,999. De brief «\(title)» van 3 mei 2022.

      """ + String(repeating: "Kamerstuk 36 045, nr. 1, ", count: 2000),
      "registers/moties/kst-36200-x-4.md": "---\ntitle: Motie\nvotes: {for: {A: 9223372036854775807}}\n---\n",
    ])
    #expect(result.diagnostics.map(\.summary) == ["'A' under 'for' is a whole number up to 1000"])
  }

  @Test("a long title has a short address")
  func cutsAddresses() {
    let title = String(repeating: "Lange titel ", count: 24)
    let result = SampleSite.build(changing: ["dijkbrief/02-slot.md": "# Slot\n\nDe brief «\(title)» van 3 mei 2022.\n"])
    let names = result.files.map { $0.path.split(separator: "/").last?.utf8.count ?? 0 }
    #expect(result.diagnostics == [])
    #expect((names.max() ?? 0) < 140)
    #expect(HTMLPage.deadLinks(in: result.plainFiles) == [])
  }
}
