/// What words and years beside a date say of its year.
extension Reader {
  /// The direction that stands before: `vorig jaar, op 5 juni`, `dit jaar op 5 juni`, `afgelopen 20 december`.
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

  /// The direction of ` vorig jaar`, ` dit jaar`, ` volgend jaar` or ` twee jaar geleden` that ends here.
  private var endsWithYear: DateExpression.Direction? {
    if follows("geleden") || follows("later") || follows("daarop") {
      var word = self
      return word.takeWordBack().isEmpty || !word.isBehind("jaar") ? nil : .everyYear
    }
    guard follows("jaar") else { return nil }
    return moved(to: position - 4).otherYear
  }

  /// The direction of the word before the `jaar` that stands here.
  var otherYear: DateExpression.Direction? {
    if isBehind("vorig") { return .lastYear }
    if isBehind("dit") { return .thisYear }
    return isBehind("volgend") ? .nextYear : nil
  }

  /// Whether only the joint of a list stands between the place and here.
  func isJoined(to place: Int) -> Bool {
    var reader = moved(to: place)
    return reader.takeJointOfDates() && reader.position == position
  }

  /// Whether the list that goes on here has days of several years: `15 mei 2019, 14 mei 2020 en 18 mei`.
  func isInListOfYears(_ found: [Citation]) -> Bool {
    let dates = found.suffix(2)
    guard let first = dates.first, let last = dates.last, let year = first.yearOfDay, let next = last.yearOfDay,
      year != next
    else { return false }
    return isJoined(to: last.range.upperBound)
      && moved(to: last.phrase.lowerBound).isJoined(to: first.range.upperBound)
  }

  /// The year whose bracket the day stands in first: `2020` before `(1 april)` in `In 2020 (1 april), 2021 (1 mei)`.
  var yearBeforeBracket: Int? {
    // "(3 april", "(op 3 april"
    guard byte(-1) == UInt8(ascii: "(") || byte(-4) == UInt8(ascii: "(") else { return nil }
    var reader = self
    _ = reader.takeBack("op")
    guard reader.byte(-1) == UInt8(ascii: "(") else { return nil }
    reader = reader.moved(to: reader.position - 1)
    guard reader.takeSpaceBack() else { return nil }
    let word = reader.takeWordBack(limit: 5)
    guard word.count == 4, !reader.isBehind(DateRecogniser.labels), let year = reader.takeYear() else { return nil }
    return year
  }
}
