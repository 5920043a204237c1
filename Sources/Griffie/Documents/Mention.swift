/// A place where a document names something.
final class Mention: Sendable {
  let resolution: Resolution
  /// What stands in the text.
  let text: String
  /// Id in the page of the paragraph, heading or note it stands in.
  let anchor: String
  /// The sentence around it.
  let sentence: String
  /// Where the text stands in the sentence, in bytes of UTF-8.
  let start: Int
  /// What tells it apart from all others, as pages show it.
  let print: Fingerprint

  /// - Parameters:
  ///   - resolution: what it means.
  ///   - text: what stands in the text.
  ///   - anchor: of the paragraph.
  ///   - sentence: around it.
  ///   - start: where the text stands in the sentence, in bytes.
  ///   - print: of all these.
  init(resolution: Resolution, text: String, anchor: String, sentence: String, start: Int, print: Fingerprint) {
    self.resolution = resolution
    self.text = text
    self.anchor = anchor
    self.sentence = sentence
    self.start = start
    self.print = print
  }

  convenience init(resolution: Resolution, text: String, anchor: String, sentence: String, start: Int) {
    var writer = ByteWriter()
    if case .entry(let id, _) = resolution { id.write(to: &writer) }
    for text in [text, anchor, sentence] { text.write(to: &writer) }
    start.write(to: &writer)
    self.init(
      resolution: resolution, text: text, anchor: anchor, sentence: sentence, start: start,
      print: Fingerprint(writer.bytes))
  }

  /// The entry it means, when that is sure.
  var entry: EntryID? {
    guard case .entry(let id, _) = resolution else { return nil }
    return id
  }
}

extension Mention: Hashable {
  static func == (left: Mention, right: Mention) -> Bool {
    left === right || left.print == right.print && left.resolution == right.resolution
  }

  func hash(into hasher: inout Hasher) { hasher.combine(print) }
}
