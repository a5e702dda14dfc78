import InquiryDomain
import InquiryWorkbench

/// What people leave a session with, as programs read it.
struct SummaryShape: Encodable, Sendable {
  /// What somebody means to try; without a name.
  struct Plan: Encodable, Sendable {
    var number: Int
    var text: String
    var by: String?
  }

  var session: SessionShape
  var present: Int
  var invited: Int
  var promises: [PromiseShape]
  var plans: [Plan]
  var counts: ProgressCountsShape
  var questions: [StatusShape.QuestionPart]
  var next: SessionShape?

  init(_ summary: SessionSummary, in book: CohortBook) {
    session = SessionShape(summary.session)
    present = summary.present
    invited = summary.invited
    promises = summary.promises.map { PromiseShape($0, in: book) }
    plans = summary.plans.map { Plan(number: $0.number, text: $0.plan ?? "", by: $0.planFor?.description) }
    counts = ProgressCountsShape(summary.counts)
    questions = summary.inquiries.map { StatusShape.QuestionPart($0, in: book) }
    next = summary.next.map { SessionShape($0) }
  }
}
