/// The same facts for machines: `data/mentions.json` and a CSV file for each register.
enum DataFiles {
  static func files(_ registers: RegisterReader) -> [OutputFile] {
    [OutputFile(path: "data/mentions.json", bytes: mentions(registers))]
      + registers.all.map {
        OutputFile(path: "data/\($0.page.folderName).csv", bytes: table($0, registers))
      }
  }

  /// All mentions, by register, entry and place; each member of one on a line of its own.
  private static func mentions(_ registers: RegisterReader) -> [UInt8] {
    var json = Array("[\n".utf8)
    var isFirst = true
    for register in registers.all {
      let name = register.kind?.rawValue ?? register.folder
      for entry in registers.entries(of: register) {
        for place in registers.places(of: entry.id) {
          json += (isFirst ? "  {" : ",\n  {").utf8
          isFirst = false
          append("\n    \"anchor\" : ", place.anchor, to: &json)
          append(",\n    \"id\" : ", entry.referent.identifier, to: &json)
          append(",\n    \"page\" : ", place.page.description, to: &json)
          append(",\n    \"register\" : ", name, to: &json)
          append(",\n    \"sentence\" : ", place.sentence, to: &json)
          append(",\n    \"text\" : ", place.text, to: &json)
          json += "\n  }".utf8
        }
      }
    }
    return json + "\n]\n".utf8
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
