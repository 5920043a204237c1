/// The shortest of several runs of the same work, with what the work gave.
struct Measurement<Result> {
  let result: Result
  let time: Duration

  /// One core does the work; the shortest run is the one that others disturbed least.
  init(runs: Int, _ work: () -> Result) {
    let clock = ContinuousClock()
    var (result, time) = Self.once(clock, work)
    for _ in 1..<runs {
      let again = Self.once(clock, work)
      if again.time < time { (result, time) = again }
    }
    self.result = result
    self.time = time
  }

  private static func once(_ clock: ContinuousClock, _ work: () -> Result) -> (result: Result, time: Duration) {
    let start = clock.now
    let result = work()
    return (result, clock.now - start)
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
