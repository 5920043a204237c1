/// A motion (*motie*) as running text names one: by its proposers, and by its number where the text gives it.
public struct Motion: Hashable, Sendable, LosslessStringConvertible {
  public let proposers: [MemberName]
  /// Whether others signed it too: `c.s.`
  public let jointly: Bool
  /// The paper it is, when words, brackets or a footnote give the number.
  public var paper: ParliamentaryPaper?

  init(proposers: [MemberName], jointly: Bool) {
    self.proposers = proposers
    self.jointly = jointly
  }

  /// Reads what `description` prints, which is without parties and number.
  public init?(_ description: String) {
    guard case .motion(let value)? = MotionRecogniser.reference(in: description), value.description == description
    else { return nil }
    self = value
  }

  /// As the House titles it: `motie van de leden Thijssen en Van der Lee`, `motie van het lid Valstar c.s.`
  public var description: String {
    let names = proposers.map(\.surname)
    let last = names.last ?? ""
    let list = names.count > 1 ? names.dropLast().joined(separator: ", ") + " en " + last : last
    return "motie van \(names.count > 1 ? "de leden" : "het lid") \(list)\(jointly ? " c.s." : "")"
  }
}

/// Finds `motie van het lid Valstar`, `gewijzigde motie van de leden A, B en C c.s.`, `motie-Laçin/Beckerman`,
/// `motie Sjoerdsma`; the proposers are citations of their own inside it.
struct MotionRecogniser: Recogniser {
  static let firstBytes = Array("mMgGnN".utf8)

  static func citations(at start: Reader, in context: Context) -> [Citation] {
    var reader = start
    if reader.takeAnyWord(["nader", "Nader"]) != nil { reader.takeSpace() }
    if reader.takeAnyWord(["gewijzigde", "Gewijzigde"]) != nil { reader.takeSpace() }
    guard reader.takeAnyWord(["motie", "Motie", "moties", "Moties"]) != nil else { return [] }
    let names = takeProposers(&reader, context)
    guard !names.isEmpty else { return [] }
    let jointly = reader.takeJointly()
    let phrase = start.position..<reader.position
    let motion = Motion(proposers: names.map(\.value), jointly: jointly)
    return [Citation(.motion(motion), at: phrase)]
      + names.map { Citation(.member($0.value), at: $0.range, phrase: phrase) }
  }

  private static func takeProposers(
    _ reader: inout Reader, _ context: Context
  ) -> [(range: Range<Int>, value: MemberName)] {
    if reader.take(UInt8(ascii: "-")) { return takeSlashed(&reader, context) }
    guard reader.takeSpace() else { return [] }
    guard reader.takeWord("van") else { return takeSlashed(&reader, context) }
    reader.takeSpace()
    guard reader.takeAnyWord(["het", "de"]) != nil, reader.takeSpace(),
      reader.takeAnyWord(["leden", "lid"]) != nil, reader.takeSpace()
    else { return [] }
    return reader.takeMemberNames(in: context)
  }

  /// `Laçin/Beckerman`
  private static func takeSlashed(_ reader: inout Reader, _ context: Context) -> [(
    range: Range<Int>, value: MemberName
  )] {
    var names: [(range: Range<Int>, value: MemberName)] = []
    repeat {
      let begin = reader.position
      guard let name = reader.takeMemberName(in: context) else { break }
      names.append((begin..<reader.position, name))
    } while reader.take(UInt8(ascii: "/"))
    return names
  }
}

extension Reader {
  fileprivate mutating func takeJointly() -> Bool {
    let start = position
    takeSpace()
    if take("c.s.") || takeWord("c.s") { return true }
    self = moved(to: start)
    return false
  }
}
