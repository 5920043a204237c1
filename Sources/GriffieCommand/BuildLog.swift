import ArgumentParser
import Griffie

/// Says on the terminal what builds of a site did.
struct BuildLog {
  let output: String
  /// Said at the head of what each build did; empty, or with a blank behind.
  var head: () -> String = { "" }
  /// Warnings that were printed last.
  private var warnings: [String] = []
  /// Why the state could not be written, as it was printed last.
  private var stateFailure: Disk.Failure?
  /// The same of what a build knew.
  private var memoryFailure: Disk.Failure?

  init(output: String) { self.output = output }

  /// Says what was written and removed; warnings, and why the state is not written, only when that is other than it was of the build before.
  mutating func tell(_ report: Builder.Report, since start: ContinuousClock.Instant) {
    if report.site.warnings != warnings {
      warnings = report.site.warnings
      for warning in warnings { Terminal.print(finding: warning, isError: true) }
    }
    warn(ofLeft: report.changes)
    let time = (ContinuousClock.now - start) / .milliseconds(1)
    let changes = report.changes
    Terminal.print(
      "\(head())\(Count(report.site.pages, "page")), \(Count(report.site.mentions, "mention")) in \(Int(time.rounded())) ms: "
        + "\(changes?.writes.count ?? 0) written, \(changes?.kept ?? report.files.count) unchanged, "
        + "\(changes?.removed ?? 0) removed")
    Self.warn(of: report.stateFailure, after: &stateFailure, "the next build does not know of it")
  }

  /// Says why what a build knew is not written, once.
  mutating func tell(ofMemory failure: Disk.Failure?) {
    Self.warn(of: failure, after: &memoryFailure, "the next program that builds it has more to do")
  }

  /// Says what could not be written of a build and what comes of it, unless it is what was said last.
  private static func warn(of failure: Disk.Failure?, after last: inout Disk.Failure?, _ consequence: String) {
    if let failure, failure != last {
      Terminal.print("\(failure): the site is written, and \(consequence)", isError: true)
    }
    last = failure
  }

  /// Says what was removed of all that builds made.
  func tell(ofCleaning changes: Changes) {
    warn(ofLeft: changes)
    Terminal.print("\(Count(changes.removed, "file")) removed")
  }

  private func warn(ofLeft changes: Changes?) {
    for path in changes?.left ?? [] {
      Terminal.print("\(output)/\(path.printable): warning: changed since it was made, left in place", isError: true)
    }
  }

  /// Says what keeps the site from being built; the code to end with.
  @discardableResult
  func tell(_ obstacle: Builder.Obstacle) -> ExitCode {
    switch obstacle {
    case .faults(let diagnostics):
      for text in Findings.texts(diagnostics) { Terminal.print(finding: text, isError: true) }
      let errors = diagnostics.count { $0.severity == .error }
      Terminal.print("\(head())\(Count(errors, "error")): nothing is written, \(output) is as it was", isError: true)
      return .findings
    case .outside(let message):
      Terminal.print("\(head())\(message)", isError: true)
      return .outside
    }
  }
}

/// A number with its noun: `1 page`, `2 pages`.
struct Count: CustomStringConvertible {
  private let number: Int
  private let noun: String

  init(_ number: Int, _ noun: String) {
    self.number = number
    self.noun = noun
  }

  var description: String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
