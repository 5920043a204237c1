import Griffie

/// The entries that an import of motions makes or completes. A motion is one, whether it came by its case, by its paper or by both.
struct MotionEntries {
  private(set) var files: [SourceFile] = []
  /// Paths of entries that were named by a case, by the path that each has now.
  private(set) var replaced: [String: String] = [:]
  private(set) var remarks: [Remark] = []
  private let place: RegistersInPlace

  /// The entries of the motions of a file of open data. What has a name of the author's own is left as it is.
  init(_ records: [MotionRecord], in place: RegistersInPlace) throws(ImportFault) {
    self.place = place
    let prints = prints(of: records)
    for record in records {
      try add(record, printed: place.entry(of: record.paper) ?? record.caseNumber.flatMap { prints[$0] })
    }
  }

  /// The entry of a motion that stands in a paper.
  init(_ printed: PrintedMotion, in place: RegistersInPlace) throws(ImportFault) {
    self.place = place
    let former = place.entry(of: printed.motion.paper)
    var house = former?.motion.caseNumber == nil ? nil : former
    if house == nil {
      switch place.cases.find(printed) {
      case .none: break
      case .one(let motion): house = place.entry(of: motion.caseNumber)
      case .doubtful(let motions): remarks.append(.doubtful(printed.motion, motions))
      }
    }
    if let house {
      remarks += printed.contradictions(with: house.motion)
      guard house == former || house.stem == house.motion.caseName else { return }
    }
    let motion = printed.motion.completed(by: former?.motion).completed(by: house?.motion)
    for proposer in motion.proposers {
      let rivals = place.rivals(named: proposer.name, on: motion.date)
      if proposer.party == nil, !rivals.isEmpty { remarks.append(.rivals(proposer.name, rivals, in: motion)) }
    }
    try write(motion, named: former?.stem, insteadOf: house)
  }

  /// The entries of motions in print that the records are of, by case. The records have no number of a paper; where two prints can be of one,
  /// or one of two, they stay apart.
  private mutating func prints(of records: [MotionRecord]) -> [CaseNumber: RegistersInPlace.Entry] {
    let finder = CaseFinder(records.filter { place.entry(of: $0.caseNumber)?.motion.paper == nil })
    var found: [CaseNumber: [RegistersInPlace.Entry]] = [:]
    for entry in place.entries where entry.motion.caseNumber == nil {
      switch finder.find(PrintedMotion(entry.motion, text: place.text(of: entry.motion.paper))) {
      case .none: continue
      case .one(let motion): if let number = motion.caseNumber { found[number, default: []].append(entry) }
      case .doubtful(let motions): remarks.append(.doubtful(entry.motion, motions))
      }
    }
    for (number, entries) in found.sorted(by: { $0.key.description < $1.key.description }) where entries.count > 1 {
      remarks += entries.map { .doubtful($0.motion, records.filter { $0.caseNumber == number }) }
    }
    return found.compactMapValues { $0.count == 1 ? $0[0] : nil }
  }

  private mutating func add(_ record: MotionRecord, printed: RegistersInPlace.Entry?) throws(ImportFault) {
    let former = place.entry(of: record.caseNumber)
    let known = record.completed(by: former?.motion)
    if let former {
      if let paper = former.motion.paper, paper != known.paper { remarks.append(.otherPaper(known, former)) }
      guard [known.identifier, known.caseName].contains(former.stem) else { return }
    }
    if let printed, let number = printed.motion.caseNumber, number != record.caseNumber {
      remarks.append(.otherCase(record, printed))
      return
    }
    if let printed, printed.motion.caseNumber == nil {
      remarks += PrintedMotion(printed.motion, text: nil).contradictions(with: record)
    }
    try write(known.completed(by: printed?.motion), named: printed?.stem, insteadOf: former)
  }

  private mutating func write(
    _ motion: MotionRecord, named name: String?, insteadOf former: RegistersInPlace.Entry?
  ) throws(ImportFault) {
    let file = try motion.file(in: place.motions, named: name)
    files.append(file)
    if let former, place.path(of: former) != file.path { replaced[file.path] = place.path(of: former) }
  }
}

extension Remark {
  /// A surname in print that several members have.
  fileprivate static func rivals(_ name: String, _ members: [String], in motion: MotionRecord) -> Remark {
    Remark("\(motion.identifier): '\(name)' can be \(members.joined(separator: " or ")), and is kept as printed")
  }

  fileprivate static func otherPaper(_ motion: MotionRecord, _ former: RegistersInPlace.Entry) -> Remark {
    Remark(
      "\(motion.caseNumber?.description ?? "") is \(motion.identifier) here, and \(former.stem) in the register, where it is left as it is"
    )
  }

  fileprivate static func otherCase(_ motion: MotionRecord, _ entry: RegistersInPlace.Entry) -> Remark {
    let number = entry.motion.caseNumber?.description ?? ""
    return Remark(
      "\(motion.identifier) is case \(motion.caseNumber?.description ?? "") here, and \(number) in the register, where it is left as it is"
    )
  }
}
