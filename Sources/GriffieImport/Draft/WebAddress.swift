/// An address on the net or of a mailbox, as a link has it.
struct WebAddress: Hashable, Sendable {
  let text: String

  /// Blanks within it are written as addresses have them.
  ///
  /// - Parameters:
  ///   - text: as it stands in the source; nil comes of one that leads elsewhere, or that would run something.
  ///   - isOfWeb: whether the source says that it is one, also without `https://` before it.
  init?(_ text: String, isOfWeb: Bool = false) {
    let text = text.trimmingBlanks.split(whereSeparator: \.isWhitespace).joined(separator: "%20")
    if ["https://", "http://", "mailto:"].contains(where: text.lowercased().hasPrefix) {
      self.text = text
    } else if text.lowercased().hasPrefix("www.") || isOfWeb && Self.beginsWithHost(text) {
      self.text = "http://\(text)"
    } else {
      return nil
    }
  }

  /// `voorbeeld.nl/stuk`: words with stops between them, and then nothing else than a path.
  private static func beginsWithHost(_ text: String) -> Bool {
    let names = text.prefix { !"/?#".contains($0) }.split(separator: ".", omittingEmptySubsequences: false)
    return names.count > 1 && names.allSatisfy { $0.contains(where: \.isLetter) && $0.allSatisfy(isOfName) }
  }

  private static func isOfName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-"
  }
}

extension Remark {
  /// Tells what a link of the source leads to, where none of a page can; the text is that of the link.
  static func lostAddress(_ address: String, of text: String, line: Int? = nil) -> Remark {
    Remark("the address '\(address)' of «\(text)» is left out", line: line)
  }
}
