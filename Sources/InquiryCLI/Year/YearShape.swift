import InquiryDomain
import InquiryWorkbench

/// The year with what has been done in it, as programs read it.
struct YearShape: Encodable, Sendable {
  /// One session of the year.
  struct SessionPart: Encodable, Sendable {
    var id: String
    var number: Int
    var plannedStart: String?
    var status: String
    var title: String
    var focus: String?
    var protocols: [String]
    var minutes: Int
    var produces: String?
    var meanwhile: String?
    var attended: Int?
    var planned: Int
    var applied: Int
    var noted: Int
    var debriefed: Int
  }

  /// How many principals there are.
  var people: Int
  /// The number of the session that runs or comes next.
  var next: Int?
  var sessions: [SessionPart]

  init(_ year: YearView) {
    people = year.people
    next = year.entries.first { $0.session.id == year.current }?.session.number
    sessions = year.entries.map { SessionPart($0) }
  }
}

extension YearShape.SessionPart {
  init(_ entry: YearView.Entry) {
    let session = entry.session
    self.init(
      id: session.id.text, number: session.number, plannedStart: session.plannedStart?.description,
      status: session.status.rawValue, title: session.title, focus: session.focus, protocols: entry.protocols,
      minutes: Int(entry.minutes.rounded()), produces: session.produces, meanwhile: session.meanwhile,
      attended: entry.attended, planned: entry.tally.planned, applied: entry.tally.applied, noted: entry.tally.noted,
      debriefed: entry.tally.debriefed)
  }
}
