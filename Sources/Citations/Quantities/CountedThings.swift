extension Reader {
  /// Whether a figure that can be a year counts what stands behind it: "tot 2030 uur", "2000%", "in 2000 gevallen". A round one
  /// counts any noun.
  func countsThings(_ year: Int) -> Bool {
    var ahead = self
    if ahead.take("%") || ahead.take("‰") || ahead.take("°") { return true }
    guard ahead.takeSpace() else { return false }
    if ahead.take("%") || ahead.take("°") || ahead.takeAnyWord(Self.units) != nil { return true }
    guard year % 100 == 0, Byte.continuesWord(text, at: ahead.position) else { return false }
    return ahead.takeAnyWord(Self.wordsBehindYears) == nil
  }

  private static let units: Words = [
    "mensen", "personen", "inwoners", "burgers", "kinderen", "leerlingen", "studenten", "patiënten", "werknemers",
    "militairen",
    "woningen", "huishoudens", "banen", "fte", "plaatsen", "plekken", "gevallen", "keer", "maal", "bedrijven",
    "scholen", "dieren",
    "kilometer", "km", "meter", "m", "cm", "mm", "hectare", "ha", "ton", "kilo", "kg", "gram", "g", "liter", "l", "uur",
    "uren",
    "minuten", "dagen", "weken", "watt", "kW", "MW", "GW", "kWh", "graden", "procent", "stuks", "exemplaren",
    "pagina’s", "pagina's",
    "bladzijden", "woorden", "stemmen", "zetels", "aanvragen", "meldingen", "nummers", "euro", "dollar",
  ]

  private static let wordsBehindYears: Words = [
    "en", "of", "is", "was", "zijn", "waren", "werd", "werden", "wordt", "worden", "tot", "heeft", "had", "zal", "de",
    "het",
    "een", "nam", "kwam", "ging", "stond", "door", "van", "voor", "bij", "met", "op", "om", "aan", "als", "niet", "al",
    "ook",
  ]
}
