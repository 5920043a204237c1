import Testing

@testable import Griffie

struct PageAddressesTests {
  @Test(
    "reads the links of a page as browsers do",
    arguments: [
      ("<a href=\"b.html\">", ["brief/b.html#"]), ("<a href='../b.html#x%20y'>", ["b.html#x y"]),
      ("<A HREF = b.html>", ["brief/b.html#"]), ("<img/src=\"k.png\"/>", ["brief/k.png#"]),
      ("<a href=\"#x\">", ["brief/a.html#x"]), ("<a href=\"b.html?c=d#x\">", ["brief/b.html#x"]),
      ("<a href=\"deel 2: b.html\">", ["brief/deel 2: b.html#"]), ("<a href=\"2:b.html\">", ["brief/2:b.html#"]),
      ("<a href=\"\nb.html \">", ["brief/b.html#"]),
      // From the root of the disk, or of a machine, whatever folder the site stands in.
      ("<a href=/brief/x.html>", ["/brief/x.html#"]), ("<a href=\"/brief/x.html\">", ["/brief/x.html#"]),
      ("<a href=\"../../b.html\">", ["../../b.html#"]),
      ("<a href=\"https://e.nl/b.html\">", []), ("<a href=\" HTTPS://e.nl\">", []), ("<a href=\"mailto:a@e.nl\">", []),
      ("<a href=\"//e.nl/b.html\">", []),
      ("<script>'<a href=x>'</script><a href=b.html>", ["brief/b.html#"]),
      ("<SCRIPT src=s.js>'<a href=x>'</SCRIPT><a href=b.html>", ["brief/s.js#", "brief/b.html#"]),
      ("<style></STYLE ><a href=b.html>", ["brief/b.html#"]),
      ("<script>'</scr' + '</b>'</Script><a href=b.html>", ["brief/b.html#"]),
      ("<title><a href=x></title><textarea><a href=x></textarea>", []),
      ("<!-- <a href=x> --><a href=b.html>", ["brief/b.html#"]),
    ])
  func readsLinks(_ html: String, _ expected: [String]) {
    let links = PageAddresses(Array(html.utf8), page: "brief/a.html").links
    #expect(links.map { "\($0.target.path.path)#\($0.target.fragment)" } == expected)
  }

  @Test("reads the ids behind a script in capitals")
  func readsIDs() {
    let html = "<p id=a></p><SCRIPT>1</SCRIPT><p id='b'></p>"
    #expect(PageAddresses(Array(html.utf8), page: "a.html").ids == ["a", "b"])
  }
}
