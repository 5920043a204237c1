/// A part of the site that is made in one go, from what it looks at.
enum Job: Hashable, Sendable {
  case home
  /// The list of all registers, and that of all abbreviations.
  case registers
  /// All of the site on one page.
  case wholeSite
  /// The first page of a paper, the paper on one page, and in pictures.
  case paper(PagePath)
  case section(PagePath, of: PagePath)
  /// The lists of a register, by its folder.
  case register(String)
  case entry(EntryID)
  /// Feeds.
  case feeds
  /// What search engines and servers ask for.
  case web
  /// What stands at an address that a page had before.
  case redirect(from: PagePath, to: PagePath)
  /// The box of the search, and the lists that its results stand in.
  case search
  /// The same facts for machines.
  case data
}

/// What a job makes.
enum Product: Sendable {
  case page(Recipe)
  case file(OutputFile)
  /// What the index of the search keeps; a job leaves one at most.
  case found(SearchPart)
}

extension Facts {
  /// All jobs of the site but those that need the addresses of all others' pages.
  var jobs: [Job] {
    [.home, .registers, .wholeSite, .feeds, .search, .data]
      + library.papers.flatMap { paper in
        [.paper(paper.page)] + paper.sections.map { .section($0.page, of: paper.page) }
      }
      + registers.all.flatMap { register in
        [.register(register.folder)] + registers.entries(of: register).map { .entry($0.id) }
      }
  }
}

extension Edition {
  /// What a job makes.
  func products(of job: Job) -> [Product] {
    switch job {
    case .search: [.page(searchBox), .found(.groups(searchGroups))]
    case .data: DataFiles.files(registers).map(Product.file)
    case .registers, .register, .entry:
      recipes(of: job).map(Product.page) + (searchEntry(of: job).map { [.found(.entry($0))] } ?? [])
    case .home, .wholeSite, .paper, .section, .feeds, .web, .redirect:
      recipes(of: job).map(Product.page) + (searchPage(of: job).map(products) ?? [])
    }
  }

  private func products(of page: SearchPage) -> [Product] {
    page.textFiles.map(Product.file) + [.found(.text(SearchText(page)))]
  }

  /// What a job makes as the search finds it by its title; nil for a job that makes no page of a register or entry.
  private func searchEntry(of job: Job) -> SearchEntry? {
    switch job {
    case .registers: abbreviationsEntry
    case .register(let folder): registers.all.first { $0.folder == folder }.map { searchEntry($0) }
    case .entry(let id): registers.entry(id).map { searchEntry($0) }
    case .home, .wholeSite, .paper, .section, .feeds, .web, .redirect, .search, .data: nil
    }
  }

  /// The page of a job as the search finds it, when it has running text.
  private func searchPage(of job: Job) -> SearchPage? {
    switch job {
    case .home: return searchHome
    case .paper(let page): return paper(page).map { searchPage($0) }
    case .section(let page, let paper):
      guard let paper = self.paper(paper), let section = paper.sections.first(where: { $0.page == page }) else {
        return nil
      }
      return searchPage(section, of: paper)
    case .registers, .wholeSite, .register, .entry, .feeds, .web, .redirect, .search, .data: return nil
    }
  }

  private func recipes(of job: Job) -> [Recipe] {
    switch job {
    case .home: [homePage]
    case .registers: [registersPage, abbreviationPage].compactMap { $0 }
    case .wholeSite: [wholeSitePage].compactMap { $0 }
    case .paper(let page): paper(page).map(paperPages) ?? []
    case .section(let page, let paper): self.paper(paper).map { sectionPages($0, page) } ?? []
    case .register(let folder): registers.all.first { $0.folder == folder }.map(registerPages) ?? []
    case .entry(let id):
      registers.entry(id).flatMap { entry in registers.register(of: id).map { entryPages(entry, in: $0) } } ?? []
    case .feeds: feeds
    case .web: filesForTheWeb
    case .redirect(let page, let target): [redirect(from: page, to: target)]
    case .search, .data: []
    }
  }

  private func paperPages(_ paper: Paper) -> [Recipe] {
    let charts = chartPage(paper)
    return [paperPage(paper, charts: charts?.page), charts, onePage(paper)].compactMap { $0 }
  }
}
