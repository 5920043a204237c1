/// Answers what browsers ask of a site that is being worked on.
struct Preview {
  let folder: ServedFolder
  /// Where it listens.
  let port: UInt16
  let history: SharedHistory

  func answer(_ request: HTTPRequest) -> HTTPResponse {
    guard let host = request["host"] else {
      return HTTPResponse(.badRequest, text: "A request names one host.")
    }
    // A page elsewhere can give its own name the address of this machine, and would then read what is served here.
    guard isOwn(host) else { return HTTPResponse(.forbidden, text: "This server is known as localhost only.") }
    guard request.method == "GET" || request.method == "HEAD" else {
      return HTTPResponse(.wrongMethod, [("Allow", "GET, HEAD")], text: "Pages can only be read.")
    }
    guard !request.hasBody else { return HTTPResponse(.badRequest, text: "A request to read has no body.") }
    switch request.path {
    case ServedPage.script: return .init(.ok, [("Content-Type", ContentType.script)], body: .bytes(Self.script))
    case ServedPage.events: return events(request)
    default: break
    }
    guard let path = SitePath(request.path) else {
      return HTTPResponse(.badRequest, text: "This is no path of a site.")
    }
    return answer(request, path)
  }

  private func isOwn(_ host: String) -> Bool {
    let names = ["localhost", "127.0.0.1", "[::1]"]
    let host = host.lowercased()
    return names.contains { host == "\($0):\(port)" || port == 80 && host == $0 }
  }

  private func events(_ request: HTTPRequest) -> HTTPResponse {
    guard let page = request.parameter("page").flatMap({ SitePath($0) }), request.method == "GET" else {
      return HTTPResponse(.badRequest, text: "Events are of a page.")
    }
    // A browser that lost its connection says what it was told last.
    let moment = request["last-event-id"] ?? request.parameter("since")
    var subscription = Subscription(page: page.description, moment: moment.flatMap { BuildHistory.Moment($0) })
    let first = "retry: 1000\n\n" + subscription.news(of: history.value)
    return HTTPResponse(
      .ok, [("Content-Type", ContentType.events)], body: .news(subscription, first: Array(first.utf8)))
  }

  private func answer(_ request: HTTPRequest, _ path: SitePath) -> HTTPResponse {
    // Taken before the page is read: it may be newer than it is said to be, and never older.
    let moment = history.value.now
    switch folder.find(path) {
    case .file(let file) where ContentType.of(path.description) == ContentType.html:
      return page(file, request, moment)
    case .file(let file): return self.file(file, request, ContentType.of(path.description))
    case .folder: return HTTPResponse(.moved, [("Location", "\(request.path)/")], text: "It ends in a slash.")
    case .nothing:
      let page = ServedPage(Array(Self.notFound.utf8), at: moment)
      return HTTPResponse(.notFound, [("Content-Type", ContentType.html)], body: .bytes(page.bytes))
    }
  }

  private func page(_ file: ServedFile, _ request: HTTPRequest, _ moment: BuildHistory.Moment) -> HTTPResponse {
    // With the moment in it: it stands in the page, and a browser that kept an old one would be told old news again.
    let tag = "\"\(file.tag)-\(moment)\""
    if request.knows(tag) { return HTTPResponse(.notModified, [("ETag", tag)], body: .bytes([])) }
    guard let bytes = file.readAll() else { return HTTPResponse(.failed, text: "The page cannot be read.") }
    let page = ServedPage(bytes, at: moment)
    return HTTPResponse(.ok, [("Content-Type", ContentType.html), ("ETag", tag)], body: .bytes(page.bytes))
  }

  private func file(_ file: ServedFile, _ request: HTTPRequest, _ type: String) -> HTTPResponse {
    let tag = "\"\(file.tag)\""
    if request.knows(tag) { return HTTPResponse(.notModified, [("ETag", tag)], body: .bytes([])) }
    let isPart = request.method == "GET" && (!request.has("if-range") || request["if-range"] == tag)
    let fields = [("Content-Type", type), ("ETag", tag), ("Accept-Ranges", "bytes")]
    switch ByteRange(isPart ? request["range"] : nil, of: file.size) {
    case .all: return HTTPResponse(.ok, fields, body: .file(file, 0..<file.size))
    case .none:
      return HTTPResponse(
        .wrongRange, [("Content-Range", "bytes */\(file.size)")], text: "The file has no such part.")
    case .part(let range):
      let place = ("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(file.size)")
      return HTTPResponse(.partialContent, fields + [place], body: .file(file, range))
    }
  }

  private static let script = PackageResources.reload_js

  /// The site's own page for this has links to its public address.
  private static let notFound = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="color-scheme" content="light dark">
    <title>Not found</title>
    </head>
    <body>
    <h1>Not found</h1>
    <p>The site has no such page now. When it gets one, it is shown here. <a href="/">Home</a></p>
    </body>
    </html>

    """
}

extension HTTPRequest {
  /// Whether it says that the browser has a file in this state.
  fileprivate func knows(_ tag: String) -> Bool {
    let tags = fields.filter { $0.name == "if-none-match" }.flatMap { $0.value.split(separator: ",") }
    return tags.contains { known in
      let known = String(known.drop { $0 == " " })
      return known == "*" || known == tag || known == "W/\(tag)"
    }
  }
}
