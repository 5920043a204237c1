import Griffie
import GriffieTestSupport

/// Small sites made in memory.
enum SampleSite {
  /// A site with one paper of two sections and a few entries.
  static let files: [String: String] = [
    "site.yaml": "title: Dijken\n",
    "index.md": "Over [de brief](dijkbrief/index.md) en EPF.\n",
    "dijkbrief/index.md": """
    ---
    title: Brief over dijken
    kind: Kamerbrief
    date: 2022-12-16
    chamber: II
    dossier: 36 410
    number: 12
    answers: advies
    signatories:
      - office: Minister van Water
        name: A.B. Jansen
    ---

    Het begin.
    """,
    "dijkbrief/01-inleiding.md": """
    ---
    title: Inleiding
    ---

    De Minister van Water schrijft op 20 oktober jl. over de Europese Dijkfaciliteit (EDF), zie paragraaf 2.1.
    De motie van het lid Kok[^a] en Kamerstuk 36 410, nr. 12 gaan over EUR 1 miljard.

    [^a]: Kamerstuk 36 200 X, nr. 4.
    """,
    "dijkbrief/02-slot.md": """
    # Slot & meer

    Zie [de inleiding](01-inleiding.md#p1) en de [faciliteit](../registers/fondsen/edf.md). `EDF` in code telt niet.

    | fonds | bedrag |
    |---|--:|
    | EDF | EUR 5 |
    """,
    "registers/fondsen/index.md": "---\ntitle: Fondsen\n---\n\nAlle fondsen.\n",
    "registers/fondsen/edf.md":
      "---\ntitle: Europese Dijkfaciliteit\nabbreviation: EDF\ntype: fonds\n---\n\nEen fonds voor dijken.\n",
    "registers/documenten/index.md": "---\nkind: documents\n---\n",
    "registers/documenten/advies.md": "---\ntitle: Het dijkadvies\n---\n",
    "registers/bewindspersonen/index.md": "---\nkind: ministers\n---\n",
    "registers/bewindspersonen/minister-water.md":
      "---\ntitle: A.B. Jansen\noffice: Minister van Water\nfrom: 2022-01-10\n---\n",
    "registers/moties/index.md": "---\nkind: motions\n---\n",
    "registers/moties/kst-36200-x-4.md": """
    ---
    title: Motie van het lid Kok over dijken
    proposers: ["C. Kok (DijkPartij)"]
    decision: aangenomen
    votes: {for: {DijkPartij: 76}, against: {Overig: 74}}
    ---
    """,
    "registers/kamerleden/index.md": "---\nkind: members\n---\n",
    "registers/kamerleden/c-kok-dijkpartij.md": "---\ntitle: C. Kok\nparty: DijkPartij\n---\n",
  ]

  static func source(_ files: [String: String], templates: [String: String] = [:]) -> Site.Source {
    Site.Source(
      content: files.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) },
      templates: templates.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) })
  }

  static func build(_ files: [String: String], templates: [String: String] = [:]) -> Site.Result {
    Site.build(source(files, templates: templates))
  }

  /// The sample with some files changed; nil removes one.
  static func build(changing changes: [String: String?]) -> Site.Result {
    var files = Self.files
    for (path, text) in changes { files[path] = text }
    return build(files)
  }

  /// The site that this project ships.
  static func shipped() throws -> Site.Source {
    Site.Source(
      content: try Checkout.files(below: "content").map { SourceFile(path: $0.path, bytes: $0.bytes) })
  }
}

extension Site.Result {
  /// The text of a file of the output; empty when there is none.
  func text(_ path: String) -> String {
    String(decoding: files.first { $0.path == path }?.bytes ?? [], as: UTF8.self)
  }

  var plainFiles: [(path: String, bytes: [UInt8])] { files.map { ($0.path, $0.bytes ?? []) } }
}
