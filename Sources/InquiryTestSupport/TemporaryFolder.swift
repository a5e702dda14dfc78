package import Foundation

/// A folder of one test's own, gone when the test is over.
package final class TemporaryFolder: Sendable {
  /// Where it is.
  package let path: String

  /// Makes an empty folder under a name that no other test has.
  package init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "hmw-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A name inside it.
  package func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The permission bits of a file or folder inside it, such as `0o600`.
  package func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: file(name))
    return attributes[.posixPermissions] as? Int ?? -1
  }

  /// Writes a file inside it, over one that has the name.
  package func write(_ bytes: Data, to name: String) throws {
    try bytes.write(to: URL(filePath: file(name)))
  }

  /// The bytes of a file inside it.
  package func bytes(of name: String) throws -> Data { try Data(contentsOf: URL(filePath: file(name))) }

  /// The names inside it, in order.
  package func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}
