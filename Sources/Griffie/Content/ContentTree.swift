import CommonMark

/// The files of a content folder by what they are for, each group in the order of its paths or numbers.
struct ContentTree: Sendable {
  struct Paper: Sendable {
    fileprivate(set) var index: SourceFile
    /// In the order of their numbers.
    fileprivate(set) var sections: [Section]
    /// Folder of its pages in the output.
    let address: String

    fileprivate init(index: SourceFile, sections: [Section]) {
      self.index = index
      self.sections = sections
      address = ContentTree.address(of: index.folder)
    }

    var folder: String { index.folder }
  }

  struct Section: Sendable {
    fileprivate(set) var file: SourceFile
    let number: Int
    let slug: String
  }

  struct Register: Equatable, Sendable {
    /// Name of the folder.
    let folder: String
    fileprivate(set) var index: SourceFile?
    fileprivate(set) var entries: [SourceFile]
  }

  private(set) var settings: SourceFile?
  private(set) var home: SourceFile?
  private(set) var papers: [Paper]
  private(set) var registers: [Register]
  /// Paths of all Markdown files, those among them that become no page because something is wrong with their names.
  let markdown: Set<String>
  /// Files that are copied, with their paths in the output.
  private(set) var assets: [(file: SourceFile, path: String)]
  let diagnostics: [Diagnostic]
  /// All of them, as they were given.
  private(set) var files: [SourceFile]

  /// The file that was probably meant as the settings; nil when none was.
  var nearSettings: String? {
    assets.map(\.file.path).first { ["site.yml", "site.yaml"].contains($0.lowercased()) }
  }

