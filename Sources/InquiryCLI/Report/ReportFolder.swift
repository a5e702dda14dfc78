import Foundation
import InquiryDomain

/// Files that are written together, and for their owner alone.
struct ReportFolder {
  let context: CommandContext
  let force: Bool

  /// Writes every file beside its place, and gives them their names once the disk has all of them.
  ///
  /// What can be in the way is looked for first, and the disk has all of every file before the first takes its name: until
  /// then nothing that is there is touched. Only if the disk refuses a name after that are some of them there already.
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
    guard let isFile = Self.isFile(path) else { return }
    guard isFile else {
      throw Failure(
        .cannotWrite, "report.no-file-there", "What is at \(path) is no file, and stays; nothing was written.",
        hint: "Choose another folder (--out), or another name.")
    }
    guard !force else { return }
    throw Failure(
      .cannotWrite, "report.exists", "There is a file at \(path) already; nothing was written.",
      hint: "Choose another folder (--out), or add --force to replace it.")
  }

  /// Whether what has that name is a file, and not a folder, a link or a device; nil where nothing has it.
  private static func isFile(_ path: String) -> Bool? {
    var about = stat()
    guard lstat(path, &about) == 0 else { return nil }
    return about.st_mode & S_IFMT == S_IFREG
  }

  /// Whether a file of that name is there.
  static func holdsFile(_ path: String) -> Bool { isFile(path) == true }

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
