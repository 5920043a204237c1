/// Notices that something changes in folders.
///
/// It may tell of a change where there is none that matters, and never passes over one.
protocol Watch {
  /// Waits for a change since the last call.
  ///
  /// - Parameters:
  ///   - patience: how long to wait; nil is without end.
  ///   - stop: what ends the waiting.
  /// - Returns: why the waiting ended.
  /// - Throws: what the system refuses.
  mutating func wait(_ patience: Duration?, or stop: Stop) throws(Disk.Failure) -> WatchEvent

  /// Gives the paths where files may have changed since this was asked last, and begins anew; nil where any may have.
  mutating func takeChanged() -> [String]?
}

enum WatchEvent: Hashable {
  case change
  /// Nothing changed for as long as was to be waited.
  case quiet
  case stop
}

extension Watch {
  /// Waits for a change, and then until nothing changed for some time: who saves does so in several steps.
  ///
  /// - Parameters:
  ///   - patience: how long to wait for the change; nil is without end.
  ///   - quiet: how long nothing may change.
  ///   - limit: after so long it is enough, however much goes on.
  ///   - stop: what ends the waiting.
  /// - Returns: `change`, `stop`, or `quiet` where there was no change.
  /// - Throws: what the system refuses.
  mutating func waitForQuiet(
    after patience: Duration? = nil, of quiet: Duration = .milliseconds(20), within limit: Duration = .seconds(2),
    or stop: Stop
  ) throws(Disk.Failure) -> WatchEvent {
    var event = try wait(patience, or: stop)
    if event == .quiet { return .quiet }
    let end = ContinuousClock.now + limit
    while event == .change, ContinuousClock.now < end {
      event = try wait(min(quiet, end - .now), or: stop)
    }
    return event == .stop ? .stop : .change
  }
}
