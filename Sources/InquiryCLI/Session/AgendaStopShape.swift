import InquiryDomain
import InquiryWorkbench

/// One stop of a session as programs read it.
struct AgendaStopShape: Encodable, Sendable {
  var step: String
  var title: String
  var part: String
  var round: Int
  var rounds: Int
  var start: String?
  var minutes: Double
  var spentSeconds: Int
  var state: String

  init(_ row: AgendaStop) {
    step = row.stop.step.id
    title = row.stop.step.title
    part = row.stop.itemName
    round = row.stop.round
    rounds = row.stop.rounds
    start = row.start?.description
    minutes = row.allottedSeconds / 60
    spentSeconds = Int(row.spentSeconds.rounded(.down))
    state = row.state.rawValue
  }
}
