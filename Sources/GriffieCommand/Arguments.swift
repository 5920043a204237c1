import ArgumentParser
import Citations
import Griffie

/// What several commands read from their command line, and how they say that something stands in the way.
extension ParsableCommand {
  /// A day as an option has it.
  @Sendable static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw ValidationError("'\(text)' is no day; write it like 2022-12-23") }
    return day
  }

  /// Says what the disk refused, and ends the program with the code for that.
  func outside<Value>(_ body: () throws(Disk.Failure) -> Value) throws -> Value {
    do throws(Disk.Failure) {
      return try body()
    } catch {
      Terminal.print(error.description, isError: true)
      throw ExitCode.outside
    }
  }

  /// The list of all papers that exist, in a file that may be packed by gzip.
  func knownPapers(_ path: String) throws -> KnownPapers {
    let bytes = try outside { () throws(Disk.Failure) in try Disk.read(path) }
    guard let list = Gzip.isPacked(bytes) ? Gzip.unpack(bytes) : bytes else {
      Terminal.print("cannot read \(path): it is packed, and damaged", isError: true)
      throw ExitCode.outside
    }
    guard let known = KnownPapers(list) else {
      let place = KnownPapers.firstOtherLine(of: list).map { ", but line \($0) is none" } ?? ""
      throw usage("\(path) must be a list of identifiers like kst-36045-97, each on a line of its own\(place)")
    }
    return known
  }

  /// Says what is wrong with the call; the code to end with.
  func usage(_ message: String) -> ExitCode {
    Terminal.print(message, isError: true)
    return .usage
  }
}
