public import Griffie

/// Turns the open data of the House on motions into entries of the registers of motions and members.
public enum MotionsImport {
  /// Bytes a source has, at most: some ten times all motions of the House until now.
  public static let sizeLimit = 1 << 28

  /// Motions a source has, at most: some thirty years of the House.
  static let mostMotions = 100_000

  /// Reads a table of motions, or JSON as the House's OData service gives it; the name or the first byte tells which.
  ///
  /// What is wrong with one motion is a remark, and the motion is passed over. The same bytes give the same files.
  /// `content` holds the Markdown files of the site: motions and members that are there under another name get no second file, and a motion that
  /// stands there as a paper is that of its case.
  public static func entries(
    from bytes: [UInt8], named name: String, beside content: [SourceFile] = []
  ) throws(ImportFault) -> Import.Result {
    guard bytes.count <= sizeLimit else { throw ImportFault("a file of motions has at most \(sizeLimit >> 20) MB") }
    try MarkLimit.check(String(decoding: bytes, as: UTF8.self))
    let isTable = name.hasSuffix(".tsv") || !name.hasSuffix(".json") && !(bytes.first.map("[{".utf8.contains) ?? false)
    let source = isTable ? try table(bytes) : try json(bytes)
    var remarks = source.remarks
    var records: [MotionRecord] = []
    var known: Set<String> = []
    for motion in source.records {
      let names = Set([motion.identifier, motion.caseName].compactMap { $0 })
      if known.isDisjoint(with: names) {
        records.append(motion)
      } else {
        remarks.append(Remark("\(motion.identifier) stands there twice, and the first counts"))
      }
      known.formUnion(names)
    }
    records.sort { $0.identifier < $1.identifier }
    let place = RegistersInPlace(content)
    let motions = try MotionEntries(records, in: place)
    let files = try indexes(place) + motions.files + members(of: records, in: place)
    return Import.Result(files: files, replaced: motions.replaced, remarks: remarks + motions.remarks)
  }

  /// The entries of members who have no file.
  private static func members(
    of records: [MotionRecord], in place: RegistersInPlace
  ) throws(ImportFault) -> [SourceFile] {
    var slugs = UniqueSlugs(fallback: "lid", used: place.memberSlugs)
    return try MemberRecord.all(in: records).filter { !place.has($0) }.map { (member) throws(ImportFault) in
      try member.file(in: place.members, named: slugs.next(for: member.heading))
    }
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

extension ImportFault {
  static let tooManyMotions = ImportFault("a file has at most \(MotionsImport.mostMotions) motions")
}
