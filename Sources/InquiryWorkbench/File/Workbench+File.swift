import Foundation
package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Asks SQLite to check the whole file.
  ///
  /// It reads every page, so that a large workbook takes a moment; nothing is changed.
  package func check() throws -> FileCheck {
    FileCheck(problems: try store.problems(), sqliteVersion: try store.sqliteVersion())
  }

  /// Saves a checked copy of everything that only its owner may read.
  ///
  /// The copy holds everything, what is private included.
  ///
  /// - Throws: `Failure` where a file stands there and may not be replaced, the path is the workbook's own, or the copy
  ///   can't be written or does not pass the check; then no file is left behind.
  package func backup(to path: String, replacing: Bool = false) throws {
    try store.backup(to: path, replacing: replacing)
  }

  /// Takes a workbook that somebody sent into a folder where there is none yet, as a checked copy.
  ///
  /// - Throws: `Failure` where the file is no workbook or a damaged one; then nothing has been copied.
  package static func adopt(_ file: String, as path: String, ambient: Ambient) throws {
    guard FileManager.default.fileExists(atPath: file) else {
      throw Failure(.notFound, "file.missing", "There is no file at \(file).", hint: "Check the name: ls *.hmw")
    }
    let sent = try Store.open(at: file, creating: false, in: ambient)
    guard try sent.problems().isEmpty else {
      throw Failure(
        .invalid, "workbook.damaged", "\(file) is damaged, so it was not copied.", hint: "Ask for the file once more.")
    }
    try makeFolder((path as NSString).deletingLastPathComponent)
    try sent.backup(to: path)
  }

  private static func makeFolder(_ folder: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure(
        .cannotWrite, "folder.cannot-create", "hmw can't make the folder \(folder).",
        hint: "Choose another: hmw --data FOLDER open FILE")
    }
  }
}
