import Foundation
import InquiryDomain

/// Files that are written all or not at all, and for their owner alone.
struct ReportFolder {
  let context: CommandContext
  let force: Bool

  /// Writes every file beside its place, and gives them their names once the disk has all of them.
  ///
  /// - Throws: `Failure` where a file is in the way or the disk refuses; then nothing half written is left.
  func write(_ files: [(path: String, bytes: Data)]) throws {
    for file in files { try refuse(file.path) }
    var begun: [ExportFile] = []
    do {
      for file in files {
        try makeFolder(of: file.path)
        let target = try ExportFile(file.path)
        begun.append(target)
        try target.write(file.bytes)
        try target.seal()
      }
      for target in begun { try target.place() }
    } catch {
      begun.forEach { $0.giveUp() }
      throw error
    }
  }

  private func refuse(_ path: String) throws(Failure) {
    try context.refuseWorkbook(path)
    guard !force, FileManager.default.fileExists(atPath: path) else { return }
    throw Failure(
      .cannotWrite, "report.exists", "There is a file at \(path) already; nothing was written.",
      hint: "Choose another folder (--out), or add --force to replace it.")
  }

  private func makeFolder(of path: String) throws(Failure) {
    let folder = (path as NSString).deletingLastPathComponent
    guard !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure(
        .cannotWrite, "report.no-folder", "hmw can't make the folder \(folder).", hint: "Choose another: --out FOLDER")
    }
  }
}
