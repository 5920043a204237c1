import Citations

/// A vocabulary as the registers of a site make one.
enum RegisterNames {
  static let vocabulary = Vocabulary(
    list(things, .thing, from: 0) + list(laws, .law, from: things.count)
      + list(offices, .office, from: things.count + laws.count))

  private static func list(_ names: [String], _ role: Vocabulary.Role, from key: Int) -> [Vocabulary.Name] {
    names.enumerated().map { Vocabulary.Name($1, key: key + $0, role: role) }
  }

  private static let things = [
    "NAVO", "EU", "VN", "EPF", "EDIRPA", "NIS2", "AIV", "IMF", "OVSE", "Wereldbank", "Europese Commissie", "Raad",
    "Europese Unie", "Europese Vredesfaciliteit", "Europees Parlement", "Algemene Rekenkamer", "Raad van State",
    "Deltafonds", "Klimaatfonds", "Stikstoffonds", "coronacrisis", "Oekraïne", "Rusland", "België", "Duitsland",
    "Frankrijk", "Polen", "Verenigd Koninkrijk", "Verenigde Staten", "Rijkswaterstaat", "Waddenzee", "2%-norm",
  ]

  private static let laws = ["Handvest van de VN", "VN-Handvest", "Verdrag van Lissabon", "Dijkenwet", "VNV"]

  private static let offices = [
    "Minister van Defensie", "Minister van Buitenlandse Zaken", "Staatssecretaris van Financiën", "Minister-President",
  ]
}
