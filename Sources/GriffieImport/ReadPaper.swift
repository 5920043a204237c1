public import Citations
import Griffie

/// A paper that was read from a source, before its files are made.
public struct ReadPaper: Sendable {
  private let paper: PaperDraft
  private let remarks: [Remark]
  private let origin: PaperFiles.Origin

  /// Reads a source.
  ///
  /// - Throws: why it cannot be imported.
  public init(_ source: Import.Source) throws(ImportFault) {
    guard source.bytes.count <= Import.largestFile else {
      throw ImportFault("a paper has at most \(Import.largestFile >> 20) MB")
    }
    (paper, remarks) = try Import.draft(of: source)
    guard !paper.sections.isEmpty else { throw ImportFault("there is no text in it") }
    origin = PaperFiles.Origin(file: source.name, digest: Digest.sha256(source.bytes))
  }

  /// Makes its files.
  ///
  /// - Parameters:
  ///   - folder: name of their folder; nil for its number, or else the name of the file.
  ///   - date: its day, when the source does not say it.
  ///   - place: the registers that the site has; a motion that has no entry there gets one.
  /// - Returns: the files, and what to look at in them.
  /// - Throws: why they cannot be made.
  public func files(
    in folder: String?, date: Day?, beside place: RegistersInPlace = RegistersInPlace([])
  ) throws(ImportFault) -> Import.Result {
    var (paper, remarks) = (paper, remarks)
    paper.facts.date = paper.facts.date ?? date
    if paper.facts.date == nil {
      remarks.append(Remark("it says no day; give it with --date, so that \"20 oktober jl.\" has a year"))
    }
    if [paper.facts.title, paper.facts.dossierTitle].allSatisfy({ $0?.unlessBlank == nil }) {
      remarks.append(Remark("it says no title, and gets the name of its file; write another in index.md"))
    }
    let name = folder ?? PaperFiles.folder(of: paper.facts, from: origin)
    guard !Import.reservedNames.contains(name) else {
      throw ImportFault("a paper cannot be called '\(name)'; name another with --slug")
    }
    let files = try PaperFiles.files(of: paper, in: name, from: origin)
      .map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
    guard
      let motion = PrintedMotion(
        paper.facts, text: files.dropFirst().map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n"))
    else { return Import.Result(files: files, replaced: [:], remarks: remarks) }
    let entries = try MotionEntries(motion, in: place)
    let index = place.hasMotions || entries.files.isEmpty ? [] : [try MotionsImport.indexOfMotions(in: place)]
    return Import.Result(
      files: files + index + entries.files, replaced: entries.replaced, remarks: remarks + entries.remarks)
  }
}
