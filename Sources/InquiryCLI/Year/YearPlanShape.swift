import InquiryDomain
import InquiryWorkbench

/// The year as it is to be written, or was, as programs read it.
struct YearPlanShape: Encodable, Sendable {
  /// One session of the year.
  struct SessionPart: Encodable, Sendable {
    /// Nil for one that is not made yet.
    var id: String?
    var number: Int?
    var plannedStart: String?
    var title: String
    var focus: String
    var protocols: [String]
    var minutes: Int
    var produces: String
    var meanwhile: String?
    /// `new`, `filled` or `stays`.
    var change: String
  }

  /// The length that sessions are planned for.
  var minutes: Int
  var sessions: [SessionPart]

  init(_ preview: YearPreview) {
    minutes = preview.skeleton.rawValue
    sessions = preview.entries.map { SessionPart($0) }
  }
}

extension YearPlanShape.SessionPart {
  init(_ entry: YearPreview.Entry) {
    let (session, phase) = (entry.plan.session, entry.plan.phase)
    let parts = if case .filled(let parts) = entry.change { parts } else { [String]() }
    let isNew = entry.change == .new
    let word = { (part: String, own: String?, planned: String) -> String in
      isNew || parts.contains(part) ? planned : own ?? ""
    }
    id = session?.id.text
    number = session?.number
    plannedStart = entry.plan.start?.description
    title = word("title", session?.title, phase.title)
    focus = word("focus", session?.focus, phase.focus)
    protocols = entry.protocols
    minutes = Int(entry.minutes.rounded())
    produces = word("produces", session?.produces, phase.produces)
    let between = word("meanwhile", session?.meanwhile, phase.meanwhile ?? "")
    meanwhile = between.isEmpty ? nil : between
    change =
      switch entry.change {
      case .new: "new"
      case .filled: "filled"
      case .stays: "stays"
      }
  }
}
