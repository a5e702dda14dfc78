import Foundation
import InquiryDomain

/// A file that an export is written into piece by piece; it takes its name only when it is whole.
struct ExportFile {
  let path: String
  private let partial: URL
  private let handle: FileHandle

  /// Begins a file beside where it will be, for its owner alone.
  ///
  /// - Throws: `Failure` where the folder can't be written.
  init(_ path: String) throws(Failure) {
    self.path = path
    // A name that nobody has, taken by nobody else: neither a link nor a second run gets these bytes.
    let partial = URL(filePath: "\(path).\(UUID().uuidString.prefix(8)).partial")
    let descriptor = open(partial.path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.cannotWrite(path) }
    (self.partial, handle) = (partial, FileHandle(fileDescriptor: descriptor, closeOnDealloc: true))
  }

  func write(_ text: String) throws(Failure) { try write(Data(text.utf8)) }

  func write(_ bytes: Data) throws(Failure) {
    do { try handle.write(contentsOf: bytes) } catch { throw Self.cannotWrite(path) }
  }

  /// Puts the whole file in its place.
  func finish() throws(Failure) {
    try seal()
    try place()
  }

  /// Waits until the disk has all of it.
  func seal() throws(Failure) {
    do {
      try handle.synchronize()
      try handle.close()
    } catch {
      giveUp()
      throw Self.cannotWrite(path)
    }
  }

  /// Gives what was sealed its name.
  func place() throws(Failure) {
    guard rename(partial.path, path) == 0 else {
      giveUp()
      throw Self.cannotWrite(path)
    }
  }

  /// Takes away what was written so far.
  func giveUp() {
    try? handle.close()
    try? FileManager.default.removeItem(at: partial)
  }

  private static func cannotWrite(_ path: String) -> Failure {
    Failure(
      .cannotWrite, "export.cannot-write", "hmw can't write \(path).",
      hint: "Choose a folder that you may write into, or free some space on the disk.")
  }
}
