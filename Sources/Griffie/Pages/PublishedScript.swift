/// A script of the theme as pages load it: without the lines of comments and the blanks before the others, which weigh a quarter of it.
///
/// Only what a line begins with goes, so the source must have no text and no comment that runs over lines; a test holds the theme's own
/// scripts to that.
enum PublishedScript {
  static func bytes(_ source: [UInt8]) -> [UInt8] {
    let lines = source.split(separator: UInt8(ascii: "\n")).map { $0.drop { $0 == UInt8(ascii: " ") } }
    return lines.filter { !$0.isEmpty && !$0.starts(with: "//".utf8) }.flatMap { $0 + [UInt8(ascii: "\n")] }
  }
}
