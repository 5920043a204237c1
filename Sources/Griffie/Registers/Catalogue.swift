import Citations
import CommonMark

/// The registers as content defines them, before anything is mentioned.
struct Catalogue: Sendable {
  struct Register: Sendable {
    let folder: String
    /// False when its own file is wrong: then nobody knows what its entries are.
    let isReadable: Bool
    let kind: RegisterKind?
    let title: String?
    let source: SourceText?
    let introduction: Body?
    /// Sorted by key.
    let entries: [Entry]
  }

  final class Entry: Sendable {
    let id: EntryID
    /// Name of its file without `.md`.
    let stem: String
    let header: EntryHeader
    let source: SourceText
    let body: Body
    let contentPath: String
    /// Of its path and all that stands above its body.
    let headFingerprint: Fingerprint

    init(
      id: EntryID, stem: String, header: EntryHeader, source: SourceText, body: Body, contentPath: String,
      headFingerprint: Fingerprint
    ) {
      self.id = id
      self.stem = stem
      self.header = header
      self.source = source
      self.body = body
      self.contentPath = contentPath
      self.headFingerprint = headFingerprint
    }
  }

  let registers: [Register]
  let diagnostics: [Diagnostic]

  /// The registers of a site whose content folder the user knows as `root`.
  init(_ tree: ContentTree, root: String) {
    self.init(tree.registers, root: root, folder: "\(root)/registers")
  }

  /// Registers by their files. As the user knows them, paths begin in the folder `root`, and the registers stand in `folder`.
  init(_ files: [ContentTree.Register], root: String, folder: String) {
    var diagnostics: [Diagnostic] = []
    let defined = files.compactMap { Self.register($0, root, &diagnostics) }
    let kinds = Set(defined.compactMap(\.kind))
    let taken = Set(defined.map { Slug.make($0.folder) })
    let implied = RegisterKind.allCases.filter { !kinds.contains($0) }.map {
      Register(
        // A register of the author's own may have the name that ours would get.
        folder: taken.contains($0.folder) ? "\($0.folder)-\($0.rawValue)" : $0.folder, isReadable: true, kind: $0,
        title: nil,
        source: nil, introduction: nil, entries: [])
    }
    registers = (defined + implied).sorted { Self.rank($0) < Self.rank($1) }
    self.diagnostics = diagnostics + Self.twice(defined) + Self.badFolders(defined, folder)
  }

  /// Built-in kinds in their own order, then the author's by folder.
  private static func rank(_ register: Register) -> (Int, String) {
    let index = register.kind.flatMap(RegisterKind.allCases.firstIndex) ?? RegisterKind.allCases.count
    return (index, register.folder)
  }

  private static func register(
    _ files: ContentTree.Register, _ root: String, _ diagnostics: inout [Diagnostic]
  ) -> Register? {
    do throws(Fault) {
      let index = try files.index.map { (file) throws(Fault) in try SourceText(file, root: root) }
      let frontMatter = index.map(FrontMatter.init(of:))
      var header: RegisterHeader?
      var isReadable = true
      if let index, let frontMatter {
        var keys = KeyReader(frontMatter, of: index)
        header = RegisterHeader(&keys)
        let faults = keys.finish()
        isReadable = faults.isEmpty
        diagnostics += faults
      }
      let kind = header?.kind
      let read = files.entries.concurrentMap { entry($0, files.folder, kind, root) }
      // What entries may say depends on the kind. They are kept, so that links to them are not told too.
      if isReadable { diagnostics += read.flatMap(\.diagnostics) }
      return Register(
        folder: files.folder, isReadable: isReadable, kind: kind, title: header?.title, source: index,
        introduction: frontMatter?.body, entries: unique(read.compactMap(\.entry), &diagnostics))
    } catch {
      diagnostics.append(error.diagnostic)
      return nil
    }
  }

  private static func entry(
    _ file: SourceFile, _ folder: String, _ kind: RegisterKind?, _ root: String
  ) -> (entry: Entry?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    do throws(Fault) {
      let source = try SourceText(file, root: root)
      let frontMatter = FrontMatter(of: source)
      var keys = KeyReader(frontMatter, of: source)
      let header = EntryHeader(&keys, stem: file.stem, kind: kind)
      diagnostics = keys.finish(
        hint: kind == nil ? "others depend on the kind, which \(root)/\(file.path.folder)/index.md can name" : nil)
      if Slug.make(file.stem).isEmpty || Slug.make(file.stem) == "index" { throw Fault(.entryName(source)) }
      let entry = Entry(
        id: EntryID(register: folder, identifier: file.stem), stem: file.stem, header: header,
        source: source, body: frontMatter.body, contentPath: file.path,
        headFingerprint: .all([Fingerprint(Array(file.path.utf8)), frontMatter.headFingerprint(of: source)]))
      return (entry, diagnostics)
    } catch {
      return (nil, diagnostics + [error.diagnostic])
    }
  }

  private static func unique(_ entries: [Entry], _ diagnostics: inout [Diagnostic]) -> [Entry] {
    var byKey: [EntryID: Entry] = [:]
    for entry in entries {
      if let other = byKey[entry.id] {
        diagnostics.append(.entryAddress(entry, other))
      } else {
        byKey[entry.id] = entry
      }
    }
    return byKey.values.sorted { $0.id < $1.id }
  }

  private static func badFolders(_ registers: [Register], _ root: String) -> [Diagnostic] {
    var taken: [String: String] = [:]
    return registers.compactMap { register in
      let slug = Slug.make(register.folder)
      if slug.isEmpty { return .folderName(register.folder, root) }
      if let other = taken[slug] { return .folderTwice(register.folder, other, root) }
      taken[slug] = register.folder
      return nil
    }
  }

  private static func twice(_ registers: [Register]) -> [Diagnostic] {
    Dictionary(grouping: registers.filter { $0.kind != nil }, by: \.kind).values
      .filter { $0.count > 1 }
      .flatMap { same in
        same.dropFirst().compactMap { $0.source.map { Diagnostic.kindTwice($0, same[0].folder) } }
      }
  }
}

extension Diagnostic {
  fileprivate static func entryName(_ source: SourceText) -> Diagnostic {
    source.diagnostic(.fileName, "the name of an entry's file has a letter or figure in it, and is not 'index'")
  }

  fileprivate static func folderTwice(_ folder: String, _ other: String, _ root: String) -> Diagnostic {
    Diagnostic(
      .addressTaken, "the address registers/\(Slug.make(folder)) is taken by the folder '\(other)'",
      at: Place("\(root)/\(folder)"), suggestion: "give one of the two another name")
  }

  fileprivate static func folderName(_ folder: String, _ root: String) -> Diagnostic {
    Diagnostic(
      .fileName, "the name of a register's folder has a letter or figure in it", at: Place("\(root)/\(folder)"))
  }

  fileprivate static func entryAddress(_ entry: Catalogue.Entry, _ other: Catalogue.Entry) -> Diagnostic {
    entry.source.diagnostic(
      .addressTaken, "the address \(entry.id.key).html is taken by \(other.stem).md",
      suggestion: "give one of the two another name")
  }

  fileprivate static func kindTwice(_ source: SourceText, _ other: String) -> Diagnostic {
    source.diagnostic(
      .kindTwice, "the register '\(other)' is of this kind already", at: source.place(ofKey: "kind"))
  }
}
