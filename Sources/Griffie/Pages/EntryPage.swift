import CommonMark
import Templates

extension Edition {
  /// The page of an entry: facts, body, official address, and every place it is mentioned.
  func entryPage(_ entry: Register.Entry, in register: Register) -> Recipe {
    let page = entry.page
    return recipe(
      page, "entry", title: entry.title,
      crumbs: [
        Crumb(title: words.registers, page: .registers),
        Crumb(title: title(of: register), page: .register(register.folder)),
      ],
      [
        "kind": .text(register.kind?.rawValue ?? "own"),
        "abbreviation": entry.abbreviation.map(TemplateValue.text) ?? .null,
        "aliases": .text((entry.file?.header.aliases ?? []).joined(separator: ", ")),
        "type": entry.type.map(TemplateValue.text) ?? .null,
        "address": entry.address.map(TemplateValue.text) ?? .null,
        "on_site": registers.sitePaper(entry.id).map { .text($0.link(from: page)) } ?? .null,
        "body": body(bodies[entry.id], in: page),
        "facts": .list(facts(entry, from: page)),
        "votes": votes(entry),
        "count": .text(words.mentions(entry.places.count)),
        "pages": .list(places(entry, from: page)),
      ])
  }

  private func facts(_ entry: Register.Entry, from page: PagePath) -> [TemplateValue] {
    guard let header = entry.file?.header else { return motions(of: entry, from: page) }
    let own = header.facts.compactMap { fact($0.name, $0.text) }
    switch header.details {
    case .none: return own
    case .dated(let day): return [fact(words["date"], words.date(day))].compactMap { $0 } + own
    case .member(let party):
      return [fact(words["party"], party)].compactMap { $0 } + motions(of: entry, from: page) + own
    case .tenure(let tenure): return facts(tenure, entry, from: page) + own
    case .motion(let motion): return facts(motion, from: page) + own
    }
  }

  private func facts(
    _ tenure: EntryHeader.Tenure, _ entry: Register.Entry, from page: PagePath
  ) -> [TemplateValue] {
    let signed = papers.filter { paper in
      paper.header.signatories.contains { $0.name == entry.title && $0.office == tenure.office }
    }
    return [
      fact(words["office"], tenure.office), fact(words["party"], tenure.party),
      fact(words["in_office_from"], tenure.from.map(words.date)),
      fact(words["in_office_until"], tenure.until.map(words.date)),
      links(words["signed"], signed.map { ($0.header.title, $0.page) }, from: page),
    ].compactMap { $0 }
  }

  private func facts(
    _ motion: EntryHeader.MotionFacts, from page: PagePath
  ) -> [TemplateValue] {
    let proposers: [TemplateValue] = motion.proposers.map { name in
      [
        "text": .text(name),
        "href": registers.member(name).map { .text($0.page.link(from: page)) } ?? .null,
      ]
    }
    return [
      fact(words["date"], motion.date.map(words.date)), fact(words["subject"], motion.subject),
      proposers.isEmpty ? nil : ["name": .text(words["proposers"]), "values": .list(proposers)],
      fact(words["advice"], motion.advice), fact(words["decision"], motion.decision),
    ].compactMap { $0 }
  }

  /// The motions a member proposed.
  private func motions(of entry: Register.Entry, from page: PagePath) -> [TemplateValue] {
    guard entry.kind == .members else { return [] }
    let motions = registers.all.first { $0.kind == .motions }?.entries.filter { motion in
      guard case .motion(let facts)? = motion.file?.header.details else { return false }
      return facts.proposers.contains { registers.member($0)?.id == entry.id }
    }
    let list = (motions ?? []).map { ($0.title, $0.page) }
    return [links(words["motions_proposed"], list, from: page)].compactMap { $0 }
  }

  private func links(
    _ name: String, _ targets: [(String, PagePath)], from page: PagePath
  ) -> TemplateValue? {
    guard !targets.isEmpty else { return nil }
    let values: [TemplateValue] = targets.map {
      ["text": .text($0.0), "href": .text($0.1.link(from: page))]
    }
    return ["name": .text(name), "values": .list(values)]
  }

  private func votes(_ entry: Register.Entry) -> TemplateValue {
    guard case .motion(let motion)? = entry.file?.header.details, !motion.votes.isEmpty else {
      return .null
    }
    func total(_ choice: EntryHeader.Vote.Choice) -> String {
      String(motion.votes.filter { $0.choice == choice }.reduce(0) { $0 + $1.seats })
    }
    let rows: [TemplateValue] = motion.votes
      .sorted { ($1.seats, $0.party) < ($0.seats, $1.party) }
      .map { vote in
        [
          "party": .text(vote.party), "seats": .text(String(vote.seats)),
          "choice": .text(words["vote_\(vote.choice.rawValue)"]),
          "is_for": .bool(vote.choice == .for), "is_against": .bool(vote.choice == .against),
        ]
      }
    return [
      "rows": .list(rows), "for": .text(total(.for)), "against": .text(total(.against)),
      "absent": .text(total(.absent)), "has_absent": .bool(total(.absent) != "0"),
    ]
  }

  /// The places an entry is mentioned, by page, each with its sentence.
  private func places(_ entry: Register.Entry, from page: PagePath) -> [TemplateValue] {
    var pages: [(first: Register.Place, places: [TemplateValue])] = []
    for place in entry.places {
      let value: TemplateValue = [
        "href": .text(place.page.link(from: page, fragment: place.anchor)),
        "before": .text(place.before), "text": .text(place.text), "after": .text(place.after),
        "label": .text(words.place(place.anchor)),
      ]
      if pages.last?.first.page == place.page {
        pages[pages.count - 1].places.append(value)
      } else {
        pages.append((place, [value]))
      }
    }
    return pages.map {
      [
        "title": .text($0.first.pageTitle), "paper": .text($0.first.paper),
        "href": .text($0.first.page.link(from: page)), "places": .list($0.places),
      ]
    }
  }
}
