import CommonMark

/// Names of the files of one folder: addresses are made of them, so that no two may be the same.
struct UniqueSlugs {
  /// Stands for what has no letters or figures, and for the name that the index of the folder has.
  let fallback: String
  private var used: Set<String>
  /// The number that the next title with the same words has.
  private var numbers: [String: Int] = [:]

  init(fallback: String, used: Set<String> = []) {
    self.fallback = fallback
    self.used = used
  }

  /// The first words of a title; with a number behind them where others have the same.
  mutating func next(for title: String) -> String {
    let slug = slug(title)
    var unique = slug
    while !used.insert(unique).inserted {
      let number = numbers[slug, default: 2]
      numbers[slug] = number + 1
      unique = "\(slug)-\(number)"
    }
    return unique
  }

  private func slug(_ title: String) -> String {
    let slug = Slug.make(title, atMost: 60)
    return slug.isEmpty || slug == "index" ? fallback : slug
  }
}
