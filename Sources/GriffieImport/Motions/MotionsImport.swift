public import Griffie

/// Turns the open data of the House on motions into entries of the registers of motions and members.
public enum MotionsImport {
  /// Bytes a source has, at most: some ten times all motions of the House until now.
  public static let sizeLimit = 1 << 28

  /// Reads a table of motions, or JSON as the House's OData service gives it; the name or the first byte tells which.
  ///
  /// What is wrong with one motion is a remark, and the motion is passed over. The same bytes give the same files.
  /// `content` holds the files of the registers the site has: motions and members that are there under another name get no second file.
  public static func entries(
    from bytes: [UInt8], named name: String, beside content: [SourceFile] = []
  ) throws(ImportFault) -> Import.Result {
    guard bytes.count <= sizeLimit else { throw ImportFault("a file of motions has at most \(sizeLimit >> 20) MB") }
    let isTable = name.hasSuffix(".tsv") || !name.hasSuffix(".json") && !(bytes.first.map("[{".utf8.contains) ?? false)
    let source = isTable ? try table(bytes) : try json(bytes)
    var remarks = source.remarks
    var motions: [String: MotionRecord] = [:]
    for motion in source.records {
      if motions[motion.identifier] == nil {
        motions[motion.identifier] = motion
      } else {
        remarks.append(Remark("\(motion.identifier) stands there twice, and the first counts"))
      }
    }
    let records = motions.sorted { $0.key < $1.key }.map(\.value)
    let files = try files(of: records, in: RegistersInPlace(content))
    return Import.Result(files: files, remarks: remarks)
  }

  /// The registers where there are none, the motions, and the members who have no file.
  private static func files(
    of records: [MotionRecord], in place: RegistersInPlace
  ) throws(ImportFault) -> [SourceFile] {
    var files = try indexes(place)
    for record in records {
      let file = try record.file(in: place.motions)
      if (place.path(of: record) ?? file.path) == file.path { files.append(file) }
    }
    for member in MemberRecord.all(in: records) where !place.has(member) {
      files.append(try member.file(in: place.members))
    }
    return files
  }

  private static func table(_ bytes: [UInt8]) throws(ImportFault) -> (records: [MotionRecord], remarks: [Remark]) {
    let table = try MotionTable(bytes)
    return (table.records, table.remarks)
  }

  private static func json(_ bytes: [UInt8]) throws(ImportFault) -> (records: [MotionRecord], remarks: [Remark]) {
    let json = try MotionJSON(bytes)
    return (json.records, json.remarks)
  }

  static func indexOfMotions(in place: RegistersInPlace) throws(ImportFault) -> SourceFile {
    try index(
      place.motions, title: "Moties", kind: "motions", "Moties van de Tweede Kamer.")
  }

  private static func indexes(_ place: RegistersInPlace) throws(ImportFault) -> [SourceFile] {
    let motions = try indexOfMotions(in: place)
    let members = try index(
      place.members, title: "Kamerleden", kind: "members", "Leden van de Tweede Kamer die moties indienden.")
    return (place.hasMotions ? [] : [motions]) + (place.hasMembers ? [] : [members])
  }

  private static func index(
    _ folder: String, title: String, kind: String, _ body: String
  ) throws(ImportFault) -> SourceFile {
    var text = FrontMatterText()
    text.add("title", title)
    text.add("kind", kind)
    return SourceFile(path: "registers/\(folder)/index.md", bytes: Array("\(try text.fenced())\n\(body)\n".utf8))
  }
}
