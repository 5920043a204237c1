import Citations
import CommonMark
import Templates

extension Edition {
  /// The page of an entry: facts, body, official address, what refers to it, and every place it is mentioned. The last two go on on
  /// further pages where they are much.
  func entryPages(_ entry: Register.Entry, in register: Register) -> [Recipe] {
    let referring = registers.referring(to: entry.id)
    let sentences = registers.places(of: entry.id).runs {
      $0.page == $1.page && $0.anchor == $1.anchor && $0.sentence == $1.sentence
    }
    let items =
      referring.flatMap { group in group.entries.map { EntryItem.referring(group.relation, $0) } }
      + sentences.map(EntryItem.sentence)
    let parts = items.inParts(of: Register.pageLimit)
    return parts.enumerated().map { index, part in
      let page = entry.page.part(index)
      let lists = part.compactMap(\.referring).runs { $0.relation == $1.relation }.map { run in
        let total = referring.first { $0.relation == run[0].relation }?.entries.count ?? run.count
        return list(run[0].relation, run.map(\.entry), of: total, from: page)
      }
      let shown: TemplateObject = [
        "kind": .text(register.kind?.rawValue ?? "own"), "referring": .list(lists),
        "count": .text(words.mentions(registers.count(of: entry.id))),
        "pages": .list(quotations(part.compactMap(\.sentence), from: page)),
        "parts": .list(partLinks(entry.page, parts.count, from: page)),
      ]
      return index == 0 ? entryPage(entry, in: register, shown) : furtherPage(entry, in: register, page, shown)
    }
  }

  private func entryPage(
    _ entry: Register.Entry, in register: Register, _ shown: TemplateObject
  ) -> Recipe {
    let page = entry.page
    let own: TemplateObject = [
      "structured_data": data(of: entry)?.json ?? .null,
      "abbreviation": entry.abbreviation.map(TemplateValue.text) ?? .null,
      "aliases": .text((entry.file?.header.aliases ?? []).joined(separator: ", ")),
      "type": entry.type.map(TemplateValue.text) ?? .null,
      "address": entry.address.map(TemplateValue.text) ?? .null,
      "on_site": registers.sitePaper(of: entry).map { link($0.title, $0.page, from: page) } ?? .null,
      "body": body(in: page),
      "facts": .list(relations(of: entry, from: page) + facts(entry, in: register, from: page)),
      "votes": votes(entry),
      "answers": .list(answers(to: entry, from: page)),
      "is_mentioned": .bool(registers.count(of: entry.id) > 0),
    ]
    return recipe(
      page, "entry", title: entry.title, description: document(page)?.lead ?? note(entry) ?? "",
      crumbs: [registersCrumb, crumb(register)], own.merging(shown))
  }

  /// A page that goes on with what refers to an entry, and where it is mentioned.
  private func furtherPage(
    _ entry: Register.Entry, in register: Register, _ page: PagePath, _ shown: TemplateObject
  ) -> Recipe {
    recipe(
      page, "entry_part", title: entry.title,
      crumbs: [registersCrumb, crumb(register), Crumb(title: entry.title, page: entry.page)], shown)
  }

  /// What refers to an entry in one way, of so many in all.
  private func list(
    _ relation: Relation, _ entries: [Register.Entry], of total: Int, from page: PagePath
  ) -> TemplateValue {
    [
      "title": .text(words[relation.rawValue]), "id": .text("_\(relation.rawValue)"), "count": .text(String(total)),
      "kind": .text(entries[0].kind?.rawValue ?? "own"), "entries": .list(entries.map { row($0, from: page) }),
    ]
  }

  /// What number it has, what it is a part of, what parts it has, and which motion or paper it is.
  func relations(of entry: Register.Entry, from page: PagePath) -> [TemplateValue] {
    let whole = entry.referent.whole.flatMap { registers.entry($0.id) }
    let counterpart = registers.counterpart(of: entry)
    return [
      [entry.title, counterpart?.title].contains(entry.number) ? nil : fact(words["number"], entry.number),
      links(
        words[entry.kind == .motions ? "as_paper" : "as_motion"], counterpart.map { [($0.title, $0.page)] } ?? [],
        from: page),
      links(words["part_of"], whole.map { [($0.title, $0.page)] } ?? [], from: page),
      // Those of a report stand in a table of their own.
      entry.kind == .documents
        ? nil : links(words["parts"], registers.parts(of: entry.id).map { ($0.title, $0.page) }, from: page),
    ].compactMap { $0 }
  }

  func facts(_ entry: Register.Entry, in register: Register, from page: PagePath) -> [TemplateValue] {
    guard let header = entry.file?.header else { return [] }
    let own = header.facts.compactMap { fact($0.name, $0.text) }
    switch header.details {
    case .none: return own
    case .document(let day, _): return [fact(words["date"], day.map(words.date))].compactMap { $0 } + own
    case .member(let party, let seat):
      return [
        fact(words["party"], party), fact(words["seat_from"], seat.from.map(words.date)),
        fact(words["seat_until"], seat.until.map(words.date)),
      ].compactMap { $0 } + own
    case .tenure(let tenure): return facts(tenure, entry, from: page) + own
    case .motion(let motion):
      let dossier = dossierPage(of: entry, in: register)?.link(from: page)
      return facts(motion, from: page) + [fact(words["dossier"], motion.dossier, href: dossier)].compactMap { $0 }
        + own
    }
  }

