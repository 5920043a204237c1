import Glibc
import Griffie
import Synchronization

/// Files of a build, written as soon as they are made, when it is not known yet whether the site can be published. They stand in a folder of
/// the output, each at its path in that, so that they only have to be moved to their places, or all together to those in a tree.
final class Drafts: Sendable {
  /// What they stand in.
  static let folderName = ".griffie-drafts"

  let path: String
  private let standing: @Sendable () -> [KnownFile]
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

  /// Writes a file whose bytes are at hand; when that does not succeed nor will others be written.
  func draft(_ file: OutputFile) -> OutputFile {
    guard let pieces = file.pieces, failure == nil else { return file }
    do throws(Disk.Failure) {
      try write(pieces, to: file.path)
      return file.drafted
    } catch {
      firstFailure.withLock { $0 = $0 ?? error }
      return file
    }
  }

  private func write(_ pieces: OutputFile.Pieces, to file: String) throws(Disk.Failure) {
    let put = { [place = place(file)] () throws(Disk.Failure) in
      try Disk.write(to: place) { put throws(Disk.Failure) in
        for piece in pieces.all { try put(piece) }
      }
    }
    do throws(Disk.Failure) {
      try put()
    } catch {
      guard error.reason == .system(ENOENT) else { throw error }
      // It is the first of its folder. The output is not made again by the way, should somebody remove it.
      if mkdir(path, 0o755) != 0, errno != EEXIST {
        throw Disk.Failure(path: path, action: "make the folder", code: errno)
      }
      try Disk.makeFolders(of: file, below: path)
      try put()
    }
  }

  /// Whether all drafts of files are there, in their folder or in a tree: somebody can have removed them.
  func check(_ files: [OutputFile], in tree: String? = nil) throws(Disk.Failure) {
    for file in files where file.isDraft {
      let place = "\(tree ?? path)/\(file.path)"
      if try Disk.kind(place) != .file { throw Disk.Failure(path: place, action: "find", code: ENOENT) }
    }
  }

  /// Gives a file its place.
  func move(_ file: OutputFile, to place: String) throws(Disk.Failure) {
    // Of another there is nothing to move.
    guard file.isDraft else { throw Disk.Failure(path: place, action: "write", code: ENOENT) }
    try Disk.move(self.place(file.path), to: place)
  }

  /// Removes those that were not moved.
  func remove() { try? Disk.removeTree(path) }

  private func place(_ file: String) -> String { "\(path)/\(file)" }
}
