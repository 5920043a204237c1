/// A PDF of a few lines, written by hand after ISO 32000-1.
struct PDFSheet {
  /// A line at a place in points from the lower left corner of the page.
  struct Line {
    let text: String
    let x: Double
    let y: Double
    var size = 10.0
  }

  let pages: [[Line]]
  /// Entries of the trailer more than it needs.
  var trailer = ""

  var bytes: [UInt8] {
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    for (index, page) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> "
          + "/Contents \(5 + 2 * index) 0 R >>")
      let text = page.map { "/F \($0.size) Tf 1 0 0 1 \($0.x) \($0.y) Tm (\($0.text)) Tj\n" }.joined()
      objects.append("<< /Length \(text.utf8.count + 6) >>\nstream\nBT\n\(text)ET\nendstream")
    }
    var file = "%PDF-1.4\n"
    var places = ""
    for (index, object) in objects.enumerated() {
      let place = "\(file.utf8.count)"
      places += String(repeating: "0", count: 10 - place.count) + place + " 00000 n \n"
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n\(places)"
    file += "trailer << /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }
}
