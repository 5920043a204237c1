import Citations

/// FNV-1a of 64 bits over citations: kind, identifier, and both ranges.
struct Digest: CustomStringConvertible {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ citation: Citation) {
    add(citation.reference.kind?.rawValue ?? "")
    add(citation.reference.label)
    for place in [
      citation.range.lowerBound, citation.range.upperBound, citation.phrase.lowerBound, citation.phrase.upperBound,
    ] {
      add("\(place)")
    }
  }

  private mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0)
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Sixteen hexadecimal figures.
  var description: String {
    let figures = String(value, radix: 16)
    return String(repeating: "0", count: 16 - figures.count) + figures
  }
}

extension Reference {
  /// The identifier, and where only a vocabulary knows it, what stands in its place.
  fileprivate var label: String {
    if case .name(let key) = self { return "\(key)" }
    if case .article(let article) = self, case .name(let key) = article.whole { return "\(key)#\(article.fragment)" }
    return identifier ?? ""
  }
}
