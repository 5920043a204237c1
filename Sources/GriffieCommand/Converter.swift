import ArgumentParser
import GriffieImport

/// A program that others wrote, and that makes a file readable for an import.
enum Converter: Hashable {
  case pdftotext
  case pandoc(SourceFormat.Packed)

  /// Why a file was not converted.
  enum Failure: Error, Hashable, CustomStringConvertible {
    /// The program is not there.
    case missing(String)
    /// The program cannot read the file.
    case refused(String)

    var description: String {
      switch self {
      case .missing(let text), .refused(let text): text
      }
    }

    /// A program that is missing is the outside world's fault.
    var code: ExitCode {
      switch self {
      case .missing: .outside
      case .refused: .findings
      }
    }
  }

  private static let limits = Tool.Limits(seconds: 60, memory: 2 << 30, output: 64 << 20)

  /// Has the program read a file.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - folders: where the program is looked for.
  /// - Returns: what it makes of the file, and each thing that it says about it.
  /// - Throws: `Failure` and `Disk.Failure`.
  func convert(_ bytes: [UInt8], along folders: String = Tool.searchPath) throws -> (
    output: [UInt8], complaints: [String]
  ) {
    guard let tool = Tool(named: name, along: folders) else {
      throw Failure.missing("the program \(name) is needed for this file: apt-get install \(package)")
    }
    let result = try tool.run(arguments, input: prelude + bytes, limits: Self.limits)
    switch result.end {
    case .code(0): return (result.output, complaints(in: result.complaint))
    case .code: throw Failure.refused(refusal(complaints(in: result.complaint).first ?? ""))
    case .signal: throw Failure.refused("\(name) took more memory, time or room than a paper needs, and was ended")
    case .late: throw Failure.refused("\(name) was not ready after \(Self.limits.seconds) seconds, and was ended")
    }
  }

  /// Pandoc says in a message of its own what each is that it passed over; others say the same of each part of a file.
  private func complaints(in text: String) -> [String] {
    let lines = text.split(separator: "\n")
    guard case .pandoc = self else { return lines.prefix(1).map(String.init) }
    var messages: [String] = []
    for line in lines {
      // A message goes on with blanks.
      if line.hasPrefix("  "), !messages.isEmpty {
        messages[messages.count - 1] += " " + line.drop { $0 == " " }
      } else {
        messages.append(String(line))
      }
    }
    if text.utf8.count >= Tool.longestComplaint { messages.append("there is more that it says") }
    let information = "[INFO] "
    return messages.compactMap { message in
      guard message.hasPrefix(information) else { return message }
      let rest = message.dropFirst(information.count)
      return rest.hasPrefix("Skipped") ? String(rest) : nil
    }
  }

  private func refusal(_ complaint: String) -> String {
    if complaint.contains("Incorrect password") { return "this PDF has a password: save it without one" }
    return "\(name) cannot read it\(complaint.isEmpty ? "" : ": \(complaint)")"
  }

  private var name: String {
    switch self {
    case .pdftotext: "pdftotext"
    case .pandoc: "pandoc"
    }
  }

  private var package: String {
    switch self {
    case .pdftotext: "poppler-utils"
    case .pandoc: "pandoc"
    }
  }

  /// The file comes on standard input, so that its name means nothing to the program. In its sandbox pandoc reads no other file, and
  /// nothing from the net. Of a document with changes that are tracked it gives all, and the comments.
  private var arguments: [String] {
    switch self {
    case .pdftotext: ["-bbox-layout", "-enc", "UTF-8", "-", "-"]
    case .pandoc(let format):
      ["--sandbox", "--verbose", "--track-changes", "all", "--from", format.rawValue, "--to", "json"]
    }
  }

  /// What the program is to read before the file: of Org that drawers and days are text too.
  private var prelude: [UInt8] { self == .pandoc(.org) ? Array("#+OPTIONS: d:t p:t\n".utf8) : [] }
}
