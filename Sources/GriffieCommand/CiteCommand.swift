import ArgumentParser
import Citations
import Griffie

/// `griffie cite`
struct CiteCommand: ParsableCommand {
  /// How citations are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, jsonl, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "cite",
    abstract: "List what texts cite: papers, motions, acts, judgments, people, dates, sums.",
    discussion: """
      Files that end in .md or .markdown are read as Markdown, all others and standard input as plain text. Places in the \
      text are bytes of the file as it is; 'end' is the first byte behind. docs/citing.md describes the columns.
      """)

  @Argument(help: ArgumentHelp("Files to read; - is standard input.", valueName: "file"))
  var files: [String] = []

  @Option(help: "How to print: table, jsonl (an object on each line) or csv.")
  var format = Format.table

  @Flag(help: "Read Markdown as plain text too.")
  var plain = false

  @Flag(help: "Take each line as a text of its own.")
  var lines = false

  @Option(
    help: ArgumentHelp("Day the texts are from (2022-12-23), for dates without a year.", valueName: "day"),
    transform: Self.day)
  var date: Day?

  @Option(help: ArgumentHelp("Folder of registers whose names are found too.", valueName: "folder"))
  var registers: String?

  @Option(help: ArgumentHelp("List of all identifiers there are, to mark papers that do not exist.", valueName: "file"))
  var known: String?

  @Option(
    help: ArgumentHelp("Print how well this list of citations is found, and what is missed.", valueName: "list.tsv"))
  var score: String?

  func validate() throws {
    if score != nil, format != .table { throw ValidationError("--score prints a table; leave out --format") }
  }

  func run() throws {
    let reader = try makeReader()
    if let score { return try Terminal.write(Array(makeScore(score, reader).description.utf8)) }
    if format == .csv { Terminal.write(CitationList.csvHead) }
    for file in files.isEmpty ? ["-"] : files { Terminal.write(bytes(of: reader.citations(in: try text(file)))) }
  }

  private func bytes(of citations: [FoundCitation]) -> [UInt8] {
    switch format {
    case .table: CitationList.table(citations, naming: files.count > 1)
    case .jsonl: CitationList.jsonLines(citations)
    case .csv: CitationList.csv(citations)
    }
  }

  private func makeReader() throws -> CitationReader {
    let known = try known.map(knownPapers)
    guard let registers else { return CitationReader(date: date, known: known) }
    guard Disk.isFolder(registers) else { throw usage("there is no folder \(registers)") }
    let files = try outside { () throws(Disk.Failure) in try Disk.files(below: registers) }
    let reader = CitationReader(registers: files, folder: registers, date: date, known: known)
    for text in Findings.texts(reader.diagnostics) { Terminal.print(finding: text, isError: true) }
    guard !reader.diagnostics.contains(where: { $0.severity == .error }) else { throw ExitCode.findings }
    return reader
  }

  private func makeScore(_ path: String, _ reader: CitationReader) throws -> Score {
    let bytes = try outside { () throws(Disk.Failure) in try Disk.read(path) }
    do {
      let gold = try goldList(GoldTable(name: path, bytes: bytes))
      return Score(gold, found: gold.texts.map(reader.citations))
    } catch let fault as GoldTable.Fault {
      throw usage(fault.description)
    }
  }

  private func goldList(_ table: GoldTable) throws -> GoldList {
    guard table.hasPlaces else {
      guard files.isEmpty else { throw usage("the texts stand in \(table.name); leave out the files") }
      return GoldList(table)
    }
    guard files.count < 2 else { throw usage("\(table.name) has places in one text; name one file") }
    return try GoldList(table, of: try text(files.first ?? "-"))
  }

  private func text(_ file: String) throws -> CitedText {
    let bytes = try outside { () throws(Disk.Failure) in
      file == "-" ? try Disk.readInput() : try Disk.read(file)
    }
    if let format = Self.packedFormat(of: bytes) {
      throw usage("\(file) is \(format); take its text out first")
    }
    if Self.isOfWiderUnits(bytes) { throw usage("\(file) is UTF-16 or UTF-32; save it as UTF-8 first") }
    let text = CitedText(name: file, bytes: bytes, form: form(of: file))
    if let line = text.firstLineOfOther {
      Terminal.print("\(file):\(line): this is not UTF-8; what such bytes stand in may be missed", isError: true)
    }
    return text
  }

  /// Whether the bytes are UTF-16 or UTF-32: their byte order mark says so, or Latin letters have zeros between them.
  private static func isOfWiderUnits(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096)
    return head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
      || head.count { $0 == 0 } > head.count / 4
  }

  /// What a file is that has its text packed away, by its first bytes; nil for a text.
  private static func packedFormat(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: "%PDF-".utf8) { return "a PDF" }
    return bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) ? "a ZIP archive, as Word files are" : nil
  }

  private func form(of file: String) -> CitedText.Form {
    if lines { return .lines }
    return plain ? .plain : CitedText.Form(ofFile: file)
  }
}
