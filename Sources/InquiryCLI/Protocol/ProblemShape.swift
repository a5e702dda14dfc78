import InquiryContent
import InquiryDomain

/// One thing that is wrong in a file, as programs read it.
struct ProblemShape: Encodable, Sendable {
  var path: String
  var line: Int
  var column: Int
  var message: String

  init(_ problem: ContentProblem) {
    path = problem.path
    line = problem.line
    column = problem.column
    message = problem.message
  }
}
