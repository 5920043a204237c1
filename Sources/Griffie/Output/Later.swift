import Dispatch
import Synchronization

/// A value that is worked out on another processor, while something else is done that does not need it yet.
package final class Later<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let group = DispatchGroup()
  private let make: @Sendable () -> Value

  package init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
    DispatchQueue.global().async(group: group) { [self] in
      let value = make()
      made.withLock { $0 = value }
    }
  }

  /// The value; waits for it.
  package var value: Value {
    group.wait()
    return made.withLock { $0 } ?? make()
  }
}
