import Dispatch

extension Array where Element: Sendable {
  /// What the closure makes of each element, in order, worked out on all processors at once. The closure knows nothing but its element.
  package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
      // Each place is written once, by one thread.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: count) { index in
        places.initializeElement(at: index, to: transform(self[index]))
      }
      initialized = count
    }
  }
}
