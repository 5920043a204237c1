/// What the index of the search keeps of what one job makes.
enum SearchPart: Sendable {
  case text(SearchText)
  case entry(SearchEntry)
  /// The lists that results stand in.
  case groups([SearchManifest.Group])
}

extension SearchPart: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    switch try reader.number() {
    case 0: self = .text(try SearchText(from: &reader))
    case 1: self = .entry(try SearchEntry(from: &reader))
    case 2: self = .groups(try [SearchManifest.Group](from: &reader))
    default: throw ByteReader.Damage()
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .text(let text):
      writer.append(0)
      text.write(to: &writer)
    case .entry(let entry):
      writer.append(1)
      entry.write(to: &writer)
    case .groups(let groups):
      writer.append(2)
      groups.write(to: &writer)
    }
  }
}
