/// A stem with where it stands in the whole site: a line of a part `w-…`.
struct WordLine: Sendable {
  let stem: [UInt8]
  /// What stands behind the stem: passages, titles, entries, as `SearchIndex` describes them.
  let text: [UInt8]
  /// How many of them there are, listed or not.
  private let counts: [Int]
  let print: Fingerprint

  /// Nil for a stem that stands nowhere.
  init?(stem: some Collection<UInt8>, _ places: WordPlaces) {
    guard places.lists.contains(where: { $0.count > 0 }) else { return nil }
    self.init(
      stem: Array(stem),
      text: Array(
        [places.passages.text, places.titles.text, places.entries.textOfEntries].joined(separator: " ".utf8)),
      counts: places.lists.map(\.count))
  }

  private init(stem: [UInt8], text: [UInt8], counts: [Int]) {
    self.stem = stem
    self.text = text
    self.counts = counts
    print = Fingerprint(stem + [0x20] + text)
  }

  /// In bytes.
  var length: Int { stem.count + text.count }

  /// Where the stem stands, as far as the line lists it.
  var places: WordPlaces {
    let fields = text.split(separator: 0x20, omittingEmptySubsequences: false)
    return WordPlaces(
      passages: PlaceList(fields[0], count: counts[0]), titles: PlaceList(fields[1], count: counts[1]),
      entries: PlaceList(ofEntries: fields[2], count: counts[2]))
  }
}

/// Where a stem stands.
struct WordPlaces: Sendable {
  /// Numbers of passages.
  var passages = PlaceList([])
  /// 64 times the number of a passage and the share of the word in a title or heading there.
  var titles = PlaceList([])
  /// 64 times the key of an entry as a number and the share of the word in its names.
  var entries = PlaceList([])

  fileprivate var lists: [PlaceList] { [passages, titles, entries] }

  /// These places when some went and others came; nil where those that are left must be gathered.
  func following(_ old: WordPlaces, _ new: WordPlaces) -> WordPlaces? {
    guard let passages = passages.following(old.passages, new.passages),
      let titles = titles.following(old.titles, new.titles), let entries = entries.following(old.entries, new.entries)
    else { return nil }
    return WordPlaces(passages: passages, titles: titles, entries: entries)
  }
}

/// Numbers of places, ascending; of too many to be listed only how many there are.
struct PlaceList: Hashable, Sendable {
  /// A word in more passages, titles or entries is as good as everywhere.
  private static let commonLimit = 2_000

  let count: Int
  /// Nil where they are not listed.
  let numbers: [Int]?

  init(_ numbers: [Int]) { (count, self.numbers) = (numbers.count, numbers) }

  private init(count: Int) { (self.count, numbers) = (count, nil) }

  func following(_ old: PlaceList, _ new: PlaceList) -> PlaceList? {
    guard let numbers else {
      let count = count - old.count + new.count
      return count > Self.commonLimit ? PlaceList(count: count) : nil
    }
    var gone = (old.numbers ?? [])[...]
    let kept = numbers.filter { number in
      while let first = gone.first, first < number { gone.removeFirst() }
      guard gone.first == number else { return true }
      gone.removeFirst()
      return false
    }
    return PlaceList((kept + (new.numbers ?? [])).sorted())
  }

  /// As it stands in a line.
  fileprivate var text: [UInt8] { listed.map { Postings.ascending($0) } ?? [Postings.everywhere] }

  /// As it stands in a line, each a key and a sign for the share.
  fileprivate var textOfEntries: [UInt8] {
    guard let listed else { return [Postings.everywhere] }
    return listed.flatMap { SearchEntry.key($0 / Postings.last.count).utf8 + [Postings.last[$0 % Postings.last.count]] }
  }

  private var listed: [Int]? { count > Self.commonLimit ? nil : numbers }

  fileprivate init(_ text: ArraySlice<UInt8>, count: Int) {
    self = text == [Postings.everywhere] ? PlaceList(count: count) : PlaceList(Postings.numbers(in: text))
  }

  fileprivate init(ofEntries text: ArraySlice<UInt8>, count: Int) {
    guard text != [Postings.everywhere] else {
      self = PlaceList(count: count)
      return
    }
    let length = SearchEntry.keyLength + 1
    self.init(
      stride(from: text.startIndex, to: text.endIndex, by: length).map { start in
        let key = String(decoding: text[start..<start + length - 1], as: UTF8.self)
        return (Int(key, radix: 36) ?? 0) * Postings.last.count + Postings.share(text[start + length - 1])
      })
  }
}

extension WordLine: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let (stem, text) = (Array(try reader.slice()), Array(try reader.slice()))
    let counts = [try Int(from: &reader), try Int(from: &reader), try Int(from: &reader)]
    guard text.count(where: { $0 == 0x20 }) == counts.count - 1 else { throw ByteReader.Damage() }
    self.init(stem: stem, text: text, counts: counts)
  }

  func write(to writer: inout ByteWriter) {
    writer.append(stem)
    writer.append(text)
    for count in counts { count.write(to: &writer) }
  }
}
