import Templates

import Citations

extension Edition {
  /// What opens when one searches, as a script: of no use without scripts, it stands in no page.
  var searchBox: Recipe {
    let page = PagePath.file("assets/search/box.js")
    return Recipe(
      page: page, template: "search", language: settings.language,
      values: [
        "registers": .list(
          registers.all.map { link(title(of: $0), $0.page, from: page) }
            + (hasAbbreviations ? [link(words["abbreviations"], .abbreviations, from: page)] : []))
      ])
  }

  /// The home page, when it has a text.
  var searchHome: SearchPage? {
    document(.home).map { SearchPage(.home, title: settings.title, whole: "", $0.paragraphs) }
  }

  func searchPage(_ section: Paper.Section, of paper: Paper) -> SearchPage {
    SearchPage(section.page, title: section.title, whole: paper.header.title, paragraphs(section.page))
  }

  private func paragraphs(_ page: PagePath) -> [Paragraph] { document(page)?.paragraphs ?? [] }

  /// The first page of a paper; what it says about itself is found as its text is.
  func searchPage(_ paper: Paper) -> SearchPage {
    let header = paper.header
    let signed = header.signatories.map { [$0.office, $0.name].compactMap { $0 }.joined(separator: " ") }
    let facts = [header.kind, dateLine(paper), header.from, header.to].compactMap { $0 } + header.proposers + signed
    let about = Paragraph(anchor: "", text: Array(facts.joined(separator: " · ").utf8), isHeading: false)
    let names = [header.paper?.description, header.dossier?.description, header.dossierTitle].compactMap { $0 }
    return SearchPage(
      paper.page, title: header.title, names: names, whole: header.kind ?? "", paragraphs(paper.page) + [about])
  }

  /// The list of abbreviations stands behind the registers.
  var abbreviationsEntry: SearchEntry? {
    guard hasAbbreviations else { return nil }
    let title = words["abbreviations"]
    return SearchEntry(
      group: registers.all.count + 1, page: .abbreviations, title: title, line: "", names: [title], texts: [])
  }

  /// An entry stands in the list of its register.
  func searchEntry(_ entry: Register.Entry) -> SearchEntry {
    let group = (registers.all.firstIndex { $0.folder == entry.id.register } ?? 0) + 1
    let body = paragraphs(entry.page).map { String(decoding: $0.text, as: UTF8.self) }
    let about = [note(entry), body.first?.beginning].compactMap { $0 }.joined(separator: " · ")
    let header = entry.file?.header
    return SearchEntry(
      group: group, page: entry.page, title: entry.title, abbreviation: entry.abbreviation,
      line: about.isEmpty ? registers.places(of: entry.id).first?.sentence.beginning ?? "" : about,
      facts: facts(entry), names: entry.searchNames,
      texts: body + [about, entry.type ?? ""] + (header?.facts.map(\.text) ?? []) + entry.people)
  }

  /// All that an entry is found by but its text, one by one, with what each is called.
  private func facts(_ entry: Register.Entry) -> [EntryHeader.Fact] {
    let header = entry.file?.header
    let all: [(String, [String])] = [
      ("aliases", header?.aliases ?? []),
      ("number", [nil, entry.title].contains(entry.number) ? [] : [entry.referent.identifier]),
      ("filter", [entry.type].compactMap { $0 }),
    ]
    let own: [(String, [String])] =
      switch header?.details {
      case .motion(let motion): [("subject", [motion.subject].compactMap { $0 }), ("proposers", motion.proposers)]
      case .tenure(let tenure): [("office", [tenure.office]), ("party", [tenure.party].compactMap { $0 })]
      case .member(let party, _): [("party", [party].compactMap { $0 })]
      case .document, .some(.none), nil: []
      }
    return (all + own).flatMap { name, values in values.map { EntryHeader.Fact(name: words[name], text: $0) } }
      + (header?.facts ?? [])
  }

  func searchEntry(_ register: Register) -> SearchEntry {
    let body = paragraphs(register.page).first.map { String(decoding: $0.text, as: UTF8.self) } ?? ""
    return SearchEntry(
      group: registers.all.count + 1, page: register.page, title: title(of: register),
      line: body.beginning, names: [title(of: register)], texts: [body])
  }

  /// The lists that results stand in.
  var searchGroups: [SearchManifest.Group] {
    let texts = SearchManifest.Group(title: words["texts"], kind: "text", address: "", letters: [])
    let lists = SearchManifest.Group(
      title: words.registers, kind: "register", address: PagePath.registers.description, letters: [])
    return [texts]
      + registers.all.map { register in
        SearchManifest.Group(
          title: title(of: register), kind: register.kind?.rawValue ?? "own",
          address: register.page.link(from: .home), letters: letters(of: register))
      } + [lists]
  }

  /// The letters on the page of a register, which has a place for each.
  private func letters(of register: Register) -> [String] {
    registers.isDivided(register) ? [] : registers.entries(of: register).groups().map { words.heading($0.heading) }
  }
}

extension Register.Entry {
  /// All it can be asked for by.
  fileprivate var searchNames: [String] {
    let own = [title, abbreviation, number, referent.identifier].compactMap { $0 } + (file?.header.aliases ?? [])
    switch file?.header.details {
    case .motion(let motion): return own + [motion.subject].compactMap { $0 }
    case .tenure(let tenure): return own + [tenure.office]
    case .member, .document, .some(.none), nil: return own
    }
  }

  /// Who moves a motion, or the party of whoever it is.
  fileprivate var people: [String] {
    switch file?.header.details {
    case .motion(let motion): motion.proposers
    case .tenure(let tenure): [tenure.party].compactMap { $0 }
    case .member(let party, _): [party].compactMap { $0 }
    case .document, .some(.none), nil: []
    }
  }
}

extension String {
  /// As much of it as a result has room for, to the end of a word.
  fileprivate var beginning: String {
    count > 120 ? wholeWords(within: 120) + " …" : self
  }
}
