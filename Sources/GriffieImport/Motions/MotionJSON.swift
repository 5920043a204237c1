import Citations
import Foundation
import Griffie

/// Reads motions from JSON: the answer of the House's OData service, one case or an array of them under `value`
/// (`Zaak` with `ZaakActor`, `Besluit`, `Kamerstukdossier`), or an array of plain objects with English keys.
struct MotionJSON {
  private(set) var records: [MotionRecord] = []
  private(set) var remarks: [Remark] = []

  /// Reads all motions; what is wrong with one is a remark, and it is passed over.
  init(_ bytes: [UInt8]) throws(ImportFault) {
    let items: [Item]
    do {
      items = try Self.items(bytes)
    } catch {
      throw ImportFault("this is no JSON of motions: \(Self.words(for: error))")
    }
    guard items.count <= MotionsImport.mostMotions else { throw .tooManyMotions }
    let order = SignatoryOrder()
    for (index, item) in items.enumerated() {
      do throws(BadValue) {
        records.append(try item.record(order))
      } catch {
        remarks.append(Remark("motion \(index + 1): \(error.message)"))
      }
    }
  }

  /// The motions, wherever the array of them stands.
  private static func items(_ bytes: [UInt8]) throws -> [Item] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .custom { Key(stringValue: ($0.last?.stringValue ?? "").withSwiftCase) }
    let data = Data(bytes)
    let first = bytes[bytes.startOfText...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if first == UInt8(ascii: "[") { return try decoder.decode([Item].self, from: data) }
    let answer = try decoder.decode(Answer.self, from: data)
    return try answer.value ?? [decoder.decode(Item.self, from: data)]
  }

  /// What the service answers to a question for many cases.
  private struct Answer: Decodable {
    let value: [Item]?
  }

  /// A key in the form Swift gives to names.
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// One motion in either form; one that cannot be read does not keep the others from being read.
  private enum Item: Decodable {
    case ofHouse(HouseCase)
    case plain(PlainMotion)
    case unreadable(String)

    init(from decoder: any Decoder) throws {
      do {
        let isPlain = try decoder.container(keyedBy: Key.self).contains(Key(stringValue: "caseNumber"))
        self = isPlain ? .plain(try PlainMotion(from: decoder)) : .ofHouse(try HouseCase(from: decoder))
      } catch {
        self = .unreadable(MotionJSON.words(for: error))
      }
    }

    func record(_ order: SignatoryOrder) throws(BadValue) -> MotionRecord {
      switch self {
      case .ofHouse(let motion): try motion.record(order)
      case .plain(let motion): try motion.record(order)
      case .unreadable(let words): throw BadValue(words)
      }
    }
  }

  /// What Foundation found wrong, on one line.
  private static func words(for error: any Error) -> String {
    guard let error = error as? DecodingError else { return "\(error)".onOneLine }
    switch error {
    case .typeMismatch(let type, let context): return words("is no \(Self.name(of: type))", context)
    case .valueNotFound(_, let context): return words("is null", context)
    case .keyNotFound(let key, let context): return words("has no '\(key.stringValue)'", context)
    case .dataCorrupted(let context): return words(context.debugDescription, context)
    @unknown default: return "\(error)".onOneLine
    }
  }

  /// What JSON calls a type.
  private static func name(of type: any Any.Type) -> String {
    let name = "\(type)"
    return name.hasPrefix("Dictionary")
      ? "object" : name.hasPrefix("Array") ? "list" : name == "String" ? "text" : "number"
  }

  private static func words(_ problem: String, _ context: DecodingError.Context) -> String {
    let place = context.codingPath.filter { $0.intValue == nil }.map(\.stringValue).joined(separator: ".")
    return (place.isEmpty ? "it \(problem)" : "'\(place)' \(problem)").onOneLine
  }
}

extension [UInt8] {
  /// Where the text begins, behind a byte order mark.
  fileprivate var startOfText: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

extension String {
  /// `actorNaam` for `ActorNaam`, `caseNumber` for `case_number`.
  fileprivate var withSwiftCase: String {
    let parts = split(separator: "_").map(String.init)
    return (parts.first ?? "").withSmallInitial
      + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
