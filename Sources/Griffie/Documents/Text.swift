/// A text, read, with the file it stands in.
final class Text: Sendable {
  let page: PagePath
  let document: Document
  let source: SourceText
  /// What finds its mentions, as it was before the text.
  let mentions: MentionReader
  /// What is wrong in its front matter and in itself.
  let diagnostics: [Diagnostic]

  init(page: PagePath, document: Document, source: SourceText, mentions: MentionReader, diagnostics: [Diagnostic]) {
    self.page = page
    self.document = document
    self.source = source
    self.mentions = mentions
    self.diagnostics = diagnostics
  }

  /// What stands under the front matter.
  var body: Body { FrontMatter.body(of: source) }

  /// What is to be known of it without its body.
  var facts: TextFacts {
    TextFacts(
      page: page, print: document.print, mentions: document.mentions, anchors: document.anchors,
      fragmentLinks: document.fragmentLinks)
  }
}

/// All of a text but its body.
struct TextFacts: Sendable {
  let page: PagePath
  /// Of the document.
  let print: Fingerprint
  let mentions: [Mention]
  /// Ids that can be linked to.
  let anchors: [String]
  let fragmentLinks: [Document.FragmentLink]

  /// Of what it mentions.
  var mentionPrint: Fingerprint { .all(mentions.map(\.print)) }
}
