import Citations
import CommonMark

/// A parliamentary paper (*Kamerstuk*, *Kamerbrief*) with its sections, read.
struct Paper: Sendable {
  struct Section: Sendable {
    let page: PagePath
    let number: Int
    /// The number before the title; empty in a paper whose titles have numbers of their own.
    let label: String
    let title: String
    /// Id of the title, when the text began with it.
    let titleAnchor: String?
    /// When its text was changed last.
    let changed: Day?

    var withoutLabel: Section {
      Section(page: page, number: number, label: "", title: title, titleAnchor: titleAnchor, changed: changed)
    }
  }

  let header: PaperHeader
  let address: String
  let sections: [Section]
  /// What it begins with.
  let lead: String?
  /// Of all that its index says above its text.
  let head: Fingerprint

  var page: PagePath { .paper(address) }

  /// The last day that something of it was changed, and else the day it is from.
  var changed: Day? {
    ([header.changed] + sections.map(\.changed)).compactMap { $0 }.max() ?? header.date ?? header.period?.upperBound
  }

  /// The pages with its texts, its own first, and their titles.
  var texts: [(page: PagePath, title: String)] { [(page, header.title)] + sections.map { ($0.page, $0.title) } }
}
