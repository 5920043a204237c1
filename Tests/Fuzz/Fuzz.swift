import Foundation

/// The parts that read what anybody may have written, each with what must hold whatever that is.
enum FuzzTarget: String, CaseIterable {
  case citations, markdown, templates, state, request
  case frontMatter = "front-matter"
  case importText = "import-text"
  case importXML = "import-xml"

  /// The one that the environment names.
  static let chosen: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["GRIFFIE_FUZZ_TARGET"] ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      fatalError("GRIFFIE_FUZZ_TARGET is one of \(allCases.map(\.rawValue))")
    }
    return target
  }()

  /// Reads the bytes; what must not be ends the process.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .citations: Readings.citations(bytes)
    case .markdown: Readings.markdown(bytes)
    case .templates: Readings.templates(bytes)
    case .state: Readings.state(bytes)
    case .request: Readings.request(bytes)
    case .frontMatter: Readings.frontMatter(bytes)
    case .importText: Readings.importText(bytes)
    case .importXML: Readings.importXML(bytes)
    }
  }
}

/// What libFuzzer calls for each input that it makes.
@_cdecl("LLVMFuzzerTestOneInput")
public func readFuzzedInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen.read(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
