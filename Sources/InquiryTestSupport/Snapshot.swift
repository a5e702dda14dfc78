import Foundation
package import Testing

/// Compares a text with the file that holds what it should be; `RECORD_SNAPSHOTS=1` writes the file anew.
package func expectSnapshot(
  _ text: String, named name: String, filePath: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = snapshotFolder(of: filePath)
  let url = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return
  }
  let expected = try String(contentsOf: url, encoding: .utf8)
  #expect(text == expected, "differs from \(name)", sourceLocation: sourceLocation)
}

/// The one snapshot folder of the test target that a file belongs to.
private func snapshotFolder(of filePath: String) -> URL {
  var folder = URL(filePath: filePath).deletingLastPathComponent()
  while folder.deletingLastPathComponent().lastPathComponent != "Tests", folder.path != "/" {
    folder = folder.deletingLastPathComponent()
  }
  return folder.appending(path: "__Snapshots__")
}
