public import Griffie

/// Turns the open data of the House on motions into entries of the registers of motions and members.
public enum MotionsImport {
  /// Content files made of a source.
  public struct Entries: Sendable {
    /// The motions, in the order of their paths.
    public let motions: [SourceFile]
    /// The members who move them, without those that have a file.
    public let members: [SourceFile]
    /// What the registers are, where the site has none of the kind.
    public let indexes: [SourceFile]
    /// What was passed over.
    public let remarks: [ImportRemark]
  }

  /// Bytes a source has, at most: some ten times all motions of the House until now.
  public static let sizeLimit = 1 << 28

  /// Reads a table of motions, or JSON as the House's OData service gives it; the name or the first byte tells which.
  ///
  /// What is wrong with one motion is a remark, and the motion is passed over. The same bytes give the same files.
  /// `content` holds the files of the registers the site has: motions and members that are there under another name get no second file.
  public static func entries(
    from bytes: [UInt8], named name: String, beside content: [SourceFile] = []
  ) throws(ImportFault) -> Entries {
    guard bytes.count <= sizeLimit else { throw ImportFault("a file of motions has at most \(sizeLimit >> 20) MB") }
    let isTable = name.hasSuffix(".tsv") || !name.hasSuffix(".json") && !(bytes.first.map("[{".utf8.contains) ?? false)
    let source = isTable ? try table(bytes) : try json(bytes)
    var remarks = source.remarks
    var motions: [String: MotionRecord] = [:]
    for motion in source.records {
      if motions[motion.identifier] == nil {
        motions[motion.identifier] = motion
      } else {
        remarks.append(ImportRemark(place: motion.identifier, message: "it stands there twice, and the first counts"))
      }
    }
    let records = motions.sorted { $0.key < $1.key }.map(\.value)
    let place = RegistersInPlace(content)
    let members = MemberRecord.all(in: records).filter { !place.has($0) }.map { $0.file(in: place.members) }
    let files = records.compactMap { record -> SourceFile? in
      let file = record.file(in: place.motions)
      return (place.path(of: record) ?? file.path) == file.path ? file : nil
    }
    return Entries(motions: files, members: members, indexes: indexes(place), remarks: remarks)
  }

  private static func table(_ bytes: [UInt8]) throws(ImportFault) -> (records: [MotionRecord], remarks: [ImportRemark])
  {
    let table = try MotionTable(bytes)
    return (table.records, table.remarks)
  }

  private static func json(_ bytes: [UInt8]) throws(ImportFault) -> (records: [MotionRecord], remarks: [ImportRemark]) {
    let json = try MotionJSON(bytes)
    return (json.records, json.remarks)
  }

  private static func indexes(_ place: RegistersInPlace) -> [SourceFile] {
    let motions = index(
      place.motions, title: "Moties", kind: "motions", "Moties van de Tweede Kamer, naar de open data van de Kamer.")
    let members = index(
      place.members, title: "Kamerleden", kind: "members", "Leden van de Tweede Kamer die moties indienden.")
    return (place.hasMotions ? [] : [motions]) + (place.hasMembers ? [] : [members])
  }

  private static func index(_ folder: String, title: String, kind: String, _ body: String) -> SourceFile {
    var text = FrontMatterText()
    text.add("title", title)
    text.add("kind", kind)
    return SourceFile(path: "registers/\(folder)/index.md", bytes: text.file(body: body))
  }
}
