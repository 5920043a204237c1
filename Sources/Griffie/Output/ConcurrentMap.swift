public import Dispatch

extension Array where Element: Sendable {
  /// What the closure makes of each element, in order, worked out on all processors at once. The closure knows nothing but its element.
  @inlinable
  package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    // Arrays without elements share one storage, which only one thread may write to.
    if isEmpty { return [] }
    return [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
      // Each place is written once, by one thread.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: count) { index in
        places.initializeElement(at: index, to: transform(self[index]))
      }
      initialized = count
    }
  }

  /// The same of elements that take so little time that each processor is handed a thousand of them at once.
  @inlinable
  package func concurrentMapOfMany<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    let parts = stride(from: 0, to: count, by: 1000).map { self[$0..<Swift.min($0 + 1000, count)] }
    return parts.concurrentMap { $0.map(transform) }.flatMap(\.self)
  }
}
