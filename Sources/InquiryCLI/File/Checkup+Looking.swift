import Foundation
import InquiryDomain
import InquiryWorkbench

extension Checkup {
  /// Looks at everything; nothing is changed but a file mode that was too open and an index of words that was behind.
  init(in context: CommandContext) {
    self.init(
      [Self.terminal(context), Self.locale(context), Self.editor(context), Self.disk(context)] + Self.workbook(context))
  }

  private static func terminal(_ context: CommandContext) -> Finding {
    let profile = context.profile
    let kind = context.environment["TERM"] ?? "not named"
    guard profile.outputIsTTY else {
      return Finding("Terminal", .note, "The output goes to a file or another program.")
    }
    let size = "\(profile.width) columns, \(profile.height) rows, \(kind)"
    guard profile.width >= 40 else {
      return Finding("Terminal", .wrong, "\(size): hmw needs 40 columns. Make the window wider.")
    }
    return profile.canEditLines || !profile.inputIsTTY
      ? Finding("Terminal", .good, size)
      : Finding("Terminal", .note, "\(size): hmw asks in plain lines here, or not at all.")
  }

  private static func locale(_ context: CommandContext) -> Finding {
    context.profile.unicode
      ? Finding("Language", .good, "UTF-8: all names and signs can be shown.")
      : Finding("Language", .note, "No UTF-8 is set, so hmw uses plain signs. For more: export LANG=C.UTF-8")
  }

  private static func editor(_ context: CommandContext) -> Finding {
    let names = ["HMW_EDITOR", "VISUAL", "EDITOR"]
    guard let name = names.first(where: { context.environment[$0]?.isEmpty == false }) else {
      return Finding("Editor", .note, "None is named, so e can't open one. For example: export EDITOR=nano")
    }
    return Finding("Editor", .good, "\(context.environment[name] ?? "") (from \(name))")
  }

  private static func disk(_ context: CommandContext) -> Finding {
    guard let free = DiskSpace.free(at: context.folder.path) else {
      return Finding("Disk", .note, "hmw can't tell how much space is free.")
    }
    let text = "\(WhereShape.size(free)) free"
    return free < 50_000_000
      ? Finding("Disk", .wrong, "\(text): that is too little. Free some space.") : Finding("Disk", .good, text)
  }

  private static func workbook(_ context: CommandContext) -> [Finding] {
    let path = context.folder.workbook
    guard context.hasWorkbook else { return [Finding("Workbook", .note, "None yet in \(context.folder.path).")] }
    do {
      let mode = mode(of: path)
      let check = try context.workbench().check()
      return [content(check, path)] + search(check, context)
        + [access(mode, path), Finding("SQLite", .good, check.sqliteVersion)]
    } catch {
      let failure = error as? Failure
      let text = [failure?.message ?? "It can't be read.", failure?.hint].compactMap(\.self).joined(separator: " ")
      return [Finding("Workbook", .wrong, text)]
    }
  }

  private static func content(_ check: FileCheck, _ path: String) -> Finding {
    guard let first = check.problems.first else {
      return Finding("Workbook", .good, "\(path): SQLite's checks find nothing wrong.")
    }
    let rest = check.problems.count > 1 ? " And \(check.problems.count - 1) more." : ""
    return Finding(
      "Workbook", .wrong, "\(path) is damaged: \(first).\(rest) Restore your last backup: hmw open BACKUP.hmw")
  }

  /// The index holds nothing that the entries don't, so that it can be mended at once.
  private static func search(_ check: FileCheck, _ context: CommandContext) -> [Finding] {
    guard check.problems.isEmpty else { return [] }
    guard let isMended = try? context.workbench().mendSearch() else {
      return [Finding("Search", .note, "hmw can't check the index of words in a file that it may not write to.")]
    }
    return [
      isMended
        ? Finding("Search", .note, "The index of words was behind, so hmw made it anew. Nothing else was changed.")
        : Finding("Search", .good, "The index of words is whole.")
    ]
  }

  private static func mode(of path: String) -> Int? {
    try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private static func access(_ mode: Int?, _ path: String) -> Finding {
    guard let mode else { return Finding("Access", .note, "hmw can't tell who may read the workbook.") }
    guard mode & 0o077 != 0 else { return Finding("Access", .good, "Only you can read the workbook.") }
    // Opening the workbook mends its mode where it may.
    return self.mode(of: path).map { $0 & 0o077 == 0 } == true
      ? Finding("Access", .note, "Others could read the workbook; now only you can.")
      : Finding("Access", .wrong, "Others on this computer may read the workbook: chmod 600 \(path)")
  }
}
