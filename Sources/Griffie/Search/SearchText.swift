/// A page with running text, as the index keeps it.
final class SearchText: Sendable {
  let page: PagePath
  let title: String
  /// What it is a part of: the title of the paper; empty for what stands by itself.
  let whole: String
  /// How many numbers its passages take.
  let numbers: Int
  let terms: SearchTerms
  /// Of its head: all but the words.
  let print: Fingerprint

  init(_ page: SearchPage) {
    self.page = page.page
    title = page.title
    whole = page.whole
    numbers = page.numbers
    terms = WordTable(page).terms
    print = .all([page.page.description, page.title, page.whole])
  }
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    page = .file(try String(from: &reader))
    (title, whole) = (try String(from: &reader), try String(from: &reader))
    numbers = try Int(from: &reader)
    terms = try SearchTerms(from: &reader)
    print = try Fingerprint(from: &reader)
  }
}

extension SearchText: Stored {
  func write(to writer: inout ByteWriter) {
    for text in [page.description, title, whole] { text.write(to: &writer) }
    numbers.write(to: &writer)
    terms.write(to: &writer)
    print.write(to: &writer)
  }
}
