import Citations
import Templates

extension Edition {
  /// A paper's own page: facts, signatories, contents.
  func paperPage(_ paper: Paper, charts: PagePath?) -> Recipe {
    let page = paper.page
    let header = paper.header
    return recipe(
      page, "paper", title: header.title, description: paper.lead ?? "",
      [
        "structured_data": data(of: paper).json,
        "dossier_feed": paper.header.dossier.flatMap { dossier in
          settings.base != nil && paper.changed != nil
            ? link("\(words["dossier"]) \(dossier)", .feed(of: dossier), from: page) : nil
        } ?? .null,
        "kind": header.kind.map(TemplateValue.text) ?? .null,
        "notice": notice(paper),
        "body": body(in: page),
        "facts": .list(facts(paper, from: page)),
        "one_page": paper.onePage.map { link(words["one_page"], $0, from: page) } ?? .null,
        "charts": charts.map { link(words["charts"], $0, from: page) } ?? .null,
        "signatories": .list(header.signatories.map { signatory($0, from: page) }),
        "sections": .list(sectionLinks(paper.sections[...], from: page)),
        "whole_contents": .null,
        "references": .list(references(in: summaries(paper), from: page)),
      ])
  }

  func notice(_ paper: Paper) -> TemplateValue {
    guard let notice = paper.header.notice else { return .null }
    return ["text": .text(notice), "source": paper.header.source.map(TemplateValue.text) ?? .null]
  }

  func facts(_ paper: Paper, from page: PagePath) -> [TemplateValue] {
    let header = paper.header
    let dossier = [header.dossier?.description, header.number.map { "nr. \($0)" }, header.dossierTitle]
      .compactMap { $0 }.joined(separator: ", ")
    let motion = header.paper.flatMap { registers.entry(.motions, of: $0) }
    let mentioned = header.paper.flatMap { registers.entry(.papers, of: $0) }
    let count = mentioned.map { registers.count(of: $0.id) } ?? 0
    return [
      fact(words["kind"], header.kind), fact(words["date"], dateLine(paper)),
      fact(words["changed"], header.changed.map(words.date)),
      fact(words["chamber"], header.chamber.map(words.name)),
      fact(words["parliamentary_year"], header.parliamentaryYear?.description),
      fact(words["dossier"], dossier.isEmpty ? nil : dossier),
      links(words["as_motion"], motion.map { [($0.title, $0.page)] } ?? [], from: page),
      links(words["mentioned"], mentioned.map { [(words.mentions(count), $0.page)] } ?? [], from: page),
      proposers(header.proposers, on: header.date, from: page),
      fact(words["from"], header.from),
      fact(words["to"], header.to), fact(words["official"], header.source, href: header.source, isOutside: true),
    ].compactMap { $0 }
  }

  /// A fact for the list of facts; nil when there is none.
  func fact(_ name: String, _ text: String?, href: String? = nil, isOutside: Bool = false) -> TemplateValue? {
    text.map {
      [
        "name": .text(name),
        "values": [["text": .text($0), "href": href.map(TemplateValue.text) ?? .null, "is_outside": .bool(isOutside)]],
      ]
    }
  }

  /// Who signed, with the page of the office-holder when there is one.
  func signatory(_ signatory: PaperHeader.Signatory, from page: PagePath) -> TemplateValue {
    let holder = registers.minister(signatory)
    return [
      "name": .text(signatory.name), "office": signatory.office.map(TemplateValue.text) ?? .null,
      "href": holder.map { .text($0.page.link(from: page)) } ?? .null,
    ]
  }
}

extension Register.Entry {
  /// Whether it is who signed: the name and the office are the same.
  func signs(as signatory: PaperHeader.Signatory) -> Bool {
    guard case .tenure(let tenure)? = file?.header.details else { return false }
    return tenure.office == signatory.office && title == signatory.name
  }
}
