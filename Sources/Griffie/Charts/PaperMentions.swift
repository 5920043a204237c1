/// What a paper names, by entry: where first in each of its texts, and how often there.
struct PaperMentions {
  struct Place: Hashable, Sendable {
    let page: PagePath
    let title: String
    let anchor: String
    let sentence: String
    var count = 1
  }

  /// By entry, then by the number of the text in the paper.
  private(set) var places: [EntryID: [Int: Place]] = [:]

  init(_ summaries: [Summary]) {
    for (number, summary) in summaries.enumerated() {
      for mention in summary.mentions {
        guard let id = mention.entry else { continue }
        if places[id]?[number] != nil {
          places[id]?[number]?.count += 1
        } else {
          places[id, default: [:]][number] = Place(
            page: summary.page, title: summary.title, anchor: mention.anchor, sentence: mention.sentence)
        }
      }
    }
  }

  func first(_ id: EntryID) -> Place? { places[id]?.min { $0.key < $1.key }?.value }

  func count(_ id: EntryID) -> Int { places[id, default: [:]].values.reduce(0) { $0 + $1.count } }
}
