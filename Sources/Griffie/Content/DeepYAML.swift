import Foundation
import Yams

/// YAML that may be nested deep: its parser and its nodes take a part of the stack for each level.
enum DeepYAML {
  enum Composed {
    case nothing
    case node(Node)
  }

  /// Reads a text; nil when it is nested deeper than the limit. What may be deeper is read on a thread that has the stack for the thousand
  /// levels at which libyaml stops.
  static func compose(_ yaml: ArraySlice<UInt8>, atMost limit: Int) throws -> Composed? {
    if YAMLDepth(yaml).deepest <= limit { return try compose(yaml) }
    nonisolated(unsafe) var result: Result<Composed?, any Error> = .success(nil)
    let isDone = DispatchSemaphore(value: 0)
    let thread = Thread {
      result = Result {
        let composed = try compose(yaml)
        // The keys themselves are the first level.
        if case .node(let node) = composed, node.depth - 1 > limit { return nil }
        return composed
      }
      isDone.signal()
    }
    thread.stackSize = 64 << 20
    thread.start()
    isDone.wait()
    return try result.get()
  }

  private static func compose(_ yaml: ArraySlice<UInt8>) throws -> Composed {
    let node = try Yams.compose(yaml: String(decoding: yaml, as: UTF8.self), .basic, .default, .utf8)
    return node.map(Composed.node) ?? .nothing
  }
}

extension Node {
  /// Levels of lists and mappings in one another.
  fileprivate var depth: Int {
    switch self {
    case .scalar, .alias: 0
    case .sequence(let items): 1 + (items.map(\.depth).max() ?? 0)
    case .mapping(let members): 1 + (members.map { max($0.key.depth, $0.value.depth) }.max() ?? 0)
    }
  }
}
