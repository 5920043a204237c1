import Citations
import CommonMark
import Griffie

/// A member (*Kamerlid*) as motions name one, under all spellings and in all parties.
struct MemberRecord: Sendable {
  /// The fullest spelling of the name.
  private(set) var name: String
  /// The last spelling of each party and when it came last, by its slug.
  private var spellings: [String: (name: String, turn: Int)] = [:]
  private var turns = 0

  /// All who move the motions, by name.
  static func all(in motions: [MotionRecord]) -> [MemberRecord] {
    let proposers = motions.sorted {
      ($0.date?.description ?? "", $0.identifier) < ($1.date?.description ?? "", $1.identifier)
    }
    .flatMap(\.proposers)
    let calledNames = Dictionary(grouping: proposers.map { PersonalName($0.name) }, by: \.key)
      .mapValues { Set($0.compactMap(\.calledName)) }
    var members: [String: MemberRecord] = [:]
    for proposer in proposers {
      let name = PersonalName(proposer.name)
      // Two called names with the same initials and surname are two members; one and none are the same.
      let isOne = calledNames[name.key, default: []].count < 2
      let key = isOne ? name.key : "\(name.key) \(name.calledName ?? "")"
      members[key, default: MemberRecord(name: proposer.name)].add(proposer)
    }
    return members.sorted { $0.key < $1.key }.map(\.value)
  }

  private init(name: String) { self.name = name }

  private mutating func add(_ proposer: MotionRecord.Proposer) {
    if proposer.name.utf8.count > name.utf8.count { name = proposer.name }
    guard let party = proposer.party else { return }
    turns += 1
    spellings[Slug.make(party)] = (party, turns)
  }

  /// In the order of time, each in its last spelling.
  var parties: [String] { spellings.values.sorted { $0.turn < $1.turn }.map(\.name) }

  /// What the name of its file is made of.
  var heading: String { "\(name) \(parties.last ?? "")" }

  /// Its entry in the register of members with this folder, by this name.
  func file(in folder: String, named slug: String) throws(ImportFault) -> SourceFile {
    let parties = self.parties
    let former = parties.dropLast()
    var text = FrontMatterText()
    text.add("title", name)
    text.add("aliases", former.map { "\(name) (\($0))" })
    text.add("party", parties.last)
    var facts = FrontMatterText()
    facts.add("Eerdere partij", former.joined(separator: ", "))
    text.add("facts", facts)
    return SourceFile(path: "registers/\(folder)/\(slug).md", bytes: Array(try text.fenced().utf8))
  }
}
