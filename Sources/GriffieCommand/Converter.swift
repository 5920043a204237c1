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

  /// What the program makes of a file, and what it says about it; it is looked for in these folders.
  ///
  /// - Throws: `Failure` and `Disk.Failure`.
  func convert(_ bytes: [UInt8], along folders: String = Tool.searchPath) throws -> (
    output: [UInt8], complaint: String
  ) {
    guard let tool = Tool(named: name, along: folders) else {
      throw Failure.missing("the program \(name) is needed for this file: apt-get install \(package)")
    }
    let result = try tool.run(arguments, input: bytes, limits: Self.limits)
    let complaint = result.complaint.split(separator: "\n").first.map(String.init) ?? ""
    switch result.end {
    case .code(0): return (result.output, complaint)
    case .code: throw Failure.refused(refusal(complaint))
    case .signal: throw Failure.refused("\(name) took more memory, time or room than a paper needs, and was ended")
    case .late: throw Failure.refused("\(name) was not ready after \(Self.limits.seconds) seconds, and was ended")
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
  /// nothing from the net.
  private var arguments: [String] {
    switch self {
    case .pdftotext: ["-bbox-layout", "-enc", "UTF-8", "-", "-"]
    case .pandoc(let format): ["--sandbox", "--from", format.rawValue, "--to", "json"]
    }
  }
}
