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
        "facts": .list(relations(of: entry, from: page) + facts(entry, from: page)),
        "votes": votes(entry),
        "count": .text(words.mentions(entry.places.count)),
        "pages": .list(places(entry, from: page)),
      ])
  }

  /// What number it has, what it is a part of, what parts it has, and which motion or paper it is.
  private func relations(of entry: Register.Entry, from page: PagePath) -> [TemplateValue] {
    let whole = entry.referent.whole.flatMap { registers.entry($0.id) }
    let counterpart = registers.counterpart(of: entry)
    return [
      entry.number == entry.title ? nil : fact(words["number"], entry.number),
      links(
        words[entry.kind == .motions ? "as_paper" : "as_motion"], counterpart.map { [($0.title, $0.page)] } ?? [],
        from: page),
      links(words["part_of"], whole.map { [($0.title, $0.page)] } ?? [], from: page),
      links(words["parts"], registers.parts(of: entry.id).map { ($0.title, $0.page) }, from: page),
    ].compactMap { $0 }
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
    let signed = papers.filter { $0.header.signatories.contains(where: entry.signs) }
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
    let list = registers.motions(of: entry.id).map { ($0.title, $0.page) }
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

  /// The places an entry is mentioned, by page. A sentence stands once, with all its mentions of the entry marked.
  private func places(_ entry: Register.Entry, from page: PagePath) -> [TemplateValue] {
    entry.places.runs { $0.page == $1.page }.map { onPage in
      let sentences = onPage.runs { $0.anchor == $1.anchor && $0.sentence == $1.sentence }
      return [
        "title": .text(onPage[0].pageTitle), "paper": .text(onPage[0].paper),
        "href": .text(onPage[0].page.link(from: page)),
        "places": .list(sentences.map { quotation($0, from: page) }),
      ]
    }
  }

  private func quotation(_ places: [Register.Place], from page: PagePath) -> TemplateValue {
    let sentence = Array(places[0].sentence.utf8)
    var parts: [TemplateValue] = []
    var end = 0
    for place in places where place.start >= end {
      let range = place.start..<min(place.start + place.text.utf8.count, sentence.count)
      parts.append(["text": .text(sentence.string(end..<range.lowerBound)), "is_named": false])
      parts.append(["text": .text(sentence.string(range)), "is_named": true])
      end = range.upperBound
    }
    parts.append(["text": .text(sentence.string(end..<sentence.count)), "is_named": false])
    return [
      "href": .text(places[0].page.link(from: page, fragment: places[0].anchor)), "parts": .list(parts),
      "label": .text(words.place(places[0].anchor)),
    ]
  }
}

extension Array {
  /// The stretches of elements that go together, each as long as it can be.
  fileprivate func runs(together: (Element, Element) -> Bool) -> [[Element]] {
    reduce(into: []) { runs, element in
      if let last = runs.last?.last, together(last, element) {
        runs[runs.count - 1].append(element)
      } else {
        runs.append([element])
      }
    }
  }
}
