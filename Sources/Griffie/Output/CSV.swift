/// Tables for spreadsheets, RFC 4180: lines end in CRLF.
enum CSV {
  /// The rows, each a line.
  static func bytes(_ rows: [[String]]) -> [UInt8] {
    Array(rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined().utf8)
  }

  /// What a formula can begin with for some spreadsheet: signs, also in full width, and blanks that are passed over before them.
  private static let formulaSigns = Array("=+-@＝＋－＠\t\r\n".unicodeScalars)

  /// A cell in quotation marks where needed. One that a spreadsheet would take for a formula gets an apostrophe before it.
  private static func cell(_ text: String) -> String {
    let isFormula = text != "-" && text.unicodeScalars.first.map(formulaSigns.contains) ?? false
    let safe = isFormula ? "'" + text : text
    let isPlain = safe.unicodeScalars.allSatisfy { $0 != "," && $0 != "\"" && $0 != "\n" && $0 != "\r" } && !isFormula
    return isPlain ? safe : "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
