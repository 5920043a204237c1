import ArgumentParser
import Griffie
import GriffieImport

/// `griffie import`
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make content of other formats: entries of registers from the open data of the House.",
    discussion: """
      --motions reads a table with a line for each motion, or JSON as the House's OData service gives it; either may be \
      packed by gzip. Files that are there with other bytes are never written over.
      """)

  @Option(help: ArgumentHelp("Motions: a .tsv or .json file, packed (.gz) or not.", valueName: "file"))
  var motions: String

  @Option(help: ArgumentHelp("Folder with the content.", valueName: "folder"))
  var into = "content"

  func run() throws {
    let entries = try read()
    for remark in entries.remarks.prefix(20) { Terminal.print("\(motions): \(remark)", isError: true) }
    if entries.remarks.count > 20 { Terminal.print("and \(entries.remarks.count - 20) more", isError: true) }
    let files = entries.indexes + entries.motions + entries.members
    let (written, others) = try outside { () throws(Disk.Failure) in try write(files) }
    for path in others {
      Terminal.print("\(into)/\(path): warning: it says something else, left in place", isError: true)
    }
    Terminal.print(
      "\(Count(entries.motions.count, "motion")), \(Count(entries.members.count, "new member")): "
        + "\(written) written, \(files.count - written - others.count) unchanged")
  }

  private func read() throws -> MotionsImport.Entries {
    let packed = try outside { () throws(Disk.Failure) in try Disk.read(motions) }
    let content = try outside { () throws(Disk.Failure) in
      Disk.isFolder("\(into)/registers")
        ? try Disk.files(below: "\(into)/registers").map { SourceFile(path: "registers/\($0.path)", bytes: $0.bytes) }
        : []
    }
    do throws(ImportFault) {
      let name = motions.hasSuffix(".gz") ? String(motions.dropLast(3)) : motions
      return try MotionsImport.entries(from: try unpacked(packed), named: name, beside: content)
    } catch {
      Terminal.print("\(motions): \(error)", isError: true)
      throw ExitCode.findings
    }
  }

  private func unpacked(_ bytes: [UInt8]) throws(ImportFault) -> [UInt8] {
    guard Gzip.isPacked(bytes) else { return bytes }
    guard let unpacked = Gzip.unpack(bytes, upTo: MotionsImport.sizeLimit) else {
      throw ImportFault("the file is packed, and damaged or too large")
    }
    return unpacked
  }

  /// Writes the files that are not there; the answer is how many, and the paths where something else stands.
  private func write(_ files: [SourceFile]) throws(Disk.Failure) -> (written: Int, others: [String]) {
    var missing: [SourceFile] = []
    var others: [String] = []
    for file in files {
      switch try Disk.kind("\(into)/\(file.path)") {
      case .nothing: missing.append(file)
      case .file: if try Disk.read("\(into)/\(file.path)") != file.bytes { others.append(file.path) }
      case .folder, .other: others.append(file.path)
      }
    }
    try Disk.makeFolder(into)
    for file in missing {
      try Disk.makeFolders(of: file.path, below: into)
      try Disk.write(file.bytes, to: "\(into)/\(file.path)", draft: "\(into)/.griffie-draft")
    }
    return (missing.count, others)
  }

  /// Says what the disk refused, and ends the program with the code for that.
  private func outside<Value>(_ body: () throws(Disk.Failure) -> Value) throws -> Value {
    do throws(Disk.Failure) {
      return try body()
    } catch {
      Terminal.print(error.description, isError: true)
      throw ExitCode.outside
    }
  }
}
