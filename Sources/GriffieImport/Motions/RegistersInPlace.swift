import CommonMark
import Griffie
import Yams

/// The registers of motions and members that a site has already.
struct RegistersInPlace: Sendable {
  /// Names of their folders.
  private(set) var motions = "moties"
  private(set) var members = "kamerleden"
  private(set) var hasMotions = false
  private(set) var hasMembers = false
  /// Name of the file of each motion without its ending, by the number of the case.
  private var byCase: [String: String] = [:]
  /// The members who have a file, by the key of the name.
  private var byName: [String: [PersonalName]] = [:]
  /// Names of the files of members, without their ending.
  private(set) var memberSlugs: Set<String> = []

  /// Reads the files of a content folder. What is wrong with them the build says.
  init(_ content: [SourceFile]) {
    for file in content {
      let parts = file.path.split(separator: "/").map(String.init)
      guard parts.count == 3, parts[0] == "registers", parts[2] == "index.md",
        let kind = file.frontMatter?["kind"]?.string
      else { continue }
      if kind == "motions" { (motions, hasMotions) = (parts[1], true) }
      if kind == "members" { (members, hasMembers) = (parts[1], true) }
    }
    for file in content where file.path.hasSuffix(".md") && !file.path.hasSuffix("/index.md") {
      if file.path.hasPrefix("registers/\(motions)/"), let number = file.frontMatter?["facts"]?["Zaaknummer"]?.string {
        byCase[number] = file.stem
      } else if file.path.hasPrefix("registers/\(members)/") {
        memberSlugs.insert(Slug.make(file.stem))
        guard let name = file.frontMatter?["title"]?.string.map(PersonalName.init) else { continue }
        byName[name.key, default: []].append(name)
      }
    }
  }

  /// Name of the file of a motion without its ending, whatever it is.
  func name(of motion: MotionRecord) -> String? { byCase[motion.caseNumber.description] }

  /// Whether a member has a file, in whatever party.
  func has(_ member: MemberRecord) -> Bool {
    let name = PersonalName(member.name)
    return byName[name.key, default: []].contains(where: name.canBe)
  }
}
