/// Former addresses of pages whose files got another name, and where each leads.
///
/// A file got another name when another file has its bytes now. A redirect lasts as long as the state knows it, the page is there that
/// it leads to, and nothing else stands at its address.
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
    let moves = Self.moves(former, files)
    guard !moves.isEmpty else { return self }
    let (before, after) = (ContentTree(paths: former.map(\.path)).pages, ContentTree(paths: files.map(\.path)).pages)
    var targets = targets
    for (old, new) in moves {
      for (from, to) in zip(before[old, default: []], after[new, default: []]) {
        for (former, target) in targets where target == from { targets[former] = to }
        targets[from] = to
      }
    }
    return Redirects(targets.filter { $0.key != $0.value })
  }

  /// Those whose address no file of the author's has. Small letters count: only capitals tell no two addresses apart.
  func apart(from paths: [String]) -> Redirects {
    guard !targets.isEmpty else { return self }
    let taken = Set(paths.map { $0.lowercased() })
    return Redirects(targets.filter { !taken.contains($0.key.description) })
  }

  /// Those that lead to one of the pages, and whose address none of them has.
  func among(_ pages: [PagePath]) -> Redirects {
    guard !targets.isEmpty else { return self }
    let pages = Set(pages)
    return Redirects(targets.filter { pages.contains($0.value) && !pages.contains($0.key) })
  }

  /// What makes their pages.
  var jobs: [Job] { targets.sorted { $0.key < $1.key }.map { .redirect(from: $0.key, to: $0.value) } }

  /// Paths of files that are gone, each with that of the file which came and has its bytes. Of several with the same bytes those go together
  /// that have the same name too.
  private static func moves(_ former: [KnownFile], _ files: [KnownFile]) -> [(old: String, new: String)] {
    let (old, new) = (Set(former.map(\.path)), Set(files.map(\.path)))
    let gone = Dictionary(grouping: former.filter { !new.contains($0.path) }, by: \.fingerprint)
    let came = Dictionary(grouping: files.filter { !old.contains($0.path) }, by: \.fingerprint)
    return gone.flatMap { bytes, gone -> [(String, String)] in
      let came = came[bytes, default: []]
      if let only = came.first, gone.count == 1, came.count == 1 { return [(gone[0].path, only.path)] }
      return gone.compactMap { file in
        let named = came.filter { $0.path.lastPart == file.path.lastPart }
        return named.count == 1 && gone.count { $0.path.lastPart == file.path.lastPart } == 1
          ? (file.path, named[0].path) : nil
      }
    }
    .sorted { $0 < $1 }
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

extension String {
  fileprivate var lastPart: Substring { self[(lastIndex(of: "/").map { index(after: $0) } ?? startIndex)...] }
}
