extension [Inline] {
  /// The text with single blanks, none at its ends and at line breaks, and with neighbouring stretches as one.
  var tidied: [Inline] {
    var isBehindBlank = true
    return collapsed(&isBehindBlank).trimmedBehind
  }

  private func collapsed(_ isBehindBlank: inout Bool) -> [Inline] {
    var tidy: [Inline] = []
    for inline in self {
      switch inline {
      case .text(let text):
        let text = text.collapsed(&isBehindBlank)
        if case .text(let former)? = tidy.last {
          tidy[tidy.count - 1] = .text(former + text)
        } else if !text.isEmpty {
          tidy.append(.text(text))
        }
      case .emphasis(let inner): tidy.add(inner.collapsed(&isBehindBlank), as: Inline.emphasis)
      case .strong(let inner): tidy.add(inner.collapsed(&isBehindBlank), as: Inline.strong)
      case .link(let inner, let address):
        tidy.add(inner.collapsed(&isBehindBlank)) { .link($0, address: address) }
      case .note:
        tidy.append(inline)
        isBehindBlank = false
      case .lineBreak:
        if !tidy.isEmpty { tidy = tidy.trimmedBehind + [.lineBreak] }
        isBehindBlank = true
      }
    }
    return tidy
  }

  private mutating func add(_ inner: [Inline], as make: ([Inline]) -> Inline) {
    guard !inner.isEmpty else { return }
    append(
      inner.plainText.allSatisfy { $0 == " " } && inner.noteMarks.isEmpty ? .text(inner.plainText) : make(inner))
  }

  /// Without blanks and line breaks at the end.
  fileprivate var trimmedBehind: [Inline] {
    var rest = self
    while let last = rest.last {
      guard case .text(let text) = last else {
        guard last == .lineBreak else { break }
        rest.removeLast()
        continue
      }
      let trimmed = text.trimmedBehind
      if trimmed == text { break }
      rest.removeLast()
      if !trimmed.isEmpty { rest.append(.text(trimmed)) }
    }
    return rest
  }
}

extension String {
  /// Each run of blanks as one. Characters that only say where a line may end are left out; those that join letters, or keep them apart,
  /// are of the text.
  fileprivate func collapsed(_ isBehindBlank: inout Bool) -> String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}":
        if !isBehindBlank { text.append(" ") }
        isBehindBlank = true
        continue
      case "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}": continue
      case _ where scalar.value < 0x20: continue
      default: text.unicodeScalars.append(scalar)
      }
      isBehindBlank = false
    }
    return text
  }
}
