import Foundation
import InquiryDomain
import InquiryWorkbench

/// A throw-away copy of the workbook to practise in.
struct Rehearsal {
  let context: CommandContext
  private let folder: URL

  /// Copies the workbook, and a person's own protocols, into a folder that only they can open.
  init(of original: CommandContext, options: GlobalOptions) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "hmw-rehearsal-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      var options = options
      options.data = folder.path
      if options.cohort == nil { options.cohort = "\(try original.cohort().number)" }
      context = CommandContext(copying: original, options: options, ambient: original.ambient, silent: false)
      try original.workbench().backup(to: context.folder.workbook)
      if FileManager.default.fileExists(atPath: original.folder.protocols) {
        try FileManager.default.copyItem(atPath: original.folder.protocols, toPath: context.folder.protocols)
      }
    } catch {
      try? FileManager.default.removeItem(at: folder)
      guard let failure = error as? Failure else {
        throw Failure(
          .cannotWrite, "rehearsal.no-copy", "hmw can't make a copy to practise in.",
          hint: "Free some space in \(folder.deletingLastPathComponent().path), then try again.")
      }
      throw failure
    }
  }

  /// Throws the copy away.
  func end() { try? FileManager.default.removeItem(at: folder) }
}
