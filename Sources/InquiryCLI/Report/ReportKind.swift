import InquiryDomain
import InquiryWorkbench

/// The reports that can be made.
enum ReportKind: String, CaseIterable, Sendable {
  case poster, board, journey, minutes, inquiry, data

  /// What it is called in lists and in file names.
  var title: String {
    switch self {
    case .poster: "Inquiry poster"
    case .board: "Root causes"
    case .journey: "Inquiry journey"
    case .minutes: "Minutes"
    case .inquiry: "Inquiry"
    case .data: "Data"
    }
  }

  /// What people get.
  var promise: String {
    switch self {
    case .poster: "the inquiry on one sheet for the wall"
    case .board: "the wall of root causes as a picture"
    case .journey: "the year on one sheet"
    case .minutes: "what a session decided, ready for a mail"
    case .inquiry: "the inquiry at length, for Word"
    case .data: "every list as a table for a spreadsheet"
    }
  }

  /// The kinds of records whose words stand in it, which are the ones to be looked at before it goes out.
  var words: Set<ReportText.Kind> {
    switch self {
    case .poster, .inquiry: [.story, .need, .check, .note, .group, .inquiry, .log, .debrief, .promise]
    case .board: [.note, .group]
    case .journey: [.session, .inquiry, .log, .debrief, .barrier]
    case .minutes: [.session, .inquiry, .question, .note, .group, .promise]
    case .data: Set(ReportText.Kind.allCases)
    }
  }

  /// Why it can't be made yet; nil where it can. What these readers may not see is not told from what nobody wrote.
  func lack(in material: ReportMaterial) -> String? {
    let content = material.content
    switch self {
    case .poster:
      return content.inquiries.isEmpty && content.causes.isEmpty && content.stories.isEmpty
        ? "there is nothing to show yet" : nil
    case .board: return content.causes.isEmpty ? "there is no note to show yet" : nil
    case .journey:
      return content.inquiries.isEmpty && content.sessions.allSatisfy { $0.status == .planned }
        ? "no session is held yet" : nil
    case .minutes: return content.sessions.contains { $0.status == .finished } ? nil : "no session is closed yet"
    case .inquiry: return content.inquiries.isEmpty ? "no question is adopted yet" : nil
    case .data: return nil
    }
  }
}
