import Citations
import Testing

@testable import Griffie

struct ChartTests {
  private func days(_ text: String) -> [Day] { text.split(separator: " ").compactMap { Day(String($0)) } }

  @Test(
    "Days are as far apart as in the calendar",
    arguments: [
      ("2022-01-01", "2022-01-02", 1), ("2022-02-28", "2022-03-01", 1), ("2024-02-28", "2024-03-01", 2),
      ("1900-02-28", "1900-03-01", 1), ("2000-02-28", "2000-03-01", 2), ("2022-01-01", "2023-01-01", 365),
      ("2023-12-31", "2024-12-31", 366),
    ])
  func counts(_ first: String, _ last: String, _ count: Int) throws {
    #expect(try #require(Day(last)).number - (try #require(Day(first))).number == count)
  }

  @Test("A line runs from the first day to the last; points that would touch stand above each other")
  func drawsLine() throws {
    let line = try #require(Timeline(days("2022-03-02 2022-01-01 2022-03-01 2022-12-31 2022-03-02")))
    #expect(line.points.map(\.day) == days("2022-01-01 2022-03-01 2022-03-02 2022-12-31"))
    // 59, 60 and 364 of 364 days.
    #expect(line.points.map(\.x) == [0, 103, 105, 640])
    #expect(line.points.map(\.level) == [0, 0, 1, 0])
    #expect(line.ticks.map(\.day) == days("2022-01-01 2022-04-01 2022-07-01 2022-10-01"))
    #expect(Timeline(days("2022-01-01")) == nil)
    #expect(Timeline([]) == nil)
    let long = try #require(Timeline(days("2014-06-01 2022-06-01")))
    #expect(long.ticks.map(\.day.year) == Array(2015...2022))
  }

  @Test("The page in pictures shows days, sums by size, and which section names what how often")
  func showsPaper() throws {
    let files = [
      ("site.yaml", "title: T\n"),
      ("p/index.md", "---\ntitle: P\ndate: 2022-12-23\n---\n"),
      (
        "p/01-a.md",
        "---\ntitle: A\n---\nOp 2 maart 2022 kwam er EUR 1 miljard, en op 4 mei 2022 EUR 500 miljoen.\n\nDe EPF en het EDF.\n"
      ),
      ("p/02-b.md", "---\ntitle: B\n---\nDe EPF, de EPF en de EPF.\n"),
      ("registers/instrumenten/epf.md", "---\ntitle: Algemene Vredesfaciliteit\nabbreviation: EPF\n---\n"),
      ("registers/instrumenten/edf.md", "---\ntitle: Europees Defensiefonds\nabbreviation: EDF\n---\n"),
    ].map { SourceFile(path: $0.0, bytes: Array($0.1.utf8)) }
    let result = Site.build(.init(content: files))
    #expect(result.diagnostics.filter { $0.severity == .error } == [])
    let page = try #require(result.files.first { $0.path == "p/in-beeld.html" })
    let html = String(decoding: page.bytes ?? [], as: UTF8.self)
    #expect(html.contains("aria-label=\"1: 2 maart 2022, A\"") && html.contains("aria-label=\"2: 4 mei 2022, A\""))
    #expect(html.contains("<rect width=\"1000\"") && html.contains("<rect width=\"500\""))
    #expect(html.contains("<a href=\"b.html#p1\" aria-label=\"EPF, B: 3 vermeldingen\">●</a>"))
    // In the order of the abbreviations, which stand there.
    let names = html.matches(of: /"mark mark-[a-z]+"[^>]*>([A-Z]+)</).map(\.1)
    #expect(names == ["EDF", "EPF"])
    #expect(html.contains("<a href=\"a.html#p2\" aria-label=\"EDF, A: 1 vermelding\">○</a>"))
  }
}
