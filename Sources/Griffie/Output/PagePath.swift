import CommonMark
import Foundation

/// Path of a page in the output, and the links from one to another.
///
/// All links are relative and name a file, so that they work from a folder on disk.
struct PagePath: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Parts separated by `/`: `kabinetsreactie/inleiding.html`.
  let description: String

  private init(_ description: String) { self.description = description }

  static let home = PagePath("index.html")
  static let registers = PagePath("registers/index.html")

  static func paper(_ address: String) -> PagePath { PagePath("\(address)/index.html") }

  static func section(_ address: String, _ slug: String) -> PagePath {
    PagePath("\(address)/\(slug).html")
  }

  static func register(_ folder: String) -> PagePath {
    PagePath("registers/\(Slug.make(folder))/index.html")
  }

  static func entry(_ id: EntryID) -> PagePath {
    PagePath("registers/\(Slug.make(id.register))/\(id.key).html")
  }

  /// A slug as the name of a page. A file name has room for 255 bytes: what is longer than 120 is cut, and told apart by its fingerprint.
  static func name(of slug: String) -> String {
    slug.utf8.count <= 120 ? slug : Slug.make(slug, atMost: 100) + "-\(Fingerprint(Array(slug.utf8)))"
  }

  /// A file that is no page: a stylesheet, data, a picture.
  static func file(_ path: String) -> PagePath { PagePath(path) }

  /// The script with the cards of a page.
  var cards: PagePath { PagePath("\(description.dropLast(".html".count)).cards.js") }

  /// Whether it is a page that people read.
  var isHTML: Bool { description.utf8.suffix(5).elementsEqual(".html".utf8) }

  /// Whether it is a script that puts HTML in a page.
  var isScript: Bool { description.hasSuffix(".js") }

  static func < (left: PagePath, right: PagePath) -> Bool { left.description < right.description }

  /// The link to it from another page, percent-encoded.
  func link(from page: PagePath, fragment: String? = nil) -> String {
    guard let fragment else { return path(from: page) }
    return (self == page ? "" : path(from: page)) + "#" + fragment.percentEncoded
  }

  /// Whether it stands in the folder of another page, or below that.
  func isBelow(_ page: PagePath) -> Bool {
    description.utf8.starts(with: page.description.utf8.prefix { $0 != UInt8(ascii: ".") }.dropLast("index".count))
  }

  /// The way from the folder of another page to the folder of this one, percent-encoded, with a slash at its end; empty in the same.
  func folderLink(from page: PagePath) -> String {
    let path = path(from: page)
    return String(path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)])
  }

  private func path(from page: PagePath) -> String {
    var (own, target) = (page.description, description)
    return own.withUTF8 { own in
      target.withUTF8 { target in
        var shared = 0
        var index = 0
        while index < min(own.count, target.count), own[index] == target[index] {
          index += 1
          if own[index - 1] == UInt8(ascii: "/") { shared = index }
        }
        let up = own[shared...].count { $0 == UInt8(ascii: "/") }
        let rest = String(decoding: target[shared...], as: UTF8.self).percentEncoded
        return up == 0 ? rest : String(repeating: "../", count: up) + rest
      }
    }
  }
}

extension String {
  /// For a path in an address: all but letters, figures and `-._~/` as `%XX`.
  var percentEncoded: String {
    if utf8.withContiguousStorageIfAvailable({ $0.allSatisfy(Self.isPlain) }) ?? utf8.allSatisfy(Self.isPlain) {
      return self
    }
    var encoded: [UInt8] = []
    for byte in utf8 {
      if Self.isPlain(byte) {
        encoded.append(byte)
      } else {
        encoded.append(UInt8(ascii: "%"))
        encoded += [byte >> 4, byte & 15].map { $0 < 10 ? 0x30 + $0 : 0x37 + $0 }
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: true
    default: false
    }
  }

  var percentDecoded: String { removingPercentEncoding ?? self }
}
