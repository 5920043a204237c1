import Citations

/// The head of a letter of a ministry (*briefhoofd*): what stands above the salutation.
struct DepartmentHead: Hashable, Sendable {
  private(set) var facts: PaperFacts
  /// The lines from the salutation on.
  private(set) var body: [PrintedLine]

  /// How many lines a head has, at most.
  private static let reach = 80

  /// Reads the head, if the first page has a salutation, and what stands beside the text; what other places say of the paper is known
  /// already.
  init(_ page: [PrintedLine], beside: [PrintedLine] = [], _ facts: PaperFacts) {
    self.facts = facts
    body = page
    if let end = page.prefix(Self.reach).firstIndex(where: { Self.isSalutation($0.text) }), end > 0 {
      body = Array(page[end...])
      read(page[..<end])
    } else {
      takePlaceAndDay()
    }
    readBeside(beside)
  }

  /// What stands beside the text, on further pages only what the first ones have not said.
  private mutating func readBeside(_ lines: [PrintedLine]) {
    var pages: [String: Int] = [:]
    for line in lines { pages[line.text] = min(pages[line.text] ?? line.number, line.number) }
    read(lines.filter { pages[$0.text] == $0.number }[...], isRepeating: true)
  }

  /// `Geachte voorzitter,`
  private static func isSalutation(_ text: String) -> Bool {
    (text.hasPrefix("Geachte ") || text.hasPrefix("Hooggeachte ")) && text.hasSuffix(",") && text.utf8.count < 60
  }

  /// `Den Haag, 23 december 2022` above a letter without more of a head.
  private mutating func takePlaceAndDay() {
    guard facts.date == nil, let first = body.firstIndex(where: { !$0.isBlank }),
      body[first].text.hasPrefix("Den Haag, "), let line = DayLine(body[first].text), line.isAll
    else { return }
    facts.date = line.day
    body.removeFirst(first + 1)
  }

  /// The sorts of lines that become facts; all others are kept as they are. The day may be one that is known where lines
  /// say again what others have said.
  private mutating func read(_ lines: ArraySlice<PrintedLine>, isRepeating: Bool = false) {
    var rest = lines.filter { !$0.isBlank }.map(\.text)[...]
    while let line = rest.popFirst() {
      if let value = Self.value(of: "Datum", line, rest), let day = DayLine(value: value.text), day.isAll,
        facts.date == nil || isRepeating && facts.date == day.day
      {
        facts.date = day.day
        rest.removeFirst(value.lines)
      } else if facts.title == nil,
        let value = Self.value(of: "Betreft", line, rest) ?? Self.value(of: "Onderwerp", line, rest)
      {
        rest.removeFirst(value.lines)
        let further = rest.prefix { $0.first?.isLowercase ?? false && !Self.isAddressee($0) }
        rest.removeFirst(further.count)
        facts.title = ([value.text] + further).joined(separator: " ")
      } else if line.hasPrefix("Ministerie van "), facts.from == nil {
        facts.from = line
      } else if Self.isAddressee(line), facts.to == nil {
        facts.to = line.hasPrefix("Aan ") ? String(line.dropFirst("Aan ".count)) : line
      } else {
        facts.head.append(line)
      }
    }
  }

  private static func isAddressee(_ line: String) -> Bool {
    ["Aan de ", "De Voorzitter van", "de Voorzitter van"].contains(where: line.hasPrefix)
  }

  /// What stands behind a label, or on the line under it; and how many lines under it that takes.
  private static func value(
    of label: String, _ line: String, _ rest: ArraySlice<String>
  ) -> (text: String, lines: Int)? {
    guard line.hasPrefix(label), line.dropFirst(label.count).first.map({ ": ".contains($0) }) ?? true else {
      return nil
    }
    let value = String(line.dropFirst(label.count).drop { $0 == ":" || $0 == " " })
    return value.isEmpty ? rest.first.map { ($0, 1) } : (value, 0)
  }
}
