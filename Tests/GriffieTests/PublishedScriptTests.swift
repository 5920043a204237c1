import GriffieTestSupport
import Testing

@testable import Griffie

struct PublishedScriptTests {
  @Test(
    "A script is published without lines of comments and without what lines begin with",
    arguments: [
      ("", ""), ("// a\n", ""), ("f();", "f();\n"),
      ("  f(); // b\n\n\n  // c\n    g('//');\n", "f(); // b\ng('//');\n"),
      ("const a =\n  1 /\n  2;\n", "const a =\n1 /\n2;\n"),
    ])
  func publishes(_ source: String, _ expected: String) {
    #expect(String(decoding: PublishedScript.bytes(Array(source.utf8)), as: UTF8.self) == expected)
  }

  @Test("Nothing in a script of the theme runs over lines but code")
  func keepsTextsOnLines() throws {
    let scripts = try Checkout.files(below: "templates").filter { $0.path.hasSuffix(".js") }
    #expect(scripts.count == 4)
    for script in scripts {
      for line in String(decoding: script.bytes, as: UTF8.self).split(separator: "\n")
      where !line.drop(while: \.isWhitespace).hasPrefix("//") {
        let line = line.replacing(/'[^']*'/, with: "''")
        let marks = ["`": line.count { $0 == "`" } % 2, "/*": line.contains("/*") != line.contains("*/") ? 1 : 0]
        #expect(marks == ["`": 0, "/*": 0], "\(script.path): \(line)")
      }
    }
  }

  @Test("All scripts of a site weigh less than 20 kB, the data of the search apart")
  func weighsLittle() {
    let scripts = SampleSite.build(SampleSite.files).files.filter { file in
      file.path.hasPrefix("assets/") && file.path.hasSuffix(".js") && !file.path.hasPrefix("assets/search/")
    }
    #expect(scripts.map(\.path) == ["find", "reading", "search", "theme"].map { "assets/\($0).js" })
    #expect(scripts.reduce(0) { $0 + ($1.bytes ?? []).count } < 20_000)
  }
}
