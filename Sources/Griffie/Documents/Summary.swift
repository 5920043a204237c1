/// All that other pages may know of a page with text: who it is, where it can be linked to, and what it mentions.
final class Summary: Sendable {
  let page: PagePath
  let title: String
  /// Title of the paper it belongs to.
  let paper: String
  let mentions: [Mention]

  init(page: PagePath, title: String, paper: String, mentions: [Mention]) {
    self.page = page
    self.title = title
    self.paper = paper
    self.mentions = mentions
  }

  /// Whether it says the same as another of its page.
  func saysSame(as other: Summary) -> Bool {
    title.utf8.hasBytes(of: other.title.utf8) && paper.utf8.hasBytes(of: other.paper.utf8) && mentions == other.mentions
  }
}
