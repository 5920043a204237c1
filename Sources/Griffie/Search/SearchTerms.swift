/// The stems of a page or entry, as the index of the search keeps them: each with its places there.
///
/// A place is 128 times the number of a passage in the page, and one more than the share of the word where it stands in a title or heading
/// of that passage. All of an entry is one passage.
struct SearchTerms: Hashable, Sendable {
  /// In the order of the stems by their bytes: length, stem, how many places, places ascending. Numbers as `ByteWriter` writes them.
  private let bytes: [UInt8]

  /// - Parameter places: of each stem, ascending.
  init(_ places: [(stem: ArraySlice<UInt8>, places: [Int])]) {
    self.init(inOrder: places.sorted { $0.stem.precedes($1.stem) })
  }

  /// - Parameter places: of each stem, ascending; the stems in their order.
  init<Places: Collection<Int>>(inOrder places: some Sequence<(stem: ArraySlice<UInt8>, places: Places)>) {
    var writer = ByteWriter()
    for (stem, places) in places {
      writer.append(stem)
      writer.append(UInt64(places.count))
      for place in places { place.write(to: &writer) }
    }
    bytes = writer.bytes
  }

  /// A place of a word in a text, or in a title of which it has a share.
  static func place(inPassage passage: Int, share: Int? = nil) -> Int { passage << 7 | (share.map { $0 + 1 } ?? 0) }

  static func passage(of place: Int) -> Int { place >> 7 }

  /// Nil where the word stands in the text.
  static func share(of place: Int) -> Int? { place & 127 == 0 ? nil : place & 127 - 1 }

  var reader: Reader { Reader(bytes) }

  /// Reads stems one after another, and the places of each as far as they are asked for.
  struct Reader {
    private let bytes: [UInt8]
    private var position = 0
    private var placesLeft = 0

    fileprivate init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func nextStem() -> ArraySlice<UInt8>? {
      while nextPlace() != nil {}
      guard position < bytes.count else { return nil }
      let length = number()
      position += length
      let stem = bytes[position - length..<position]
      placesLeft = number()
      return stem
    }

    mutating func nextPlace() -> Int? {
      guard placesLeft > 0 else { return nil }
      placesLeft -= 1
      return number()
    }

    private mutating func number() -> Int {
      var number = 0
      var shift = 0
      while true {
        let byte = bytes[position]
        position += 1
        number |= Int(byte & 0x7F) << shift
        if byte < 0x80 { return number }
        shift += 7
      }
    }
  }

  /// The stems that others have not, or at other places.
  func stems(otherThanIn other: SearchTerms) -> [[UInt8]] {
    if self == other { return [] }
    let known = Set(other.all)
    return all.filter { !known.contains($0) }.map(\.stem)
  }

  private struct Term: Hashable {
    let stem: [UInt8]
    let places: [Int]
  }

  private var all: [Term] {
    var terms: [Term] = []
    var reader = reader
    while let stem = reader.nextStem() {
      var places: [Int] = []
      while let place = reader.nextPlace() { places.append(place) }
      terms.append(Term(stem: Array(stem), places: places))
    }
    return terms
  }
}

extension SearchTerms: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) { bytes = Array(try reader.slice()) }

  func write(to writer: inout ByteWriter) { writer.append(bytes) }
}
