import GriffieTestSupport
import Testing

@testable import GriffieCommand

/// What is added to pages as they are served.
struct ServedPageTests {
  private static let moment = BuildHistory.Moment(run: "nu", number: 3)
  private static let script = "<script src=\"/.griffie/reload.js\" data-moment=\"nu-3\" defer></script>\n"

  @Test(
    "the script stands at the end of the head, or of the page",
    arguments: [
      ("<head><title>A</title></head><p>B", "<head><title>A</title>SCRIPT</head><p>B"),
      ("<HEAD></HEAD><p>&lt;/head></head>", "<HEAD>SCRIPT</HEAD><p>&lt;/head></head>"), ("<p>A", "<p>ASCRIPT"),
      ("", "SCRIPT"),
    ])
  func addsScript(_ page: String, _ served: String) {
    let bytes = ServedPage(Array(page.utf8), at: Self.moment).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == served.replacing("SCRIPT", with: Self.script))
  }

  @Test(
    "the policy of the page lets it listen, and takes nothing else away or in",
    arguments: [
      ("default-src 'none'; script-src 'self'", "default-src 'none'; script-src 'self'; connect-src 'self'"),
      ("default-src 'none'", "default-src 'none'; script-src 'self'; connect-src 'self'"),
      ("default-src 'self'", "default-src 'self'; script-src 'self'; connect-src 'self'"),
      (
        "Default-Src https://a.nl ;",
        "Default-Src https://a.nl; script-src https://a.nl 'self'; connect-src https://a.nl 'self'"
      ),
      ("connect-src 'none'; script-src 'nonce-x'", "connect-src 'self'; script-src 'nonce-x' 'self'"),
      ("connect-src https://a.nl", "connect-src https://a.nl 'self'"), ("img-src 'none'", "img-src 'none'"), ("", ""),
    ])
  func widensPolicy(_ policy: String, _ served: String) {
    #expect(ServedPage.allowing(policy) == served)
    let meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"POLICY\"><p content=\"x\"></head>"
    let bytes = ServedPage(Array(meta.replacing("POLICY", with: policy).utf8), at: Self.moment).bytes
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == meta.replacing("POLICY", with: served).replacing("</head>", with: "\(Self.script)</head>"))
  }

  @Test("the policy of the theme is found")
  func findsPolicy() throws {
    let theme = try Disk.read("\(Checkout.path)/Sources/Griffie/Theme/page.mustache")
    let served = String(decoding: ServedPage(theme, at: Self.moment).bytes, as: UTF8.self)
    #expect(served.contains("; connect-src 'self'\">"))
  }
}
