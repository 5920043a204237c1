import Foundation

/// The folder of this project, for tests on its own content.
public enum Checkout {
  /// Path of the folder that Package.swift stands in.
  public static let path: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  /// All files below a folder of the project, with paths within it.
  public static func files(below folder: String) throws -> [(path: String, bytes: [UInt8])] {
    let root = "\(path)/\(folder)"
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return try names.sorted().compactMap { name in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(root)/\(name)", isDirectory: &isFolder),
        !isFolder.boolValue
      else { return nil }
      return (name, Array(try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(name)"))))
    }
  }
}
