import CommonMark

/// Which entry of which register.
///
/// The key is the identifier made plain, as it stands in the entry's address: `kst-36200-x-26`, `2023-q1`. Two identifiers with one
/// key are one entry.
struct EntryID: Hashable, Sendable, Comparable {
  /// Folder of the register.
  let register: String
  let key: String

  init(register: String, identifier: String) {
    self.register = register
    let made = Slug.make(identifier)
    // A name without letters would have no address, and that of the register is taken.
    key = PagePath.name(of: made.isEmpty || made == "index" ? "_\(made)" : made)
  }

  /// The entry with a key that was made before.
  init(register: String, key: String) {
    self.register = register
    self.key = key
  }

  // Few keys stand in two registers, and it is hashed a million times.
  func hash(into hasher: inout Hasher) { hasher.combine(key) }

  static func < (left: EntryID, right: EntryID) -> Bool {
    (left.register, left.key) < (right.register, right.key)
  }
}

/// What an entry is called when it has no file of its own.
struct Referent: Hashable, Sendable {
  /// Identifier for machines: `kst-36045-97`, `EUR 1000000000`.
  let identifier: String
  let title: String
  /// Official address.
  let address: String?
  /// What it is a part of and stands under in its register: a law, a report.
  let whole: Whole?

  struct Whole: Hashable, Sendable {
    let id: EntryID
    let title: String
  }

  init(identifier: String, title: String, address: String?, whole: Whole? = nil) {
    self.identifier = identifier
    self.title = title
    self.address = address
    self.whole = whole
  }
}

/// What a reference turned out to mean.
enum Resolution: Hashable, Sendable {
  case entry(EntryID, Referent)
  /// Several entries fit.
  case ambiguous([EntryID])
  /// Nothing fits.
  case unknown
}
