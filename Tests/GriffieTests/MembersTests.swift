import GriffieTestSupport
import Testing

@testable import Griffie

/// Members by the names that motions in print have for them.
struct MembersTests {
  private static func member(_ title: String, _ more: String = "") -> String { "---\ntitle: \(title)\n\(more)---\n" }

  private static let members = [
    "lee": member("T.M.T. van der Lee", "party: GL\n"),
    "dijk-1": member("J.J. (Jasper) van Dijk", "party: SP\n"),
    "dijk-2": member("I. van Dijk", "party: CDA\n"),
    "boer-1": member("A. de Boer", "party: WP\nuntil: 2022-06-30\n"),
    "boer-2": member("B. de Boer", "party: WP\nfrom: 2022-07-01\n"),
    "cinar": member("D. Çınar-Bağış", "party: WP\n"),
    "smit": member("C. Smit", "party: WP\naliases: [Van Dijk-Smit]\n"),
  ]

  private func site(_ proposers: String, on day: String = "2022-03-01") -> Site.Result {
    var changes: [String: String?] = [
      "registers/moties/kst-36200-x-4.md": "---\ntitle: Motie\ndate: \(day)\nproposers: [\"\(proposers)\"]\n---\n",
      "dijkbrief/01-inleiding.md": "---\ntitle: Inleiding\n---\n\nDe dijk is hoog.\n",
    ]
    for (name, text) in Self.members { changes["registers/kamerleden/\(name).md"] = text }
    return SampleSite.build(changing: changes)
  }

  @Test(
    "a name in print is the one member of the register that it fits",
    arguments: [
      ("Van der Lee", "2022-03-01", "lee"), ("Van der Lee (GL)", "2022-03-01", "lee"),
      ("Jasper van Dijk", "2022-03-01", "dijk-1"),
      ("Inge van Dijk", "2022-03-01", "dijk-2"), ("Van Dijk (CDA)", "2022-03-01", "dijk-2"),
      ("De Boer", "2022-06-30", "boer-1"), ("De Boer", "2022-07-01", "boer-2"), ("Van Dijk-Smit", "2022-03-01", "smit"),
      ("I. van Dijk (VVD)", "2022-03-01", "dijk-2"), ("Çinar-Bagis", "2022-03-01", "cinar"),
    ])
  func findsMember(_ name: String, _ day: String, _ member: String) {
    let result = site(name, on: day)
    #expect(result.diagnostics == [])
    let motion = result.text("registers/moties/kst-36200-x-4.html")
    #expect(motion.contains("href=\"../kamerleden/\(member).html\">\(name)</a>"))
    #expect(result.text("registers/kamerleden/\(member).html").contains("href=\"../moties/kst-36200-x-4.html\""))
    let pages = result.files.filter { $0.path.hasPrefix("registers/kamerleden/") && $0.path.hasSuffix(".html") }
    #expect(pages.count == Self.members.count + 2)
  }

