import Citations
import Griffie

@testable import GriffieImport

/// The law of every import: a word of the source is in the files that it makes, or in a remark.
///
/// The words of a generated source are `w1x`, `w2x` and so on, so that each can be found wherever it is.
enum WordLaw {
  /// The words that are in no file and no remark.
  static func lost(_ words: [String], of body: Import.Source.Body) throws -> [String] {
    let source = Import.Source(name: "bron", bytes: [1], body: body)
    let result = try Import.paper(source, folder: "stuk", date: Day(year: 2022, month: 5, day: 3))
    let texts = result.files.map { String(decoding: $0.bytes, as: UTF8.self) } + result.remarks.map(\.message)
    let kept = Set(texts.flatMap { $0.matches(of: #/w[0-9]+x/#).map { String($0.0) } })
    return words.filter { !kept.contains($0) }
  }
}
