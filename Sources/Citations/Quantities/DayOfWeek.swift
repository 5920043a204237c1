extension Day {
  /// The day of the week (*weekdag*), 0 for Monday to 6 for Sunday.
  var dayOfWeek: Int {
    // The years before count their leap days: January and February are of the year before.
    let (years, days) = (month < 3 ? year - 1 : year, [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1])
    return (years + years / 4 - years / 100 + years / 400 + days + day + 6) % 7
  }
}

extension Reader {
  /// Takes `dinsdag `, whatever comes behind it.
  mutating func takeDayOfWeek() {
    var ahead = self
    if ahead.takeAnyWord(Self.daysOfWeek) != nil, ahead.takeSpace() { self = ahead }
  }

  /// The last byte of the word before, or of what ends there.
  var endOfWordBefore: UInt8? {
    if byte(-1) == 0x20 { return byte(-2) }
    var reader = self
    return reader.takeSpaceBack() ? reader.byte(-1) : nil
  }

  /// The day of the week that stands before, `dinsdag `, 0 for Monday.
  var dayOfWeekBefore: UInt8? {
    var reader = self
    guard endOfWordBefore == UInt8(ascii: "g"), reader.takeSpaceBack() else { return nil }
    let word = reader.takeWordBack(limit: 9)
    // They end alike.
    guard word.count > 5, moved(to: word.upperBound).ends(with: "dag", from: word.lowerBound) else { return nil }
    var day = moved(to: word.lowerBound)
    return day.takeIndex(ofAnyWordInAnyCase: Self.daysOfWeek).map { UInt8($0) }
  }

  private static let daysOfWeek: Words = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]
}
