import Foundation

/// How much room a disk has.
enum DiskSpace {
  /// The bytes free where a folder is, or will be.
  static func free(at path: String) -> Int? {
    var folder = path
    while folder.count > 1, !FileManager.default.fileExists(atPath: folder) {
      folder = (folder as NSString).deletingLastPathComponent
    }
    let facts = try? FileManager.default.attributesOfFileSystem(forPath: folder)
    return (facts?[.systemFreeSize] as? NSNumber)?.intValue
  }
}
