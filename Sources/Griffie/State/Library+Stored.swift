import Citations
import CommonMark

// What is known of papers without their bodies, as the memory is kept.

extension Library.Known {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let papers: [Addressed] = try reader.listInParts()
    self.init(papers: Dictionary(papers.map { ($0.address, $0.paper) }, uniquingKeysWith: { first, _ in first }))
  }

  func write(to writer: inout PieceWriter) {
    writer.appendInParts(papers.sorted { $0.key < $1.key }.map { Addressed(address: $0.key, paper: $0.value) })
  }

  private struct Addressed: Stored, Sendable {
    let address: String
    let paper: ReadPaper

    init(address: String, paper: ReadPaper) { (self.address, self.paper) = (address, paper) }

    init(from reader: inout ByteReader) throws(ByteReader.Damage) {
      address = try String(from: &reader)
      paper = try ReadPaper(from: &reader)
    }

    func write(to writer: inout ByteWriter) {
      address.write(to: &writer)
      paper.write(to: &writer)
    }
  }
}

extension TextFacts: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    page = .file(try String(from: &reader))
    print = try Fingerprint(from: &reader)
    var mentions: [Mention] = []
    for _ in 0..<(try reader.count()) { mentions.append(try Mention(from: &reader, behind: mentions.last)) }
    self.mentions = mentions
    anchors = try [String](from: &reader)
    fragmentLinks = try [Document.FragmentLink](from: &reader)
  }

  func write(to writer: inout ByteWriter) {
    page.description.write(to: &writer)
    print.write(to: &writer)
    writer.append(UInt64(mentions.count))
    var former: Mention?
    for mention in mentions {
      mention.write(to: &writer, behind: former)
      former = mention
    }
    anchors.write(to: &writer)
    fragmentLinks.write(to: &writer)
  }
}

extension Mention {
  /// Several stand in one sentence, which is written once.
  fileprivate convenience init(from reader: inout ByteReader, behind former: Mention?) throws(ByteReader.Damage) {
    let resolution = try Resolution(from: &reader)
    let text = try String(from: &reader)
    let start = try Int(from: &reader)
    let print = try Fingerprint(from: &reader)
    if let former, try reader.number() == 0 {
      self.init(
        resolution: resolution, text: text, anchor: former.anchor, sentence: former.sentence, start: start, print: print
      )
    } else {
      if former == nil { _ = try reader.number() }
      self.init(
        resolution: resolution, text: text, anchor: try String(from: &reader), sentence: try String(from: &reader),
        start: start, print: print)
    }
  }

  fileprivate func write(to writer: inout ByteWriter, behind former: Mention?) {
    resolution.write(to: &writer)
    text.write(to: &writer)
    start.write(to: &writer)
    print.write(to: &writer)
    if let former, former.anchor == anchor, former.sentence == sentence {
      writer.append(0)
    } else {
      writer.append(1)
      anchor.write(to: &writer)
      sentence.write(to: &writer)
    }
  }
}

extension Resolution: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    switch try reader.number() {
    case 0: self = .entry(try EntryID(from: &reader), try Referent(from: &reader))
    case 1: self = .ambiguous(try [EntryID](from: &reader))
    case 2: self = .unknown
    default: throw ByteReader.Damage()
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .entry(let id, let referent):
      writer.append(0)
      id.write(to: &writer)
      referent.write(to: &writer)
    case .ambiguous(let ids):
      writer.append(1)
      ids.write(to: &writer)
    case .unknown: writer.append(2)
    }
  }
}

extension Referent: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      identifier: try String(from: &reader), title: try String(from: &reader), address: try String?(from: &reader),
      whole: try Whole?(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    identifier.write(to: &writer)
    title.write(to: &writer)
    address.write(to: &writer)
    whole.write(to: &writer)
  }
}

extension Referent.Whole: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(id: try EntryID(from: &reader), title: try String(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    id.write(to: &writer)
    title.write(to: &writer)
  }
}

extension EntryID: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(register: try String(from: &reader), key: try String(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    register.write(to: &writer)
    key.write(to: &writer)
  }
}

extension Document.FragmentLink: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      page: .file(try String(from: &reader)), fragment: try String(from: &reader),
      place: SourcePosition(line: try Int(from: &reader), column: try Int(from: &reader)))
  }

  func write(to writer: inout ByteWriter) {
    page.description.write(to: &writer)
    fragment.write(to: &writer)
    place.line.write(to: &writer)
    place.column.write(to: &writer)
  }
}

extension Paper: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      header: try PaperHeader(from: &reader), address: try String(from: &reader),
      sections: try [Section](from: &reader),
      lead: try String?(from: &reader), head: try Fingerprint(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    header.write(to: &writer)
    address.write(to: &writer)
    sections.write(to: &writer)
    lead.write(to: &writer)
    head.write(to: &writer)
  }
}

extension Paper.Section: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      page: .file(try String(from: &reader)), number: try Int(from: &reader), label: try String(from: &reader),
      title: try String(from: &reader), titleAnchor: try String?(from: &reader), changed: try Day?(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    page.description.write(to: &writer)
    number.write(to: &writer)
    label.write(to: &writer)
    title.write(to: &writer)
    titleAnchor.write(to: &writer)
    changed.write(to: &writer)
  }
}

extension PaperHeader: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    title = try String(from: &reader)
    kind = try String?(from: &reader)
    (date, changed) = (try Day?(from: &reader), try Day?(from: &reader))
    let days = try [Day](from: &reader)
    guard days.isEmpty || days.count == 2 && days[0] <= days[1] else { throw ByteReader.Damage() }
    period = days.isEmpty ? nil : days[0]...days[1]
    chamber = try reader.value(Chamber.init(rawValue:))
    parliamentaryYear = try reader.value(ParliamentaryYear.init)
    dossier = try reader.value(DossierNumber.init)
    dossierTitle = try String?(from: &reader)
    number = try String?(from: &reader)
    (from, to) = (try String?(from: &reader), try String?(from: &reader))
    proposers = try [String](from: &reader)
    signatories = try [Signatory](from: &reader)
    (source, answers) = (try String?(from: &reader), try String?(from: &reader))
    notice = try String?(from: &reader)
    plain = try [String](from: &reader)
  }

  func write(to writer: inout ByteWriter) {
    title.write(to: &writer)
    kind.write(to: &writer)
    date.write(to: &writer)
    changed.write(to: &writer)
    (period.map { [$0.lowerBound, $0.upperBound] } ?? []).write(to: &writer)
    for text in [
      chamber?.description, parliamentaryYear?.description, dossier?.description, dossierTitle, number, from, to,
    ] { text.write(to: &writer) }
    proposers.write(to: &writer)
    signatories.write(to: &writer)
    for text in [source, answers, notice] { text.write(to: &writer) }
    plain.write(to: &writer)
  }
}

extension PaperHeader.Signatory: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(office: try String?(from: &reader), name: try String(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    office.write(to: &writer)
    name.write(to: &writer)
  }
}

extension Day: Stored {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let (year, month, day) = (try Int(from: &reader), try Int(from: &reader), try Int(from: &reader))
    guard let read = Day(year: year, month: month, day: day) else { throw ByteReader.Damage() }
    self = read
  }

  func write(to writer: inout ByteWriter) {
    for number in [year, month, day] { number.write(to: &writer) }
  }
}

extension ByteReader {
  /// A value that is written as its text; nil where there is none.
  fileprivate mutating func value<Value>(_ read: (String) -> Value?) throws(Damage) -> Value? {
    guard let text = try String?(from: &self) else { return nil }
    guard let value = read(text) else { throw Damage() }
    return value
  }
}
