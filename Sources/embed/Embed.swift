import Foundation

/// Writes `EmbeddedFiles.swift`: every file of some folders as a string literal.
///
///     embed OUTPUT FOLDER...
@main
enum Embed {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first else { throw EmbedError(description: "usage: embed OUTPUT FOLDER...") }
    let folders = try arguments.dropFirst().map { try EmbeddedFolder(path: $0) }
    let source = SwiftSource(folders: folders).text
    try source.write(to: URL(fileURLWithPath: output), atomically: true, encoding: .utf8)
  }
}
