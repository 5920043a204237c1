import Citations
import Foundation

let paths = CommandLine.arguments.dropFirst()
var text: [UInt8] = []
for path in paths { text += Array(FileManager.default.contents(atPath: path) ?? Data()) }
let once = text
while text.count < 20_000_000 { text += once }
let names = [
  "NAVO", "EU", "VN", "EPF", "EDIRPA", "CER", "NIS2", "Minister van Defensie", "Europese Unie", "Oekraïne", "Rusland",
  "AIV", "Europese Vredesfaciliteit", "Handvest van de VN", "België", "Duitsland", "Frankrijk", "Polen", "Wereldbank",
  "IMF", "Europese Commissie", "Raad", "Staatssecretaris van Financiën",
]
let finder = CitationFinder(vocabulary: Vocabulary(names.enumerated().map { Vocabulary.Name($1, key: $0) }))
for _ in 0..<3 {
  let start = ContinuousClock.now
  let found = finder.citations(in: text)
  let time = ContinuousClock.now - start
  print("\(found.count) citations, \(text.count) bytes, \(Double(text.count) / 1e6 / (time / .seconds(1))) MB/s")
}
