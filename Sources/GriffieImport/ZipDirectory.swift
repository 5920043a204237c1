/// What the central directory of a zip file says is in it (APPNOTE.TXT 4.3.12 and 4.3.16).
struct ZipDirectory: Hashable, Sendable {
  private(set) var names: [String] = []
  /// Bytes of all files when they are unpacked, as the directory has them.
  private(set) var unpackedSize = 0
  /// Text of the first file when it is named `mimetype` and not compressed: there OpenDocument and EPUB say what they are.
  private(set) var firstStored: String?

  /// The largest text of a paper in XML is far below this.
  private static let largestSize = 256 << 20

  init(_ bytes: [UInt8]) throws(ImportFault) {
    let zip = LittleEndian(bytes)
    guard let end = Self.end(of: zip), let count = zip.short(end + 10), var place = zip.long(end + 16) else {
      throw ImportFault("the file is cut off: it begins as a zip file, and its list of contents is missing")
    }
    for _ in 0..<count {
      guard zip.long(place) == 0x0201_4B50, let size = zip.long(place + 24), let length = zip.short(place + 28),
        let extra = zip.short(place + 30), let comment = zip.short(place + 32),
        let name = zip.text(place + 46, length)
      else { throw ImportFault("the file is damaged: its list of contents as a zip file cannot be read") }
      names.append(name)
      unpackedSize += size
      place += 46 + length + extra + comment
    }
    firstStored = Self.mimetype(zip)
  }

  /// Refuses what would fill the memory when it is unpacked.
  func checkSizes() throws(ImportFault) {
    guard unpackedSize <= Self.largestSize else {
      throw ImportFault("unpacked it has more than \(Self.largestSize >> 20) MB: that is no paper")
    }
  }

  /// Where the record at the end begins; a comment of up to 65,535 bytes can stand behind its 22.
  private static func end(of zip: LittleEndian) -> Int? {
    let last = zip.count - 22
    guard last >= 0 else { return nil }
    return stride(from: last, through: max(0, last - 65_535), by: -1).first { zip.long($0) == 0x0605_4B50 }
  }

  private static func mimetype(_ zip: LittleEndian) -> String? {
    guard zip.short(8) == 0, let size = zip.long(18), let length = zip.short(26), let extra = zip.short(28),
      zip.text(30, length) == "mimetype", size < 256
    else { return nil }
    return zip.text(30 + length + extra, size)
  }
}

/// Numbers with the low byte first, by their place; nil behind the end.
private struct LittleEndian {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  func short(_ place: Int) -> Int? { number(place, bytes: 2) }

  func long(_ place: Int) -> Int? { number(place, bytes: 4) }

  func text(_ place: Int, _ length: Int) -> String? {
    place >= 0 && place + length <= bytes.count
      ? String(decoding: bytes[place..<(place + length)], as: UTF8.self) : nil
  }

  private func number(_ place: Int, bytes size: Int) -> Int? {
    guard place >= 0, place + size <= bytes.count else { return nil }
    return bytes[place..<(place + size)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
