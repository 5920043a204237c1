import Glibc
import Griffie

/// The files in the output folder in which a build leaves to the next one what it did and knew.
struct StateFiles {
  private let folder: String
  /// What was written last, and the stamp of the file of the state then.
  private var last: (state: BuildState, memory: Site.Memory?, file: FileStamp)?
  /// Whether the file of the memory has what a build before the last one knew.
  private var hasFormerMemory = false

  init(folder: String) { self.folder = folder }

  var statePath: String { "\(folder)/\(BuildState.fileName)" }
  private var memoryPath: String { "\(folder)/\(Site.Memory.fileName)" }
  private var draftPath: String { "\(statePath)-draft" }

  /// Whether the last build was one of this process.
  var isOwn: Bool { last.map { OutputFolder.stamp(statePath) == $0.file } ?? false }

  /// Whether what the last build knew is still to be written down.
  var owesMemory: Bool { hasFormerMemory && isOwn }

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
    return (try? Disk.read(memoryPath)).flatMap { Site.Memory($0, print: state.memory) }
  }

  /// Writes down what a build knew, and behind it the state that it left, which has the fingerprint of that. The
  /// site is in its place already, so that nothing of this is an obstacle to it.
  ///
  /// - Parameters:
  ///   - memory: what the build knew.
  ///   - isLater: whether that can wait for `saveMemory` where the last build was one of this process. Until then the state has the fingerprint
  ///     of what an earlier build knew.
  ///   - state: what it left, with a fingerprint.
  /// - Returns: what stood in the way of it.
  mutating func save(_ memory: Site.Memory, later isLater: Bool, _ state: (Fingerprint) -> BuildState) -> Disk.Failure?
  {
    if isLater, isOwn, let print = last?.state.memory {
      hasFormerMemory = true
      return save(state(print), memory)
    }
    do throws(Disk.Failure) {
      let print = try Disk.write(to: memoryPath, draft: draftPath) { put throws(Disk.Failure) in try memory.write(put) }
      hasFormerMemory = false
      return save(state(print), memory)
    } catch {
      return error
    }
  }

  /// Writes down what the last build knew, where that is still to be done; what stood in the way of it.
  mutating func saveMemory() -> Disk.Failure? {
    guard owesMemory, let last, let memory = last.memory else { return nil }
    return save(memory, later: false, last.state.remembered)
  }

  /// Leaves the file of the memory as it is until the next build: a full disk is not filled again and again.
  mutating func forgiveMemory() { hasFormerMemory = false }

  /// Writes down a state; what stood in the way of that.
  mutating func save(_ state: BuildState, _ memory: Site.Memory? = nil) -> Disk.Failure? {
    do throws(Disk.Failure) { try Disk.write(state.bytes, to: statePath, draft: draftPath) } catch { return error }
    let memory = memory ?? (last?.state.memory == state.memory ? last?.memory : nil)
    last = OutputFolder.stamp(statePath).map { (state, memory, $0) }
    return nil
  }

  /// Removes what a build that was killed left half written.
  func clearDraft() { unlink(draftPath) }
}
