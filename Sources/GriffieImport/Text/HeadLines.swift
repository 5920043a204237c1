/// Lines of a head that say one thing: a ministry, an addressee or a subject that is too long for one line.
enum HeadLines {
  /// The text of a line with those behind it that go on with it: behind a comma or a hyphen, or with a small letter.
  ///
  /// - Parameters:
  ///   - first: the line, or what stands in it behind a label.
  ///   - rest: the lines behind it, of which those that go on with it are taken.
  /// - Returns: them as one line.
  static func text(_ first: PrintedLine, goingOnWith rest: inout ArraySlice<PrintedLine>) -> String {
    var lines = [first]
    while let next = rest.first, goesOn(lines[lines.count - 1].text, with: next.text) {
      lines.append(rest.removeFirst())
    }
    return RunningText(lines, LineEnds(lines)).text
  }

  private static func goesOn(_ text: String, with next: String) -> Bool {
    guard let first = next.first, !isAddressee(next), DayLine(next) == nil else { return false }
    return first.isLowercase || text.last.map { ",-\u{AD}".contains($0) } ?? false
  }

  /// `Aan de Voorzitter van de Tweede Kamer`
  static func isAddressee(_ line: String) -> Bool {
    ["aan de ", "de voorzitter van"].contains(where: line.lowercased().hasPrefix)
  }
}
