import Griffie

/// Why a build made a file of the output again, or did not.
struct Explanation {
  /// Of the file, within the output.
  private let path: String
  /// Of what stood there before the build.
  private let stamp: FileStamp?

  /// Looks at a file before a build.
  ///
  /// - Parameters:
  ///   - file: its path, within the output or with that before it.
  ///   - output: the folder.
  init(_ file: String, in output: String) {
    let (file, folder) = (file.tidy, "\(output.tidy)/")
    path = file.hasPrefix(folder) ? String(file.dropFirst(folder.count)) : file
    stamp = OutputFolder.stamp(folder + path)
  }

  /// What there is to say after the build, in sentences.
  func sentences(of report: Builder.Report) -> [String] {
    let key = PathBytes(path)
    guard report.files.contains(where: { PathBytes($0.path) == key }) else {
      let removals = report.changes.map { $0.removals + $0.clearances } ?? []
      return [removals.map(PathBytes.init).contains(key) ? "this build removed it" : "the site has no such file"]
    }
    let rendering = report.rendered.first { PathBytes($0.path) == key }
    let isWritten = report.changes?.writes.contains { PathBytes($0.path) == key } ?? false
    guard rendering != nil || isWritten else { return ["this build did not make it again"] }
    let reasons = [changeOnDisk(since: report.former)].compactMap { $0 } + (rendering?.reasons ?? [])
    guard reasons.isEmpty else { return reasons }
    if let restart = report.restart { return ["all pages were made again: \(restart.sentence)"] }
    return [rendering == nil ? "what it is made from changed" : "something else has its address now"]
  }

  /// What was done to the file beside all builds; nil when nothing was, or when that is not known.
  private func changeOnDisk(since former: [KnownFile]) -> String? {
    guard let known = former.first(where: { PathBytes($0.path) == PathBytes(path) }) else {
      guard stamp != nil else { return "it was not there before" }
      return former.isEmpty ? nil : "a build made it that left no state"
    }
    guard known.stamp != stamp else { return nil }
    return stamp == nil ? "it was removed since the last build" : "it was changed since the last build"
  }
}

extension Builder.Restart {
  /// Says what it is.
  fileprivate var sentence: String {
    switch self {
    case .noState: "there is no state of a build before"
    case .state(let fault): "the state of the build before is \(fault)"
    case .changedOutput: "files of the output were changed since the last build"
    }
  }
}
