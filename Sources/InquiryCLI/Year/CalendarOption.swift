import ArgumentParser
import Foundation
import InquiryDomain
import InquiryReports

/// Where a calendar file goes.
struct CalendarOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("Write a calendar file; - writes to standard output.", valueName: "file"), completion: .file())
  var ics: String?

  @Flag(help: "Replace a file that is there already and is no calendar.")
  var force = false

  init() {}

  /// Writes the file; one that is a calendar already is replaced, so that it can be brought up to date.
  func write(_ calendar: CalendarFile, to path: String, in context: CommandContext) throws {
    guard path != "-" else { return context.output.write(calendar.text) }
    let url = URL(filePath: path)
    guard force || !FileManager.default.fileExists(atPath: path) || Self.isCalendar(path) else {
      throw Failure(
        .cannotWrite, "calendar.exists", "There is a file at \(path) already, and it is no calendar.",
        hint: "Choose another name, or add --force to replace it.")
    }
    do {
      try Data(calendar.text.utf8).write(to: url, options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw Failure(.cannotWrite, "calendar.cannot-write", "hmw can't write \(path).", hint: "Choose another folder.")
    }
  }

  private static func isCalendar(_ path: String) -> Bool {
    let begin = Data("BEGIN:VCALENDAR".utf8)
    let handle = FileHandle(forReadingAtPath: path)
    defer { try? handle?.close() }
    return (try? handle?.read(upToCount: begin.count)) == begin
  }
}
