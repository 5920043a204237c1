import Foundation

/// Writes JSON with the keys in the order of the alphabet, so that equal values are equal bytes.
struct JSONWriter {
  private let encoder = JSONEncoder()

  init(isPretty: Bool = false) {
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
  }

  /// A value as JSON, without a line end behind it.
  func bytes(of value: some Encodable) -> [UInt8] {
    do {
      return Array(try encoder.encode(value))
    } catch {
      preconditionFailure("texts and numbers can always be encoded: \(error)")
    }
  }
}
