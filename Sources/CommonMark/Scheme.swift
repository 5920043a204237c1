extension Collection<UInt8> {
  /// The scheme that an address begins with, in small letters: `https` of `https://…` (RFC 3986, 3.1).
  ///
  /// An address without one leads to another place of the same site. A colon alone makes no scheme: `nota 2: slot.pdf` is a path.
  package var scheme: String? {
    guard let colon = firstIndex(of: .colon), let first, first.isLetter else { return nil }
    let name = self[..<colon]
    guard name.allSatisfy({ $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }) else { return nil }
    return String(decoding: name, as: UTF8.self).lowercased()
  }
}
