import Citations
import Templates

/// What a page tells machines about its subject, in the terms of schema.org.
struct StructuredData {
  let type: String
  let name: String
  var alternateName: String?
  /// The official one: `kst-36045-97`.
  var identifier: String?
  var description: String?
  /// Public address of the page.
  var url: String?
  /// Address of the official text.
  var sameAs: String?
  var inLanguage: String?
  var datePublished: String?
  var dateModified: String?
  /// The paper that it is a part of.
  var isPartOf: Thing?
  var jobTitle: String?
  /// The party.
  var affiliation: Thing?

  /// Another thing, by its name.
  struct Thing {
    let type: String
    let name: String
    var url: String?

    fileprivate var object: JSONText {
      .object([("@type", .text(type)), ("name", .text(name)), ("url", url.map(JSONText.text))])
    }
  }

  init(_ type: String, _ name: String) {
    self.type = type
    self.name = name
  }

  fileprivate static func party(_ name: String) -> Thing { Thing(type: "Organization", name: name) }

  /// The script element's text. A `<` in JSON stands within a text, and could end the element.
  var json: TemplateValue {
    let texts = [
      ("@context", "https://schema.org"), ("@type", type), ("name", name), ("alternateName", alternateName),
      ("identifier", identifier), ("description", description), ("url", url), ("sameAs", sameAs),
      ("inLanguage", inLanguage), ("datePublished", datePublished), ("dateModified", dateModified),
      ("jobTitle", jobTitle),
    ]
    var json: [UInt8] = []
    JSONText.object(
      texts.map { ($0, $1.map(JSONText.text)) } + [
        ("isPartOf", isPartOf?.object), ("affiliation", affiliation?.object),
      ]
    ).append(to: &json)
    return .html(json.contains(UInt8(ascii: "<")) ? json.replacing("<".utf8, with: "\\u003c".utf8) : json)
  }
}

extension Edition {
  func data(of paper: Paper) -> StructuredData {
    var data = StructuredData("Report", paper.header.title)
    data.identifier = paper.header.paper?.identifier
    data.description = paper.lead
    data.url = address(of: paper.page)
    data.sameAs = paper.header.source
    data.inLanguage = settings.language.rawValue
    data.datePublished = paper.header.date?.description
    data.dateModified = paper.changed?.description
    return data
  }

  func data(of section: Paper.Section, in paper: Paper) -> StructuredData {
    var data = StructuredData("Chapter", section.title)
    data.description = document(section.page)?.lead
    data.url = address(of: section.page)
    data.inLanguage = settings.language.rawValue
    data.dateModified = section.changed?.description
    data.isPartOf = .init(type: "Report", name: paper.header.title, url: address(of: paper.page))
    return data
  }

  /// Nil for what schema.org has no word for, and for what is not a thing of its own: days, sums, paragraphs.
  func data(of entry: Register.Entry) -> StructuredData? {
    guard let type = entry.schemaType else { return nil }
    var data = StructuredData(type, entry.title)
    data.alternateName = entry.abbreviation
    data.identifier = entry.isPublished ? entry.referent.identifier : nil
    data.description = document(entry.page)?.lead
    data.url = address(of: entry.page)
    data.sameAs = entry.address
    data.datePublished = entry.day?.description
    switch entry.file?.header.details {
    case .tenure(let tenure):
      (data.jobTitle, data.affiliation) = (tenure.office, tenure.party.map(StructuredData.party))
    case .member(let party, _): data.affiliation = party.map(StructuredData.party)
    case .motion, .document, .some(.none), nil: break
    }
    return data
  }

  /// Public address of a page, where the site has one.
  func address(of page: PagePath) -> String? { settings.base.map { $0 + page.link(from: .home) } }
}

extension Register.Entry {
  fileprivate var schemaType: String? {
    switch kind {
    case .papers, .documents: "Report"
    case .motions: "CreativeWork"
    case .articles: "Legislation"
    case .instruments: isLegislation ? "Legislation" : "Thing"
    case .members, .ministers, .persons: "Person"
    case .organisations: "Organization"
    case .amounts, .dates, .paragraphs, nil: nil
    }
  }

  /// Whether its official text stands in a register of laws.
  private var isLegislation: Bool {
    ["https://eur-lex.europa.eu/", "http://data.europa.eu/eli/", "https://wetten.overheid.nl/"].contains {
      address?.hasPrefix($0) ?? false
    }
  }

  /// Whether its identifier is one it is published under.
  fileprivate var isPublished: Bool { (kind == .papers || kind == .motions) && number != nil }
}
