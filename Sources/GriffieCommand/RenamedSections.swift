import CommonMark
import Griffie

/// The sections of papers that their author gave another name since an import made them.
///
/// A file that an import made is gone, and one that none made has its bytes: that is the same section. One that was edited as well cannot be
/// told from a section of the author's own.
struct RenamedSections {
  /// Paths of the sections now, by those that an import gives them.
  private var places: [String: String] = [:]
  /// The paths that an import gave to sections whose numbers were others then, by those that it gives them now.
  private var formers: [String: String] = [:]
  /// Sections that an import made and that are gone.
  private var lost: Set<String> = []
  /// Sections that no import made, by folder.
  private var own: [String: [String]] = [:]
  /// The paths that an import gives to what it is about to write.
  private let given: Set<String>

  /// Compares folders with the manifest.
  ///
  /// - Parameters:
  ///   - files: what an import is about to write.
  ///   - folders: those of its papers.
  ///   - manifest: what former imports made.
  ///   - root: the content folder.
  /// - Throws: what the disk refuses.
  init(
    of files: [SourceFile], in folders: Set<String>, _ manifest: Manifest, below root: String
  ) throws(Disk.Failure) {
    given = Set(files.map(\.path))
    for folder in folders.sorted() where try Disk.kind("\(root)/\(folder)") == .folder {
      let known = Dictionary(
        manifest.lines.filter { $0.path.hasPrefix("\(folder)/") && $0.path != "\(folder)/index.md" }
          .map { ($0.path, $0.fingerprints) }, uniquingKeysWith: { first, _ in first })
      let present = try Disk.names(in: "\(root)/\(folder)").sorted().map { "\(folder)/\($0)" }
      let missing = Set(known.keys).subtracting(present)
      let strange = present.filter { $0.hasSuffix(".md") && known[$0] == nil && $0 != "\(folder)/index.md" }
      let prints = missing.isEmpty ? [] : try fingerprints(of: strange, below: root)
      for path in missing {
        let heirs = prints.filter { known[path]?.contains($0.print) ?? false }
        guard heirs.count == 1, missing.count(where: { known[$0]?.contains(heirs[0].print) ?? false }) == 1 else {
          lost.insert(path)
          continue
        }
        places[path] = heirs[0].path
      }
      let renamed = Set(places.values)
      own[folder] = strange.filter { !renamed.contains($0) }
      keepNames(of: files.map(\.path).filter { $0.hasPrefix("\(folder)/") && known[$0] == nil })
    }
  }

  private func fingerprints(
    of paths: [String], below root: String
  ) throws(Disk.Failure) -> [(path: String, print: Fingerprint)] {
    try paths.map { (path) throws(Disk.Failure) in
      guard try Disk.kind("\(root)/\(path)") == .file else { return nil }
      return (path, Fingerprint(try Disk.read("\(root)/\(path)")))
    }.compactMap { $0 }
  }

  /// A section that has another number now keeps the name that its author gave it.
  private mutating func keepNames(of new: [String]) {
    for path in new {
      guard let name = SectionName(path),
        let former = places.first(where: { SectionName($0.key)?.slug == name.slug && $0.key.folder == path.folder }),
        let own = SectionName(former.value)
      else { continue }
      places[path] = "\(path.folder)/\(name.digits)-\(own.word).md"
      formers[path] = former.key
    }
  }

  /// Where a section stands that an import gives this path.
  func place(of path: String) -> String { places[path] ?? path }

  /// The path that the manifest has for a section.
  func known(_ path: String) -> String { formers[path] ?? path }

  /// The author's files that would be one section with a new file of this path: they have its number or its address, or they may be what it
  /// was before it was renamed and edited.
  func rivals(of path: String) -> [String] {
    let place = place(of: path)
    let name = SectionName(place)
    let renamed = places.filter { $0.key.folder == path.folder && $0.key != path && given.contains($0.key) }.values
    let own = own[path.folder, default: []]
    return (own + renamed.sorted()).filter { file in
      if lost.contains(path), own.contains(file) { return true }
      guard let name, let other = SectionName(file) else { return false }
      return Int(name.digits) == Int(other.digits) || name.slug == other.slug
    }
  }
}

/// The parts of `brief/03-militaire-steun.md`.
private struct SectionName {
  /// `03`
  let digits: Substring
  /// `militaire-steun`
  let word: Substring

  /// Nil when it is no name of a section.
  init?(_ path: String) {
    let name = path.lastPart
    let parts = name.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, name.hasSuffix(".md"), Int(parts[0]) != nil else { return nil }
    digits = parts[0]
    word = parts[1].dropLast(3)
  }

  var slug: String { Slug.make(String(word)) }
}
