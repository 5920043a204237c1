/// The named columns and spans of a CALS table.
struct TableColumns {
  static let most = 200
  static let mostCells = 200_000

  private var places: [String: Int] = [:]
  private var spans: [String: (first: String, last: String)] = [:]

  init(of group: Element) {
    var next = 0
    for element in group.children {
      let attributes = element.attributes
      if element.name == "colspec" {
        let place = attributes["colnum"].flatMap(Int.init).map { $0 &- 1 } ?? next
        if let name = attributes["colname"], places[name] == nil { places[name] = place }
        next = place &+ 1
      } else if element.name == "spanspec", let name = attributes["spanname"] {
        spans[name] = (attributes["namest"] ?? "", attributes["nameend"] ?? "")
      }
    }
  }

  /// The columns of a cell, from 0: those it names, otherwise the next one. Past the greatest number of columns for names that
  /// lead there.
  func range(of entry: Element, next: Int) -> Range<Int> {
    let span = entry.attributes["spanname"].flatMap { spans[$0] }
    let first = place(span?.first ?? entry.attributes["namest"] ?? entry.attributes["colname"]) ?? next
    let last = place(span?.last ?? entry.attributes["nameend"]) ?? first
    return first..<(max(first, last) + 1)
  }

  private func place(_ name: String?) -> Int? {
    guard let name, let place = places[name], place >= 0 else { return nil }
    return min(place, TableColumns.most)
  }
}
