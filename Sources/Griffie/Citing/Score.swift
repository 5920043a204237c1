/// How well the citations that were found agree with a list made by reading.
///
/// A target of the list is found by a citation that overlaps its place and has its identifier; each citation finds one target. What
/// is found and stands in no such place is counted in the class that its kind belongs to.
public struct Score: Sendable {
  /// A target that was not found, or a citation that is no target.
  struct Miss {
    /// `missing` or `wrong`.
    let word: String
    let place: String
    let text: String
    let id: String
  }

  /// The counts of one class.
  struct Line {
    let name: String
    let gold: Int
    let right: Int
    let misses: [Miss]

    /// What was found of the class: what is right, and what is wrong.
    var found: Int { right + misses.count { $0.word == "wrong" } }
  }

  /// In the order of the names.
  let lines: [Line]
  let leftOut: [String: Int]
  /// Kinds of which the list has no class, with the number of citations.
  let notInList: [String: Int]

  /// Compares.
  ///
  /// - Parameters:
  ///   - gold: the list.
  ///   - found: the citations of each of its texts.
  public init(_ gold: GoldList, found: [[FoundCitation]]) {
    var rest = found
    var missing: [GoldClass: [Miss]] = [:]
    for target in gold.targets {
      if let match = Self.match(target, in: rest[target.index]) {
        rest[target.index].remove(at: match)
      } else {
        missing[target.goldClass, default: []].append(Miss(missing: target))
      }
    }
    let targets = Dictionary(grouping: gold.targets, by: \.goldClass).mapValues(\.count)
    let (wrong, notInList) = Self.wrong(rest, gold, targets.keys.sorted())
    lines = targets.sorted { $0.key < $1.key }.map { own, count in
      let missing = missing[own, default: []]
      return Line(
        name: own.name, gold: count, right: count - missing.count, misses: missing + wrong[own, default: []])
    }
    leftOut = gold.leftOut
    self.notInList = notInList
  }

  /// What is found and no target of the list, by class; and what belongs to none, by kind.
  private static func wrong(
    _ rest: [[FoundCitation]], _ gold: GoldList, _ classes: [GoldClass]
  ) -> (wrong: [GoldClass: [Miss]], notInList: [String: Int]) {
    let targets = Dictionary(grouping: gold.targets, by: \.index)
    var wrong: [GoldClass: [Miss]] = [:]
    var notInList: [String: Int] = [:]
    for (index, citations) in rest.enumerated() {
      let targets = targets[index, default: []]
      // The number behind a motion says the same again.
      for citation in citations where !targets.contains(where: { $0.isMeant(by: citation) }) {
        if let own = classes.first(where: { $0.kinds.contains(citation.kind) }) {
          // In a list of texts its line says more than a place in one of them.
          let place = gold.texts.count > 1 ? targets.first?.place : nil
          wrong[own, default: []].append(Miss(wrong: citation, place: place))
        } else {
          notInList[citation.kind, default: 0] += 1
        }
      }
    }
    return (wrong, notInList)
  }

  /// The citation that finds a target: one of its class before others, one at its very place before others.
  private static func match(_ target: GoldList.Target, in found: [FoundCitation]) -> Int? {
    let fitting = found.indices.filter { target.isMeant(by: found[$0]) }
    let own = fitting.filter { target.goldClass.kinds.contains(found[$0].kind) }
    let best = own.isEmpty ? fitting : own
    return best.first { found[$0].range == target.range } ?? best.first
  }
}

extension GoldList.Target {
  fileprivate func isMeant(by citation: FoundCitation) -> Bool {
    range.overlaps(citation.range) && goldClass.fits(id, citation)
  }
}

extension Score.Miss {
  fileprivate init(missing target: GoldList.Target) {
    self.init(word: "missing", place: target.place, text: target.text, id: target.id)
  }

  fileprivate init(wrong citation: FoundCitation, place: String?) {
    self.init(
      word: "wrong", place: place ?? "\(citation.source):\(citation.line):\(citation.column)", text: citation.text,
      id: citation.id ?? "–")
  }
}

extension Score: CustomStringConvertible {
  /// A table of the classes, then a line for each miss.
  public var description: String {
    var table = TextTable(
      ["class", "gold", "found", "right", "precision", "recall"],
      columns: [.text, .number, .number, .number, .number, .number])
    for line in lines {
      table.append(
        [line.name, String(line.gold), String(line.found), String(line.right)]
          + [Self.share(line.right, of: line.found), Self.share(line.right, of: line.gold)])
    }
    return table.description + Self.counts("left out, since no kind of citation is meant", leftOut)
      + Self.counts("found and not in the list as a class", notInList) + missTable
  }

  private var missTable: String {
    var table = TextTable(["miss", "class", "place", "id", "text"], columns: [.text, .text, .place, .text, .text])
    for line in lines {
      for miss in line.misses { table.append([miss.word, line.name, miss.place, miss.id, miss.text]) }
    }
    return lines.allSatisfy(\.misses.isEmpty) ? "" : "\n" + table.description
  }

  /// A percentage with one decimal, rounded down so that only all is 100; a dash of nothing.
  private static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let thousandths = part * 1000 / whole
    return "\(thousandths / 10).\(thousandths % 10)%"
  }

  private static func counts(_ words: String, _ counts: [String: Int]) -> String {
    if counts.isEmpty { return "" }
    return "\(words): " + counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      + "\n"
  }
}