  @Test("a name in print that fits several is told, and stays as it is printed")
  func tellsDoubt() {
    let result = site("Van Dijk")
    #expect(
      result.diagnostics.map(\.description) == [
        """
        content/registers/moties/kst-36200-x-4.md:4:1: warning: 'Van Dijk' can mean more than one member [proposer-unsure]
          | proposers: ["Van Dijk"]
          | ^
          = it can be kamerleden/dijk-1, kamerleden/dijk-2
        """
      ])
    let motion = result.text("registers/moties/kst-36200-x-4.html")
    #expect(motion.contains("Van Dijk") && !motion.contains("Van Dijk</a>"))
    #expect(!result.files.contains { $0.path == "registers/kamerleden/van-dijk.html" })
  }

  @Test(
    "a name in print that fits nobody is a member of its own",
    arguments: ["Kok (Anders)", "Van der Lee (SP)", "De Boer (CDA)", "G. van der Lee", "Jan van der Laan"])
  func keepsOthers(_ name: String) {
    let result = site(name)
    #expect(result.diagnostics == [])
    #expect(result.text("registers/moties/kst-36200-x-4.html").contains("\">\(name)</a>"))
    let pages = result.files.filter { $0.path.hasPrefix("registers/kamerleden/") && $0.path.hasSuffix(".html") }
    #expect(pages.count == Self.members.count + 3)
  }

  @Test(
    "a surname in a text is the one member whom only motions name, whatever the initials; such stand under the surname",
    arguments: ["motie-Van Campen", "motie van het lid Van Campen (VVD)"])
  func findsImplied(_ text: String) throws {
    let result = SampleSite.build(changing: [
      "registers/moties/kst-36200-x-4.md": "---\ntitle: Motie\nproposers: [Van Campen]\n---\n",
      "registers/moties/kst-36200-x-5.md": "---\ntitle: Motie\nproposers: [A.A.H. van Campen (VVD), Van Ast]\n---\n",
      "dijkbrief/01-inleiding.md": "---\ntitle: Inleiding\n---\n\nDe \(text) gaat over de dijk.\n",
    ])
    let pages = result.files.map(\.path).filter { $0.hasPrefix("registers/kamerleden/") && $0.contains("campen") }
    #expect(pages == ["registers/kamerleden/a-a-h-van-campen-vvd.html"])
    #expect(result.text("registers/moties/kst-36200-x-4.html").contains("a-a-h-van-campen-vvd.html\">Van Campen</a>"))
    let register = result.text("registers/kamerleden/index.html")
    let headings = register.matches(of: /<h2>(.)<\/h2>/).map(\.1)
    #expect(headings == ["A", "C", "K"])
  }

  @Test("a surname in a text is none of several members whom only motions name, and a party tells them apart")
  func keepsDoubt() {
    let motion = "---\ntitle: Motie\nproposers: [A. van Campen (VVD), B. van Campen (SP)]\n---\n"
    for (text, member) in [("Van Campen", "van-campen"), ("Van Campen (SP)", "b-van-campen-sp")] {
      let result = SampleSite.build(changing: [
        "registers/moties/kst-36200-x-4.md": motion,
        "dijkbrief/01-inleiding.md": "---\ntitle: Inleiding\n---\n\nHet lid \(text) is hoog.\n",
      ])
      #expect(result.text("dijkbrief/inleiding.html").contains("registers/kamerleden/\(member).html\""))
    }
  }

  @Test("a text means the member who has a seat on the day of the paper")
  func resolvesTexts() {
    var changes: [String: String?] = [
      "dijkbrief/01-inleiding.md": "---\ntitle: Inleiding\n---\n\nHet lid De Boer zegt dat de dijk hoog is.\n"
    ]
    for (name, text) in Self.members { changes["registers/kamerleden/\(name).md"] = text }
    let page = SampleSite.build(changing: changes).text("dijkbrief/inleiding.html")
    #expect(page.contains("registers/kamerleden/boer-2.html\""))
    #expect(!page.contains("registers/kamerleden/boer-1.html\""))
  }

  @Test("a motion that is a paper of the site and its entry lead to one another")
  func linksMotion() {
    let result = SampleSite.build(changing: [
      "motie/index.md":
        "---\ntitle: Motie van het lid Kok\nkind: Motie\ndossier: 36 200 X\nnumber: 4\nproposers: [Kok, Jansen]\n---\n",
      "motie/01-motie.md": "---\ntitle: Motie van het lid Kok\n---\n\nDe Kamer, verzoekt.\n",
    ])
    #expect(result.text("registers/moties/kst-36200-x-4.html").contains("href=\"../../motie/index.html\""))
    let paper = result.text("motie/index.html")
    #expect(paper.contains("href=\"../registers/moties/kst-36200-x-4.html\">Motie van het lid Kok over dijken</a>"))
    #expect(paper.contains("href=\"../registers/kamerleden/c-kok-dijkpartij.html\">Kok</a>"))
    #expect(!paper.contains("Jansen</a>") && paper.contains("Jansen"))
    #expect(
      !SampleSite.build(SampleSite.files).text("registers/moties/kst-36200-x-4.html").contains("motie/index.html"))
  }
}
