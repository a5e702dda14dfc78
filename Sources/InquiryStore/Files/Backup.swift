import Foundation
import GRDB
import InquiryDomain

/// A whole copy of a workbook under its final name, or no file at all.
enum Backup {
  /// Copies with SQLite's online backup, checks the copy, and only then gives it its name.
  static func save(_ queue: DatabaseQueue, to path: String, replacing: Bool) throws {
    guard replacing || !FileManager.default.fileExists(atPath: path) else {
      throw Failure(
        .cannotWrite, "backup.exists", "There is a file at \(path) already.",
        hint: "Choose another name, or add --force to replace it.")
    }
    guard realpath(path) != realpath(queue.path) else {
      throw Failure(
        .usage, "backup.itself", "\(path) is the workbook itself.", hint: "Choose another name for the copy.")
    }
    let partial = "\(path).partial"
    discard(partial)
    defer { discard(partial) }
    try makeEmpty(partial)
    try copy(queue, to: partial)
    try settle(partial, as: path)
  }

  /// A copy that broke off leaves a journal of its own beside it.
  private static func discard(_ partial: String) {
    for ending in [""] + Store.besides { unlink(partial + ending) }
  }

  private static func realpath(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path
  }

  private static func makeEmpty(_ path: String) throws {
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw cannotWrite(path) }
    close(descriptor)
  }

  private static func copy(_ queue: DatabaseQueue, to path: String) throws {
    let destination = try DatabaseQueue(path: path)
    try queue.backup(to: destination)
    let verdict = try destination.read { db in try String.fetchOne(db, sql: "PRAGMA integrity_check") }
    try destination.close()
    guard verdict == "ok" else {
      throw Failure(
        .invalid, "backup.damaged", "The copy did not pass SQLite's check, so it was thrown away.", hint: "hmw doctor")
    }
  }

  /// The copy reaches the disk before its name does.
  private static func settle(_ partial: String, as path: String) throws {
    guard sync(partial, O_RDONLY), rename(partial, path) == 0 else { throw cannotWrite(path) }
    _ = sync((path as NSString).deletingLastPathComponent, O_RDONLY)
  }

  private static func sync(_ path: String, _ flags: Int32) -> Bool {
    let descriptor = open(path.isEmpty ? "." : path, flags)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }

  private static func cannotWrite(_ path: String) -> Failure {
    Failure(
      .cannotWrite, "backup.cannot-write", "hmw can't write \(path): \(String(cString: strerror(errno))).",
      hint: "Choose another folder.")
  }
}

extension Store {
  /// Saves a checked copy of the whole workbook that only its owner may read.
  package func backup(to path: String, replacing: Bool = false) throws {
    try translatingErrors { try Backup.save(queue, to: path, replacing: replacing) }
  }
}
