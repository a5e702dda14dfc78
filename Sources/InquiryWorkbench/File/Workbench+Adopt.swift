import Foundation
package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Takes a workbook that somebody sent as a checked copy; the file that was sent is not changed.
  ///
  /// A damaged file in its place is moved aside, a sound workbook stays and is never replaced.
  ///
  /// - Returns: where the damaged file went.
  /// - Throws: `Failure` where the file is no workbook or a damaged one; then nothing has been copied or moved.
  package static func adopt(_ file: String, as path: String, ambient: Ambient) throws -> String? {
    guard FileManager.default.fileExists(atPath: file) else {
      throw Failure(.notFound, "file.missing", "There is no file at \(file).", hint: "Check the name: ls *.hmw")
    }
    let isThere = FileManager.default.fileExists(atPath: path)
    guard try !isThere || isBeyondUse(path, ambient) else { throw soundOne(file, path) }
    let folder = (path as NSString).deletingLastPathComponent
    return try withStage(in: folder) { stage in
      let sent = try Store.openCopy(of: file, in: stage, in: ambient)
      guard try sent.problems().isEmpty else {
        throw Failure(
          .invalid, "workbook.damaged", "\(file) is damaged, so it was not copied.", hint: "Ask for the file once more."
        )
      }
      let aside = isThere ? asideName(path, ambient.now()) : nil
      if let aside { try move(path, to: aside) }
      do { try sent.backup(to: path) } catch {
        if let aside { try? move(aside, to: path) }
        throw error
      }
      return aside
    }
  }

  /// Whether nothing can be read from the file any more; one that is only in use or too new is not.
  private static func isBeyondUse(_ path: String, _ ambient: Ambient) throws -> Bool {
    do {
      return try !Store.open(at: path, creating: false, in: ambient).problems().isEmpty
    } catch let failure as Failure where ["workbook.damaged", "workbook.not-one"].contains(failure.code) {
      return true
    } catch let failure as Failure where failure.kind == .invalid {
      return false
    }
  }

  private static func soundOne(_ file: String, _ path: String) -> Failure {
    Failure(
      .cannotWrite, "workbook.exists",
      "There is a workbook in \((path as NSString).deletingLastPathComponent) already, and it stays as it is.",
      hint: "Put this one into a folder of its own: hmw --data FOLDER open \(file)")
  }

  /// A name that nothing has yet.
  private static func asideName(_ path: String, _ now: Instant) -> String {
    let name = "\(path).damaged-\(now.description.prefix(10))"
    let names = [name] + (2...1000).map { "\(name)-\($0)" }
    return names.first { !FileManager.default.fileExists(atPath: $0) } ?? name
  }

  /// Moves a file with what SQLite keeps beside it: left there, it would be taken for the next file's.
  private static func move(_ path: String, to aside: String) throws {
    do {
      for ending in Store.besides + [""] where FileManager.default.fileExists(atPath: path + ending) {
        try FileManager.default.moveItem(atPath: path + ending, toPath: aside + ending)
      }
    } catch {
      throw Failure(
        .cannotWrite, "workbook.stays", "hmw can't move the damaged file \(path) aside.",
        hint: "Put the backup into another folder: hmw --data FOLDER open BACKUP.hmw")
    }
  }

  /// Gives a folder beside the workbook that is gone afterwards, as is a folder made for it in vain.
  private static func withStage<Value>(in folder: String, _ body: (String) throws -> Value) throws -> Value {
    let stage = "\(folder)/.opening-\(UUID().uuidString)"
    do {
      try FileManager.default.createDirectory(
        atPath: stage, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure(
        .cannotWrite, "folder.cannot-create", "hmw can't make the folder \(folder).",
        hint: "Choose another: hmw --data FOLDER open FILE")
    }
    defer {
      try? FileManager.default.removeItem(atPath: stage)
      // Takes away nothing but an empty folder.
      rmdir(folder)
    }
    return try body(stage)
  }
}
