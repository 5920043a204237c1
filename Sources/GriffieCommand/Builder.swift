import Glibc
import Griffie

/// Builds a site in its folders, and again after changes.
struct Builder {
  /// The folders of a site, as the user named them.
  struct Folders: Hashable {
    let content: String
    let templates: String
    let output: String
  }

  enum Obstacle: Error {
    /// Something is wrong in the content: nothing is written.
    case faults([Diagnostic])
    /// Something is wrong with the output folder or the disk.
    case outside(String)
  }

  let folders: Folders
  /// What ends the waiting for another build.
  private let stop: Stop?
  private(set) var stateFiles: StateFiles
  /// The sources as they were looked at last, when that came to its end.
  private var looked: Sources?
  /// Whether the output was as the state says when the last build ended.
  private var hasWholeOutput = false

  typealias Sources = (content: SourceFolder, templates: SourceFolder)

  init(folders: Folders, stop: Stop? = nil) {
    self.folders = folders
    self.stop = stop
    stateFiles = StateFiles(folder: folders.output)
  }

  /// Brings the output up to date with the sources.
  ///
  /// - Parameters:
  ///   - changed: where source files may have changed since the last build of this builder; nil where all must be looked at.
  ///   - changedOutput: where files of the output may have been changed since, by this build or others; nil where all must be looked at.
  ///   - remembersLater: whether what the build knew is written down when `remember` is called.
  ///   - published: is told what changed in the output and what stands there now, as soon as it does and before the state is written.
  /// - Returns: what was done.
  /// - Throws: `Obstacle`.
  mutating func build(
    changed: [String]? = nil, _ changedOutput: [String]? = nil, rememberingLater remembersLater: Bool = false,
    published: (Changes, [KnownFile]) -> Void = { _, _ in }
  ) throws(Obstacle) -> Report {
    // What was told is of no use any more where a build does not come so far as to read it.
    let (former, hadWholeOutput) = (looked, hasWholeOutput)
    (looked, hasWholeOutput) = (nil, false)
    let lock = try lock()
    defer { lock.release() }
    let changedOutput = hadWholeOutput && stateFiles.isOwn ? changedOutput : nil
    let time = timespec.now
    // The sources are looked at while the state is read, and the output while the sources are held against it.
    let left = Later { [stateFiles] in Result { () throws(Disk.Failure) in try stateFiles.state() } }
    let output = Later { [folders] in
      OutputFolder(folders.output, left: try? left.value.get(), changed: changedOutput)
    }
    let (content, templates) = try sources(after: former, changed) { try? left.value.get() }
    let state = try Obstacle.of(left.value.get)
    var restart = try restart(from: state)
    guard let state, restart == nil, state.report.skipped == content.skipped + templates.skipped,
      state.content.hasBytes(of: content.files), state.templates.hasBytes(of: templates.files),
      output.value.isIntact
    else {
      let memory = restart == nil ? state.flatMap(stateFiles.memory(of:)) : nil
      if restart == nil, memory == nil { restart = .state(.memory) }
      if case .state(let fault) = restart {
        Terminal.print("\(stateFiles.statePath) is \(fault): building all of the site", isError: true)
      }
      return try build(content, templates, over: state, memory, restart, time, output, remembersLater, published)
    }
    (looked, hasWholeOutput) = ((content, templates), true)
    let hasNewStamps = content.hasNewStamps || templates.hasNewStamps
    let failure =
      hasNewStamps
      ? stateFiles.save(state.seenAgain(at: time, content: content.files, templates: templates.files)) : nil
    return Report(
      site: state.report, changes: nil, files: state.output, former: state.output, restart: nil, rendered: [],
      stateFailure: failure)
  }

  /// Whether what the last build knew is still to be written down.
  var owesMemory: Bool { stateFiles.owesMemory }

  /// Writes down what the last build knew, where that is still to be done and no other process was first. It is tried once.
  ///
  /// - Returns: what stood in the way of it.
  /// - Throws: `Obstacle`, when the output cannot be locked.
  mutating func remember() throws(Obstacle) -> Disk.Failure? {
    defer { stateFiles.forgiveMemory() }
    let lock = try lock()
    defer { lock.release() }
    return stateFiles.saveMemory()
  }

  /// Keeps all that is known of the site until the process ends, when the system takes it at once: to free it piece by piece takes a tenth
  /// of a build.
  func leaveToSystem() { _ = Unmanaged.passRetained(Kept(builder: self)) }

  private final class Kept {
    let builder: Builder

    init(builder: Builder) { self.builder = builder }
  }

  /// Removes from the output all that builds made there, and nobody changed since.
  func clean() throws(Obstacle) -> Changes {
    let lock = try lock()
    defer { lock.release() }
    return try Obstacle.of { () throws(OutputFolder.Obstacle) in try OutputFolder(folders.output).clear() }
  }

