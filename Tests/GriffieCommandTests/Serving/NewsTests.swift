import Foundation
import Glibc
import GriffieTestSupport
import Testing

@testable import GriffieCommand

/// What browsers are told of builds.
struct NewsTests {
  private static func history(_ builds: [String]...) -> BuildHistory {
    var history = BuildHistory(run: "nu")
    for files in builds { history.add(files) }
    return history
  }

  @Test(
    "a page is told of what it shows",
    arguments: [
      ("its own page", ["brief/een.html"], [News.mended, .reload]),
      ("its own cards", ["brief/een.cards.js"], [.mended, .reload]),
      ("its own cards and a style", ["assets/style.css", "brief/een.cards.js"], [.mended, .reload]),
      ("another page", ["brief/twee.html", "index.html", "een.html"], [.mended]),
      ("cards of another", ["brief/twee.cards.js", "een.cards.js"], [.mended]),
      ("a page whose name begins alike", ["brief/een.html.html", "brief/een-en-meer.html"], [.mended]),
      ("a style", ["assets/style.css"], [.mended, .file("assets/style.css")]),
      (
        "pictures and scripts", ["kaart.png", "a.svg", "x.js"],
        [.mended, .file("a.svg"), .file("kaart.png"), .file("x.js")]
      ),
      ("data", ["data/mentions.json", "data/moties.csv", "sitemap.xml"], [.mended]),
      ("nothing", [], [.mended]),
    ])
  func tellsPage(_ change: String, _ files: [String], _ news: [News]) {
    let history = Self.history(["brief/een.html"], files)
    #expect(history.news(for: "brief/een.html", since: .init(run: "nu", number: 1)) == news, "\(change)")
  }

  @Test(
    "it is told of all since its moment",
    arguments: [
      ("nu-0", [News.mended, .reload]), ("nu-1", [.mended, .file("a.css"), .file("b.css")]),
      ("nu-2", [.mended, .file("b.css")]),
      ("nu-3", [.mended]), ("toen-3", [.mended, .reload]), ("nu", [.mended, .reload]), ("", [.mended, .reload]),
      ("nu-1-2", [.mended, .reload]), ("nu-x", [.mended, .reload]),
    ])
  func tellsSince(_ moment: String, _ news: [News]) {
    let history = Self.history(["een.html"], ["a.css"], ["b.css"])
    #expect(history.news(for: "een.html", since: BuildHistory.Moment(moment)) == news)
  }

  @Test("an obstacle is told until a build comes to its end, and hides nothing")
  func tellsObstacle() {
    var history = Self.history(["een.html"])
    history.add(obstacle: "content/a.md:1:1: error: b")
    let moment = BuildHistory.Moment(run: "nu", number: 1)
    #expect(history.news(for: "een.html", since: moment) == [.obstacle("content/a.md:1:1: error: b")])
    history.add(["twee.html"])
    #expect(history.news(for: "een.html", since: moment) == [.mended])
    #expect(history.news(for: "twee.html", since: moment) == [.mended, .reload])
  }

  @Test(
    "no text ends an event or begins another",
    arguments: [
      ("een", "data: een\n"), ("een\ntwee", "data: een\ndata: twee\n"),
      ("een\n\ntwee", "data: een\ndata: \ndata: twee\n"),
      ("een\r\ntwee\rdrie", "data: een\ndata: twee\ndata: drie\n"),
      ("\nevent: reload", "data: \ndata: event: reload\n"),
      ("", "data: \n"),
    ])
  func writesEvents(_ text: String, _ data: String) {
    let event = News.obstacle(text).event(at: .init(run: "nu", number: 7))
    #expect(event == "event: obstacle\nid: nu-7\n\(data)\n")
  }

  private func listen(_ server: RunningServer, _ page: String, _ fields: String = "") throws -> RawClient {
    let client = try server.connect()
    let moment = server.history.value.now
    client.send(
      "GET /.griffie/events?page=\(page)&since=\(moment) HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\(fields)\r\n")
    #expect(client.read(until: "event: mended").contains("text/event-stream"))
    return client
  }

  @Test("only browsers whose page changed are told to load it again")
  func reachesBrowsers() throws {
    let server = try RunningServer()
    let one = try listen(server, "%2Fbrief%2Feen.html")
    let home = try listen(server, "%2Fbrief%2F")
    let named = try listen(server, "%2Fbrief%2F%25C3%25A9%25C3%25A9n.html")
    server.built("brief/een.html")
    #expect(one.read(until: "event: reload").contains("event: reload"))
    server.built("brief/index.html", "brief/één.html")
    #expect(home.read(until: "event: reload").components(separatedBy: "event: mended").count == 3)
    #expect(named.read(until: "event: reload").contains("event: reload"))
    server.history.add(.obstacle("content/a.md:1:1: error: b"))
    #expect(!one.read(until: "event: obstacle").contains("event: reload"))
  }

  @Test("a browser that was away is told what it missed, and one that knows all is not")
  func tellsMissedNews() throws {
    let server = try RunningServer()
    let moment = server.history.value.now
    server.built("brief/een.html")
    let (now, host) = (server.history.value.now, "Host: localhost:\(server.port)\r\n")
    let late = try server.connect()
    late.send("GET /.griffie/events?page=%2Fbrief%2Feen.html&since=\(moment) HTTP/1.1\r\n\(host)\r\n")
    #expect(late.read(until: "event: reload").contains("event: reload"))
    let back = try server.connect()
    back.send(
      "GET /.griffie/events?page=%2Fbrief%2Feen.html&since=\(moment) HTTP/1.1\r\n\(host)Last-Event-ID: \(now)\r\n\r\n")
    server.history.add(.obstacle("x"))
    #expect(!back.read(until: "event: obstacle").contains("event: reload"))
  }

  @Test(
    "events are of a page", arguments: ["", "?page=", "?page=een.html", "?page=%2F..%2Fx", "?page=%2", "?since=nu-1"])
  func refusesQuestions(_ query: String) throws {
    #expect(try RunningServer().ask("/.griffie/events\(query)").status == 400)
  }

  @Test("browsers that leave make room for others")
  func noticesLeaving() throws {
    let server = try RunningServer(most: 50)
    for _ in 0..<10 {
      let clients = try (0..<40).map { _ in try listen(server, "%2F") }
      server.built("index.html")
      #expect(clients.allSatisfy { $0.read(until: "event: reload").contains("event: reload") })
    }
    #expect(try server.ask("/").status == 200)
  }

  @Test("any number of browsers that wait for news leave room for others; those that came last go on waiting")
  func leavesRoom() throws {
    let server = try RunningServer(most: 10)
    let waiting = try (0..<30).map { _ in try listen(server, "%2F") }
    #expect(try server.ask("/").status == 200)
    server.built("index.html")
    #expect(try #require(waiting.last).read(until: "event: reload").contains("event: reload"))
    #expect(try #require(waiting.first).read().contains("event: reload") == false)
  }

  @Test("a browser that reads no news is sent away")
  func endsDeafBrowsers() throws {
    var limits = Connection.Limits()
    limits.news = 100_000
    let server = try RunningServer(limits: limits)
    let client = try listen(server, "%2F")
    let text = String(repeating: "a", count: 1 << 20)
    for number in 0..<20 { server.history.add(.obstacle("\(number)\(text)")) }
    #expect(client.read().utf8.count < 20 << 20)
    #expect(try server.ask("/").status == 200)
  }
}
