/// A browser that waits to be told what builds change.
struct Subscription {
  /// The file of the page it shows.
  let page: String
  /// What it knows; nil when that cannot be told.
  var moment: BuildHistory.Moment?

  /// What is new to it, as server-sent events; from then on it knows.
  mutating func news(of history: BuildHistory) -> String {
    let events = history.news(for: page, since: moment).map { $0.event(at: history.now) }
    moment = history.now
    return events.joined()
  }
}