  /// Sorts out the files; `root` is the name of the content folder in messages.
  init(_ files: [SourceFile], root: String) {
    self.files = files
    let isPlain: (SourceFile) -> Bool = {
      $0.path.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
        || $0.path.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
    let odd = files.filter { !isPlain($0) }
    let files = files.filter(isPlain).sorted { $0.path < $1.path }
    let folders = Dictionary(grouping: files, by: \.folder)
    settings = files.first { $0.path == "site.yaml" }
    home = files.first { $0.path == "index.md" }
    registers = Self.registers(files, below: "registers/")
    var papers: [Paper] = []
    var diagnostics = odd.map { Diagnostic.controlCharacter($0, root) }
    diagnostics += files.filter { $0.path.split(separator: "/").contains { $0.utf8.count > Self.longestName } }
      .map { .longName($0, root) }
    for index in files where index.name == "index.md" && Self.isPaper(index) {
      let beside = folders[index.folder, default: []].filter { $0.path != index.path }
      papers.append(Self.paper(index, beside, root, &diagnostics))
    }
    self.papers = papers
    let used = Set(papers.flatMap { $0.sections.map(\.file.path) + [$0.index.path] })
    let homes = papers.map(\.folder) + registers.map { "registers/\($0.folder)" }
    markdown = Set(files.map(\.path).filter(Self.isMarkdown))
    assets = files.filter { !$0.name.hasSuffix(".md") && $0.path != "site.yaml" }
      .map { ($0, Self.assetPath($0, homes)) }
    let strays = files.filter {
      $0.name.hasSuffix(".md") && !used.contains($0.path) && $0.path != "index.md"
        && !Self.isRegisterFile($0)
    }
    let paperFolders = Set(papers.map(\.folder))
    diagnostics += strays.filter { !paperFolders.contains($0.folder) }
      .map { .notInAPaper($0, root) }
    diagnostics += files.filter { !$0.name.hasSuffix(".md") && Self.isMarkdown($0.path) }
      .map { .otherEnding($0, root) }
    self.diagnostics = diagnostics + Self.collisions(papers, root)
  }

  /// The same tree when only bytes of its files are others; nil when a file came or went.
  func following(_ files: [SourceFile]) -> ContentTree? {
    guard files.count == self.files.count,
      zip(files, self.files).allSatisfy({ PathBytes($0.path) == PathBytes($1.path) })
    else { return nil }
    let others = Dictionary(
      zip(files, self.files).filter { $0.fingerprint != $1.fingerprint }.map { now, _ in (PathBytes(now.path), now) },
      uniquingKeysWith: { first, _ in first })
    var tree = self
    tree.files = files
    if !others.isEmpty { tree.put(others) }
    return tree
  }

  /// Puts other files in the places of those with their paths.
  private mutating func put(_ others: [PathBytes: SourceFile]) {
    let now = { (file: SourceFile) in others[PathBytes(file.path)] ?? file }
    settings = settings.map(now)
    home = home.map(now)
    for paper in papers.indices {
      papers[paper].index = now(papers[paper].index)
      for section in papers[paper].sections.indices {
        papers[paper].sections[section].file = now(papers[paper].sections[section].file)
      }
    }
    for register in registers.indices {
      registers[register].index = registers[register].index.map(now)
      registers[register].entries = registers[register].entries.map(now)
    }
    assets = assets.map { (now($0.file), $0.path) }
  }

  /// Bytes of the name of a file or folder, at most. A file system has room for 255, and pages have longer endings than texts.
  private static let longestName = 240

  /// Whether a name ends as those of Markdown files do anywhere.
  private static func isMarkdown(_ path: String) -> Bool {
    let path = path.lowercased()
    return path.hasSuffix(".md") || path.hasSuffix(".markdown")
  }

  private static func isPaper(_ index: SourceFile) -> Bool {
    !index.folder.isEmpty && index.folder != "registers" && !index.folder.hasPrefix("registers/")
  }

  private static func isRegisterFile(_ file: SourceFile, below root: String = "registers/") -> Bool {
    file.path.hasPrefix(root) && file.path.dropFirst(root.count).utf8.count { $0 == UInt8(ascii: "/") } == 1
  }

  /// The registers of a folder, which is named with a slash behind it, or not at all for the top.
  static func registers(_ files: [SourceFile], below root: String) -> [Register] {
    let members = files.filter { isRegisterFile($0, below: root) && $0.name.hasSuffix(".md") }
    return Dictionary(grouping: members, by: \.folder).sorted { $0.key < $1.key }
      .map { folder, files in
        Register(
          folder: String(folder.dropFirst(root.count)),
          index: files.first { $0.name == "index.md" },
          entries: files.filter { $0.name != "index.md" })
      }
  }

  /// `01-inleiding.md` is number 1, slug `inleiding`.
  private static func section(_ file: SourceFile) -> Section? {
    let parts = file.stem.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, parts[0].utf8.count <= 6, parts[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(parts[0])
    else {
      return nil
    }
    let slug = Slug.make(String(parts[1]))
    return slug.isEmpty ? nil : Section(file: file, number: number, slug: slug)
  }

  private static func paper(
    _ index: SourceFile, _ beside: [SourceFile], _ root: String, _ diagnostics: inout [Diagnostic]
  ) -> Paper {
    var byNumber: [Int: Section] = [:]
    var bySlug: [String: Section] = [:]
    for file in beside where file.name.hasSuffix(".md") {
      guard let section = section(file) else {
        diagnostics.append(.sectionName(file, root))
        continue
      }
      if let other = byNumber[section.number] {
        diagnostics.append(.sectionNumber(section.number, file, other.file, root))
      } else if section.slug == "index" || Site.pageNames.contains(section.slug) {
        diagnostics.append(.reservedSlug(section.slug, file, root))
      } else if let other = bySlug[section.slug] {
        diagnostics.append(.sectionAddress(section.slug, file, other.file, root))
      } else {
        byNumber[section.number] = section
        bySlug[section.slug] = section
      }
    }
    return Paper(index: index, sections: byNumber.values.sorted { $0.number < $1.number })
  }

  /// A folder's address: each part made plain.
  static func address(of folder: String) -> String {
    folder.split(separator: "/").map { Slug.make(String($0)) }.joined(separator: "/")
  }

  /// A file stays where it is beside the pages: the folder of its paper or register has another name there, what is below
  /// keeps its own.
  private static func assetPath(_ file: SourceFile, _ homes: [String]) -> String {
    let home = homes.filter { file.path.hasPrefix($0 + "/") }.max { $0.utf8.count < $1.utf8.count }
    guard let home else { return file.path }
    return address(of: home) + file.path.dropFirst(home.count)
  }

  /// Two papers whose folders become one address, or an address that Griffie needs itself.
  private static func collisions(_ papers: [Paper], _ root: String) -> [Diagnostic] {
    var taken: [String: SourceFile] = [:]
    var found: [Diagnostic] = []
    for paper in papers {
      let address = paper.address
      if paper.folder.split(separator: "/").contains(where: { Slug.make(String($0)).isEmpty }) {
        found.append(.paperName(paper.index, root))
        continue
      }
      if ["registers", "data", "assets"].contains(address.split(separator: "/").first ?? "") {
        found.append(.reservedAddress(paper.index, root))
      } else if let other = taken[address] {
        found.append(.paperAddress(address, paper.index, other, root))
      }
      taken[address] = paper.index
    }
    return found
  }
}

extension Diagnostic {
  private static func at(_ file: SourceFile, _ root: String) -> Place { Place("\(root)/\(file.path)") }

  fileprivate static func sectionName(_ file: SourceFile, _ root: String) -> Diagnostic {
    Diagnostic(
      .fileName, "a section's file is named by its number and a word, like 03-steun.md", at: at(file, root))
  }

  fileprivate static func sectionNumber(
    _ number: Int, _ file: SourceFile, _ other: SourceFile, _ root: String
  ) -> Diagnostic {
    Diagnostic(
      .sectionNumber, "section number \(number) is taken by \(other.name)", at: at(file, root),
      suggestion: "give one of the two another number")
  }

  fileprivate static func sectionAddress(
    _ slug: String, _ file: SourceFile, _ other: SourceFile, _ root: String
  ) -> Diagnostic {
    Diagnostic(
      .addressTaken, "the address \(slug).html is taken by \(other.name)", at: at(file, root),
      suggestion: "give one of the two another name")
  }

  fileprivate static func paperName(_ file: SourceFile, _ root: String) -> Diagnostic {
    Diagnostic(.fileName, "the name of a paper's folder has a letter or figure in it", at: at(file, root))
  }

  fileprivate static func controlCharacter(_ file: SourceFile, _ root: String) -> Diagnostic {
    Diagnostic(.fileName, "the name of a file has no line end or other control character in it", at: at(file, root))
  }

  fileprivate static func longName(_ file: SourceFile, _ root: String) -> Diagnostic {
    Diagnostic(.fileName, "the name of a file or folder has 240 bytes at most", at: at(file, root))
  }

  fileprivate static func reservedSlug(_ slug: String, _ file: SourceFile, _ root: String) -> Diagnostic {
    Diagnostic(
      .addressReserved, "\(slug).html is a page of the paper itself", at: at(file, root),
      suggestion: "give the section another name")
  }

  fileprivate static func reservedAddress(_ file: SourceFile, _ root: String) -> Diagnostic {
    Diagnostic(
      .addressReserved, "'registers', 'data' and 'assets' cannot be the folder of a paper", at: at(file, root))
  }

  fileprivate static func paperAddress(
    _ address: String, _ file: SourceFile, _ other: SourceFile, _ root: String
  ) -> Diagnostic {
    Diagnostic(
      .addressTaken, "the address \(address) is taken by the paper in \(other.folder)", at: at(file, root))
  }

  fileprivate static func otherEnding(_ file: SourceFile, _ root: String) -> Diagnostic {
    Diagnostic(.fileName, "the name of a Markdown file ends in .md, in small letters", at: at(file, root))
  }

  fileprivate static func notInAPaper(_ file: SourceFile, _ root: String) -> Diagnostic {
    Diagnostic(
      .strayMarkdown, "a Markdown file belongs to a paper: a folder with an index.md", at: at(file, root))
  }
}
