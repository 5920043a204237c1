import Testing

@testable import Citations

struct SortedArrayTests {
  /// Elements, what is put before which of them by its index, and all together.
  @Test(
    "puts each element before the one at its place",
    arguments: [
      ([], [], []), ([1, 2], [], [1, 2]), ([], [(0, 9)], [9]), ([1, 2], [(0, 9)], [9, 1, 2]),
      ([1, 2], [(2, 9)], [1, 2, 9]), ([1, 2, 3], [(1, 8), (1, 9), (3, 7)], [1, 8, 9, 2, 3, 7]),
    ] as [([Int], [(place: Int, element: Int)], [Int])])
  func inserts(_ elements: [Int], _ new: [(place: Int, element: Int)], _ all: [Int]) {
    var elements = elements
    elements.insert(new.map(\.element), at: new.map(\.place))
    #expect(elements == all)
  }
}
