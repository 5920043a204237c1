import Citations
import CommonMark
public import Griffie
import Yams

/// The registers of motions and members that a site has already, and the papers that motions of them are.
public struct RegistersInPlace: Sendable {
  /// The entry of a motion.
  struct Entry: Hashable, Sendable {
    /// Name of its file without its ending, whatever it is.
    let stem: String
    let motion: MotionRecord
  }

  /// Names of their folders.
  private(set) var motions = "moties"
  private(set) var members = "kamerleden"
  private(set) var hasMotions = false
  private(set) var hasMembers = false
  /// The entries of motions that have a number of a case or a paper, in the order of their files.
  private(set) var entries: [Entry]
  /// Those of them that have no number of a paper.
  private(set) var cases: CaseFinder
  /// Where those with a number of a case, and those of a paper, stand in them.
  private var byCase: [CaseNumber: Int] = [:]
  private var byPaper: [String: Int] = [:]
  /// The texts of papers, by what identifies them.
  private let texts: [String: String]
  /// The members who have a file, by the key of the name.
  private var byName: [String: [MemberInPlace]] = [:]
  /// Names of the files of members, without their ending.
  private(set) var memberSlugs: Set<String> = []

  /// Reads the Markdown files of a content folder. What is wrong with them the build says.
  public init(_ content: [SourceFile]) {
    var entries: [Entry] = []
    for file in content {
      let parts = file.path.split(separator: "/").map(String.init)
      guard parts.count == 3, parts[0] == "registers", parts[2] == "index.md",
        let kind = file.frontMatter?["kind"]?.string
      else { continue }
      if kind == "motions" { (motions, hasMotions) = (parts[1], true) }
      if kind == "members" { (members, hasMembers) = (parts[1], true) }
    }
    for file in content where file.path.hasSuffix(".md") && !file.path.hasSuffix("/index.md") {
      if file.path.hasPrefix("registers/\(motions)/") {
        if let motion = MotionRecord(file) { entries.append(Entry(stem: file.stem, motion: motion)) }
      } else if file.path.hasPrefix("registers/\(members)/") {
        memberSlugs.insert(Slug.make(file.stem))
        guard let member = MemberInPlace(file) else { continue }
        byName[member.name.key, default: []].append(member)
      }
    }
    self.entries = entries
    cases = CaseFinder(entries.map(\.motion))
    texts = Self.texts(of: content.filter { !$0.path.hasPrefix("registers/") })
    for index in entries.indices { note(index) }
  }

  /// Notes where an entry stands.
  private mutating func note(_ index: Int) {
    if let number = entries[index].motion.caseNumber { byCase[number] = index }
    if let paper = entries[index].motion.paper { byPaper[Self.key(of: paper)] = index }
  }

  /// Adds the entries that an import is about to write, so that the next paper of the same import does not get what is another's.
  public mutating func add(_ files: [SourceFile]) {
    for file in files where file.path.hasPrefix("registers/\(motions)/") {
      hasMotions = true
      guard let motion = MotionRecord(file) else { continue }
      entries.append(Entry(stem: file.stem, motion: motion))
      note(entries.count - 1)
      if let number = motion.caseNumber { cases.remove(number) }
    }
  }

  private static func texts(of content: [SourceFile]) -> [String: String] {
    var texts: [String: String] = [:]
    let folders = Dictionary(grouping: content, by: \.folder)
    for index in content where index.path.hasSuffix("/index.md") {
      guard let keys = index.frontMatter, let dossier = keys["dossier"]?.string, let number = keys["number"]?.string,
        let paper = ParliamentaryPaper(dossier: dossier, number: number)
      else { continue }
      texts[key(of: paper)] = folders[index.folder, default: []].filter { $0.path != index.path }
        .map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
    }
    return texts
  }

  private static func key(of paper: ParliamentaryPaper) -> String { paper.identifier.lowercased() }

  /// The entry of a case.
  func entry(of number: CaseNumber?) -> Entry? { number.flatMap { byCase[$0] }.map { entries[$0] } }

  /// The entry of a paper.
  func entry(of paper: ParliamentaryPaper?) -> Entry? {
    paper.flatMap { byPaper[Self.key(of: $0)] }.map { entries[$0] }
  }

  /// The text of a paper of the site.
  func text(of paper: ParliamentaryPaper?) -> String? { paper.flatMap { texts[Self.key(of: $0)] } }

  /// Path of the file of an entry.
  func path(of entry: Entry) -> String { "registers/\(motions)/\(entry.stem).md" }

  /// Whether a member has a file, in whatever party.
  func has(_ member: MemberRecord) -> Bool {
    let name = PersonalName(member.name)
    return byName[name.key, default: []].contains { name.canBe($0.name) }
  }

  /// The titles of the members that a name in print can mean on a day, when they are several.
  func rivals(named name: String, on day: Day?) -> [String] {
    let bearers = byName.values.joined().filter { member in
      member.name.isCalled(name) && day.map(member.hadSeat) ?? true
    }
    return bearers.count > 1 ? bearers.map(\.title).sorted() : []
  }
}
