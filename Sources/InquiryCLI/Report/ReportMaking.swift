import Foundation
import InquiryDomain
import InquiryReports
import InquiryWorkbench

/// Makes one report as one file: what may go out, in which form, and where to.
struct ReportMaking {
  let report: ReportOptions
  let place: ReportPlaceOptions
  let output: String?
  let context: CommandContext

  /// - Throws: `Failure` where there is nothing to tell yet, something must be read first, or the file can't be written.
  func make(
    _ kind: ReportKind, as wanted: ReportFormat? = nil, on paper: Paper = .letter, session number: Int? = nil
  ) throws {
    if let output, output != "-" { try context.refuseWorkbook(output) }
    let format = try format(wanted, of: kind)
    let painter = format == .png ? try PicturePainter(in: context.environment) : nil
    let desk = try ReportDesk(options: report, context: context)
    let draft = try desk.draft(for: kind, ofGroup: kind == .minutes)
    try desk.refuseEmpty(kind, of: draft)
    let session = kind == .minutes ? try session(number, of: draft) : nil
    try desk.settle([(draft, [kind])])
    var file = draft.file(kind, format, on: paper, session: session)
    file.hints.forEach(context.tell)
    if let painter { file.bytes = try painter.png(of: file.bytes) }
    let made = ReportMade(place: place, options: report, context: context)
    guard let output else { return try made.save([file]) }
    try made.save(file, as: output, isPlain: format.isPlain)
  }

  /// The form that was asked for, that of the file's ending, or the usual one.
  ///
  /// - Throws: `Failure` where the report can't be had in that form, or the ending is that of another.
  private func format(_ wanted: ReportFormat?, of kind: ReportKind) throws(Failure) -> ReportFormat {
    let known = ReportFormat.all(of: kind)
    let ending = output.map { ($0 as NSString).pathExtension.lowercased() } ?? ""
    let named = ReportFormat(ending: ending)
    let piped = output == "-" && known.contains(.txt) ? ReportFormat.txt : nil
    let hint = "Choose one: \(known.map(\.rawValue).joined(separator: ", "))"
    guard let format = wanted ?? named ?? piped ?? known.first, known.contains(format) else {
      throw Failure(.usage, "report.format", "\(kind.title) can't be had in that form.", hint: hint)
    }
    guard ending.isEmpty || named == format else {
      throw Failure(
        .usage, "report.ending", "A file that ends in .\(ending) would not be \(format.rawValue), as hmw makes it.",
        hint: named != nil
          ? "Let its name end in .\(format.rawValue). \(hint)"
          : ending == "pdf" ? "For a PDF open the page in a browser and print it into one. \(hint)" : hint)
    }
    return format
  }

  /// The session of that number, else the last one that was closed.
  private func session(_ number: Int?, of draft: ReportDraft) throws -> Session {
    let closed = YearPlan.inOrder(draft.content.sessions).filter { $0.status == .finished }
    guard let number else {
      guard let last = closed.last else { throw Self.noSession }
      return last
    }
    let session: Session = try context.workbench().numbered(number, in: draft.content.cohort.id, as: "session")
    guard session.status == .finished else {
      throw Failure(
        .notFound, "report.session-open", "Session \(number) is not closed yet.",
        hint: "Close it first: hmw session done")
    }
    return session
  }

  private static let noSession = Failure(
    .notFound, "report.nothing-yet", "No session is closed yet.", hint: "What can be made now: hmw report")
}
