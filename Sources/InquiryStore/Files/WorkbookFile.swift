import Foundation
import InquiryDomain

/// The file of a workbook before SQLite touches it: where it really is, and who may read it.
struct WorkbookFile {
  let path: String
  private(set) var notices: [String] = []

  init(path: String, creating: Bool) throws(Failure) {
    if !FileManager.default.fileExists(atPath: path) {
      guard creating else {
        throw Failure(.notFound, "workbook.missing", "There is no workbook at \(path).", hint: "hmw cohort new")
      }
      try Self.create(path)
    }
    self.path = Self.realPath(of: path)
    try refuseForeign()
    warnOfSecondName()
  }

  /// Makes an empty file that only its owner may read, so that SQLite's journal files inherit the mode.
  private static func create(_ path: String) throws(Failure) {
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 || errno == EEXIST else {
      throw Failure(
        .cannotWrite, "workbook.cannot-create",
        "hmw can't make a file in \(folder): \(String(cString: strerror(errno))).",
        hint: "Choose another folder: hmw --data FOLDER …")
    }
    if descriptor >= 0 { close(descriptor) }
  }

  private static func realPath(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Lets SQLite see only files that begin as its own do; a file with a hot journal may still be half written.
  private func refuseForeign() throws(Failure) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw Failure.notAWorkbook(path)
    }
    guard !FileManager.default.fileExists(atPath: path + "-journal") else { return }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw Failure(
        .cannotWrite, "workbook.unreadable", "hmw may not read \(path): \(String(cString: strerror(errno))).",
        hint: "Check who owns the file: hmw doctor")
    }
    defer { close(descriptor) }
    var start = [UInt8](repeating: 0, count: 16)
    let count = read(descriptor, &start, 16)
    guard count == 0 || (count == 16 && start == Array("SQLite format 3\0".utf8)) else {
      throw Failure.notAWorkbook(path)
    }
  }

  /// Makes the file its owner's alone, once it is known to be a workbook.
  mutating func mendMode() {
    var status = stat()
    // Whoever made a file read-only meant it: it is left as it is.
    guard stat(path, &status) == 0, status.st_mode & 0o077 != 0, status.st_mode & S_IWUSR != 0 else { return }
    guard chmod(path, status.st_mode & 0o700) == 0 else {
      notices.append("Others on this computer may read \(path), and hmw could not change that.")
      return
    }
    notices.append("Others on this computer could read \(path); now only you can.")
  }

  private mutating func warnOfSecondName() {
    var status = stat()
    guard stat(path, &status) == 0, status.st_nlink > 1 else { return }
    notices.append("\(path) has a second name on this disk. Use one name only, or the file may be damaged.")
  }
}
