import ArgumentParser
import Foundation
import InquiryDomain
import InquiryWorkbench

/// When a group meets, and how long.
struct YearOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "When the first session begins, such as \"second tue of sep 15:30\".", valueName: "date and time"))
  var first: String?

  @Option(help: ArgumentHelp("How far apart sessions are: month, week, or a number of days.", valueName: "time"))
  var every: String?

  @Option(help: ArgumentHelp("How many sessions; up to June if left out.", valueName: "number"))
  var months: Int?

  @Option(
    help: ArgumentHelp(
      "Your own days instead: a file with one a line, - for standard input, or a list with commas between.",
      valueName: "days"), completion: .file())
  var dates: String?

  @Flag(help: "A late start: the first session is one day that goes from stories to the question.")
  var late = false

  @Option(help: "How long a session is: 90 or 180 minutes.")
  var minutes = 90

  init() {}

  /// - Throws: `Failure` for words that are no date, and for options that contradict each other.
  func form(in context: CommandContext) throws -> YearForm {
    guard let skeleton = YearSkeleton(rawValue: minutes) else {
      throw Failure(
        .usage, "year.minutes", "A session is planned for 90 or for 180 minutes.", hint: "hmw year plan --minutes 90")
    }
    guard dates == nil || (first == nil && months == nil && every == nil) else {
      throw Failure(
        .usage, "year.dates-twice", "The days are given twice, with --dates and by a rhythm.",
        hint: "Leave out --dates, or leave out --first, --every and --months.")
    }
    let rhythm = try rhythm()
    return YearForm(
      days: try days(rhythm, in: context), sharesMonth: dates == nil && rhythm == .monthly, late: late,
      skeleton: skeleton)
  }

  private func rhythm() throws(Failure) -> SessionRhythm {
    guard let rhythm = SessionRhythm(every ?? "month") else {
      throw Failure(
        .usage, "year.every", "\"\(every ?? "")\" does not say how far apart sessions are.",
        hint: "--every month, --every \"2 weeks\" or --every 28")
    }
    return rhythm
  }

  private func days(_ rhythm: SessionRhythm, in context: CommandContext) throws -> [Instant] {
    let zone = try context.cohort().zone
    let reader = DateReader(now: context.ambient.now(), in: zone)
    if let dates { return try listed(dates, reader, in: zone) }
    guard let first else {
      guard months == nil, every == nil else {
        throw Failure(
          .usage, "year.no-first", "When does the first session begin?",
          hint: "--first \"second tue of sep 15:30\"")
      }
      return []
    }
    let start = try reader.moment(first)
    let count = months ?? Self.untilJune(from: CivilDate(start, in: zone))
    guard (1...60).contains(count) else {
      throw Failure(.usage, "year.months", "A year has 1 to 60 sessions.", hint: "--months 10")
    }
    return rhythm.moments(from: start, count: count, in: zone)
  }

  /// A school year's sessions with one a month: eleven from August on, fewer for a later start.
  private static func untilJune(from day: CivilDate) -> Int {
    switch day.month {
    case 1...4: 7 - day.month
    case 9...12: 19 - day.month
    case 8: 11
    default: 10
    }
  }

  /// A day without a time begins when the day before it did.
  private func listed(_ typed: String, _ reader: DateReader, in zone: TimeZone) throws -> [Instant] {
    let isFile = typed == "-" || FileManager.default.fileExists(atPath: typed)
    let text = isFile ? try TextSource.contents(of: typed) : typed
    let lines = text.split { $0.isNewline || $0 == ";" || (!isFile && $0 == ",") }.map { String($0).trimmed }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
    guard !lines.isEmpty else {
      throw Failure(
        .invalid, "year.no-days", "There is no day in \(isFile ? typed : "that list").",
        hint: "One a line, such as: 8 Sep 2026 15:30")
    }
    var time: TimeOfDay?
    return try lines.map { line in
      let moment = try reader.moment(line, defaultTime: time)
      time = LocalTime(moment, in: zone).time
      return moment
    }
  }
}