  private mutating func build(
    _ content: SourceFolder, _ templates: SourceFolder, over state: BuildState?, _ memory: Site.Memory?,
    _ restart: Restart?, _ time: Int, _ output: Later<OutputFolder>, _ remembersLater: Bool,
    _ published: (Changes, [KnownFile]) -> Void, known reasons: [Site.Rendering] = []
  ) throws(Obstacle) -> Report {
    let source = try Obstacle.of { () throws(Disk.Failure) in try site(content, templates, reusing: memory) }
    looked = (content, templates)
    let redirects = state.map { $0.redirects.following($0.content, content.files) } ?? Redirects()
    let drafts = Drafts(in: folders.output) { output.made?.known ?? [] }
    defer { drafts.remove() }
    let result = Site.build(
      source, redirects, reusing: memory, releasingTexts: memory == nil, keeping: drafts.put)
    guard !result.hasErrors else { throw .faults(result.diagnostics) }
    if let failure = drafts.failure { throw .outside(failure.description) }
    let folder = output.value
    let update = try Obstacle.of { () throws(OutputFolder.Obstacle) in
      try folder.update(to: result.files, from: drafts)
    }
    // Somebody changed pages that were to be taken over.
    guard update.changes.lost.isEmpty else {
      let output = Later { [folders] in OutputFolder(folders.output, left: state) }
      return try build(
        content, templates, over: state, nil, .changedOutput, time, output, remembersLater, published,
        known: result.rendered)
    }
    published(update.changes, update.files)
    let report = BuildState.Report(
      pages: result.pages, mentions: result.mentions, warnings: Findings.texts(result.diagnostics),
      skipped: content.skipped + templates.skipped)
    let (program, folderNames) = (program, folderNames)
    let failure =
      folder.settle(update, drafts)
      ?? stateFiles.save(result.memory, later: remembersLater) { memory in
        BuildState(
          program: program, folders: folderNames, time: time, content: content.files.read(as: source.content),
          templates: templates.files.read(as: source.templates), output: update.files, manifest: folder.manifestStamp,
          report: report, redirects: redirects, memory: memory)
      }
    hasWholeOutput = failure == nil
    let known = Dictionary(reasons.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    return Report(
      site: report, changes: update.changes, files: update.files, former: state?.output ?? [], restart: restart,
      rendered: result.rendered.map { known[$0.path] ?? $0 }, stateFailure: failure)
  }

  func lock() throws(Obstacle) -> FolderLock {
    let lock = try Obstacle.of { () throws(Disk.Failure) in try FolderLock(folders.output, for: "build of", or: stop) }
    // Of builds that were killed.
    StagedTree.clear(for: folders.output)
    Drafts(in: folders.output).remove()
    stateFiles.clearDraft()
    return lock
  }

  /// The source folders as they are now.
  ///
  /// - Parameters:
  ///   - former: as they were looked at before.
  ///   - changed: where they may have changed since; nil where all must be looked at.
  ///   - state: what the last build left; asked for when they have been looked at.
  /// - Returns: the folders.
  /// - Throws: `Obstacle`.
  func sources(
    after former: Sources? = nil, _ changed: [String]? = nil, knownFrom state: () -> BuildState? = { nil }
  ) throws(Obstacle) -> Sources {
    try Obstacle.of { () throws(Disk.Failure) in
      try SourceFolder.again { () throws(Disk.Failure) in
        if let former, let changed, let content = try former.content.following(changed),
          let templates = try former.templates.following(changed)
        {
          return (content, templates)
        }
        return (
          try SourceFolder(folders.content) { state().map { ($0.content, $0.time) } },
          try SourceFolder(folders.templates) { state().map { ($0.templates, $0.time) } }
        )
      }
    }
  }

  func site(
    _ content: SourceFolder, _ templates: SourceFolder, reusing memory: Site.Memory? = nil
  ) throws(Disk.Failure) -> Site.Source {
    Site.Source(
      content: try content.sources(reusing: memory?.content ?? []),
      templates: try templates.sources(reusing: memory?.templates ?? []), contentName: content.path,
      templatesName: templates.path, skipped: content.skipped, skippedTemplates: templates.skipped)
  }

  /// Why nothing is taken over from what the last build left.
  private func restart(from state: BuildState?) throws(Obstacle) -> Restart? {
    guard let state else { return try Obstacle.of(stateFiles.hasState) ? .state(.unreadable) : .noState }
    if state.program != program { return .state(.program) }
    return state.folders == folderNames ? nil : .state(.folders)
  }

  /// This program.
  private var program: Fingerprint {
    var status = stat()
    let own = stat("/proc/self/exe", &status) == 0 ? "\(FileStamp(status))" : ""
    return Fingerprint(Array(own.utf8))
  }

  /// What the source folders are called, which stands in messages.
  private var folderNames: Fingerprint { Fingerprint(Array("\(folders.content)\n\(folders.templates)".utf8)) }
}

extension Builder.Obstacle {
  /// Does something, and says what stood in its way.
  static func of<Value, Failure: Error & CustomStringConvertible>(
    _ body: () throws(Failure) -> Value
  ) throws(Self) -> Value {
    do throws(Failure) {
      return try body()
    } catch {
      throw .outside(error.description)
    }
  }
}

extension [KnownFile] {
  /// The files with the bytes that they had when they were read, as some did once more behind the look.
  fileprivate func read(as sources: [SourceFile]) -> [KnownFile] {
    zip(self, sources).map { file, source in
      file.fingerprint == source.fingerprint
        ? file : KnownFile(path: file.path, stamp: file.stamp, fingerprint: source.fingerprint)
    }
  }

  /// Whether both are the same files with the same bytes.
  func hasBytes(of other: [KnownFile]) -> Bool {
    count == other.count
      && zip(self, other).allSatisfy { PathBytes($0.path) == PathBytes($1.path) && $0.fingerprint == $1.fingerprint }
  }
}
