@testable import GriffieImport

/// Small publications for tests.
enum Publication {
  /// A paper with this in its text.
  static func paper(_ text: String, title: String = "BRIEF", before: String = "") -> String {
    """
    \(before)<officiele-publicatie><metadata><meta name="OVERHEIDop.externMetadataRecord" \
    content="https://zoek.officielebekendmakingen.nl/kst-36200-X-26/metadata.xml"/></metadata><kamerstuk><kamerstukkop>\
    <tekstregel inhoud="vergaderjaar">Vergaderjaar 2022-2023</tekstregel>\
    <tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel></kamerstukkop><dossier><dossiernummer>\
    <dossiernr>36 200</dossiernr><begrotingshoofdstuk>X</begrotingshoofdstuk></dossiernummer><titel>Dijken</titel></dossier>\
    <stuk><stuknr>Nr. <ondernummer kamer="2">26</ondernummer></stuknr><titel>\(title)</titel>\
    <algemeen><vrije-tekst><tekst>\(text)</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>
    """
  }

  static func read(_ xml: String) throws -> ImportedPaper { try OfficialXML.draft(of: Array(xml.utf8)) }

  /// The blocks of the first section of a paper with this text.
  static func blocks(_ text: String) throws -> [Block] {
    try read(paper(text)).draft.sections.first?.blocks ?? []
  }

  /// The one paragraph of a paper with this text, nil when there is more or less.
  static func paragraph(_ text: String) throws -> [Inline]? {
    guard case .paragraph(let inlines)? = try blocks("<al>\(text)</al>").first else { return nil }
    return inlines
  }
}

extension PaperDraft {
  /// All blocks of all sections.
  var blocks: [Block] { sections.flatMap(\.blocks) }
}

extension Block {
  /// All text in it, a line for each paragraph, item mark and cell.
  var lines: [String] {
    switch self {
    case .paragraph(let text), .heading(_, let text): [text.plainText]
    case .list(let list): list.marks + list.items.flatMap { $0.flatMap(\.lines) }
    case .quotation(let blocks): blocks.flatMap(\.lines)
    case .table(let table): ([table.caption] + table.head + table.rows.flatMap(\.self)).map(\.plainText)
    case .picture(let description): [description]
    }
  }
}

extension ListDraft {
  fileprivate var marks: [String] {
    switch marker {
    case .dash: []
    case .number(let first): items.indices.map { "\(first + $0)." }
    case .text(let marks): marks
    }
  }
}
