/// The same facts for machines: `data/mentions.json` and a CSV file for each register.
enum DataFiles {
  static func files(_ registers: RegisterReader) -> [OutputFile] {
    [OutputFile(path: "data/mentions.json", mentions(registers))]
      + registers.all.map {
        OutputFile(path: "data/\($0.page.folderName).csv", bytes: table($0, registers))
      }
  }

  /// Where an entry is mentioned, and in which register it stands.
  private struct Mentioned: Sendable {
    let register: String
    let identifier: String
    let places: [Register.Place]
  }

  /// Entries of which one piece of the file says where they are mentioned.
  private static let entriesInPiece = 64

  /// All mentions, by register, entry and place; each member of one on a line of its own. Of a large site they are more than all its pages
  /// at once.
  private static func mentions(_ registers: RegisterReader) -> OutputFile.Pieces {
    let entries = registers.all.flatMap { register in
      registers.entries(of: register).map { entry in
        Mentioned(
          register: register.kind?.rawValue ?? register.folder, identifier: entry.referent.identifier,
          places: registers.places(of: entry.id))
      }
    }
    let parts = entries.filter { !$0.places.isEmpty }.inParts(of: entriesInPiece)
    return OutputFile.Pieces(count: parts.count + 2) { number in
      switch number {
      case 0: Array("[".utf8)
      case parts.count + 1: Array("\n]\n".utf8)
      default: json(parts[number - 1], isFirst: number == 1)
      }
    }
  }

  private static func json(_ entries: some Sequence<Mentioned>, isFirst: Bool) -> [UInt8] {
    var json: [UInt8] = []
    for entry in entries {
      for place in entry.places {
        json += (isFirst && json.isEmpty ? "\n  {" : ",\n  {").utf8
        append("\n    \"anchor\" : ", place.anchor, to: &json)
        append(",\n    \"id\" : ", entry.identifier, to: &json)
        append(",\n    \"page\" : ", place.page.description, to: &json)
        append(",\n    \"register\" : ", entry.register, to: &json)
        append(",\n    \"sentence\" : ", place.sentence, to: &json)
        append(",\n    \"text\" : ", place.text, to: &json)
        json += "\n  }".utf8
      }
    }
    return json
  }

  private static func append(_ head: StaticString, _ text: String, to json: inout [UInt8]) {
    head.withUTF8Buffer { json.append(contentsOf: $0) }
    json.appendJSON(text)
  }

  /// The entries of a register.
  private static func table(_ register: Register, _ registers: RegisterReader) -> [UInt8] {
    let columns = EntryColumn.all(of: register.kind)
    let head = ["id", "title", "abbreviation", "type", "address", "page", "mentions"] + columns.map(\.name)
    let rows = registers.entries(of: register).map { entry in
      [
        entry.referent.identifier, entry.title, entry.abbreviation ?? "", entry.type ?? "",
        entry.address ?? "", entry.page.description, String(registers.count(of: entry.id)),
      ] + columns.map { $0.value(entry) }
    }
    return CSV.bytes([head] + rows)
  }
}

extension PagePath {
  /// Name of the folder the page stands in.
  var folderName: String { description.split(separator: "/").dropLast().last.map(String.init) ?? "" }
}
