import InquiryDomain
import InquiryWorkbench

extension StatusScreen {
  /// Looks up where the group at hand is.
  init(in context: CommandContext, names: Bool = false) throws {
    let workbench = try context.workbench()
    let book = try context.book()
    let sessions = try workbench.sessions(of: book.cohort.id)
    let viewer = try context.viewer()
    try Self.refuseNames(names, to: viewer)
    let inquiries = try workbench.openInquiries(in: book.cohort.id, to: viewer)
    let status = try workbench.yearStatus(in: book, sessions: sessions, to: viewer)
    let current = sessions.first { $0.status == .running } ?? Self.coming(sessions)
    let view = try current.flatMap { $0.status == .running ? try workbench.view(of: $0.id) : nil }
    var shape = StatusShape(
      cohorts: try workbench.cohorts().map { try CohortShape($0, in: workbench) }, inUse: book.cohort.number,
      session: current.map { StatusShape.SessionPart($0, step: view?.currentStep?.step.title) },
      questions: inquiries.map { StatusShape.QuestionPart($0, in: book) })
    shape.interval = StatusShape.IntervalPart(status, names: names ? book : nil)
    self.init(
      cohort: book.cohort, shape: shape,
      session: current.map {
        Self.words($0, of: sessions.count, view: view, cohort: book.cohort) + Self.toGo($0, status)
      },
      next: Self.ways(
        current, book, hasQuestion: shape.questions?.isEmpty == false,
        hasBegun: status.interval.after != nil))
  }

  /// Who has done what is nobody's business but their own and whoever leads: a list of names shames.
  private static func refuseNames(_ names: Bool, to viewer: Viewer) throws(Failure) {
    guard names, !viewer.facilitates else { return }
    throw Failure(
      .notAllowed, "role.facilitator-only", "Only whoever leads can see who has come how far.",
      hint: "Your own steps: hmw log list")
  }

  /// `, in 12 days`.
  private static func toGo(_ session: Session, _ status: YearStatus) -> String {
    guard session.status == .planned, session.id == status.interval.before?.id, let days = status.daysToGo else {
      return ""
    }
    return days == 0 ? ", today" : days == 1 ? ", tomorrow" : days > 0 ? ", in \(days) days" : ""
  }

  /// Days that are known come in their order, the others after them by number.
  private static func coming(_ sessions: [Session]) -> Session? {
    let planned = sessions.filter { $0.status == .planned }
    let dated = planned.compactMap { session in session.plannedStart.map { (start: $0, session: session) } }
    return dated.min { $0.start < $1.start }?.session ?? planned.first
  }

  private static func words(_ session: Session, of count: Int, view: SessionView?, cohort: Cohort) -> String {
    let number = "\(session.number) of \(count)"
    guard session.status == .running else {
      return "\(number), \(session.plannedStart.map { LocalTime($0, of: cohort).dayAndClock } ?? "no day yet")"
    }
    return "\(number) is open" + (view?.currentStep.map { ", at \($0.step.title)" } ?? "")
  }

  private static func ways(
    _ session: Session?, _ book: CohortBook, hasQuestion: Bool, hasBegun: Bool
  ) -> [(command: String, about: String)] {
    var ways: [(command: String, about: String)] = []
    if session?.status == .running { ways.append(("hmw resume", "go back into the session")) }
    if book.active.isEmpty { ways.append(("hmw person import FILE", "put people on the roster")) }
    if session == nil { ways.append(("hmw session new", "plan a session")) }
    if session?.status == .planned {
      if hasBegun { ways.append(("hmw session look-back", "what came of the weeks before it")) }
      ways.append(("hmw session start", "lead it"))
    }
    if hasQuestion { ways.append(("hmw inquiry show", "your question and what you think now")) }
    return ways + [("hmw cohort show", "people, communities, norms and dates"), ("hmw backup FILE", "save a copy")]
  }
}

extension StatusShape.SessionPart {
  init(_ session: Session, step: String?) {
    number = session.number
    title = session.title
    status = session.status.rawValue
    plannedStart = session.plannedStart?.description
    self.step = step
  }
}

extension StatusShape.QuestionPart {
  init(_ view: InquiryView, in book: CohortBook) {
    number = view.inquiry.number
    community = book.community(view.inquiry.communityID)?.name
    text = view.text
  }
}
