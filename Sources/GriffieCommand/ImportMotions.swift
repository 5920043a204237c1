import ArgumentParser
import Griffie
import GriffieImport

extension ImportCommand {
  /// The entries made of a file of motions, beside the Markdown files that the content has.
  func entries(of path: String, beside content: [SourceFile]) throws -> Import.Result {
    let bytes = try unpacked(path)
    do throws(ImportFault) {
      let name = path.hasSuffix(".gz") ? String(path.dropLast(3)) : path
      let result = try MotionsImport.entries(from: bytes, named: name, beside: content)
      report(result.remarks, of: path, upTo: 100)
      return result
    } catch {
      throw findings(error, in: path)
    }
  }

  private func unpacked(_ path: String) throws -> [UInt8] {
    let bytes = try outside { () throws(Disk.Failure) in try Disk.read(path, atMost: MotionsImport.sizeLimit) }
    guard Gzip.isPacked(bytes) else { return bytes }
    guard let unpacked = Gzip.unpack(bytes, upTo: MotionsImport.sizeLimit) else {
      Terminal.print("cannot read \(path): it is packed, and damaged or too large", isError: true)
      throw ExitCode.outside
    }
    return unpacked
  }

  /// Prints remarks; of those on motions, which are mostly of one kind, at most so many.
  func report(_ remarks: [Remark], of path: String, upTo limit: Int = .max) {
    for remark in remarks.prefix(limit) {
      Terminal.print("\(path):\(remark.line.map { "\($0):" } ?? "") note: \(remark.message)", isError: true)
    }
    if remarks.count > limit { Terminal.print("\(path): note: \(remarks.count - limit) more", isError: true) }
  }

  /// Says why a source cannot be imported; the code to end with.
  func findings(_ fault: ImportFault, in path: String) -> ExitCode {
    Terminal.print("\(path):\(fault.line.map { "\($0):" } ?? "") error: \(fault.message)", isError: true)
    return .findings
  }
}
