import Foundation
import GriffieTestSupport
import Testing

@testable import Griffie

/// What keeps a reader of the pages from harm.
struct SafetyTests {
  @Test(
    "every page has a policy that lets nothing run or load but the site's own files, before anything that it could be about"
  )
  func hasPolicies() {
    let known = { (path: String) in
      [
        KnownFile(
          path: path, stamp: FileStamp(size: 1, modified: 1, changed: 1, inode: 1), fingerprint: Fingerprint([1])),
        KnownFile(
          path: "dijkbrief/index.md", stamp: FileStamp(size: 1, modified: 1, changed: 1, inode: 2),
          fingerprint: Fingerprint([2])),
      ]
    }
    let redirects = Redirects().following(known("dijkbrief/03-oud.md"), known("dijkbrief/03-nieuw.md"))
    var files = SampleSite.files
    files["site.yaml"] = "title: Dijken\nbase: https://voorbeeld.nl/\n"
    files["dijkbrief/03-nieuw.md"] = "# Nieuw\n"
    let site = Site.build(SampleSite.source(files), redirects)
    let pages = site.files.filter { $0.path.hasSuffix(".html") }
    #expect(Set(["404.html", "dijkbrief/oud.html", "dijkbrief/alles.html"]).isSubset(of: pages.map(\.path)))
    for file in pages {
      let head = String(decoding: file.bytes ?? [], as: UTF8.self).components(separatedBy: "<title>")[0]
      #expect(
        head.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "), "\(file.path)")
      #expect(!head.contains("<script") && !head.contains("unsafe"), "\(file.path)")
    }
  }

  @Test("every link to another site has rel=noopener: of authors, of facts, of notices, of citations")
  func isolatesOutsideLinks() {
    let site = SampleSite.build(changing: [
      "dijkbrief/index.md": """
      ---
      title: Brief
      date: 2022-12-16
      dossier: 36 410
      number: 12
      source: https://voorbeeld.nl/bron
      notice: Een weergave.
      ---

      Zie [dit](https://voorbeeld.nl/a "b"), <https://voorbeeld.nl/c> en Stb. 2011, 35.
      """,
      "registers/fondsen/edf.md":
        "---\ntitle: EDF\naddress: https://voorbeeld.nl/edf\n---\n\n[b](HTTPS://voorbeeld.nl/d)\n",
    ])
    let html = site.files.filter { $0.path.hasSuffix(".html") }.map { String(decoding: $0.bytes ?? [], as: UTF8.self) }
      .joined()
    let outside = html.matches(of: /<a [^>]*href="(?i:https?:|\/\/)[^>]*>/).map { String($0.0) }
    for address in ["bron", "a", "c", "edf", "d"] {
      #expect(outside.contains { $0.contains("voorbeeld.nl/\(address)\"") }, "\(address)")
    }
    #expect(outside.allSatisfy { $0.contains(" rel=\"noopener\"") })
  }

  @Test(
    "a link that would open a program is left out with a warning, its text stays",
    arguments: [
      ("ms-msdt:/id", "ms-msdt"), ("FTP://e.nl/a.md", "ftp"), ("view-source:https://e.nl", "view-source"),
      ("blob:https://e.nl/1", "blob"), ("feed:javascript:a", "feed"), ("vscode://file/a", "vscode"),
    ])
  func leavesOutSchemes(_ destination: String, _ scheme: String) {
    let site = SampleSite.build(changing: ["dijkbrief/02-slot.md": "# Slot\n\nZie [*dit* stuk](\(destination)).\n"])
    #expect(
      site.diagnostics.map(\.description) == [
        """
        content/dijkbrief/02-slot.md:3:5: warning: no page leads to addresses with '\(scheme):', and '\(destination)' is left out [unsafe-address]
          | Zie [*dit* stuk](\(destination)).
          |     ^
          = a link can begin with https:, http:, mailto: or tel:
        """
      ])
    #expect(site.text("dijkbrief/slot.html").contains("<p id=\"p1\">Zie <em>dit</em> stuk.</p>"))
  }

  @Test(
    "addresses that a page can lead to stay as they are",
    arguments: ["https://e.nl/a", "http://e.nl", "mailto:a@e.nl", "tel:+31201234567", "#p1", "HTTP://e.nl"])
  func keepsSchemes(_ destination: String) {
    let site = SampleSite.build(changing: ["dijkbrief/02-slot.md": "# Slot\n\nZie [dit](\(destination)).\n"])
    #expect(site.diagnostics == [])
    #expect(site.text("dijkbrief/slot.html").contains("<a href=\"\(destination)\""))
  }
}
