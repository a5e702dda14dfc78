import ArgumentParser
import Foundation
import InquiryDomain
import InquiryReports
import InquiryWorkbench

/// Reminders as text to paste into a mail, or as a calendar file.
struct RemindCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind", abstract: "Reminders until the next session, ready to paste or for a calendar.",
    discussion: """
      hmw remind ana
      hmw remind ana --ics ana.ics
      hmw remind --ics reminders/

      There are four at most: your plan, half way, the talk with your partner, bring one thing. What is done is not
      asked for again, and no reminder says who has done what.
      """)

  @Argument(help: "Whom it is for; everyone, for whoever leads, if left out.")
  var name: String?

  @Option(
    help: ArgumentHelp("Write a calendar file; for everyone, a folder with one for each.", valueName: "file or folder"),
    completion: .file())
  var ics: String?

  @Flag(help: "Replace a file that is there already and is no calendar.")
  var force = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let actor = try context.actor()
    let person = try name.map { try book.person($0).id } ?? actor.personID
    let everyone = name == nil && actor.facilitates
    let sheets = try context.workbench().reminders(
      for: everyone ? nil : person, in: book.cohort.id, for: actor)
    guard let ics else {
      return try context.show(RemindScreen(sheets: sheets, book: book, isForAll: everyone))
    }
    try write(sheets, to: ics, everyone: everyone, book, in: context)
  }

  /// A person's own file, or a folder with one for each who still has a reminder.
  private func write(
    _ sheets: [ReminderSheet], to path: String, everyone: Bool, _ book: CohortBook, in context: CommandContext
  ) throws {
    let waiting = sheets.filter { !$0.reminders.isEmpty }
    guard !waiting.isEmpty else {
      return try context.show(
        Done("remind.file", [String](), "Nothing to remind of until the next session, so nothing was written."))
    }
    var option = CalendarOption()
    option.force = force
    guard everyone else {
      guard let sheet = waiting.first else { return }
      try option.write(calendar(sheet, book, in: context), to: path, in: context)
      guard path != "-" else { return }
      return try context.show(
        Done(
          "remind.file", [path],
          "Wrote \(path): \(Plural.count(sheet.reminders.count, "reminder")) for \(sheet.person.name), and no other name."
        ))
    }
    try makeFolder(path)
    let files = waiting.map { (sheet: $0, path: "\(path)/\(Self.fileName($0.person, in: book))") }
    for file in files { try option.write(calendar(file.sheet, book, in: context), to: file.path, in: context) }
    try context.show(
      Done("remind.file", files.map(\.path), "Wrote \(Plural.count(files.count, "calendar file")) into \(path)."))
  }

  private func calendar(_ sheet: ReminderSheet, _ book: CohortBook, in context: CommandContext) -> CalendarFile {
    CalendarFile(
      name: book.cohort.name, timeZone: book.cohort.timeZone, stamp: context.ambient.now(),
      events: sheet.reminders.map { CalendarEvent($0, in: sheet) })
  }

  private func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure(
        .cannotWrite, "remind.no-folder", "hmw can't make the folder \(path).",
        hint: "For one person a file will do: hmw remind NAME --ics FILE")
    }
  }

  /// The name in letters that every file system takes; the number keeps two of one name apart.
  private static func fileName(_ person: Person, in book: CohortBook) -> String {
    let letters = FoldedKey(person.name).text.map { $0.isLetter || $0.isNumber ? $0 : "-" }
    return "\(String(letters)) \(person.number).ics"
  }
}

extension CalendarEvent {
  /// A reminder as an event of a whole day, without a name.
  init(_ reminder: Reminder, in sheet: ReminderSheet) {
    let text = ReminderText.calendar(reminder.kind, nextDay: sheet.nextDay?.shortText)
    let session = (sheet.interval.before ?? sheet.interval.after)?.id.text ?? ""
    self.init(
      uid: "\(reminder.kind.rawValue)-\(session)-\(sheet.person.id.text)@hmw", sequence: sheet.version,
      time: .allDay(reminder.day), title: text.subject, notes: text.body)
  }
}
