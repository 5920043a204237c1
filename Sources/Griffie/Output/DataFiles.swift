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

  static func files(_ registers: Registers, title: (Register) -> String) -> [OutputFile] {
    [OutputFile(path: "data/mentions.json", bytes: mentions(registers))]
      + registers.all.map {
        OutputFile(path: "data/\(PagePath.register($0.folder).folderName).csv", bytes: table($0))
      }
  }

  /// All mentions, by register, entry and place.
  private static func mentions(_ registers: Registers) -> [UInt8] {
    let rows = registers.all.flatMap { register in
      register.entries.flatMap { entry in
        entry.places.map { place in
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
  private static func table(_ register: Register) -> [UInt8] {
    let head = ["id", "title", "abbreviation", "type", "address", "page", "mentions"]
    let rows = register.entries.map { entry in
      [
        entry.referent.identifier, entry.title, entry.abbreviation ?? "", entry.type ?? "",
        entry.address ?? "", entry.page.description, String(entry.places.count),
      ]
    }
    return CSV.bytes([head] + rows)
  }
}

extension PagePath {
  /// Name of the folder the page stands in.
  var folderName: String { description.split(separator: "/").dropLast().last.map(String.init) ?? "" }
}
