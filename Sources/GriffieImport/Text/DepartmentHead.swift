import Citations

/// The head of a letter of a ministry (*briefhoofd*): what stands above the salutation.
struct DepartmentHead: Hashable, Sendable {
  private(set) var facts: PaperFacts
  /// The lines from the salutation on.
  private(set) var body: [PrintedLine]

  /// How many lines a head has, at most.
  private static let reach = 80

  /// Reads the head, if the first page has a salutation; what other places say of the paper is known already.
  init(_ page: [PrintedLine], _ facts: PaperFacts) {
    self.facts = facts
    body = page
    guard let end = page.prefix(Self.reach).firstIndex(where: { Self.isSalutation($0.text) }), end > 0 else {
      takePlaceAndDay()
      return
    }
    body = Array(page[end...])
    read(page[..<end])
  }

  /// `Geachte voorzitter,`
  private static func isSalutation(_ text: String) -> Bool {
    (text.hasPrefix("Geachte ") || text.hasPrefix("Hooggeachte ")) && text.hasSuffix(",") && text.utf8.count < 60
  }

  /// `Den Haag, 23 december 2022` above a letter without more of a head.
  private mutating func takePlaceAndDay() {
    guard let first = body.firstIndex(where: { !$0.isBlank }), body[first].text.hasPrefix("Den Haag, "),
      let day = PrintedHead.day(in: body[first].text), body[first].text.utf8.count < 40
    else { return }
    facts.date = facts.date ?? day
    body.removeFirst(first + 1)
  }

  /// The sorts of lines that become facts; all others are kept as they are.
  private mutating func read(_ lines: ArraySlice<PrintedLine>) {
    var rest = lines.filter { !$0.isBlank }.map(\.text)[...]
    while let line = rest.popFirst() {
      if let day = Self.value(of: ["Datum"], line, &rest).flatMap(PrintedHead.day) {
        facts.date = facts.date ?? day
      } else if let subject = Self.value(of: ["Betreft", "Onderwerp"], line, &rest) {
        facts.title = facts.title ?? subject
      } else if line.hasPrefix("Ministerie van "), facts.from == nil {
        facts.from = line
      } else if ["Aan de ", "De Voorzitter van", "de Voorzitter van"].contains(where: line.hasPrefix), facts.to == nil {
        facts.to = line.hasPrefix("Aan ") ? String(line.dropFirst("Aan ".count)) : line
      } else {
        facts.head.append(line)
      }
    }
  }

  /// What stands behind a label, or on the line under it.
  private static func value(of labels: [String], _ line: String, _ rest: inout ArraySlice<String>) -> String? {
    for label in labels where line.hasPrefix(label) {
      let value = line.dropFirst(label.count).drop { $0 == ":" || $0 == " " }
      if !value.isEmpty {
        return line.dropFirst(label.count).first.map { ": ".contains($0) } ?? false ? String(value) : nil
      }
      return rest.popFirst()
    }
    return nil
  }
}
