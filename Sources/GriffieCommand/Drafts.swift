import Glibc
import Griffie
import Synchronization

/// Files of a build, written as soon as they are made, when it is not known yet whether the site can be published. They stand in the output
/// folder, so that they only have to be moved to their places, and are known by their numbers.
final class Drafts: Sendable {
  /// What they stand in.
  static let folderName = ".griffie-drafts"

  /// So many stand in one folder.
  private static let folderSize = 1000

  private let path: String
  private let standing: @Sendable () -> [KnownFile]
  private let count = Mutex(0)
  private let firstFailure = Mutex<Disk.Failure?>(nil)

  /// None yet.
  ///
  /// - Parameters:
  ///   - output: the folder.
  ///   - standing: files that were seen to stand in it, in the order of their paths: no draft is needed of the same.
  init(in output: String, standing: @escaping @Sendable () -> [KnownFile] = { [] }) {
    path = "\(output)/\(Self.folderName)"
    self.standing = standing
  }

  /// What kept a file from being written.
  var failure: Disk.Failure? { firstFailure.withLock { $0 } }

  /// Writes a file, unless it stands in the folder.
  func put(_ file: OutputFile) -> OutputFile {
    standing().file(at: file.path)?.fingerprint == file.fingerprint ? file.made : draft(file)
  }

  /// Writes a file whose bytes are in memory; when that does not succeed nor will others be written.
  func draft(_ file: OutputFile) -> OutputFile {
    guard let bytes = file.bytes, failure == nil else { return file }
    do throws(Disk.Failure) {
      let number = try newNumber()
      try Disk.write(bytes, to: place(number))
      return file.drafted(number)
    } catch {
      firstFailure.withLock { $0 = $0 ?? error }
      return file
    }
  }

  /// Whether all drafts of files are there: somebody can have removed them with the folder.
  func check(_ files: [OutputFile]) throws(Disk.Failure) {
    for case .draft(let number) in files.map(\.contents) where try Disk.kind(place(number)) != .file {
      throw Disk.Failure(path: place(number), action: "find", code: ENOENT)
    }
  }

  /// Gives a file its place.
  func move(_ file: OutputFile, to place: String) throws(Disk.Failure) {
    switch file.contents {
    case .draft(let number): try Disk.move(self.place(number), to: place)
    case .bytes(let bytes): try Disk.write(bytes, to: place)
    // Nobody has its bytes but the folder itself.
    case .former: throw Disk.Failure(path: place, action: "write", code: ENOENT)
    }
  }

  /// Takes drafts back that were moved to their places in a folder, as far as they were.
  func takeBack(_ files: [OutputFile], from folder: String) throws(Disk.Failure) {
    for file in files {
      guard case .draft(let number) = file.contents else { continue }
      let moved = "\(folder)/\(file.path)"
      if try Disk.kind(moved) == .file { try Disk.move(moved, to: place(number)) }
    }
  }

  /// Removes those that were not moved.
  func remove() { try? Disk.removeTree(path) }

  private func newNumber() throws(Disk.Failure) -> Int {
    try count.withLock { (count) throws(Disk.Failure) in
      // The output is not made again by the way, should somebody remove it.
      for folder in count % Self.folderSize == 0 ? [path, folder(of: count)] : [] where mkdir(folder, 0o755) != 0 {
        if errno != EEXIST { throw Disk.Failure(path: folder, action: "make the folder", code: errno) }
      }
      count += 1
      return count - 1
    }
  }

  private func folder(of number: Int) -> String { "\(path)/\(number / Self.folderSize)" }

  private func place(_ number: Int) -> String { "\(folder(of: number))/\(number)" }
}
