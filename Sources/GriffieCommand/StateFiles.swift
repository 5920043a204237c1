import Glibc
import Griffie

/// The files in the output folder in which a build leaves to the next one what it did and knew.
struct StateFiles {
  private let folder: String
  /// What the last build of this process left, and the stamp that the file of the state had then.
  private var last: (state: BuildState, memory: Site.Memory?, file: FileStamp?)?
  private var isKeptOnly = false

  init(folder: String) { self.folder = folder }

  var statePath: String { "\(folder)/\(BuildState.fileName)" }
  private var memoryPath: String { "\(folder)/\(Site.Memory.fileName)" }
  private var draftPath: String { "\(statePath)-draft" }

  /// Whether the last build was one of this process.
  var isOwn: Bool { last.map { OutputFolder.stamp(statePath) == $0.file } ?? false }

  /// Whether what it left is not written down yet.
  var isUnsaved: Bool { isKeptOnly && isOwn }

  /// What the last build left; nil when that is damaged. Of another program or of folders named otherwise only the redirects are of use,
  /// and which files were seen.
  func state() throws(Disk.Failure) -> BuildState? {
    if let last, isOwn { return last.state }
    return try hasState() ? BuildState(try Disk.read(statePath)) : nil
  }

  /// Whether a build left a state.
  func hasState() throws(Disk.Failure) -> Bool { try Disk.kind(statePath) == .file }

  /// What the build knew that left this state; nil when that is gone, damaged or another build's.
  func memory(of state: BuildState) -> Site.Memory? {
    if let last, last.state.memory == state.memory, let memory = last.memory { return memory }
    guard let print = state.memory else { return nil }
    return (try? Disk.read(memoryPath)).flatMap { Site.Memory($0, print: print) }
  }

  /// Keeps what a build left for the next one of this process, until it is written down for others too.
  ///
  /// - Parameters:
  ///   - state: of the site as it stands now.
  ///   - memory: nil when it is the former one.
  mutating func keep(_ state: BuildState, _ memory: Site.Memory? = nil) {
    let memory = memory ?? (last?.state.memory == state.memory ? last?.memory : nil)
    last = (state, memory, OutputFolder.stamp(statePath))
    isKeptOnly = true
  }

  /// Writes down what is kept: what a build knew, where that is not written yet, and behind it the state, which has the fingerprint of that.
  ///
  /// - Returns: what stood in the way of it. The site is in its place already, so that this is no obstacle to it.
  mutating func save() -> Disk.Failure? {
    guard isUnsaved, var (state, memory, file) = last else { return nil }
    do throws(Disk.Failure) {
      if state.memory == nil, let memory {
        state.memory = try Disk.write(to: memoryPath, draft: draftPath) { put throws(Disk.Failure) in
          try memory.write(put)
        }
      }
      try Disk.write(state.bytes, to: statePath, draft: draftPath)
    } catch {
      return error
    }
    file = OutputFolder.stamp(statePath)
    last = (state, memory, file)
    isKeptOnly = false
    return nil
  }

  /// Removes what a build that was killed left half written.
  func clearDraft() { unlink(draftPath) }
}
