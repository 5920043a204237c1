import Griffie

extension Builder {
  /// What a build did.
  struct Report {
    let site: BuildState.Report
    /// Counts of files; nil when there was nothing to do.
    let changes: Changes?
    /// Files of the output as they are now.
    let files: [KnownFile]
    /// Those of the last build, as that left them; none when that is not known.
    let former: [KnownFile]
    /// Why all pages were made; nil when they were not.
    let restart: Restart?
    /// The pages that were made anew.
    let rendered: [Site.Rendering]
    /// Why the state is not written; the site is.
    let stateFailure: Disk.Failure?
  }

  /// Why a build makes all pages and takes none over.
  enum Restart: Hashable {
    /// No build left a state.
    case noState
    case state(StateFault)
    /// Files of the output are not as the last build left them.
    case changedOutput
  }

  /// Why the state that a build left is of no use.
  enum StateFault: Hashable, CustomStringConvertible {
    case unreadable
    case program
    case folders
    /// What that build knew is gone, damaged or another build's.
    case memory

    var description: String {
      switch self {
      case .unreadable: "damaged or of another version"
      case .program: "of another version of Griffie"
      case .folders: "of source folders with other names"
      case .memory: "without its own \(Site.Memory.fileName)"
      }
    }
  }
}
