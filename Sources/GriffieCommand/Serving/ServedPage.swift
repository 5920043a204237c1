/// A page as it is served: with a script that listens for changes, and a policy that allows it to.
struct ServedPage {
  static let script = "/.griffie/reload.js"
  static let events = "/.griffie/events"

  let bytes: [UInt8]

  /// - Parameters:
  ///   - page: bytes of the file.
  ///   - moment: up to which the page is known to be as it is.
  init(_ page: [UInt8], at moment: BuildHistory.Moment) {
    let element = Array("<script src=\"\(Self.script)\" data-moment=\"\(moment)\" defer></script>\n".utf8)
    var bytes = page
    bytes.insert(contentsOf: element, at: Self.place(of: "</head>", in: bytes) ?? bytes.count)
    if let range = Self.policy(in: bytes) {
      let policy = String(decoding: bytes[range], as: UTF8.self)
      bytes.replaceSubrange(range, with: Self.allowing(policy).utf8)
    }
    self.bytes = bytes
  }

  /// The policy with this server as a place to connect to and to load scripts from.
  static func allowing(_ policy: String) -> String {
    var directives = policy.split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
      .filter { !$0.isEmpty }
    for name in ["script-src", "connect-src"] {
      let own = directives.firstIndex { $0[0].lowercased() == name }
      let general = directives.first { $0[0].lowercased() == "default-src" }
      // What is said of nothing in particular holds where nothing else is said; where nothing is said at all, all is allowed.
      guard let sources = own.map({ directives[$0] }) ?? general else { continue }
      let allowed = sources.dropFirst().filter { $0.lowercased() != "'none'" && $0.lowercased() != "'self'" }
      let directive = [name] + allowed + ["'self'"]
      if let own { directives[own] = directive } else { directives.append(directive) }
    }
    return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
  }

  /// Where the value of the policy stands: that of `content`, behind the name of the field in the same tag.
  private static func policy(in bytes: [UInt8]) -> Range<Int>? {
    guard let name = place(of: "http-equiv=\"content-security-policy\"", in: bytes),
      let attribute = place(of: "content=\"", in: bytes, from: name + 35),
      let tagEnd = bytes[name...].firstIndex(of: UInt8(ascii: ">")), attribute < tagEnd
    else { return nil }
    let start = attribute + "content=\"".utf8.count
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    return start..<end
  }

  /// Where a text of ASCII in small letters begins, in small or large ones.
  private static func place(of text: String, in bytes: [UInt8], from start: Int = 0) -> Int? {
    let wanted = Array(text.utf8)
    guard bytes.count >= start + wanted.count else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      (start...bytes.count - wanted.count).first { place in
        for (offset, letter) in wanted.enumerated() {
          let byte = bytes[place + offset]
          guard byte == letter || (0x41...0x5A).contains(byte) && byte | 0x20 == letter else { return false }
        }
        return true
      }
    }
  }
}
