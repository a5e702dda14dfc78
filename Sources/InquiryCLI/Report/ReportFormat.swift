import ArgumentParser

/// The forms in which a report can be had.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case html, svg, png, docx, md, txt

  /// The form that a file's ending means; nil for any other.
  init?(ending: String) {
    let usual = ["htm": "html", "markdown": "md", "text": "txt"]
    self.init(rawValue: usual[ending] ?? ending)
  }

  /// Those that make sense for a report, the usual one first.
  static func all(of report: ReportKind) -> [ReportFormat] {
    switch report {
    case .poster, .journey: [.html]
    case .board: [.svg, .html, .docx, .md, .png]
    case .minutes: [.md, .txt, .docx]
    case .inquiry: [.docx, .md, .txt]
    case .data: []
    }
  }

  /// Whether it reads well on a terminal.
  var isPlain: Bool { self == .md || self == .txt }
}
