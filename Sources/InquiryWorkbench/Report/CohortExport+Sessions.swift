package import InquiryDomain

extension CohortExport {
  /// The principals who take part now.
  package var leaders: [Membership] { memberships.filter { $0.role == .principal && $0.leftAt == nil } }

  /// The principals who took part at some moment.
  package func leaders(at moment: Instant) -> [Membership] {
    memberships.filter { member in
      member.role == .principal && member.joinedAt <= moment && member.leftAt.map { $0 > moment } ?? true
    }
  }

  /// The principals who took part when a session ended; those of now where nobody knows when that was.
  package func leaders(in session: Session) -> [Membership] {
    let last = sessionEvents.last { $0.sessionID == session.id }?.at
    return (end(of: session) ?? last ?? session.plannedStart).map(leaders(at:)) ?? leaders
  }

  /// When a session began, else when it was to begin.
  package func start(of session: Session) -> Instant? {
    sessionEvents.first { $0.sessionID == session.id }?.at ?? session.plannedStart
  }

  /// When it was closed last.
  package func end(of session: Session) -> Instant? {
    sessionEvents.last { $0.sessionID == session.id && $0.event == WalkEvent.finish.word }?.at
  }

  /// Those of whom it is noted that they were not in a session.
  package func away(from session: Session) -> Set<Identifier<Person>> {
    Set(attendance.filter { $0.sessionID == session.id && $0.presence == .absent }.map(\.personID))
  }
}
