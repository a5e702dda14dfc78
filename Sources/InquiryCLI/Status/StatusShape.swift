import InquiryDomain
import InquiryWorkbench

/// Where a workbook stands, as programs read it.
struct StatusShape: Encodable, Sendable {
  struct SessionPart: Encodable, Sendable {
    var number: Int
    var title: String
    var status: String
    var plannedStart: String?
    /// The step that a running session is at.
    var step: String?
  }

  struct QuestionPart: Encodable, Sendable {
    var number: Int
    var community: String?
    var text: String
  }

  var cohorts: [CohortShape] = []
  /// The number of the group that commands mean.
  var inUse: Int?
  var session: SessionPart?
  var questions: [QuestionPart]?
  /// The weeks up to the next session.
  var interval: IntervalPart?

  /// How far the group is between two sessions, in counts.
  struct IntervalPart: Encodable, Sendable {
    var after: Int?
    var before: Int?
    var daysToGo: Int?
    var counts: ProgressCountsShape
    var promisesDueThisWeek: Int
    var promisesOverdue: Int
    var barriersWaiting: Int
    /// Only for whoever leads, and only where names were asked for.
    var people: [PersonPart]?
  }

  /// One leader's four dots.
  struct PersonPart: Encodable, Sendable {
    var name: String
    var planned: Bool
    var applied: Bool
    var noted: Bool
    var debriefed: Bool
  }
}
