package import InquiryDomain
import InquiryStore

extension Workbench {
  /// A session as it stands now.
  ///
  /// Anyone may: it counts what was written and repeats none of it.
  package func view(of session: Identifier<Session>) throws -> SessionView {
    try read { db in try view(of: session, in: db) }
  }

  func view(of id: Identifier<Session>, in db: Reading) throws -> SessionView {
    let session = try db.get(id)
    let book = try Self.book(session.cohortID, in: db)
    let log = try db.log(of: id)
    let marks = try db.all(Attendance.self, in: id)
    let absent = Set(marks.filter { $0.presence == .absent }.map(\.personID))
    let rounds = Self.rounds(of: log) ?? Self.circleSize(in: book)
    return SessionView(
      session: session, cohort: book.cohort, sessionCount: try db.all(Session.self, in: session.cohortID).count,
      rounds: rounds, walk: Walk(steps: WalkStep.stops(of: try db.all(in: id), rounds: rounds), log: log),
      position: log.last?.position ?? 0,
      present: book.principals.map(\.person.id).filter { !absent.contains($0) }, absent: Array(absent).sorted(),
      counts: try db.noteCounts(of: id), now: ambient.now())
  }

  /// What the start of the session settled, so that somebody who joins or leaves meanwhile does not shift its steps.
  private static func rounds(of log: [SessionEventRecord]) -> Int? {
    log.first { $0.event == WalkEvent.start.word }?.amount
  }

  /// Circles are as large as the largest community, or the whole cohort where there are none.
  static func circleSize(in book: CohortBook) -> Int {
    book.communities.map { book.members(of: $0.id).count }.max() ?? book.principals.count
  }

  /// Moves a session on, back, or changes its clock.
  ///
  /// Only a facilitator may. Notes that a reveal frees, and the session's status, change in the same operation.
  ///
  /// - Parameter position: the newest event the caller has seen; nil for whatever is newest. A session that
  ///   somebody else has moved since is refused, so two who press next at once move it once.
  /// - Throws: `Failure` where the actor does not facilitate, somebody else has moved the session, another session of
  ///   the cohort is open, or the event does not fit; its hint then lists what does.
  package func apply(
    _ event: WalkEvent, to session: Identifier<Session>, after position: Int? = nil, by actor: Actor
  ) throws -> SessionView {
    try actor.mustFacilitate("lead the session")
    return try change(by: actor) { db in
      let before = try view(of: session, in: db)
      if let position, position != before.position {
        throw Failure(
          .busy, "session.moved", "Somebody else has just moved this session.", hint: "Look again, then try once more.")
      }
      var walk = before.walk
      let effects = try legally(event, on: &walk, at: db.now)
      try db.insert(
        SessionEventRecord(
          id: ambient.identifier(), sessionID: session, position: before.position + 1, event: event.word,
          amount: event == .start ? before.rounds : event.amount, byID: actor.personID, at: db.now))
      try perform(effects, on: before.session, walk, db)
      db.say(sentence(for: event, walk, before))
      return try view(of: session, in: db)
    }
  }

  private func legally(_ event: WalkEvent, on walk: inout Walk, at now: Instant) throws -> [Walk.Effect] {
    do {
      return try walk.apply(event, at: now)
    } catch {
      throw Self.refusal(of: error, legal: walk.legalEvents(at: now))
    }
  }

  private static func refusal(of error: Walk.IllegalEvent, legal: [WalkEvent]) -> Failure {
    let why =
      switch (error.phase, error.event) {
      case (.notStarted, _): "The session has not started."
      case (.finished, _): "The session is finished."
      case (_, .start): "The session is running already."
      case (_, .next): "This is the last step."
      case (_, .back): "This is the first step."
      case (.paused, .pause): "The clock is paused already."
      case (.running, .resume): "The clock is running."
      case (_, .reveal): "There is nothing hidden to reveal."
      default: "That can't be done now."
      }
    let words = legal.map { $0.word == "finish" ? "done" : $0.word == "extend" ? "+1" : $0.word }
    return Failure(.invalid, "session.not-now", why, hint: "You can type: \(words.joined(separator: " · "))")
  }

  private func perform(_ effects: [Walk.Effect], on session: Session, _ walk: Walk, _ db: Writing) throws {
    var session = session
    session.status = walk.isFinished ? .finished : .running
    if session.status == .running, let other = try db.runningSession(of: session.cohortID), other.id != session.id {
      throw Failure(
        .invalid, "session.another-runs", "Session \(other.number) is still open.",
        hint: "Close it first: hmw session done \(other.number)")
    }
    try db.update(session)
    guard effects.contains(where: { if case .reveal = $0 { true } else { false } }) else { return }
    for var cause in try db.hiddenCauses(of: session.id) {
      cause.hidden = false
      try db.update(cause)
    }
  }

  private func sentence(for event: WalkEvent, _ walk: Walk, _ before: SessionView) -> String {
    let session = "session \(before.session.number)"
    let title = walk.current.map { walk.steps[$0].step.title } ?? ""
    return switch event {
    case .start: "started \(session)"
    case .next: "moved \(session) on to \(title)"
    case .back: "moved \(session) back to \(title)"
    case .pause: "paused \(session)"
    case .resume: "let \(session) go on"
    case .extend(let minutes): Self.extended(title, by: minutes)
    case .reveal: "revealed the notes of \(session)"
    case .finish: "closed \(session)"
    case .reopen: "opened \(session) again"
    }
  }

  private static func extended(_ title: String, by minutes: Int) -> String {
    let amount = minutes.magnitude == 1 ? "1 minute" : "\(minutes.magnitude) minutes"
    return minutes < 0 ? "took \(amount) from \(title)" : "gave \(title) \(amount) more"
  }
}
