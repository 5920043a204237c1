/// What stands between the days of a list or period.
extension Reader {
  /// Takes ` en `, `, `, `/`, ` t/m `, ` tot en met `, `–` between two days.
  mutating func takeDayJoint() -> Bool {
    if isAtFigure { return false }
    guard take(UInt8(ascii: "/")) || takeDayThrough() || takeListJoint() else { return false }
    takeDayOfWeek()
    return true
  }

  /// Takes ` op ` between the days of a night: `van 10 op 11 mei`, `zaterdag 10 op zondag 11 mei`.
  mutating func takeNightJoint(from start: Reader) -> Bool {
    guard start.isBehind("van") || start.dayOfWeekBefore != nil, takeWordBetween("op") else { return false }
    takeDayOfWeek()
    return true
  }

  /// Takes ` t/m `, ` tot en met `, ` tot `, `–` between the ends of a period.
  mutating func takeDayThrough() -> Bool {
    var ahead = self
    ahead.takeSpace()
    guard ahead.takeDash() || ahead.take("t/m") || ahead.take("tot en met") || ahead.takeWord("tot") else {
      return false
    }
    ahead.takeSpace()
    self = ahead
    return true
  }

  /// Takes the word with the blanks around it.
  mutating func takeWordBetween(_ word: StaticString) -> Bool {
    var ahead = self
    guard ahead.takeSpace(), ahead.takeWord(word), ahead.takeSpace() else { return false }
    self = ahead
    return true
  }
}
