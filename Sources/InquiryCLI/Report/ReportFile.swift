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

  init(_ report: ReportKind, _ name: String, _ text: String) {
    self.init(report, name, Data(text.utf8))
  }

  init(_ report: ReportKind, _ name: String, _ bytes: Data) {
    (self.report, self.name, self.bytes) = (report, name, bytes)
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
    return ReportFile(report, name, bytes(report, format, on: paper, session))
  }

  private func bytes(_ report: ReportKind, _ format: ReportFormat, on paper: Paper, _ session: Session?) -> Data {
    switch (report, format) {
    case (.poster, _): Data(poster.html(on: paper).utf8)
    case (.journey, _): Data(journey.html(on: paper).utf8)
    case (.board, .html): Data(board.html(on: paper).utf8)
    case (.board, .svg), (.board, .png): Data(board.svg().utf8)
    default: bytes(document(report, session), format)
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

  /// What to shorten before a sheet is printed, a line each.
  func hints(_ report: ReportKind, on paper: Paper) -> [String] {
    let hints =
      switch report {
      case .poster: poster.hints(on: paper)
      case .journey: journey.hints(on: paper)
      default: [ReportHint]()
      }
    return hints.map { "\($0.box): \($0.words)." }
  }
}
