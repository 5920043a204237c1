import GriffieTestSupport

/// Documents as pandoc prints them, made by chance of all that can stand in one. Each text is a word of its own.
struct GeneratedDocument {
  private typealias J = PandocJSON

  private var generator: SeededGenerator
  private(set) var words: [String] = []
  private(set) var json: [UInt8] = []

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    let meta = ["title", "subtitle", "author", "date", "abstract", "keywords", "bron"].filter { _ in chance(3) }.map {
      key in
      "\"\(key)\":\(chance(2) ? J.node("MetaInlines", inlines(2)) : J.node("MetaBlocks", blocks(2)))"
    }
    // A document without any text is refused.
    let head = chance(2) ? (0..<Int.random(in: 1...9, using: &generator)).map { _ in headLine() } : []
    let body = head + [J.paragraph(word())] + (0..<8).map { _ in block(3) }
    json = J.document(body, meta: "{\(meta.joined(separator: ","))}")
  }

  /// A line of the head of a letter or an official paper, alone or with more than that in it.
  private mutating func headLine() -> String {
    let lines = [
      "Tweede Kamer der Staten-Generaal", "Vergaderjaar 2022-2023", "36 410", "Nr. 12", "BRIEF", "Den Haag, 3 mei 2022",
      "Datum", "Datum 3 mei 2022", "Betreft", "Ministerie van Dijken", "Aan de Voorzitter van de Kamer",
      "Geachte voorzitter,",
    ]
    let line = lines.randomElement(using: &generator) ?? ""
    return chance(6) ? block(2) : J.paragraph(chance(2) ? line : "\(line) \(word())")
  }

  private mutating func chance(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &generator) == 0 }

  private mutating func word() -> String {
    words.append("w\(words.count + 1)x")
    return words[words.count - 1]
  }

  private mutating func some(_ part: (inout GeneratedDocument) -> String) -> String {
    let count = Int.random(in: 0...3, using: &generator)
    return J.list((0..<count).map { _ in part(&self) })
  }

  private mutating func blocks(_ depth: Int) -> String { some { $0.block(depth - 1) } }

  private mutating func inlines(_ depth: Int) -> String { some { $0.inline(depth - 1) } }

  private mutating func block(_ depth: Int) -> String {
    guard depth > 0 else { return J.node("Para", inlines(1)) }
    switch Int.random(in: 0..<14, using: &generator) {
    case 0: return J.node("Plain", inlines(depth))
    case 1: return J.node("LineBlock", some { $0.inlines(depth) })
    case 2: return J.node("CodeBlock", J.list([J.attributes, "\"\(word())\\n  \(word())\""]))
    case 3: return J.node("BlockQuote", blocks(depth))
    case 4:
      let style = ["Decimal", "LowerAlpha", "UpperRoman", "DefaultStyle"].randomElement(using: &generator) ?? ""
      let attributes = J.list(["\(Int.random(in: 0...9, using: &generator))", J.node(style), J.node("Period")])
      return J.node("OrderedList", J.list([attributes, some { $0.blocks(depth) }]))
    case 5: return J.node("BulletList", some { $0.blocks(depth) })
    case 6:
      return J.node("DefinitionList", some { J.list([$0.inlines(depth), $0.some { $0.blocks(depth) }]) })
    case 7:
      return J.node("Header", J.list(["\(Int.random(in: 1...6, using: &generator))", J.attributes, inlines(depth)]))
    case 8: return table(depth)
    case 9: return J.node("Div", J.list([J.attributes, blocks(depth)]))
    case 10: return J.node("RawBlock", "[\"\(chance(2) ? "html" : "latex")\",\"<i>\(word())</i>\"]")
    case 11: return J.node("HorizontalRule")
    case 12:
      return J.list([
        J.node("RawBlock", #"["html","<nav>"]"#), block(depth - 1), J.node("RawBlock", #"["html","</nav>"]"#),
      ])
      .trimmedBrackets
    default: return J.node("Para", inlines(depth))
    }
  }

  private mutating func table(_ depth: Int) -> String {
    let row = { (document: inout GeneratedDocument) in
      let span = Int.random(in: 1...2, using: &document.generator)
      return J.list([
        J.attributes,
        document.some { J.list([J.attributes, J.node("AlignDefault"), "\(span)", "1", $0.blocks(depth - 1)]) },
      ])
    }
    let (head, intermediate, body, foot) = (some(row), some(row), some(row), some(row))
    return J.node(
      "Table",
      J.list([
        J.attributes, J.list([chance(2) ? "null" : inlines(1), blocks(1)]), "[]", J.list([J.attributes, head]),
        J.list([J.list([J.attributes, "0", intermediate, body])]), J.list([J.attributes, foot]),
      ]))
  }

  private mutating func inline(_ depth: Int) -> String {
    guard depth > 0 else { return J.node("Str", "\"\(word())\"") }
    switch Int.random(in: 0..<14, using: &generator) {
    case 0:
      let mark =
        ["Emph", "Strong", "Underline", "Strikeout", "Superscript", "Subscript", "SmallCaps"]
        .randomElement(using: &generator) ?? ""
      return J.node(mark, inlines(depth))
    case 1: return J.node("Quoted", J.list([J.node("SingleQuote"), inlines(depth)]))
    case 2: return J.node("Cite", J.list(["[]", inlines(depth)]))
    case 3: return J.node("Code", J.list([J.attributes, "\"\(word())\""]))
    case 4: return J.node("Math", J.list([J.node("InlineMath"), "\"\(word())^2\""]))
    case 5: return J.node("Link", J.list([J.attributes, inlines(depth), #"["https://e.nl/",""]"#]))
    case 6: return J.node("Image", J.list([J.attributes, inlines(depth), #"["a.png","fig:"]"#]))
    case 7: return J.node("Image", J.list([J.attributes, "[]", "[\"a.png\",\"\(word())\"]"]))
    case 8: return J.node("Note", blocks(depth))
    case 9: return J.node("Span", J.list([J.attributes, inlines(depth)]))
    case 10: return J.node("RawInline", "[\"tex\",\"\(word())\"]")
    case 11: return J.node(chance(2) ? "LineBreak" : "SoftBreak")
    default: return J.node("Str", "\"\(word())\"")
    }
  }
}

extension String {
  fileprivate var trimmedBrackets: String { String(dropFirst().dropLast()) }
}
