import Testing

@testable import Griffie

struct CSVTests {
  @Test(
    "a cell that a spreadsheet would take for a formula gets an apostrophe, whatever sign it begins with",
    arguments: [
      ("=1+1", "\"'=1+1\""), ("+1", "\"'+1\""), ("-1", "\"'-1\""), ("@SUM(1)", "\"'@SUM(1)\""), ("\t=1", "\"'\t=1\""),
      ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""), ("\r\n=1", "\"'\r\n=1\""), ("＝1", "\"'＝1\""), ("＋1", "\"'＋1\""),
      ("－1", "\"'－1\""), ("＠1", "\"'＠1\""), ("=\"a\"", "\"'=\"\"a\"\"\""),
      // No formulas: a dash alone, and what only has such a sign within.
      ("-", "-"), ("1=1", "1=1"), ("a@b.nl", "a@b.nl"), ("36-45", "36-45"), ("'=1", "'=1"), ("", ""),
    ])
  func escapesFormulas(_ text: String, _ cell: String) {
    #expect(String(decoding: CSV.bytes([[text, "b"]]), as: UTF8.self) == "\(cell),b\r\n")
  }
}
