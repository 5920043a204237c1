import ArgumentParser
import Citations
import CommonMark
import Griffie
import GriffieImport

/// `griffie import`
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make content of papers as they come: text copied out of a PDF, the PDF, official XML, Word.",
    discussion: """
      Each file becomes a folder with an index.md, which says what the paper is, and a Markdown file for each section; 'griffie \
      build' makes a site of it. Where a file of the paper was edited since an import made it, the import says which it \
      is and changes nothing; entries of registers that were edited are left as they are. docs/importing.md describes what is read from what.
      """)

  @Argument(help: ArgumentHelp("Files to import; - is standard input.", valueName: "file"))
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "Motions from the open data of the House, a .tsv or .json file, packed by gzip or not; they become entries of registers.",
      valueName: "file"))
  var motions: String?

  @Option(help: ArgumentHelp("Folder with the content.", valueName: "folder"))
  var into = "content"

  @Option(
    help: ArgumentHelp("Folder of the paper in it; otherwise its number, or the name of the file.", valueName: "name"))
  var slug: String?

  @Option(
    help: ArgumentHelp("Day of the papers, where they do not say it (2022-12-23).", valueName: "day"),
    transform: Self.day)
  var date: Day?

  @Flag(
    help: """
      Write over files of the paper that were edited or that no import made, remove its sections that were edited and are gone from \
      the source, and put it in the place of another paper; with --motions, write over entries that were edited. Never \
      written over: your own files under other names, other papers, site.yaml once you changed it, entries under a name of \
      your own, and, when a paper is imported, entries that were edited.
      """)
  var force = false

  @Flag(name: .customLong("dry-run"), help: "Say what would be written, and write nothing.")
  var isDryRun = false

  func validate() throws {
    guard files.isEmpty != (motions == nil) else {
      throw ValidationError("name files to import, or motions with --motions")
    }
    guard !into.isEmpty else { throw ValidationError("--into names a folder") }
    guard motions == nil || date == nil else { throw ValidationError("--date is of papers; motions say their own day") }
    guard let slug else { return }
    guard files.count == 1 else {
      throw ValidationError("--slug names the folder of one paper; import the others by themselves")
    }
    let plain = Slug.make(slug, atMost: Import.longestFolder)
    guard !slug.isEmpty, plain == slug, !Import.reservedNames.contains(slug) else {
      throw ValidationError(
        "--slug is at most \(Import.longestFolder) small letters, figures and hyphens, like \(plain.isEmpty ? "brief" : plain)"
      )
    }
  }

  func run() throws {
    if isDryRun { return try importFiles() }
    let lock = try outside { () throws(Disk.Failure) in try FolderLock(into, for: "import into") }
    defer { lock.release() }
    try outside { () throws(Disk.Failure) in try ImportFolder(path: into).clearDrafts() }
    try importFiles()
  }

  private func importFiles() throws {
    let content = try contentInPlace()
    if let motions {
      let entries = try entries(of: motions, beside: content)
      return try write(entries.files + settings(for: [], beside: content), replacing: entries.replaced)
    }
    var registers = RegistersInPlace(content)
    var results: [SourceFile] = []
    var replaced: [String: String] = [:]
    for file in files {
      let papers = Set(results.map(\.folder))
      let result = try paper(of: file, beside: registers)
      if let folder = result.files.first?.folder, papers.contains(folder) {
        throw usage("\(file) becomes \(into)/\(folder) as another file does: import it by itself, with --slug")
      }
      // The index of a register may be made for several papers.
      results += result.files.filter { !results.contains($0) }
      replaced.merge(result.replaced) { first, _ in first }
      registers.add(result.files)
    }
    if !force {
      let papers = Import.papers(in: content).map { (path: $0.path, paper: PaperIdentity($0)) }
      for file in Import.papers(in: results) { try checkPlace(of: file, beside: papers) }
    }
    try write(results + settings(for: results, beside: content), replacing: replaced)
  }

  /// The Markdown files that the content has.
  private func contentInPlace() throws -> [SourceFile] {
    try outside { () throws(Disk.Failure) in Disk.isFolder(into) ? try Disk.files(below: into, ending: ".md") : [] }
  }

  /// Refuses to put a paper in the place of another, and to make a second one of a paper whose folder has another name.
  private func checkPlace(of file: SourceFile, beside papers: [(path: String, paper: PaperIdentity?)]) throws {
    guard let paper = PaperIdentity(file) else { return }
    if let former = try paperInPlace(of: file) {
      if paper.isSame(as: former) { return }
      Terminal.print("\(into)/\(file.path): error: it is of another paper: \(former)", isError: true)
      Terminal.print(
        "nothing is written; name another folder with --slug, or write over that paper with --force", isError: true)
      throw ExitCode.findings
    }
    guard slug == nil, let other = papers.first(where: { $0.paper.map(paper.isSame) ?? false }) else { return }
    Terminal.print(
      "\(into)/\(other.path): error: it is of this paper already, which would be \(into)/\(file.folder)", isError: true)
    Terminal.print(
      "nothing is written; name the folder with --slug, or make a second paper with --force", isError: true)
    throw ExitCode.findings
  }

  /// The paper that an import put where this file goes.
  private func paperInPlace(of index: SourceFile) throws -> PaperIdentity? {
    let path = "\(into)/\(index.path)"
    return try outside { () throws(Disk.Failure) in
      guard try Disk.kind(path) == .file else { return nil }
      return PaperIdentity(SourceFile(path: index.path, bytes: try Disk.read(path)))
    }
  }

  /// The day that was given when the same file was imported before, and that neither the file nor the user says now.
  private func dayInPlace(of files: [SourceFile]) throws -> Day? {
    guard date == nil, let index = files.first(where: { $0.path.hasSuffix("/index.md") }),
      let paper = PaperIdentity(index), paper.date == nil, let former = try paperInPlace(of: index),
      paper.isSame(as: former)
    else { return nil }
    return former.date.flatMap { Day($0) }
  }

  /// The settings of a site that has none yet. Those that an import made for its first paper give way once there are others.
  private func settings(for files: [SourceFile], beside content: [SourceFile]) throws -> [SourceFile] {
    let written = Set(files.map(\.path))
    let content = content.filter { !written.contains($0.path) } + files
    let (isMissing, isOurs) = try outside { () throws(Disk.Failure) in
      (try Disk.kind("\(into)/site.yaml") == .nothing, try ImportFolder(path: into).isUntouched("site.yaml"))
    }
    return isMissing || isOurs && Import.papers(in: content).count > 1 ? [Import.settings(for: content)] : []
  }

  /// What a source becomes. What is wrong with it, and what to look at, is printed.
  private func paper(of path: String, beside registers: RegistersInPlace) throws -> Import.Result {
    let name =
      path == "-" ? "standard input" : path.lastPart
    do {
      let bytes = try outside { () throws(Disk.Failure) in
        try path == "-" ? Disk.readInput(atMost: Import.largestFile) : Disk.read(path, atMost: Import.largestFile)
      }
      let source = Import.Source(name: name, bytes: bytes, body: try body(of: bytes, name: name, path))
      let paper = try ReadPaper(source)
      var result = try paper.files(in: slug, date: date, beside: registers)
      if let day = try dayInPlace(of: result.files) {
        result = try paper.files(in: slug, date: day, beside: registers)
      }
      report(result.remarks, of: path)
      return result
    } catch let fault as ImportFault {
      throw findings(fault, in: path)
    }
  }

  /// The bytes as an import reads them, by way of another program where the format asks for one.
  private func body(of bytes: [UInt8], name: String, _ path: String) throws -> Import.Source.Body {
    switch try SourceFormat(bytes, name: name) {
    case .text: .text(bytes)
    case .officialXML: .officialXML(bytes)
    case .pdf: .printedWords(try convert(bytes, by: .pdftotext, path))
    case .packed(let format): .pandoc(try convert(bytes, by: .pandoc(format), path))
    }
  }

  private func convert(_ bytes: [UInt8], by converter: Converter, _ path: String) throws -> [UInt8] {
    do {
      let (output, complaints) = try converter.convert(bytes)
      for complaint in complaints { Terminal.print("\(path): note: \(complaint)", isError: true) }
      return output
    } catch let failure as Converter.Failure {
      Terminal.print("\(path): error: \(failure)", isError: true)
      throw failure.code
    } catch let failure as Disk.Failure {
      Terminal.print(failure.description, isError: true)
      throw ExitCode.outside
    }
  }

  /// Writes files. Entries of registers that were edited are left as they are, and the others written; of papers all or nothing.
  ///
  /// - Parameters:
  ///   - files: what to write.
  ///   - replaced: paths of files that go, by the path of the file that takes their place.
  /// - Throws: the code to end with, when something stands in the way.
  private func write(_ files: [SourceFile], replacing replaced: [String: String]) throws {
    let folder = ImportFolder(path: into)
    var changes = try outside { () throws(Disk.Failure) in
      try folder.changes(to: files, replacing: Array(replaced.values))
    }
    // A paper that is imported says less than an entry whose author has worked on it.
    let kept = force && motions != nil ? [] : changes.edited.filter { $0.hasPrefix("registers/") }
    if !kept.isEmpty {
      for path in kept { Terminal.print("\(into)/\(path): warning: edited, left as it is", isError: true) }
      let edited = Set(kept)
      let rest = files.filter { !edited.contains($0.path) && !(replaced[$0.path].map(edited.contains) ?? false) }
      changes = try outside { () throws(Disk.Failure) in
        try folder.changes(to: rest, replacing: rest.compactMap { replaced[$0.path] })
      }
    }
    guard changes.edited.isEmpty && changes.doubtful.isEmpty || force else { throw standing(changes) }
    if !isDryRun { try outside { () throws(Disk.Failure) in try folder.make(changes) } }
    if motions == nil { for file in changes.written { Terminal.print("\(into)/\(file.path)") } }
    for path in changes.removed { Terminal.print("\(into)/\(path) \(isDryRun ? "would be " : "")removed") }
    Terminal.print(
      "\(Count(changes.written.count, "file")) \(isDryRun ? "would be " : "")written, \(changes.kept) unchanged, \(changes.removed.count) removed"
    )
  }

  /// Says which files of the author's stand in the way; the code to end with.
  private func standing(_ changes: ImportFolder.Changes) -> ExitCode {
    for path in changes.edited {
      Terminal.print("\(into)/\(path): error: not made by an import, or edited since", isError: true)
    }
    for doubt in changes.doubtful {
      Terminal.print(
        "\(into)/\(doubt.path): error: it may be the section \(into)/\(doubt.section), renamed and edited",
        isError: true)
    }
    let edited = changes.edited.isEmpty ? nil : "writes over \(Count(changes.edited.count, "file"))"
    let doubtful = changes.doubtful.isEmpty ? nil : "makes the sections again beside what they may have become"
    let force = [edited, doubtful].compactMap { $0 }.joined(separator: " and ")
    Terminal.print("nothing is written; --force \(force)", isError: true)
    return .findings
  }
}
