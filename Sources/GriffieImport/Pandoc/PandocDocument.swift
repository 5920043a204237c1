import FoundationEssentials

/// A document as `pandoc -t json` prints it (pandoc-types 1.22 and 1.23, module Text.Pandoc.Definition).
struct PandocDocument: Decodable {
  let meta: [String: PandocMeta]
  let blocks: [PandocBlock]

  /// - Throws: when it is no such document, or nested too deeply to read.
  init(_ json: [UInt8]) throws(ImportFault) {
    do {
      self = try JSONDecoder().decode(PandocDocument.self, from: Data(json))
    } catch {
      throw ImportFault("what pandoc made of it cannot be read; it may be nested too deeply: \(error)")
    }
  }
}

/// A value about the document as a whole.
indirect enum PandocMeta: Decodable {
  case text(String)
  case inlines([PandocInline])
  case blocks([PandocBlock])
  case list([PandocMeta])
  case table([String: PandocMeta])
  /// What a later pandoc may have.
  case other

  init(from decoder: any Decoder) throws {
    let node = try PandocNode(decoder)
    switch node.kind {
    case "MetaString": self = .text(try node.content())
    case "MetaInlines": self = .inlines(try node.content())
    case "MetaBlocks": self = .blocks(try node.content())
    case "MetaBool": self = .text("\(try node.content(as: Bool.self))")
    case "MetaList": self = .list(try node.content())
    case "MetaMap": self = .table(try node.content())
    default: self = .other
    }
  }
}

indirect enum PandocBlock: Decodable {
  /// `Plain` and `Para`.
  case paragraph([PandocInline])
  case lines([[PandocInline]])
  case code(String)
  case quotation([PandocBlock])
  case numbered(from: Int, style: String, delimiter: String, items: [[PandocBlock]])
  case bullets([[PandocBlock]])
  case definitions([(term: [PandocInline], definitions: [[PandocBlock]])])
  /// With the properties that it has, such as those of a drawer of Org.
  case heading(level: Int, [PandocInline], properties: [String])
  case table(PandocTable)
  /// `Div` and `Figure`.
  case group([PandocBlock])
  case raw(PandocMarkup)
  /// A rule.
  case nothing

  init(from decoder: any Decoder) throws {
    let node = try PandocNode(decoder)
    switch node.kind {
    case "Plain", "Para": self = .paragraph(try node.content())
    case "LineBlock": self = .lines(try node.content())
    case "CodeBlock": self = .code(try node.part(1))
    case "BlockQuote": self = .quotation(try node.content())
    case "OrderedList":
      var attributes = try node.list(0)
      self = .numbered(
        from: try attributes.decode(Int.self), style: try attributes.decode(PandocName.self).kind,
        delimiter: try attributes.decode(PandocName.self).kind, items: try node.part(1))
    case "BulletList": self = .bullets(try node.content())
    case "DefinitionList":
      self = .definitions(try node.content(as: [PandocDefinition].self).map { ($0.term, $0.definitions) })
    case "Header":
      self = .heading(
        level: try node.part(0), try node.part(2), properties: try node.part(1, as: PandocAttributes.self).values)
    case "Table": self = .table(try node.content())
    case "Div": self = .group(try node.part(1))
    case "Figure": self = .group(try node.part(2))
    case "RawBlock": self = .raw(try node.content())
    default: self = .nothing
    }
  }
}

indirect enum PandocInline: Decodable {
  case text(String)
  case blank
  case lineBreak
  case emphasis([PandocInline])
  case strong([PandocInline])
  case struckOut([PandocInline])
  case raised([PandocInline])
  case quoted(isDouble: Bool, [PandocInline])
  /// Small capitals, lowered text, citations and spans: only what is in them counts.
  case group([PandocInline])
  /// What an editor struck out while changes were tracked.
  case deleted([PandocInline])
  /// What an editor remarked beside the text.
  case comment([PandocInline])
  /// What a page shows where the pointer rests: the full form of an abbreviation.
  case titled([PandocInline], title: String)
  case link([PandocInline], address: String)
  case picture([PandocInline], title: String)
  case note([PandocBlock])
  case raw(PandocMarkup)
  /// What a later pandoc may have.
  case nothing

  init(from decoder: any Decoder) throws {
    let node = try PandocNode(decoder)
    switch node.kind {
    case "Str": self = .text(try node.content())
    case "Space", "SoftBreak": self = .blank
    case "LineBreak": self = .lineBreak
    case "Emph", "Underline": self = .emphasis(try node.content())
    case "Strong": self = .strong(try node.content())
    case "Strikeout": self = .struckOut(try node.content())
    case "Superscript": self = .raised(try node.content())
    case "Subscript", "SmallCaps": self = .group(try node.content())
    case "Quoted":
      self = .quoted(isDouble: try node.part(0, as: PandocName.self).kind == "DoubleQuote", try node.part(1))
    case "Cite": self = .group(try node.part(1))
    case "Span": self = Self.span(try node.part(0), try node.part(1))
    case "Code", "Math": self = .text(try node.part(1))
    case "Link": self = .link(try node.part(1), address: try node.part(2, as: [String].self).first ?? "")
    case "Image": self = .picture(try node.part(1), title: try node.part(2, as: [String].self).last ?? "")
    case "Note": self = .note(try node.content())
    case "RawInline": self = .raw(try node.content())
    default: self = .nothing
    }
  }

  private static func span(_ attributes: PandocAttributes, _ inner: [PandocInline]) -> PandocInline {
    if attributes.classes.contains("deletion") { return .deleted(inner) }
    if attributes.classes.contains("comment-start") { return .comment(inner) }
    return attributes.title.map { .titled(inner, title: $0) } ?? .group(inner)
  }
}
