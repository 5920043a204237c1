/// One tag of a template.
struct TemplateTag {
  enum Kind {
    case comment, delimiters
    case variable, unescaped
    case section, inverted, block, parent, close
    case partial
  }

  let kind: Kind

  /// The whole tag with its delimiters.
  let range: Range<Int>

  /// What stands inside, without sigil and white space.
  let name: Range<Int>
}

/// Finds the tags of a template one after another, and checks each by itself.
struct TemplateScanner {
  private let source: TemplateSource
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var position = 0

  init(_ source: TemplateSource) {
    self.source = source
  }

  /// The next tag; nothing after the last.
  mutating func next() throws(TemplateError) -> TemplateTag? {
    guard let start = source.find(opening, in: position..<source.bytes.count) else { return nil }
    let inside = source.trimmed((start + opening.count)..<source.bytes.count).lowerBound
    let sigil = inside < source.bytes.count ? source.bytes[inside] : 0
    let kind = Self.kind(of: sigil)
    let content = kind == .variable ? inside : inside + 1
    let end = Self.terminator(of: sigil) + closing
    guard let found = source.find(end, in: content..<max(content, source.bytes.count)) else {
      throw .unclosedTag(at: start, from: opening, to: end, in: source)
    }
    position = found + end.count
    let tag = TemplateTag(
      kind: kind, range: start..<position, name: source.trimmed(content..<found))
    try check(tag)
    return tag
  }

  /// The tag that would close a section, block or parent, in the delimiters now in force.
  func closingTag(for tag: TemplateTag) -> String {
    String(decoding: opening + Array("/".utf8) + source.bytes[tag.name] + closing, as: UTF8.self)
  }

  private static func kind(of sigil: UInt8) -> TemplateTag.Kind {
    switch sigil {
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: "="): .delimiters
    case UInt8(ascii: "{"), UInt8(ascii: "&"): .unescaped
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    default: .variable
    }
  }

  /// What must stand before the closing delimiter.
  private static func terminator(of sigil: UInt8) -> [UInt8] {
    switch sigil {
    case UInt8(ascii: "{"): [UInt8(ascii: "}")]
    case UInt8(ascii: "="): [UInt8(ascii: "=")]
    default: []
    }
  }

  private mutating func check(_ tag: TemplateTag) throws(TemplateError) {
    switch tag.kind {
    case .comment: break
    case .delimiters: try changeDelimiters(tag)
    case .block, .parent, .close, .partial: try checkName(tag)
    case .variable, .unescaped, .section, .inverted:
      try checkName(tag)
      try checkParts(tag)
    }
  }

  private func checkName(_ tag: TemplateTag) throws(TemplateError) {
    if tag.name.isEmpty { throw .missingName(tag, in: source) }
    // A tag that swallowed the beginning of the next one was never closed.
    if source.find(opening, in: tag.name) != nil {
      throw .unclosedTag(at: tag.range.lowerBound, from: opening, to: closing, in: source)
    }
    if source.bytes[tag.name].contains(where: \.isWhitespace) {
      throw .spacedName(tag, in: source)
    }
  }

  private func checkParts(_ tag: TemplateTag) throws(TemplateError) {
    let name = source.bytes[tag.name]
    guard name.count > 1 else { return }
    let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if parts.contains(where: \.isEmpty) { throw .emptyPart(tag, in: source) }
  }

  private mutating func changeDelimiters(_ tag: TemplateTag) throws(TemplateError) {
    let words = source.bytes[tag.name].split(whereSeparator: \.isWhitespace)
    guard words.count == 2, !source.bytes[tag.name].contains(UInt8(ascii: "=")) else {
      throw .badDelimiters(tag, in: source)
    }
    opening = Array(words[0])
    closing = Array(words[1])
  }
}

extension TemplateError {
  fileprivate static func unclosedTag(
    at offset: Int, from opening: [UInt8], to closing: [UInt8], in source: TemplateSource
  ) -> TemplateError {
    let opening = String(decoding: opening, as: UTF8.self)
    let closing = String(decoding: closing, as: UTF8.self)
    return source.error(at: offset, "a tag opened by '\(opening)' must be closed by '\(closing)'")
  }

  fileprivate static func missingName(
    _ tag: TemplateTag, in source: TemplateSource
  ) -> TemplateError {
    source.error(at: tag.range.lowerBound, "a tag must hold a name")
  }

  fileprivate static func spacedName(
    _ tag: TemplateTag, in source: TemplateSource
  ) -> TemplateError {
    let name = source.text(tag.name)
    return source.error(at: tag.name.lowerBound, "'\(name)' must be one name without spaces")
  }

  fileprivate static func emptyPart(
    _ tag: TemplateTag, in source: TemplateSource
  ) -> TemplateError {
    let name = source.text(tag.name)
    return source.error(
      at: tag.name.lowerBound, "'\(name)' must have a name on both sides of every dot")
  }

  fileprivate static func badDelimiters(
    _ tag: TemplateTag, in source: TemplateSource
  ) -> TemplateError {
    source.error(
      at: tag.range.lowerBound,
      "a change of delimiters must name two without '=' in them, as in '{{=<% %>=}}'")
  }
}
