import Griffie

extension Builder {
  /// What a check found, and in what.
  struct Checked {
    let diagnostics: [Diagnostic]
    /// The bytes of the content, by the paths that messages have.
    let content: [String: Fingerprint]
    /// Why the output could not be compared; nil when it was, or when none is there.
    let failure: Obstacle?
  }

  /// Builds the site from nothing in memory and compares it with the output.
  ///
  /// - Returns: how many files are the same, and the paths of those that are not, that are not there, or that should not be.
  /// - Throws: `Obstacle`.
  func verify() throws(Obstacle) -> (same: Int, others: [String]) {
    let lock = try lock()
    defer { lock.release() }
    let (content, templates) = try sources()
    let redirects = try Obstacle.of(stateFiles.state)?.redirects ?? Redirects()
    let source = try Obstacle.of { () throws(Disk.Failure) in try site(content, templates) }
    let files = Site.build(source, redirects, releasingTexts: true, keeping: \.made).files
    return try Obstacle.of { () throws(Disk.Failure) in
      try OutputFolder(folders.output).compare(with: files)
    }
  }

  /// Looks the site through, and the output as well where a build made one.
  ///
  /// It waits for a build that is at work before it reads anything, and a build for it where the output may be written to.
  ///
  /// - Parameter known: all papers that exist.
  /// - Returns: what is wrong in the content.
  /// - Throws: `Obstacle.outside`, when the content cannot be read.
  func check(known: KnownPapers?) throws(Obstacle) -> Checked {
    var (isBuilt, state, failure) = (false, BuildState?.none, Obstacle?.none)
    var lock: FolderLock?
    do throws(Obstacle) {
      isBuilt = try Obstacle.of(stateFiles.hasState)
      if isBuilt { lock = FolderLock.reading(folders.output, for: "build of") }
      state = try Obstacle.of(stateFiles.state)
    } catch {
      failure = error
    }
    defer { lock?.release() }
    let (content, templates) = try sources()
    let redirects = state.map { $0.redirects.following($0.content, content.files) } ?? Redirects()
    let check = SiteCheck(
      try Obstacle.of { () throws(Disk.Failure) in try site(content, templates) }, redirects, known: known,
      outputName: folders.output)
    var found = check.diagnostics
    if isBuilt, failure == nil, let files = check.files {
      do throws(Disk.Failure) {
        let others = try OutputFolder(folders.output).compare(with: files).others
        found += Diagnostic.outputDiffers(others.map { "\(folders.output)/\($0)" })
      } catch {
        failure = .outside(error.description)
      }
    }
    let fingerprints = content.files.map { ("\(content.path)/\($0.path)", $0.fingerprint) }
    return Checked(
      diagnostics: found, content: Dictionary(fingerprints, uniquingKeysWith: { first, _ in first }), failure: failure)
  }
}
