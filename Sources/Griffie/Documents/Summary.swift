/// All that other pages may know of a page with text: who it is, where it can be linked to, and what it mentions.
struct Summary: Hashable, Sendable {
  let page: PagePath
  let title: String
  /// Title of the paper it belongs to.
  let paper: String
  let mentions: [Mention]
}
