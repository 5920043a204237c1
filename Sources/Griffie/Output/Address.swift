/// The parts of an address without a scheme, found by bytes: a combining mark would be one Character with the sign before it.
extension String {
  /// The path, as written.
  var addressPath: String {
    String(Substring(utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }))
  }

  /// What stands behind its `#`, decoded; nil where nothing does, which is the head of the page.
  var addressFragment: String? {
    let fragment = String(Substring(utf8.drop { $0 != UInt8(ascii: "#") }.dropFirst()))
    return fragment.isEmpty ? nil : fragment.percentDecoded
  }
}
