/// A text that is made to be slow: what looks most like the head of a citation, over and over.
struct HostileText {
  let name: String
  /// What the text begins with.
  private let head: [UInt8]
  /// What it goes on with.
  private let unit: [UInt8]

  private init(_ unit: String, behind head: String = "", times: Int = 1) {
    name = (head.isEmpty ? "" : "\(Self.shown(head)) then ") + Self.shown(unit) + (times == 1 ? "" : " ×\(times) ")
    self.head = Array(head.utf8)
    self.unit = Array(String(repeating: unit, count: times).utf8)
  }

  private init(name: String, unit: [UInt8]) {
    self.name = name
    head = []
    self.unit = unit
  }

  /// The text, cut to so many bytes.
  func bytes(count: Int) -> [UInt8] {
    var text = head
    while text.count < count { text += unit }
    return Array(text.prefix(count))
  }

  private static func shown(_ text: String) -> String {
    text.count > 38 ? "“\(text.prefix(36))…”" : text.debugDescription
  }

  static let all = signs + figures + papers + persons + laws + documents + addresses + broken

  private static let signs = [
    HostileText(" "), HostileText("\n"), HostileText("."), HostileText(". "), HostileText("A. "), HostileText("("),
    HostileText("()"),
    HostileText("(["), HostileText("«"), HostileText("“‘«"), HostileText("A"), HostileText("a"), HostileText("A "),
    HostileText("A-"), HostileText("é"), HostileText("€"), HostileText("§"), HostileText("-"), HostileText("-\n"),
    HostileText("a-\n"), HostileText("a -\n"), HostileText("\u{AD}"), HostileText("a\u{AD}"),
    HostileText("\u{301}", behind: "e"), HostileText("e\u{301}"), HostileText("e\u{301}\u{301}"),
    HostileText("\u{FB03}"),
    HostileText("\u{A0}"), HostileText("\u{202F}1"), HostileText(", "), HostileText("en "), HostileText("van "),
  ]

  private static let figures = [
    HostileText("1"), HostileText("1 "), HostileText("1."), HostileText("1, "), HostileText("1-"), HostileText("1 en "),
    HostileText("1 tot "), HostileText("111 "), HostileText("111."), HostileText("11 111 "), HostileText("2022 "),
    HostileText("2022 en "), HostileText("in 2022 en "), HostileText("2022-"), HostileText("in 2022, 2022, 2022 "),
    HostileText("5 mei "), HostileText("» van 5 mei "), HostileText(" «a» van 5 mei "), HostileText("mei "),
    HostileText("mei 2022 "), HostileText("1, 2, 3, 4, 5, 6, 7 mei "),
    HostileText("eerste "), HostileText("EUR "), HostileText("EUR 1 tot "), HostileText("tussen 1 en "),
    HostileText("€ 1 "),
  ]

