import Foundation
import InquiryDomain
import InquiryReports
import InquiryWorkbench

/// One file of a report, before it is written.
struct ReportFile {
  var report: ReportKind
  /// Its name, or its path inside the folder.
  var name: String
  var bytes: Data
  /// What to shorten before a sheet is printed, a line each.
  var hints: [String] = []

  init(_ report: ReportKind, _ name: String, _ text: String) {
    self.init(report, name, Data(text.utf8))
  }

  init(_ report: ReportKind, _ name: String, _ bytes: Data) {
    (self.report, self.name, self.bytes) = (report, name, bytes)
  }

  init(_ report: ReportKind, _ name: String, _ sheet: PrintSheet) {
    self.init(report, name, sheet.html)
    hints = sheet.hints.map { "\($0.box): \($0.words)." }
  }
}

extension ReportDraft {
  /// A report as a file.
  ///
  /// - Parameter session: for minutes, which session they are of.
  func file(_ report: ReportKind, _ format: ReportFormat, on paper: Paper, session: Session? = nil) -> ReportFile {
    let what = session.map { "\(report.title) \($0.number)\(mark) \($0.title)" } ?? "\(report.title)\(mark)"
    let name = ReportFileName(
      day: session.map { day(of: $0) } ?? day, place: material.name, report: what, ending: format.rawValue
    ).text
    return switch (report, format) {
    case (.poster, _): ReportFile(report, name, poster.sheet(on: paper))
    case (.journey, _): ReportFile(report, name, journey.sheet(on: paper))
    case (.board, .html): ReportFile(report, name, board.html(on: paper))
    case (.board, .svg), (.board, .png): ReportFile(report, name, board.svg())
    default: ReportFile(report, name, bytes(document(report, session), format))
    }
  }

  private func document(_ report: ReportKind, _ session: Session?) -> ReportDocument {
    switch report {
    case .minutes: session.map { minutes(of: $0).document } ?? ReportDocument(title: "")
    case .board: board.document(subtitle: "\(content.cohort.name) · \(day.longText)", footer: footer)
    default: inquiryDocument.document
    }
  }

  private func bytes(_ document: ReportDocument, _ format: ReportFormat) -> Data {
    switch format {
    case .docx: Data(WordDocument(document, day: day).bytes)
    case .txt: Data(document.plainText.utf8)
    default: Data(document.markdown.utf8)
    }
  }
}
