import Citations
import CommonMark

/// A way to lay out the entries of a register over shelves, when they are too many for one page.
enum Arrangement: String, Hashable, Sendable {
  /// By month, the newest first.
  case month
  case dossier
  /// By letter, year, law or what else suits the kind.
  case group
}

/// What stands above entries.
enum ListHeading: Hashable, Sendable {
  case text(String)
  case day(Day)
  case month(year: Int, month: Int)
  case undated
  /// What stands under nothing: no dossier, year or series is known.
  case rest

  fileprivate init(monthOf day: Day?) { self = day.map { .month(year: $0.year, month: $0.month) } ?? .undated }
}

extension Register {
  /// Entries that stand together, in order.
  struct Group: Sendable {
    let heading: ListHeading
    let entries: [Entry]
  }

  /// Entries with a page of their own.
  struct Shelf: Sendable {
    let heading: ListHeading
    let groups: [Group]

    var count: Int { groups.reduce(0) { $0 + $1.entries.count } }

    /// Name of its page: `2022-12`, `a`.
    var key: String {
      switch heading {
      case .text(let text):
        let key = EntryID(register: "", identifier: text).key
        return key.isEmpty || key == "index" ? "_\(key)" : key
      case .day(let day): return day.description
      case .month(let year, let month): return "\(year)-\(month < 10 ? "0" : "")\(month)"
      case .undated, .rest: return "_"
      }
    }
  }

  /// Entries on a page, at most.
  static let pageLimit = 500

  /// How it is laid out when it does not fit on one page; the first is that of its own page.
  var arrangements: [Arrangement] {
    switch kind {
    case .motions: [.month, .dossier]
    case .ministers, .instruments, .papers, .members, .persons, .organisations, .articles, .documents, .amounts, .dates,
      .paragraphs, nil:
      [.group]
    }
  }
}

extension [Register.Entry] {
  /// The entries by letter, dossier, year or report, as suits the kind; those of one type when it is given.
  func groups(ofType type: String? = nil) -> [Register.Group] {
    let slug = type.map(Slug.make)
    return filter { slug == nil || $0.type.map(Slug.make) == slug }.groups { $0.group.map(ListHeading.text) ?? .rest }
  }

  func shelves(_ arrangement: Arrangement) -> [Register.Shelf] {
    switch arrangement {
    case .month:
      newestFirst().groups { ListHeading(monthOf: $0.day) }
        .map {
          Register.Shelf(heading: $0.heading, groups: $0.entries.groups { $0.day.map(ListHeading.day) ?? .undated })
        }
    case .dossier:
      Dictionary(grouping: self) { Collation.key($0.dossier ?? "") }.sorted { $0.key < $1.key }
        .map { _, entries in
          Register.Shelf(
            heading: entries[0].dossier.map(ListHeading.text) ?? .rest,
            groups: entries.newestFirst().groups { ListHeading(monthOf: $0.day) })
        }
    case .group:
      Dictionary(grouping: groups().enumerated()) { Register.Shelf(heading: $0.element.heading, groups: []).key }
        .values.sorted { $0[0].offset < $1[0].offset }
        .map { Register.Shelf(heading: $0[0].element.heading, groups: $0.map(\.element)) }
    }
  }

  /// The stretches of entries under one heading.
  fileprivate func groups(under heading: (Register.Entry) -> ListHeading) -> [Register.Group] {
    map { (heading($0), $0) }.runs { $0.0 == $1.0 }
      .map { Register.Group(heading: $0[0].0, entries: $0.map(\.1)) }
  }
}

extension [Register.Group] {
  /// The groups over pages of equal length that hold no more than the limit, in order.
  func paged(_ limit: Int = Register.pageLimit) -> [[Register.Group]] {
    let all = flatMap { group in group.entries.map { (group.heading, $0) } }
    return all.inParts(of: limit).map { part in
      part.runs { $0.0 == $1.0 }.map { Register.Group(heading: $0[0].0, entries: $0.map(\.1)) }
    }
  }
}
