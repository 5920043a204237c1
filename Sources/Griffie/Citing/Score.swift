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
    var isUsed = found.map { $0.map { _ in false } }
    var misses: [GoldClass: [Miss]] = [:]
    for target in gold.targets {
      if let match = Self.match(target, in: found[target.index], isUsed[target.index]) {
        isUsed[target.index][match] = true
      } else {
        misses[target.goldClass, default: []].append(
          Miss(word: "missing", place: target.place, text: target.text, id: target.id))
      }
    }
    let totals = Dictionary(grouping: gold.targets, by: \.goldClass).mapValues(\.count)
    let missing = misses.mapValues(\.count)
    let classes = totals.keys.sorted()
    let targets = Dictionary(grouping: gold.targets, by: \.index)
    var notInList: [String: Int] = [:]
    for (index, citations) in found.enumerated() {
      for (order, citation) in citations.enumerated() where !isUsed[index][order] {
        // The number behind a motion says the same again.
        if targets[index, default: []].contains(where: { $0.isMeant(by: citation) }) { continue }
        guard let own = classes.first(where: { $0.kinds.contains(citation.kind) }) else {
          notInList[citation.kind, default: 0] += 1
          continue
        }
        misses[own, default: []].append(Miss(wrong: citation, in: gold, index))
      }
    }
    lines = classes.map { own in
      let total = totals[own, default: 0]
      return Line(
        name: own.name, gold: total, right: total - missing[own, default: 0], misses: misses[own, default: []])
    }
    leftOut = gold.leftOut
    self.notInList = notInList
  }

  /// The citation that finds a target: one of its class before others, one at its very place before others.
  private static func match(_ target: GoldList.Target, in found: [FoundCitation], _ isUsed: [Bool]) -> Int? {
    let fitting = found.indices.filter { !isUsed[$0] && target.isMeant(by: found[$0]) }
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
  fileprivate init(wrong citation: FoundCitation, in gold: GoldList, _ index: Int) {
    word = "wrong"
    // Of a list of texts, the line says more than a place in one of them.
    let line = gold.targets.first { $0.index == index }?.place
    place = gold.texts.count > 1 ? line ?? citation.source : "\(citation.source):\(citation.line):\(citation.column)"
    text = citation.text
    id = citation.id ?? "–"
  }
}

extension Score: CustomStringConvertible {
  /// A table of the classes, then a line for each miss.
  public var description: String {
    var table = TextTable(
      ["class", "gold", "found", "right", "precision", "recall"],
      sides: [.left, .right, .right, .right, .right, .right])
    for line in lines {
      table.append(
        [line.name, String(line.gold), String(line.found), String(line.right)]
          + [Self.share(line.right, of: line.found), Self.share(line.right, of: line.gold)])
    }
    return table.description + Self.counts("left out, since no kind of citation is meant", leftOut)
      + Self.counts("found and not in the list as a class", notInList) + missTable
  }

  private var missTable: String {
    var table = TextTable(["miss", "class", "place", "id", "text"], sides: [.left, .left, .left, .left, .left])
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
