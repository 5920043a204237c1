import Citations

/// The head of a letter of a ministry (*briefhoofd*): what stands above the salutation.
struct DepartmentHead: Hashable, Sendable {
  private(set) var facts: PaperFacts
  /// The lines from the salutation on.
  private(set) var body: [PrintedLine]
  /// Lines beside the text that were left out, since they say again what others have said.
  private(set) var repeated: [PrintedLine] = []

  /// How many lines a head has, at most.
  static let reach = 80

  /// Reads the head, if the first page has a salutation, and what stands beside the text; what other places say of the paper is known
  /// already.
  init(_ page: [PrintedLine], beside: [[PrintedLine]] = [], _ facts: PaperFacts) {
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
  private mutating func readBeside(_ pages: [[PrintedLine]]) {
    var said: Set<String> = []
    var lines: [PrintedLine] = []
    for page in pages {
      lines += page.filter { !said.contains($0.text) }
      repeated += page.filter { said.contains($0.text) }
      said.formUnion(page.map(\.text))
    }
    read(lines[...], isRepeating: true)
  }

  /// `Geachte voorzitter,`
  static func isSalutation(_ text: String) -> Bool {
    (text.hasPrefix("Geachte ") || text.hasPrefix("Hooggeachte ")) && text.hasSuffix(",") && text.utf8.count < 60
  }

  /// `Den Haag, 23 december 2022` above a letter without more of a head.
  private mutating func takePlaceAndDay() {
    guard facts.date == nil, let first = body.firstIndex(where: { !$0.isBlank }),
      body[first].text.hasPrefix("Den Haag, "), let line = DayLine(body[first].text), line.isWhole
    else { return }
    facts.date = line.day
    facts.head.append(body[first].text)
    body.removeFirst(first + 1)
  }

  /// The sorts of lines that become facts; all others are kept as they are. The day may be one that is known where lines
  /// say again what others have said.
  private mutating func read(_ lines: ArraySlice<PrintedLine>, isRepeating: Bool = false) {
    var rest = lines.filter { !$0.isBlank }.map(\.withPlainBlanks)[...]
    while let line = rest.popFirst() {
      let text = RunningText([line], LineEnds([])).text
      if let value = Self.value(of: "Datum", line, rest), let day = DayLine(value: value.line.text), day.isAll,
        facts.date == nil || isRepeating && facts.date == day.day
      {
        facts.date = day.day
        rest.removeFirst(value.count)
      } else if facts.title == nil,
        let value = Self.value(of: "Betreft", line, rest) ?? Self.value(of: "Onderwerp", line, rest)
      {
        rest.removeFirst(value.count)
        facts.title = HeadLines.text(value.line, goingOnWith: &rest)
      } else if facts.date == nil, let day = DayLine(text), day.isWhole {
        facts.date = day.day
        if !day.isAll { facts.head.append(text) }
      } else if text.hasPrefix("Ministerie van "), facts.from == nil {
        facts.from = HeadLines.text(line, goingOnWith: &rest)
      } else if HeadLines.isAddressee(text), facts.to == nil {
        let addressee = text.hasPrefix("Aan ") ? line.dropping("Aan ") : line
        facts.to = HeadLines.text(addressee, goingOnWith: &rest)
      } else {
        facts.head.append(text)
      }
    }
  }

  /// What stands behind a label, or on the line under it; and how many lines under it that takes.
  private static func value(
    of label: String, _ line: PrintedLine, _ rest: ArraySlice<PrintedLine>
  ) -> (line: PrintedLine, count: Int)? {
    guard line.text.hasPrefix(label), line.text.dropFirst(label.count).first.map({ ": ".contains($0) }) ?? true else {
      return nil
    }
    let value = line.dropping(label)
    return value.isBlank ? rest.first.map { ($0, 1) } : (value, 0)
  }
}

extension PrintedLine {
  /// The line with single blanks of the usual kind.
  fileprivate var withPlainBlanks: PrintedLine {
    PrintedLine(text.split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")[...], number: number)
  }

  /// The line without a label at its head, and the colon behind that.
  fileprivate func dropping(_ label: String) -> PrintedLine {
    PrintedLine(text.dropFirst(label.count).drop { $0 == ":" || $0 == " " }, number: number)
  }
}
