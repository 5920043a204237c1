import FoundationEssentials

/// A node as pandoc writes it: `{"t": kind, "c": content}`, where content of several parts is a list.
struct PandocNode {
  let kind: String
  private let container: KeyedDecodingContainer<Key>

  private enum Key: String, CodingKey {
    case kind = "t"
    case content = "c"
  }

  init(_ decoder: any Decoder) throws {
    container = try decoder.container(keyedBy: Key.self)
    kind = try container.decode(String.self, forKey: .kind)
  }

  func content<Content: Decodable>(as type: Content.Type = Content.self) throws -> Content {
    try container.decode(type, forKey: .content)
  }

  /// One part of several, from 0.
  func part<Part: Decodable>(_ index: Int, as type: Part.Type = Part.self) throws -> Part {
    var list = try parts(from: index)
    return try list.decode(type)
  }

  /// A part that is a list itself.
  func list(_ index: Int) throws -> any UnkeyedDecodingContainer {
    var list = try parts(from: index)
    return try list.nestedUnkeyedContainer()
  }

  private func parts(from index: Int) throws -> any UnkeyedDecodingContainer {
    var list = try container.nestedUnkeyedContainer(forKey: .content)
    for _ in 0..<index { _ = try list.decode(PandocSkipped.self) }
    return list
  }
}

/// A value that says only which it is: `{"t": "LowerAlpha"}`.
struct PandocName: Decodable {
  let kind: String

  private enum CodingKeys: String, CodingKey { case kind = "t" }
}

/// Whatever stands in a place that is passed over.
struct PandocSkipped: Decodable {
  init(from decoder: any Decoder) throws {}
}

/// `[identifier, classes, [[key, value]]]`
struct PandocAttributes: Decodable {
  let classes: [String]
  /// Each value behind its key: `bron: Kamer`.
  let values: [String]
  /// The value of `title`, when it has one.
  let title: String?

  init(from decoder: any Decoder) throws {
    var parts = try decoder.unkeyedContainer()
    _ = try parts.decode(PandocSkipped.self)
    classes = try parts.decode([String].self)
    let pairs = try parts.decode([[String]].self)
    values = pairs.map { $0.joined(separator: ": ") }
    title = pairs.first { $0.first == "title" }?.last.flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// A term with what it means.
struct PandocDefinition: Decodable {
  let term: [PandocInline]
  let definitions: [[PandocBlock]]

  init(from decoder: any Decoder) throws {
    var parts = try decoder.unkeyedContainer()
    term = try parts.decode([PandocInline].self)
    definitions = try parts.decode([[PandocBlock]].self)
  }
}

/// A table: its caption, and its rows from those of the head to those of the foot.
struct PandocTable: Decodable {
  let caption: [PandocBlock]
  let head: [PandocRow]
  let rows: [PandocRow]

  /// `[attributes, caption, columns, head, bodies, foot]`
  init(from decoder: any Decoder) throws {
    var parts = try decoder.unkeyedContainer()
    _ = try parts.decode(PandocSkipped.self)
    var caption = try parts.nestedUnkeyedContainer()
    let short = try caption.decode([PandocInline]?.self)
    self.caption = try (short.map { [.paragraph($0)] } ?? []) + caption.decode([PandocBlock].self)
    _ = try parts.decode(PandocSkipped.self)
    head = try Self.rows(in: &parts)
    var bodies = try parts.nestedUnkeyedContainer()
    var rows: [PandocRow] = []
    while !bodies.isAtEnd {
      var body = try bodies.nestedUnkeyedContainer()
      for _ in 0..<2 { _ = try body.decode(PandocSkipped.self) }
      rows += try body.decode([PandocRow].self)
      rows += try body.decode([PandocRow].self)
    }
    self.rows = try rows + Self.rows(in: &parts)
  }

  /// `[attributes, rows]`, of a head and a foot.
  private static func rows(in parts: inout any UnkeyedDecodingContainer) throws -> [PandocRow] {
    var part = try parts.nestedUnkeyedContainer()
    _ = try part.decode(PandocSkipped.self)
    return try part.decode([PandocRow].self)
  }
}

/// `[attributes, cells]`
struct PandocRow: Decodable {
  let cells: [PandocCell]

  init(from decoder: any Decoder) throws {
    var parts = try decoder.unkeyedContainer()
    _ = try parts.decode(PandocSkipped.self)
    cells = try parts.decode([PandocCell].self)
  }
}

/// `[attributes, alignment, rows it covers, columns it covers, blocks]`
struct PandocCell: Decodable {
  let rowSpan: Int
  let columnSpan: Int
  let blocks: [PandocBlock]

  init(from decoder: any Decoder) throws {
    var parts = try decoder.unkeyedContainer()
    for _ in 0..<2 { _ = try parts.decode(PandocSkipped.self) }
    rowSpan = try parts.decode(Int.self)
    columnSpan = try parts.decode(Int.self)
    blocks = try parts.decode([PandocBlock].self)
  }
}
