/// A motion (*motie*) or amendment (*amendement*) as running text names one: by its proposers, and by its number where the text gives it.
public struct Motion: Hashable, Sendable, LosslessStringConvertible {
  public enum Sort: String, Hashable, Sendable {
    case motion = "motie"
    case amendment = "amendement"
  }

  public let sort: Sort
  /// How often it was changed: 0 as first moved, 1 *gewijzigd*, 2 *nader gewijzigd*, 3 *tweede nader gewijzigd*.
  public let revision: Int
  public private(set) var proposers: [MemberName]
  /// Whether others signed it too: `c.s.`
  public private(set) var jointly: Bool
  /// The paper it is, when words, brackets or a footnote give the number.
  public var paper: ParliamentaryPaper?

  /// Reads what `description` prints.
  public init?(_ description: String) {
    guard case .motion(let motion)? = MotionRecogniser.reference(in: description), motion.description == description
    else { return nil }
    self = motion
  }

  init(sort: Sort, revision: Int, proposers: [MemberName], jointly: Bool) {
    self.sort = sort
    self.revision = revision
    self.proposers = proposers
    self.jointly = jointly
  }

  /// The motion as its sort, version and surnames alone name it, the same for every mention.
  public var asNamed: Motion {
    var named = self
    named.jointly = false
    named.paper = nil
    for index in proposers.indices where proposers[index].party != nil {
      named.proposers[index] = MemberName(surname: proposers[index].surname, party: nil)
    }
    return named
  }

  /// As the House titles it: `motie van de leden Thijssen en Van der Lee`, `gewijzigde motie van het lid Valstar c.s.`
  public var description: String {
    let names = proposers.map(\.surname)
    let last = names.last ?? ""
    let list = names.count > 1 ? names.dropLast().joined(separator: ", ") + " en " + last : last
    let article = names.count > 1 ? "de leden" : "het lid"
    return "\(revisionText)\(sort.rawValue) van \(article) \(list)\(jointly ? " c.s." : "")"
  }

  private var revisionText: String {
    let adjective = sort == .motion ? "gewijzigde " : "gewijzigd "
    switch revision {
    case 0: return ""
    case 1: return adjective
    case 2: return "nader " + adjective
    default: return "\(Self.ordinals[min(revision - 3, Self.ordinals.all.count - 1)]) nader \(adjective)"
    }
  }

  fileprivate static let ordinals: Words = ["tweede", "derde", "vierde", "vijfde"]
}

/// Finds `motie van het lid Valstar`, `gewijzigde motie van de leden A, B en C c.s.`, `motie-Laçin/Beckerman`, `motie Sjoerdsma`,
/// `MOTIE VAN HET LID OMTZIGT C.S.`, `amendement-Blok`; the proposers are citations of their own inside it.
struct MotionRecogniser: Recogniser {
  static let heads: [String] = [
    "motie", "amendement", "subamendement", "gewijzigd", "nader", "tweede", "derde", "vierde", "vijfde",
  ]

  static func find(_ found: inout [Citation], at start: Reader, in context: inout Context) {
    var reader = start
    let revision = reader.takeRevision()
    let label = reader.position
    guard let sort = reader.takeMotionSort() else { return }
    let isHeading = Byte.isUpper(start.text[label + 1])
    let isPlural = reader.byte(-1) == UInt8(ascii: "s") || sort == .amendment && reader.byte(-1) == UInt8(ascii: "n")
    let names = reader.takeProposers(in: context, isHeading: isHeading, isPlural: isPlural)
    guard !names.isEmpty else { return }
    let jointly = reader.takeJointly()
    let phrase = start.position..<reader.position
    let motion = Motion(sort: sort, revision: revision, proposers: names.map(\.value), jointly: jointly)
    found.append(Citation(.motion(motion), at: phrase))
    for (range, name) in names { found.append(Citation(.member(name), at: range, phrase: phrase)) }
  }
}

extension Reader {
  /// Takes `tweede nader gewijzigde ` and less; 0 when there is nothing of it.
  mutating func takeRevision() -> Int {
    let start = position
    var revision = 0
    if let ordinal = takeIndex(ofAnyWordInAnyCase: Motion.ordinals), takeSpace() { revision = ordinal + 1 }
    let isFurther = takeWordInAnyCase("nader") && takeSpace()
    guard takeWordInAnyCase("gewijzigde") || takeWordInAnyCase("gewijzigd"), takeSpace(), isFurther || revision == 0
    else {
      self = moved(to: start)
      return 0
    }
    return revision + (isFurther ? 2 : 1)
  }

  fileprivate mutating func takeMotionSort() -> Motion.Sort? {
    takeIndex(ofAnyWordInAnyCase: Self.motionSorts).map { $0 < 2 ? .motion : .amendment }
  }

  private static let motionSorts: Words = ["motie", "moties", "amendement", "amendementen", "subamendement"]

  /// Takes `-Laçin/Beckerman`, ` Sjoerdsma`, ` van Piri en Sjoerdsma`, ` van de leden A, B en C`.
  fileprivate mutating func takeProposers(
    in context: borrowing Context, isHeading: Bool, isPlural: Bool
  ) -> [(range: Range<Int>, value: MemberName)] {
    if take(UInt8(ascii: "-")) { return takeSlashed(in: context) }
    guard takeSpace() else { return [] }
    guard takeWord("van") || isHeading && takeWord("VAN"), takeSpace() else {
      return isPlural ? takeMemberNames(in: context, isHeading: false) : takeSlashed(in: context)
    }
    if takeAnyWordInAnyCase(["het", "de"]) != nil, takeSpace() {
      guard takeMemberLabel() || takeAnyWord(["heer", "heren"]) != nil, takeSpace() else { return [] }
    } else if takeMemberLabel() || takeWord("mevrouw") {
      takeSpace()
    }
    return takeMemberNames(in: context, isHeading: isHeading)
  }

  /// `Laçin/Beckerman`
  private mutating func takeSlashed(in context: borrowing Context) -> [(range: Range<Int>, value: MemberName)] {
    var names: [(range: Range<Int>, value: MemberName)] = []
    repeat {
      let begin = position
      guard let name = takeMemberName(in: context) else { break }
      names.append((begin..<position, name))
    } while take(UInt8(ascii: "/"))
    return names
  }

  fileprivate mutating func takeJointly() -> Bool {
    let start = position
    takeSpace()
    if take("c.s.") || take("C.S.") || takeWord("c.s") || takeWord("C.S") || takeWord("cs") { return true }
    self = moved(to: start)
    return false
  }
}
