import Foundation

/// A folder that goes into the binary, with its files' text.
struct EmbeddedFolder {
  struct File {
    var name: String
    var text: String
  }

  var name: String
  var files: [File]

  /// A folder that isn't there, or holds nothing, embeds nothing. Hidden files stay out.
  init(path: String) throws {
    let folder = URL(fileURLWithPath: path)
    name = folder.lastPathComponent.lowercased()
    let paths = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    files = try paths.sorted().compactMap { path in
      let file = folder.appendingPathComponent(path)
      guard !path.hasPrefix("."), !path.contains("/."), !file.isFolder else { return nil }
      return File(name: path, text: try Self.text(of: file))
    }
  }

  /// Lines end with a line feed in a literal whatever the file has, so that a checkout on any system is the same.
  private static func text(of file: URL) throws -> String {
    guard let text = String(validating: try Data(contentsOf: file), as: UTF8.self) else {
      throw EmbedError(description: "\(file.path):1:1: error: this file is not UTF-8 text and can't be embedded")
    }
    return text.replacingOccurrences(of: "\r\n", with: "\n")
  }
}

extension URL {
  fileprivate var isFolder: Bool { (try? resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true }
}
