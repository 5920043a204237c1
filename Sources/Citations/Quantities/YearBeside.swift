/// What words and years beside a date say of its year.
extension Reader {
  /// The direction that stands before: `vorig jaar, op 5 juni`, `afgelopen 20 december`.
  var directionBefore: DateExpression.Direction? {
    var reader = self
    switch endOfWordBefore {
    case UInt8(ascii: "n"): return reader.takeBack("afgelopen") ? .past : nil
    case UInt8(ascii: "p"), UInt8(ascii: "r"): break
    default: return nil
    }
    guard reader.takeBack("op") || reader.takeBack("per") else { return nil }
    // The comma stands before the blank.
    var before = reader
    if before.takeSpaceBack(), before.byte(-1) == UInt8(ascii: ",") {
      reader = before.moved(to: before.position - 1)
      return reader.endsWithYear
    }
    return reader.takeBack("jaar") ? reader.otherYear : nil
  }

  /// Whether ` vorig jaar` or ` volgend jaar` ends here.
  private var endsWithYear: DateExpression.Direction? {
    guard follows("jaar") else { return nil }
    return moved(to: position - 4).otherYear
  }

  private var otherYear: DateExpression.Direction? {
    if isBehind("vorig") { return .lastYear }
    if isBehind("dit") { return .thisYear }
    return isBehind("volgend") ? .nextYear : nil
  }

  /// The year in whose brackets the day stands: `2021 (1 mei)`.
  var yearBeforeBracket: Int? {
    guard byte(-1) == UInt8(ascii: "("), byte(-2) == 0x20, position >= 6 else { return nil }
    var reader = moved(to: position - 6)
    guard Byte.beginsWord(text, at: reader.position) else { return nil }
    return reader.takeYear()
  }

  /// Whether the last two dates have years of their own that go up: the next one of the list has another again.
  func isInRisingList(of found: [Citation]) -> Bool {
    let last = found.suffix(2)
    guard last.count == 2, let first = last.first?.ownYear, let second = last.last?.ownYear, first < second,
      let citation = last.last
    else { return false }
    var reader = moved(to: citation.range.upperBound)
    return reader.takeDayJoint() && reader.position == position
  }
}

extension Citation {
  /// The year that is written at a day.
  fileprivate var ownYear: UInt16? {
    guard case .date(.day(_, _, let year, .same)) = reference else { return nil }
    return year
  }
}
