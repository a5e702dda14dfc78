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
    name = folder.lastPathComponent
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    files = try names.filter { !$0.hasPrefix(".") }.sorted().map { name in
      File(name: name, text: try Self.text(of: folder.appendingPathComponent(name)))
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
