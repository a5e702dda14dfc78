import Foundation

/// A file that a command wrote or took in, as programs read it.
struct FileShape: Encodable, Sendable {
  var path: String
  var bytes: Int?

  init(_ path: String) {
    self.path = path
    bytes = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
  }
}
