/// A place where a document names something.
struct Mention: Hashable, Sendable {
  let resolution: Resolution
  /// What stands in the text.
  let text: String
  /// Id in the page of the paragraph, heading or note it stands in.
  let anchor: String
  /// The sentence around it.
  let sentence: String
  /// Where the text stands in the sentence, in bytes of UTF-8.
  let start: Int

  /// The entry it means, when that is sure.
  var entry: EntryID? {
    guard case .entry(let id, _) = resolution else { return nil }
    return id
  }
}
