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
}
