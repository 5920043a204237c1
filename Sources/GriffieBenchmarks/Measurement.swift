import Foundation

/// The shortest of several runs of the same work, with what the work gave.
///
/// The time is that of the processor, so that what else the machine does counts little.
struct Measurement<Result> {
  let result: Result
  let time: Duration

  /// One core does the work; the shortest run is the one that others disturbed least.
  init(runs: Int, _ work: () -> Result) {
    var (result, time) = Self.once(work)
    for _ in 1..<runs {
      let again = Self.once(work)
      if again.time < time { (result, time) = again }
    }
    self.result = result
    self.time = time
  }

  private static func once(_ work: () -> Result) -> (result: Result, time: Duration) {
    let start = processorTime()
    let result = work()
    return (result, processorTime() - start)
  }

  private static func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// `4.2`
  var milliseconds: String { Self.tenths(time / .milliseconds(1)) }

  /// `182.4 MB/s`
  func speed(of bytes: Int) -> String { Self.tenths(Double(bytes) / 1e6 / (time / .seconds(1))) + " MB/s" }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
