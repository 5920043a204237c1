/// Former addresses of pages whose files got another name, and where each leads.
///
/// A file got another name when another file has its bytes now, or its name in the folder that its own became. A redirect shows while the
/// page is there that it leads to and nothing else stands at its address; it lasts as long as the state.
public struct Redirects: Hashable, Sendable {
  let targets: [PagePath: PagePath]

  public init() { targets = [:] }

  private init(_ targets: [PagePath: PagePath]) { self.targets = targets }

  /// The redirects after content files were renamed.
  ///
  /// - Parameters:
  ///   - former: the files of the content folder as the last build saw them.
  ///   - files: the files it has now.
  /// - Returns: these redirects, led to where their pages are now, and those of pages that moved.
  public func following(_ former: [KnownFile], _ files: [KnownFile]) -> Redirects {
    let isSame =
      former.count == files.count && zip(former, files).allSatisfy { PathBytes($0.path) == PathBytes($1.path) }
    let moves = isSame ? [] : Self.moves(former, files)
    guard !moves.isEmpty else { return self }
    let (before, after) = (ContentTree(paths: former.map(\.path)).pages, ContentTree(paths: files.map(\.path)).pages)
    let moved = Dictionary(
      moves.flatMap { zip(before[$0.old, default: []], after[$0.new, default: []]) },
      uniquingKeysWith: { first, _ in first })
    // All at once: one page can have the address that another had.
    let targets = targets.mapValues { moved[$0] ?? $0 }.merging(moved) { $1 }
    return Redirects(targets.filter { $0.key != $0.value })
  }

  /// The file that the page of a former file leads to now.
  ///
  /// - Parameters:
  ///   - path: that of the former file.
  ///   - paths: the files that there are.
  /// - Returns: its path; nil where the page did not move.
  func file(formerly path: String, among paths: Set<String>) -> String? {
    let former = ContentTree(paths: [path, "\(path.folder)/index.md"]).pages[path]
    guard let target = former?.first.flatMap({ targets[$0] }) else { return nil }
    return ContentTree(paths: paths.sorted()).pages.filter { $0.value.first == target }.keys.min()
  }

  /// Those that no file of the author's is in the way of: at the address, above it or below it. Capitals tell no two addresses apart.
  func apart(from paths: [String]) -> Redirects {
    guard !targets.isEmpty else { return self }
    let paths = paths.map { $0.lowercased() }
    let files = Set(paths.map { $0[...] })
    let taken = files.union(paths.flatMap(\.folders))
    return Redirects(
      targets.filter { page, _ in
        !taken.contains(page.description[...]) && files.isDisjoint(with: page.description.folders)
      })
  }

  /// Those that lead to one of the pages, and whose address none of them has.
  func among(_ pages: [PagePath]) -> Redirects {
    guard !targets.isEmpty else { return self }
    let pages = Set(pages)
    return Redirects(targets.filter { pages.contains($0.value) && !pages.contains($0.key) })
  }

  /// What makes their pages.
  var jobs: [Job] { targets.sorted { $0.key < $1.key }.map { .redirect(from: $0.key, to: $0.value) } }

  /// Paths of files that are gone, each with that of the file which came and is the same. Of several with the same bytes those go together
  /// that have the same name too. A file whose folder got another name may be edited as well.
  private static func moves(_ former: [KnownFile], _ files: [KnownFile]) -> [(old: String, new: String)] {
    let (old, new) = (Set(former.map(\.path)), Set(files.map(\.path)))
    let gone = former.filter { !new.contains($0.path) }
    let came = files.filter { !old.contains($0.path) }
    let byBytes = pairs(gone, came) { $0.fingerprint }
    let same = byBytes + pairs(gone, came, apartFrom: byBytes, by: Named.init)
    let folders = renamedFolders(same, former, files)
    let edited = pairs(gone, came, apartFrom: same) {
      "\(folders[$0.path.folder] ?? $0.path.folder)/\($0.path.lastPart)"
    }
    return same + edited
  }

  /// Files that are gone with those that came and have the same of something, where only one of either has.
  private static func pairs<Key: Hashable>(
    _ gone: [KnownFile], _ came: [KnownFile], apartFrom known: [(old: String, new: String)] = [],
    by key: (KnownFile) -> Key
  ) -> [(old: String, new: String)] {
    let (old, new) = (Set(known.map(\.old)), Set(known.map(\.new)))
    let heirs = Dictionary(grouping: came.filter { !new.contains($0.path) }, by: key)
    return Dictionary(grouping: gone.filter { !old.contains($0.path) }, by: key).compactMap { key, files in
      guard files.count == 1, let heir = heirs[key], heir.count == 1 else { return nil }
      return (files[0].path, heir[0].path)
    }
  }

  /// Folders of which nothing is left, each with the one that was not there, in which all its files with the same bytes and name stand.
  private static func renamedFolders(
    _ moves: [(old: String, new: String)], _ former: [KnownFile], _ files: [KnownFile]
  ) -> [String: String] {
    let (before, now) = (Set(former.map(\.path.folder)), Set(files.map(\.path.folder)))
    let moved = moves.filter {
      $0.old.lastPart == $0.new.lastPart && !now.contains($0.old.folder) && !before.contains($0.new.folder)
    }
    return Dictionary(grouping: moved, by: \.old.folder).compactMapValues { moves in
      Set(moves.map(\.new.folder)).count == 1 ? moves[0].new.folder : nil
    }
  }

  /// The bytes of a file and its name without its folder.
  private struct Named: Hashable {
    let fingerprint: Fingerprint
    let name: String

    init(_ file: KnownFile) {
      fingerprint = file.fingerprint
      name = file.path.lastPart
    }
  }
}

extension Redirects: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let addresses = try [String](from: &reader)
    guard addresses.count.isMultiple(of: 2) else { throw ByteReader.Damage() }
    let pairs = stride(from: 0, to: addresses.count, by: 2)
      .map { (PagePath.file(addresses[$0]), PagePath.file(addresses[$0 + 1])) }
    targets = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  func write(to writer: inout ByteWriter) {
    targets.sorted { $0.key < $1.key }.flatMap { [$0.key.description, $0.value.description] }.write(to: &writer)
  }
}

extension ContentTree {
  /// The files with these paths, whatever is in them.
  fileprivate init(paths: [String]) { self.init(paths.map { SourceFile(path: $0, bytes: []) }, root: "") }

  /// By the path of a file, the pages that have their addresses from it.
  fileprivate var pages: [String: [PagePath]] {
    let ofPapers = papers.flatMap { paper in
      [
        (
          paper.index.path,
          [PagePath.paper(paper.address)] + Site.pageNames.sorted().map { .section(paper.address, $0) }
        )
      ]
        + paper.sections.map { ($0.file.path, [.section(paper.address, $0.slug)]) }
    }
    let ofRegisters = registers.flatMap { register in
      (register.index.map { [($0.path, [PagePath.register(register.folder)])] } ?? [])
        + register.entries.map { ($0.path, [.entry(EntryID(register: register.folder, identifier: $0.stem))]) }
    }
    return Dictionary(ofPapers + ofRegisters, uniquingKeysWith: { first, _ in first })
  }
}
