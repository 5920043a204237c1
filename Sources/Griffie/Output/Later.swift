import Dispatch
import Synchronization

/// A value that is worked out on another processor, while something else is done that does not need it yet.
package final class Later<Value: Sendable>: Sendable {
  private let result = Mutex<Value?>(nil)
  private let group = DispatchGroup()
  private let make: @Sendable () -> Value

  package init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
    DispatchQueue.global().async(group: group) { [self] in
      let value = make()
      result.withLock { $0 = value }
    }
  }

  /// The value; nil while it is being worked out.
  package var made: Value? { result.withLock { $0 } }

  /// The value; waits for it.
  package var value: Value {
    group.wait()
    return made ?? make()
  }
}