  private static let papers = [
    HostileText("36 045, "), HostileText("36045, "), HostileText("36045-"), HostileText("36045-1; "),
    HostileText("21501-20-1; "), HostileText("36 045, nr. "), HostileText("36 045, nr. 1, "), HostileText("nr. "),
    HostileText("nr. 1, "), HostileText("nr. 1 (36 045"), HostileText("(Kamerstuk 36 045, nr. 1 "),
    HostileText("Kamerstuk "), HostileText("Kamerstukken I, II, "), HostileText("Kamerstukken 36 045, "),
    HostileText("Kamerstuk 36 045, nr. 1, p. 1, "), HostileText("p. 1, ", behind: "Kamerstuk 36 045, nr. 1, "),
    HostileText("1, ", behind: "Kamerstuk 36 045, nrs. "), HostileText("1–100, ", behind: "Kamerstuk 36 045, nrs. "),
    HostileText("Kamerstuk 36 045, nrs. 1–100 "), HostileText("Kamerstuk 36 045 "), HostileText("36 045 en "),
    HostileText("I, ", behind: "Kamerstuk 36 045, nr. 1. Stuk nr. 12, "),
    HostileText("stuk nr. 1 ", behind: "dossier 36 045 "), HostileText("stuk nr. 12 ", behind: "36 045 A\nNr. 1\n"),
    HostileText("(36 200 X) stuk nr. 12 stuk nr. 13 ", behind: "36 045 A\nNr. 1\n"),
    HostileText("wetsvoorstel (35112) "), HostileText("(35112) "), HostileText("wetsvoorstel (35112) stuk nr. 3 "),
    HostileText("wijziging van de wet (35112) "), HostileText("wijziging van wet (35112 A) "),
    HostileText("begroting (36 200 X) "), HostileText("2020 tot 30 euro "), HostileText("2020 tot 2100 euro "),
    HostileText("motie van het lid Aa en het lid Bb "), HostileText("motie van Aa, het lid Bb, de heer Cc, "),
    HostileText("- Uitvoering motie-Aa (36 045, nr. 3)\n"),
    HostileText("de brief van 1 mei inzake de motie-Aa (36 045, nr. 2) "), HostileText("heeft op 1 mei "),
    HostileText("de op 1 mei aan de "), HostileText("motie-Aa b1\n1 Kamerstuk 36 045, nr. 3\n"),
    HostileText("Op 1 mei "), HostileText("In 2021 op 1 juli "), HostileText("maandag 5 mei "),
    HostileText("jaarlijks 1 mei "),
    HostileText("artikel 4 van de KRW ", behind: "Richtlijn 2000/60/EG (hierna: de KRW) "),
    HostileText("Aanhangsel van de Handelingen II "), HostileText("Handelingen II 2022/23, nr. 1, "),
    HostileText("Aanhangsel Handelingen II 2022/23, nrs. 1, 2, "), HostileText("2022Z"), HostileText("2022Z12345 "),
  ]

  private static let persons = [
    HostileText("motie "), HostileText("motie-"), HostileText("MOTIE-"), HostileText("Motie-"), HostileText("motie-A-"),
    HostileText("motie A "),
    HostileText("motie Aa "), HostileText("motie-Aa/"), HostileText("MOTIE VAN HET LID "), HostileText("MOTIE AA-"),
    HostileText("lid A, "), HostileText("lid Aa, "), HostileText("leden A, B en "), HostileText("leden Aa, Bb en "),
    HostileText("Mevrouw Aa, "), HostileText("heer Aa "), HostileText("lid Aa (", times: 1),
    HostileText("lid Aa Bb van de "), HostileText("de ", behind: "lid "), HostileText("lid de "),
    HostileText("lid van de Aa "),
    HostileText("Aa, ", behind: "de leden "), HostileText("nader gewijzigde "), HostileText("tweede nader "),
    HostileText("motie Aa. motie Aa (36 045, nr. 1). "), HostileText("moties Aa en Bb (36 045, nrs. 1, 2) "),
    HostileText("moties van de leden Aa (36 045, nr. 1) en "),
    HostileText("Bb (36 045, nr. 2) en ", behind: "moties van Aa (36 045, nr. 1) en "),
    HostileText("(36 045, nr. 1) (motie-Aa) "), HostileText("motie-Aa, die "),
    HostileText("Kamerstuk 36 045, nrs. 1 (aa aa aa "),
    HostileText("1 (aa), ", behind: "Kamerstuk 36 045, nrs. "), HostileText("36 045 en ", behind: "Kamerstukken "),
    HostileText("2 mei van dat jaar "), HostileText("2 mei 20191 "), HostileText("€ 1 miljoen1 "),
    HostileText("in 2022/23 "),
    HostileText("half "), HostileText("(hierna: Aa) ", behind: "de Grondwet "),
    HostileText("tot\n\n\nen\n\n\nmet\n\n\n", behind: "1 "),
    HostileText("motie Aa " + String(repeating: "b ", count: 280) + "(36 045, nr. 1) "),
    HostileText("minister van Buitenlandse Zaken en "), HostileText("ministers van Financiën en van "),
    HostileText("minister en "), HostileText("minister van "), HostileText("Minister van Defensie van Aa "),
    HostileText("ministers van Defensie van Aa "), HostileText("Staatssecretaris en Minister "),
    HostileText("NAVO "), HostileText("NAVO, EU en VN "), HostileText("Europese "),
    HostileText("Minister van Defensie "),
    HostileText("Raad van "), HostileText("Handvest van de "),
  ]

