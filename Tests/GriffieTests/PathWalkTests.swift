import Testing

@testable import Griffie

struct PathWalkTests {
  @Test("finds the files asked for in the order of their paths, and none that is not there")
  func walks() {
    var walk = PathWalk(["a", "a/b", "c", "d", "e"]) { $0 }
    #expect(walk.file(at: "A") == nil)
    #expect(walk.file(at: "a/b") == "a/b")
    #expect(walk.file(at: "a/b") == "a/b")
    #expect(walk.file(at: "b") == nil)
    #expect(walk.file(at: "e") == "e")
    #expect(walk.file(at: "f") == nil)
  }

  @Test("a path in another form of Unicode is that of another file")
  func tellsForms() {
    var walk = PathWalk(["e\u{301}.md"]) { $0 }
    #expect(walk.file(at: "\u{e9}.md") == nil)
    #expect(walk.file(at: "e\u{301}.md").map { Array($0.utf8) } == Array("e\u{301}.md".utf8))
  }
}
