/// What a build leaves for the next one: which files it read and made, and what it said. What it knew of them stands in a file of its own,
/// which is read only when something changed.
///
/// As a file it is `griffie state 10`, a line end, the fingerprint of all that follows in eight bytes, the lowest first, and behind that
/// the values in the order of this struct, as `ByteWriter` writes them. It speeds up the next build; without it the redirects are gone.
public struct BuildState: Sendable {
  /// The program, with its version of the built-in theme: another one makes another site.
  public let program: Fingerprint
  /// The names of the source folders, which stand in messages.
  public let folders: Fingerprint
  /// When the sources were looked at, in nanoseconds since 1970.
  public let time: Int
  /// In the order of their paths, as are the next.
  public let content: [KnownFile]
  public let templates: [KnownFile]
  public let output: [KnownFile]
  /// Of the manifest of the output, when there is one.
  public let manifest: FileStamp?
  public let report: Report
  public let redirects: Redirects
  /// Of the file of the memory that the build left, or an earlier one: what that knew is of use as long as it is still so.
  public let memory: Fingerprint

  /// What a build has to tell.
  public struct Report: Hashable, Sendable {
    public let pages: Int
    public let mentions: Int
    /// As they are printed.
    public let warnings: [String]
    /// What stood in the source folders and was not read.
    public let skipped: [SkippedFile]

    public init(pages: Int, mentions: Int, warnings: [String], skipped: [SkippedFile]) {
      self.pages = pages
      self.mentions = mentions
      self.warnings = warnings
      self.skipped = skipped
    }
  }

  /// Name of the file it stands in.
  public static let fileName = ".griffie-state"

  private static let head = Array("griffie state 10\n".utf8)

  public init(
    program: Fingerprint, folders: Fingerprint, time: Int, content: [KnownFile], templates: [KnownFile],
    output: [KnownFile], manifest: FileStamp?, report: Report, redirects: Redirects, memory: Fingerprint
  ) {
    self.program = program
    self.folders = folders
    self.time = time
    self.content = content
    self.templates = templates
    self.output = output
    self.manifest = manifest
    self.report = report
    self.redirects = redirects
    self.memory = memory
  }

  /// The same state, with the sources as another look saw them at this time.
  public func seenAgain(at time: Int, content: [KnownFile], templates: [KnownFile]) -> BuildState {
    BuildState(
      program: program, folders: folders, time: time, content: content, templates: templates, output: output,
      manifest: manifest, report: report, redirects: redirects, memory: memory)
  }

  /// The same state, when what the build knew stands in the file with this fingerprint.
  public func remembered(as memory: Fingerprint) -> BuildState {
    BuildState(
      program: program, folders: folders, time: time, content: content, templates: templates, output: output,
      manifest: manifest, report: report, redirects: redirects, memory: memory)
  }

  /// Reads its file; nil when that is damaged or of another version.
  public init?(_ bytes: [UInt8]) {
    let start = Self.emptyHead.count
    guard bytes.count >= start, bytes.starts(with: Self.head) else { return nil }
    let written = bytes[Self.head.count..<start].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard Fingerprint(bytes[start...]).value == written else { return nil }
    var reader = ByteReader(bytes, from: start)
    do throws(ByteReader.Damage) {
      program = try Fingerprint(from: &reader)
      folders = try Fingerprint(from: &reader)
      time = try Int(from: &reader)
      content = try [KnownFile](from: &reader)
      templates = try [KnownFile](from: &reader)
      output = try [KnownFile](from: &reader)
      manifest = try FileStamp?(from: &reader)
      report = try Report(from: &reader)
      redirects = try Redirects(from: &reader)
      memory = try Fingerprint(from: &reader)
    } catch {
      return nil
    }
  }

  /// Its file.
  public var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.append(raw: Self.emptyHead)
    program.write(to: &writer)
    folders.write(to: &writer)
    time.write(to: &writer)
    content.write(to: &writer)
    templates.write(to: &writer)
    output.write(to: &writer)
    manifest.write(to: &writer)
    report.write(to: &writer)
    redirects.write(to: &writer)
    memory.write(to: &writer)
    Self.seal(&writer)
    return writer.bytes
  }

  /// The file with these values in it.
  static func sealed(_ values: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(raw: emptyHead + values)
    seal(&writer)
    return writer.bytes
  }

  private static let emptyHead = head + [UInt8](repeating: 0, count: 8)

  /// Puts the fingerprint of what stands behind it in its place.
  private static func seal(_ writer: inout ByteWriter) {
    let fingerprint = Fingerprint(writer.bytes[emptyHead.count...]).value
    writer.replace(at: head.count, with: (0..<8).map { UInt8(truncatingIfNeeded: fingerprint >> (8 * $0)) })
  }
}

extension BuildState.Report: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    pages = try Int(from: &reader)
    mentions = try Int(from: &reader)
    warnings = try [String](from: &reader)
    skipped = try [SkippedFile](from: &reader)
  }

  func write(to writer: inout ByteWriter) {
    pages.write(to: &writer)
    mentions.write(to: &writer)
    warnings.write(to: &writer)
    skipped.write(to: &writer)
  }
}