  private static let laws = [
    HostileText("artikel "), HostileText("artikel 1, "), HostileText("artikel 1 van "), HostileText("artikelen 1, 2, "),
    HostileText("artikelen 1–100 Awb "), HostileText("1–100, ", behind: "artikelen "), HostileText("artikel 1 jo. "),
    HostileText("artikel 1, artikelen 2, bijlage 3, "), HostileText("artikel 1, eerste lid, onder a, "),
    HostileText("eerste lid, ", behind: "artikel 1, "), HostileText("onder a, ", behind: "artikel 1, "),
    HostileText("1.", behind: "artikel "), HostileText("art. 1 "), HostileText("art. 1 BW "),
    HostileText("artikel IIII "),
    HostileText("artikel 1 en artikel 1 van het Handvest van de "),
    HostileText("Awb "), HostileText("Awb-"), HostileText("Algemene wet "), HostileText("Burgerlijk Wetboek Boek "),
    HostileText("Wet "), HostileText("Verordening (EU) "), HostileText("Verordening (EU) 2016/679 "),
    HostileText("Richtlijn 2006/112/"), HostileText("COM(2022) "), HostileText("Stb. 2011, "),
    HostileText("PbEU 2018, L "),
    HostileText("ECLI:NL:HR:1979:"), HostileText("ECLI:NL:HR:1979:A "), HostileText("LJN "), HostileText("§ 1, "),
    HostileText("§ 1 van de "), HostileText("paragraaf 1.1.1."),
  ]

  private static let documents = [
    HostileText("brief "), HostileText("brief over "), HostileText("brief «"), HostileText("brief “"),
    HostileText("brief «»"),
    HostileText("brief «a» "), HostileText("brief «brief “brief ‘"), HostileText("Brief "), HostileText("Brief 1 mei "),
    HostileText(String(repeating: "Brief ", count: 19) + "1 mei "), HostileText("brief over (36 045, nr. 1) "),
    HostileText("brief over 36 045, nr. 1, "), HostileText("brief van 1 mei "), HostileText("a brief van 1 mei "),
    HostileText(String(repeating: "antwoord over is ", count: 16) + "(36 045, nr. 1) "),
    HostileText(String(repeating: "antwoord over lid ", count: 16) + "(36 045, nr. 1) "),
    HostileText("(36 045, nr. 1) "), HostileText("(36 045, nr. 1). "), HostileText("nota-"), HostileText("notabrief"),
    HostileText("motie Aa. " + String(repeating: " ", count: 400)),
    HostileText(String(repeating: "motie Aa ", count: 60) + "(36 045, nr. 1)." + String(repeating: " ", count: 1000)),
    HostileText("1 Kamerstuk 36 045, nr. 1\n", behind: "motie Aa1 "), HostileText("motie Aa1 1 "),
  ]

  private static let addresses = [
    HostileText("@"), HostileText("a@"), HostileText("a@ "), HostileText("w"), HostileText("www."), HostileText("://"),
    HostileText("http://"), HostileText("http://a "), HostileText("a.nl/"), HostileText("a.nl/ "), HostileText("/"),
    HostileText("a:/"),
  ]

  /// Bytes that are no UTF-8, or the half of it.
  private static let broken = [
    HostileText(name: "0xFF", unit: [0xFF]), HostileText(name: "0x80", unit: [0x80]),
    HostileText(name: "0xCC", unit: [0xCC]),
    HostileText(name: "\"e\" 0xCC", unit: [0x65, 0xCC]), HostileText(name: "\"1\" 0xE2", unit: [0x31, 0xE2]),
    HostileText(name: "0xE2 0x80", unit: [0xE2, 0x80]),
    HostileText(name: "0xFF \"lid Aa\"", unit: [0xFF] + "lid Aa".utf8),
    HostileText(name: "0 0x80 ×999 \"NAVO \"", unit: [0] + [UInt8](repeating: 0x80, count: 999) + "NAVO ".utf8),
    HostileText(name: "NUL", unit: [0]),
  ]
}
