/// A motion (*motie*) or amendment (*amendement*) as running text names one: by its proposers, and by its number where the text gives it.
public struct Motion: Hashable, Sendable, LosslessStringConvertible {
  public enum Sort: String, Hashable, Sendable {
    case motion = "motie"
    case amendment = "amendement"
  }

  // A motion is moved by one member most often: then there is no list to make.
  private var first: MemberName
  private var others: [MemberName]
  /// The paper it is, when words, brackets or a footnote give the number.
  public var paper: ParliamentaryPaper?
  public let sort: Sort
  private let changes: UInt8
  /// Whether others signed it too: `c.s.`
  public private(set) var jointly: Bool

  /// How often it was changed: 0 as first moved, 1 *gewijzigd*, 2 *nader gewijzigd*, 3 *tweede nader gewijzigd*.
  public var revision: Int { Int(changes) }

  /// Reads what `description` prints.
  public init?(_ description: String) {
    guard case .motion(let motion)? = MotionRecogniser.reference(in: description), motion.description == description
    else { return nil }
    self = motion
  }

  init(sort: Sort, revision: Int, first: MemberName, others: [MemberName], jointly: Bool) {
    self.sort = sort
    changes = UInt8(revision)
    self.first = first
    self.others = others
    self.jointly = jointly
  }

  /// Who moved it, the first signatory first.
  public var proposers: [MemberName] { [first] + others }

  /// The motion as its sort, version and surnames alone name it, the same for every mention.
  public var asNamed: Motion {
    var named = self
    named.jointly = false
    named.paper = nil
    named.first = first.asNamed
    named.others = others.map(\.asNamed)
    return named
  }

  /// Whether the other has the same sort, version and surnames.
  func isNamed(like other: Motion) -> Bool {
    sort == other.sort && revision == other.revision && others.count == other.others.count
      && first.isNamed(like: other.first) && zip(others, other.others).allSatisfy { $0.isNamed(like: $1) }
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
}
