import Testing

@testable import Griffie

struct ChangesTests {
  private let old = OutputFile(path: "a.html", bytes: Array("oud".utf8))
  private let new = OutputFile(path: "a.html", bytes: Array("nieuw".utf8))

  private func changes(
    _ files: [OutputFile], former: [OutputFile], disk: [String: String]
  ) -> Changes {
    Changes(
      files, former: Manifest(former),
      onDisk: { path in
        if disk[path] == "link" { return .other }
        if disk.keys.contains(where: { $0.hasPrefix("\(path)/") }) { return .folder }
        return disk[path].map { .file(Fingerprint(Array($0.utf8))) } ?? .nothing
      },
      contents: { folder in disk.keys.filter { $0.hasPrefix("\(folder)/") && !$0.hasSuffix("/") } })
  }

  @Test("writes what is missing or differs, and nothing else")
  func writesWhatDiffers() {
    #expect(changes([new], former: [], disk: [:]).writes.map(\.path) == [new.path])
    #expect(changes([new], former: [old], disk: ["a.html": "oud"]).writes.map(\.path) == [new.path])
    let same = changes([new], former: [new], disk: ["a.html": "nieuw"])
    #expect(same.isEmpty)
    #expect(same.kept == 1)
  }

  @Test("of what a former build left and is not there any more, it is told that it must be made again")
  func tellsLost() {
    let kept = changes([new.made], former: [new], disk: ["a.html": "nieuw"])
    #expect(kept.lost == [] && kept.kept == 1)
    #expect(changes([new.made], former: [new], disk: [:]).lost == ["a.html"])
    let drafted = changes([new.drafted], former: [old], disk: ["a.html": "oud"])
    #expect(drafted.lost == [] && drafted.writes == [new.drafted])
  }

  @Test("removes what an earlier build made and this one did not")
  func removesWhatIsGone() {
    #expect(changes([], former: [old], disk: ["a.html": "oud"]).removals == ["a.html"])
    #expect(changes([], former: [old], disk: [:]).removals == [])
  }

  @Test("leaves files that Griffie did not make, and those that somebody changed")
  func leavesForeignFiles() {
    #expect(changes([], former: [], disk: ["a.html": "werk"]).isEmpty)
    let edited = changes([], former: [old], disk: ["a.html": "werk"])
    #expect(edited.removals == [])
    #expect(edited.left == ["a.html"])
    let taken = changes([new], former: [], disk: ["a.html": "werk"])
    #expect(taken.conflicts == ["a.html"])
    #expect(taken.writes == [])
  }

  @Test("a file that becomes a folder is removed first, and the other way round")
  func clearsTheWay() {
    let inner = OutputFile(path: "a.html/b.html", bytes: [])
    let down = changes([inner], former: [old], disk: ["a.html": "oud"])
    #expect(down.clearances == ["a.html"])
    #expect(down.conflicts == [])
    let up = changes([new], former: [inner], disk: ["a.html/b.html": ""])
    #expect(up.clearances == ["a.html/b.html"])
    #expect(up.folders == ["a.html"])
    #expect(up.writes.map(\.path) == [new.path])
    #expect(up.conflicts == [])
  }

  @Test(
    "a folder where a file must come goes when nobody else has anything in it, also when a killed build removed its files"
  )
  func clearsFolders() {
    let inner = OutputFile(path: "a.html/b.html", bytes: [])
    let cut = changes([new], former: [inner, old], disk: ["a.html/": ""])
    #expect(cut.folders == ["a.html"])
    #expect(cut.conflicts == [])
    for others in [["a.html/b.html": "", "a.html/mijn": "werk"], ["a.html/b.html": "mijn"], ["a.html/mijn": "werk"]] {
      #expect(changes([new], former: [inner], disk: others).conflicts == ["a.html"])
    }
    #expect(changes([new], former: [old], disk: ["a.html/": ""]).conflicts == ["a.html"])
  }

  @Test("what stands behind a link is left, and no page is written there or taken for one that was made")
  func leavesWhatLinksLeadTo() {
    let inner = OutputFile(path: "stuk/a.html", bytes: Array("oud".utf8))
    let disk = ["stuk": "link", "stuk/a.html": "oud"]
    let gone = changes([], former: [inner], disk: disk)
    #expect(gone.left == ["stuk/a.html"])
    #expect(gone.removals == [])
    let other = OutputFile(path: "stuk/a.html", bytes: Array("nieuw".utf8))
    #expect(changes([inner], former: [inner], disk: disk).conflicts == ["stuk"])
    #expect(changes([other], former: [inner], disk: disk).conflicts == ["stuk"])
  }

  @Test("a file of somebody's where a folder must come is a conflict before anything is written")
  func seesBlockedFolders() {
    let inner = OutputFile(path: "a.html/b.html", bytes: [])
    #expect(changes([inner], former: [], disk: ["a.html": "werk"]).conflicts == ["a.html"])
  }

  @Test("a file that is the same already is taken over when the manifest is lost")
  func adoptsEqualFiles() {
    let found = changes([new], former: [], disk: ["a.html": "nieuw"])
    #expect(found.isEmpty)
    #expect(found.kept == 1)
  }

  @Test("what a manifest says of new bytes can stand behind its lines")
  func extendsManifest() {
    let other = OutputFile(path: "b.html", bytes: Array("b".utf8))
    let manifest = Manifest([old, other])
    let extended = Manifest(manifest.bytes + Manifest([new]).lineBytes)
    #expect(extended == manifest.united(with: Manifest([new])))
    #expect(Set(extended?["a.html"] ?? []) == [old.fingerprint, new.fingerprint])
    #expect(extended?["b.html"] == [other.fingerprint])
  }

  @Test("a manifest reads back what it writes")
  func roundTripsManifests() {
    let manifest = Manifest([old, OutputFile(path: "\u{301}b c/é.html", bytes: [])]).united(with: Manifest([new]))
    #expect(Manifest(manifest.bytes) == manifest)
  }

  @Test(
    "refuses a manifest that is damaged or leads out of the folder",
    arguments: [
      "", "griffie manifest 3\n", "griffie manifest 2\n0123456789abcdef", "griffie manifest 2\nxyz a\n",
      "griffie manifest 2\n0123456789abcdef ../a\n", "griffie manifest 2\n0123456789abcdef /a\n",
      "griffie manifest 2\n0123456789abcdef a//b\n",
    ])
  func refusesDamagedManifests(_ text: String) {
    #expect(Manifest(Array(text.utf8)) == nil)
  }

  @Test("tells bytes apart as XXH3 does")
  func fingerprints() {
    // What `xxhsum -H3` prints.
    #expect(Fingerprint([]).description == "2d06800538d394c2")
    #expect(Fingerprint(Array("a".utf8)).description == "e6c632b61e964e1f")
    #expect(Fingerprint(Array("foobar".utf8)).description == "d78fda63144c5c84")
  }
}
