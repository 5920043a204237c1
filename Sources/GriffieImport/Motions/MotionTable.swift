import Griffie

/// Reads motions from a table: UTF-8, a line for each, cells parted by tabs, the columns named in the first line.
struct MotionTable {
  private enum Column: String, CaseIterable {
    case number = "zaak_nummer"
    case date = "datum"
    case dossier = "dossiertitel"
    case subject = "onderwerp"
    case proposers = "indieners"
    case advice = "kabinetsappreciatie"
    case decision = "besluit"
    case votes = "stemming"
  }

  private(set) var records: [MotionRecord] = []
  private(set) var remarks: [Remark] = []
  private let order = SignatoryOrder()

  /// Reads all lines; what is wrong with one is a remark, and the line is passed over.
  init(_ bytes: [UInt8]) throws(ImportFault) {
    guard bytes.count(where: { $0 == 0x0A }) <= MotionsImport.mostMotions + 1 else { throw .tooManyMotions }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let columns = try Self.columns(lines.first ?? [])
    for (index, line) in lines.enumerated().dropFirst() where !line.allSatisfy({ $0 == 0x0D || $0 == 0x20 }) {
      do throws(BadValue) {
        records.append(try record(line, columns))
      } catch {
        remarks.append(Remark(error.message, line: index + 1))
      }
    }
  }

  /// The place of each column; the number and the subject are needed.
  private static func columns(_ head: ArraySlice<UInt8>) throws(ImportFault) -> [Column?] {
    guard let cells = cells(head) else { throw ImportFault("a table is UTF-8", line: 1) }
    let columns = cells.map { Column(rawValue: $0.trimmedOfMark) }
    for needed in [Column.number, .subject] where !columns.contains(needed) {
      throw ImportFault("the first line names the columns, among them '\(needed.rawValue)'", line: 1)
    }
    return columns
  }

  private static func cells(_ line: ArraySlice<UInt8>) -> [String]? {
    let line = line.last == 0x0D ? line.dropLast() : line
    return String(validating: line, as: UTF8.self)?
      .split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }

  private func record(_ line: ArraySlice<UInt8>, _ columns: [Column?]) throws(BadValue) -> MotionRecord {
    guard let cells = Self.cells(line) else { throw BadValue("a table is UTF-8") }
    guard cells.count == columns.count else {
      throw BadValue("the line has \(cells.count) cells and the first line \(columns.count)")
    }
    var values: [Column: String] = [:]
    for case (let column?, let cell) in zip(columns, cells) { values[column] = cell.onOneLine }
    let title = try MotionRecord.title(values[.subject, default: ""])
    let proposers = try Self.items(values[.proposers, default: ""]).map(MotionRecord.proposer)
    let (manner, votes) = try Self.votes(values[.votes, default: ""])
    return MotionRecord(
      caseNumber: try MotionRecord.caseNumber(values[.number, default: ""]),
      dossierTitle: values[.dossier]?.unlessBlank, title: title, date: try MotionRecord.day(values[.date, default: ""]),
      proposers: try order.sorted(proposers, title: title), advice: values[.advice]?.unlessBlank,
      decision: MotionRecord.decision(values[.decision, default: ""]), manner: manner, votes: votes)
  }

  private static func items(_ cell: String) -> [String] {
    cell.split(separator: ";").map { String($0).onOneLine }.filter { !$0.isEmpty }
  }

  /// `FVD=Tegen; BIJ1=Voor`, or how the House voted when it was not by party.
  private static func votes(_ cell: String) throws(BadValue) -> (manner: String?, votes: [MotionRecord.Vote]) {
    guard cell.contains("=") else { return (cell.withSmallInitial.unlessBlank, []) }
    let votes = try items(cell).map { (item) throws(BadValue) -> MotionRecord.Vote in
      let parts = item.split(separator: "=", maxSplits: 1).map { String($0).onOneLine }
      guard parts.count == 2, !parts[0].isEmpty else { throw BadValue("'\(item)' is no vote, like VVD=Voor") }
      return MotionRecord.Vote(party: parts[0], seats: nil, choice: try MotionRecord.choice(parts[1]))
    }
    return (nil, try MotionRecord.votes(votes))
  }
}

extension String {
  /// Without a byte order mark before it and blanks around it.
  fileprivate var trimmedOfMark: String { (hasPrefix("\u{FEFF}") ? String(dropFirst()) : self).onOneLine }
}
