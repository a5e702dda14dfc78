import Foundation
package import InquiryDomain

extension Store {
  /// Opens a copy of a file that somebody sent; the file itself stays as it is, whatever version made it.
  ///
  /// - Parameter folder: where the copy goes, with all that SQLite keeps beside it.
  package static func openCopy(of path: String, in folder: String, in ambient: Ambient) throws -> Store {
    let sent = try WorkbookFile(path: path, creating: false)
    let copy = "\(folder)/copy.hmw"
    do {
      // What another process has not finished writing is in the files beside it.
      for ending in besides + [""] where FileManager.default.fileExists(atPath: sent.path + ending) {
        try FileManager.default.copyItem(atPath: sent.path + ending, toPath: copy + ending)
      }
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: copy)
    } catch {
      throw Failure(
        .cannotWrite, "file.no-copy", "hmw can't copy \(path) into \(folder).",
        hint: "Free some space there, or choose another folder: hmw --data FOLDER open FILE")
    }
    return try open(at: copy, creating: false, in: ambient, migrations: Schema.migrations, named: path)
  }

  /// What SQLite may keep beside a workbook, which belongs to it.
  package static let besides = ["-journal", "-wal", "-shm"]
}
