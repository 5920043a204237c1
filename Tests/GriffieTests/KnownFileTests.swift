import Testing

@testable import Griffie

@Suite struct KnownFileTests {
  private static func file(_ path: String, _ text: String = "") -> KnownFile {
    KnownFile(
      path: path, stamp: FileStamp(size: 0, modified: 0, changed: 0, inode: 0),
      fingerprint: Fingerprint(Array(text.utf8)))
  }

  /// Two names that are one to a reader and two to a file system.
  private static let forms = ["\u{E9}.png", "e\u{301}.png"]

  @Test("a file is found by the bytes of its path")
  func findsFiles() {
    for name in Self.forms {
      let files = [Self.file("a"), Self.file(name), Self.file("z")].sorted { $0.path < $1.path }
      for path in ["a", name, "z"] { #expect(files.file(at: path).map { Array($0.path.utf8) } == Array(path.utf8)) }
      for path in ["", "b", "zz"] + Self.forms.filter({ Array($0.utf8) != Array(name.utf8) }) {
        #expect(files.file(at: path) == nil, "\(path)")
      }
    }
    #expect([KnownFile]().file(at: "a") == nil)
  }

  @Test(
    "two lists differ where a file came, went or has other bytes",
    arguments: [
      ("a1 b1 c1", "a1 b1 c1", ""), ("a1 b2 c1", "a1 b1 c1", "b"), ("a1 c1", "a1 b1 c1", "b"),
      ("a1 b1 c1", "a1 c1", "b"), ("", "a1 b1", "a b"), ("a1 b1", "", "a b"), ("b1 d1", "a1 b2 c1", "a b c d"),
    ])
  func tellsDifferences(_ files: String, _ others: String, _ paths: String) {
    let list = { (text: String) in
      text.split(separator: " ").map { Self.file(String($0.prefix(1)), String($0.dropFirst())) }
    }
    let differing = list(files).paths(otherThanIn: list(others)).sorted().joined(separator: " ")
    #expect(differing == paths)
  }

  @Test("paths have the order of their letters, and keep it when they are the same again")
  func ordersPaths() {
    let paths = ["b/c", "a", "b", "a/z"]
    let order = PathOrder(paths)
    #expect(order.indices.map { paths[$0] } == ["a", "a/z", "b", "b/c"])
    #expect(!order.isFormer)
    let same = PathOrder(paths, reusing: order)
    #expect(same.isFormer && same.indices == order.indices)
    let others = ["b/c", "a", "d", "a/z"]
    let other = PathOrder(others, reusing: order)
    #expect(!other.isFormer)
    #expect(other.indices.map { others[$0] } == ["a", "a/z", "b/c", "d"])
    #expect(!PathOrder([Self.forms[0]], reusing: PathOrder([Self.forms[1]])).isFormer)
  }

  @Test("a long list comes back from its parts, and a damaged one is told", arguments: [0, 1, 15, 16, 17, 1000])
  func readsParts(_ count: Int) throws {
    let list = (0..<count).map { "tekst \($0)" }
    var writer = PieceWriter()
    writer.appendInParts(list)
    writer.append(7)
    var bytes: [UInt8] = []
    #expect(writer.write { bytes += $0 } == Fingerprint(bytes))
    var reader = ByteReader(bytes)
    let read: [String] = try reader.listInParts()
    #expect(read == list)
    #expect(try Int(from: &reader) == 7)
    #expect(reader.isAtEnd)
    guard count > 0 else { return }
    #expect(throws: ByteReader.Damage.self) {
      var reader = ByteReader(bytes.dropLast(4).map { $0 })
      let _: [String] = try reader.listInParts()
    }
  }
}