  private func facts(
    _ tenure: EntryHeader.Tenure, _ entry: Register.Entry, from page: PagePath
  ) -> [TemplateValue] {
    let signed = papers.filter { $0.header.signatories.contains(where: entry.signs) }
    return [
      fact(words["office"], tenure.office), fact(words["party"], tenure.party),
      fact(words["in_office_from"], tenure.term.from.map(words.date)),
      fact(words["in_office_until"], tenure.term.until.map(words.date)),
      links(words["signed"], signed.map { ($0.header.title, $0.page) }, from: page),
    ].compactMap { $0 }
  }

  private func facts(
    _ motion: EntryHeader.MotionFacts, from page: PagePath
  ) -> [TemplateValue] {
    let proposers = proposers(motion.proposers, on: motion.date, from: page)
    return [
      fact(words["decision"], motion.decision), fact(words["date"], motion.date.map(words.date)),
      fact(words["subject"], motion.subject), proposers, fact(words["advice"], motion.advice),
    ].compactMap { $0 }
  }

  /// Who moves a motion or an amendment, each with the page of the member.
  func proposers(_ names: [String], on day: Day?, from page: PagePath) -> TemplateValue? {
    guard !names.isEmpty else { return nil }
    let values: [TemplateValue] = names.map { name in
      [
        "text": .text(name),
        "href": registers.member(name, on: day).map { .text($0.page.link(from: page)) } ?? .null,
        "is_outside": .bool(false),
      ]
    }
    return ["name": .text(words["proposers"]), "values": .list(values)]
  }

  /// A fact with links for values; nil when there are none.
  func links(
    _ name: String, _ targets: [(String, PagePath)], from page: PagePath
  ) -> TemplateValue? {
    guard !targets.isEmpty else { return nil }
    let values: [TemplateValue] = targets.map {
      ["text": .text($0.0), "href": .text($0.1.link(from: page)), "is_outside": .bool(false)]
    }
    return ["name": .text(name), "values": .list(values)]
  }

  private func votes(_ entry: Register.Entry) -> TemplateValue {
    guard case .motion(let motion)? = entry.file?.header.details, !motion.votes.isEmpty else {
      return .null
    }
    let hasSeats = motion.votes.contains { $0.seats != nil }
    // By seats, the most first; without seats they stay in the order for, against, absent.
    let votes =
      hasSeats ? motion.votes.sorted { ($1.seats ?? -1, $0.party) < ($0.seats ?? -1, $1.party) } : motion.votes
    let most = votes.compactMap(\.seats).max() ?? 0
    let rows: [TemplateValue] = votes.map { vote in
      [
        "party": .text(vote.party), "seats": .text(vote.seats.map(String.init) ?? ""),
        "choice": .text(words["vote_\(vote.choice.rawValue)"]),
        // In thousandths of the largest party.
        "share": .text(String((vote.seats ?? 0) * 1000 / max(1, most))),
        "is_for": .bool(vote.choice == .for), "is_against": .bool(vote.choice == .against),
      ]
    }
    return [
      "rows": .list(rows), "has_seats": .bool(hasSeats), "for": .text(total(.for, of: motion.votes)),
      "against": .text(total(.against, of: motion.votes)), "absent": .text(total(.absent, of: motion.votes)),
      "has_absent": .bool(motion.votes.contains { $0.choice == .absent }),
    ]
  }

  /// How many seats; where those of a party are not known, how many parties.
  private func total(_ choice: EntryHeader.Vote.Choice, of votes: [EntryHeader.Vote]) -> String {
    let seats = votes.filter { $0.choice == choice }.map(\.seats)
    return votes.allSatisfy { $0.seats != nil }
      ? String(seats.reduce(0) { $0 + ($1 ?? 0) }) : words.parties(seats.count)
  }

  /// Sentences in which an entry is mentioned, by page; each with all its mentions of the entry marked.
  private func quotations(_ sentences: [[Register.Place]], from page: PagePath) -> [TemplateValue] {
    sentences.runs { $0[0].page == $1[0].page }.map { onPage in
      let first = onPage[0][0]
      let isTold = hasSeveralPapers && first.paper != first.pageTitle
      return [
        "title": .text(first.pageTitle), "paper": isTold ? .text(first.paper) : .null,
        "href": .text(first.page.link(from: page)),
        "places": .list(onPage.map { quotation($0, from: page) }),
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

/// What the pages of an entry list, one after another.
private enum EntryItem {
  case referring(Relation, Register.Entry)
  /// The mentions in one sentence.
  case sentence([Register.Place])

  var referring: (relation: Relation, entry: Register.Entry)? {
    if case .referring(let relation, let entry) = self { (relation, entry) } else { nil }
  }

  var sentence: [Register.Place]? {
    if case .sentence(let places) = self { places } else { nil }
  }
}
