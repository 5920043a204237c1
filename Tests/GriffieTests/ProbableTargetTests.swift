import Testing

@testable import Griffie

/// What is suggested for links that lead nowhere.
struct ProbableTargetTests {
  @Test(
    "the file that was probably meant, as the text should have it",
    arguments: [
      ("01-inleding.md", "01-inleiding.md"), ("01-inleding.md#p2", "01-inleiding.md#p2"),
      ("inleiding.md", "01-inleiding.md"), ("kart.png", "kaart.png"), ("Kaart.PNG", "kaart.png"),
      ("/dijkbrief/01-inleiding.md", "01-inleiding.md"), ("content/rijkbrief/index.md", "../rijkbrief/index.md"),
      ("rijkbrief/03-eigen.md", "../rijkbrief/03-eigen.md"),
      ("../registers/moties/edf.md", "../registers/fondsen/edf.md"),
      ("../registers/fondsn/edf.md", "../registers/fondsen/edf.md"), ("register:fondsen/efd", "register:fondsen/edf"),
    ])
  func suggestsFile(_ link: String, _ meant: String) {
    #expect(Self.suggestion(for: link) == "did you mean '\(meant)'?")
  }

  @Test("nothing where nothing stands out", arguments: ["../bijkbrief/index.md", "nota.pdf", "../../a.md", "/", ".md"])
  func suggestsNothing(_ link: String) { #expect(Self.suggestion(for: link) == nil) }

  @Test("an address of another site wants its scheme")
  func suggestsScheme() {
    #expect(Self.suggestion(for: "www.voorbeeld.nl") == "the address of another site begins with https://")
  }

  @Test("the file that another was renamed to, when it stands as it was", arguments: ["dijkbrief", "dijken"])
  func suggestsRenamed(_ folder: String) {
    var files = SampleSite.files
    files["motie/index.md"] = "---\ntitle: Motie\n---\n"
    files["motie/01-motie.md"] = "# Motie\n\nZie [dit](../dijkbrief/01-inleiding.md#p1).\n"
    files["dijkbrief/02-slot.md"] = "# Slot\n"
    let former = RedirectsTests.files(files)
    for (name, path) in [("01-inleiding", "04-begin"), ("02-slot", "02-slot"), ("index", "index")] {
      let text = files.removeValue(forKey: "dijkbrief/\(name).md")
      files["\(folder)/\(path).md"] = text
    }
    files["index.md"] = "Dijken.\n"
    let redirects = Redirects().following(former, RedirectsTests.files(files))
    let result = Site.build(SampleSite.source(files), redirects)
    #expect(
      result.diagnostics.filter { $0.rule == .deadLink }.map(\.suggestion) == [
        "did you mean '../\(folder)/04-begin.md#p1'?"
      ])
  }

  private static func suggestion(for link: String) -> String? {
    let result = SampleSite.build(changing: [
      "dijkbrief/02-slot.md": "# Slot\n\nZie [dit](\(link)).\n", "dijkbrief/kaart.png": "",
      "rijkbrief/index.md": "---\ntitle: Rijkbrief\n---\n", "rijkbrief/01-inleiding.md": "# Inleiding\n",
      "rijkbrief/03-eigen.md": "# Eigen\n",
    ])
    return result.diagnostics.first { $0.rule == .deadLink }?.suggestion
  }
}
