import Citations

extension Production {
  /// Writes only those facts that a job still looks at.
  func write(to writer: inout PieceWriter) {
    var places: [Int] = []
    var moved = [Int](repeating: -1, count: table.facts.count)
    for fact in made.lazy.flatMap(\.facts) where moved[fact] < 0 {
      moved[fact] = places.count
      places.append(fact)
    }
    table.only(places).write(to: &writer)
    writer.appendInParts(made) { [moved] made, writer in
      let facts = made.facts.map { moved[$0] }
      Made(job: made.job, facts: facts, files: made.files, found: made.found).write(to: &writer)
    }
    search.write(to: &writer)
  }

  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let table = try FactTable(from: &reader)
    let made: [Made] = try reader.listInParts()
    guard made.allSatisfy({ $0.facts.allSatisfy(table.facts.indices.contains) }) else { throw ByteReader.Damage() }
    self.init(table: table, made: made, search: try SearchIndex(from: &reader, of: made.compactMap(\.found)))
  }
}

extension Production.Made: Stored {
  convenience init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      job: try Job(from: &reader), facts: try [Int](from: &reader), files: try [Production.MadeFile](from: &reader),
      found: try SearchPart?(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    job.write(to: &writer)
    facts.write(to: &writer)
    files.write(to: &writer)
    found.write(to: &writer)
  }
}

extension Production.MadeFile: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    key = try Fingerprint?(from: &reader)
    file = OutputFile(path: try String(from: &reader), .former, try Fingerprint(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    key.write(to: &writer)
    file.path.write(to: &writer)
    file.fingerprint.write(to: &writer)
  }
}

extension Fact: Stored {
  func write(to writer: inout ByteWriter) {
    switch self {
    case .site: writer.append(0, [])
    case .papers: writer.append(1, [])
    case .pages: writer.append(2, [])
    case .paper(let page): writer.append(3, [page.description])
    case .document(let page): writer.append(4, [page.description])
    case .mentions(let page): writer.append(5, [page.description])
    case .entry(let id): writer.append(6, [id.register, id.key])
    case .entries(let folder): writer.append(7, [folder])
    case .size(let folder): writer.append(8, [folder])
    case .isDivided(let folder): writer.append(9, [folder])
    case .places(let id): writer.append(10, [id.register, id.key])
    case .count(let id): writer.append(11, [id.register, id.key])
    case .referring(let id): writer.append(12, [id.register, id.key])
    case .parts(let id): writer.append(13, [id.register, id.key])
    case .member(let name, let day): writer.append(14, [name] + (day.map { [$0.description] } ?? []))
    case .minister(let signatory): writer.append(15, [signatory.name] + (signatory.office.map { [$0] } ?? []))
    case .sitePaper(let key): writer.append(16, [key])
    case .template(let name): writer.append(17, [name])
    case .dossierTitle(let dossier): writer.append(18, [dossier.description])
    }
  }

  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let (sort, texts) = try reader.sortAndTexts()
    switch (sort, texts.count) {
    case (0, 0): self = .site
    case (1, 0): self = .papers
    case (2, 0): self = .pages
    case (3, 1): self = .paper(.file(texts[0]))
    case (4, 1): self = .document(.file(texts[0]))
    case (5, 1): self = .mentions(.file(texts[0]))
    case (6, 2): self = .entry(EntryID(register: texts[0], key: texts[1]))
    case (7, 1): self = .entries(texts[0])
    case (8, 1): self = .size(texts[0])
    case (9, 1): self = .isDivided(texts[0])
    case (10, 2): self = .places(EntryID(register: texts[0], key: texts[1]))
    case (11, 2): self = .count(EntryID(register: texts[0], key: texts[1]))
    case (12, 2): self = .referring(EntryID(register: texts[0], key: texts[1]))
    case (13, 2): self = .parts(EntryID(register: texts[0], key: texts[1]))
    case (14, 1...2):
      let day = texts.count == 2 ? Day(texts[1]) : nil
      if texts.count == 2, day == nil { throw ByteReader.Damage() }
      self = .member(texts[0], day)
    case (15, 1...2): self = .minister(PaperHeader.Signatory(office: texts.count == 2 ? texts[1] : nil, name: texts[0]))
    case (16, 1): self = .sitePaper(texts[0])
    case (17, 1): self = .template(texts[0])
    case (18, 1):
      guard let dossier = DossierNumber(texts[0]) else { throw ByteReader.Damage() }
      self = .dossierTitle(dossier)
    default: throw ByteReader.Damage()
    }
  }
}

extension Job: Stored {
  func write(to writer: inout ByteWriter) {
    switch self {
    case .home: writer.append(0, [])
    case .registers: writer.append(1, [])
    case .wholeSite: writer.append(2, [])
    case .feeds: writer.append(3, [])
    case .web: writer.append(4, [])
    case .search: writer.append(5, [])
    case .data: writer.append(6, [])
    case .paper(let page): writer.append(7, [page.description])
    case .section(let page, let paper): writer.append(8, [page.description, paper.description])
    case .register(let folder): writer.append(9, [folder])
    case .entry(let id): writer.append(10, [id.register, id.key])
    case .redirect(let page, let target): writer.append(11, [page.description, target.description])
    }
  }

  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let (sort, texts) = try reader.sortAndTexts()
    switch (sort, texts.count) {
    case (0, 0): self = .home
    case (1, 0): self = .registers
    case (2, 0): self = .wholeSite
    case (3, 0): self = .feeds
    case (4, 0): self = .web
    case (5, 0): self = .search
    case (6, 0): self = .data
    case (7, 1): self = .paper(.file(texts[0]))
    case (8, 2): self = .section(.file(texts[0]), of: .file(texts[1]))
    case (9, 1): self = .register(texts[0])
    case (10, 2): self = .entry(EntryID(register: texts[0], key: texts[1]))
    case (11, 2): self = .redirect(from: .file(texts[0]), to: .file(texts[1]))
    default: throw ByteReader.Damage()
    }
  }
}

extension ByteWriter {
  /// The number of a sort, and what tells one of that sort apart.
  fileprivate mutating func append(_ sort: Int, _ texts: [String]) {
    sort.write(to: &self)
    texts.write(to: &self)
  }
}

extension ByteReader {
  fileprivate mutating func sortAndTexts() throws(Damage) -> (Int, [String]) {
    (try Int(from: &self), try [String](from: &self))
  }
}
