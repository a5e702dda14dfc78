import InquiryDomain
import InquiryWorkbench

/// What the references of log entries are called.
struct LogNames {
  var book: CohortBook
  var sessions: [Session]

  init(in context: CommandContext, book: CohortBook? = nil) throws {
    self.book = try book ?? context.book()
    sessions = try context.workbench().sessions(of: self.book.cohort.id)
  }
}
