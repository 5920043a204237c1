/// The same facts for machines: `data/mentions.json` and a CSV file for each register.
enum DataFiles {
  /// One mention, as it stands in `mentions.json`.
  private struct Row: Encodable {
    let register: String
    let id: String
    let text: String
    let page: String
    let anchor: String
    let sentence: String
  }

  static func files(_ registers: RegisterReader) -> [OutputFile] {
    [OutputFile(path: "data/mentions.json", bytes: mentions(registers))]
      + registers.all.map {
        OutputFile(path: "data/\($0.page.folderName).csv", bytes: table($0, registers))
      }
  }

  /// All mentions, by register, entry and place.
  private static func mentions(_ registers: RegisterReader) -> [UInt8] {
    let rows = registers.all.flatMap { register in
      registers.entries(of: register).flatMap { entry in
        registers.places(of: entry.id).map { place in
          Row(
            register: register.kind?.rawValue ?? register.folder, id: entry.referent.identifier,
            text: place.text, page: place.page.description, anchor: place.anchor,
            sentence: place.sentence)
        }
      }
    }
    return JSONWriter(isPretty: true).bytes(of: rows) + [0x0A]
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
