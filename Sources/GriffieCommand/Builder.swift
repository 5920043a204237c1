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

  /// What a build did.
  struct Report {
    let site: BuildState.Report
    /// Counts of files; nil when there was nothing to do.
    let changes: Changes?
    let files: Int
    /// Addresses of the pages that were made anew.
    let rendered: [String]
  }

  enum Obstacle: Error {
    /// Something is wrong in the content: nothing is written.
    case faults([Diagnostic])
    /// Something is wrong with the output folder or the disk.
    case outside(String)
  }

  let folders: Folders
  /// What the last build of this builder knew.
  private var memory: Site.Memory?

  init(folders: Folders) { self.folders = folders }

  /// Brings the output up to date with the sources.
  mutating func build() throws(Obstacle) -> Report {
    let result: Result<Report, Obstacle>
    do throws(Disk.Failure) {
      let lock = try FolderLock(folders.output, for: "build of")
      defer { lock.release() }
      result = try update()
    } catch {
      throw .outside(error.description)
    }
    return try result.get()
  }

  private mutating func update() throws(Disk.Failure) -> Result<Report, Obstacle> {
    let state = try formerState()
    let time = timespec.now
    let content = try SourceFolder(folders.content, known: state?.content ?? [], at: state?.time ?? 0)
    let templates = try SourceFolder(folders.templates, known: state?.templates ?? [], at: state?.time ?? 0)
    guard let state, state.content.hasBytes(of: content.files), state.templates.hasBytes(of: templates.files),
      OutputFolder.isIntact(folders.output, state.output)
    else { return try build(content, templates, over: state?.output ?? [], time) }
    if content.hasNewStamps || templates.hasNewStamps {
      try save(state.report, time, content, templates, state.output)
    }
    return .success(Report(site: state.report, changes: nil, files: state.output.count, rendered: []))
  }

  private mutating func build(
    _ content: SourceFolder, _ templates: SourceFolder, over known: [KnownFile], _ time: Int
  ) throws(Disk.Failure) -> Result<Report, Obstacle> {
    let source = Site.Source(
      content: try content.sources(), templates: try templates.sources(), contentName: content.path,
      templatesName: templates.path)
    let result = Site.build(source, reusing: memory)
    guard !result.hasErrors else { return .failure(.faults(result.diagnostics)) }
    let report = BuildState.Report(
      pages: result.pages, mentions: result.mentions, warnings: result.diagnostics.map(\.description))
    let (changes, files): (Changes, [KnownFile])
    do throws(OutputFolder.Obstacle) {
      let folder = OutputFolder(path: folders.output, known: known)
      (changes, files) = try folder.update(to: result.files)
    } catch {
      return .failure(.outside(error.description))
    }
    guard changes.lost.isEmpty else {
      // Somebody changed pages that were to be taken over.
      memory = nil
      return try build(content, templates, over: known, time)
    }
    memory = result.memory
    try save(report, time, content, templates, files)
    return .success(Report(site: report, changes: changes, files: files.count, rendered: result.rendered))
  }

  private var statePath: String { "\(folders.output)/\(BuildState.fileName)" }

  /// What the last build left; nil when that is damaged, or of another program.
  private func formerState() throws(Disk.Failure) -> BuildState? {
    guard try Disk.kind(statePath) == .file else { return nil }
    guard let state = BuildState(try Disk.read(statePath)), state.program == program else {
      Terminal.print("\(statePath) is damaged or of another version: building all of the site", isError: true)
      return nil
    }
    return state
  }

  private func save(
    _ report: BuildState.Report, _ time: Int, _ content: SourceFolder, _ templates: SourceFolder, _ output: [KnownFile]
  ) throws(Disk.Failure) {
    let state = BuildState(
      program: program, time: time, content: content.files, templates: templates.files, output: output, report: report)
    try Disk.write(state.bytes, to: statePath, draft: "\(statePath)-draft")
  }

  /// This program and what it was told.
  private var program: Fingerprint {
    var status = stat()
    let own = stat("/proc/self/exe", &status) == 0 ? "\(FileStamp(status))" : ""
    return Fingerprint(Array([own, folders.content, folders.templates].joined(separator: "\n").utf8))
  }
}

extension [KnownFile] {
  /// Whether both are the same files with the same bytes.
  func hasBytes(of other: [KnownFile]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.path == $1.path && $0.fingerprint == $1.fingerprint }
  }
}
