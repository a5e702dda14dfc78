package import InquiryDomain
import InquiryStore

/// How somebody who was away makes up for a session.
package struct CatchUpView: Equatable, Sendable {
  /// One step of the way.
  package struct Stop: Equatable, Sendable {
    package var step: CatchUpStep
    /// How many entries of the kind there are to read, among those they may see.
    package var toRead: Int
    /// They have written theirs.
    package var isDone: Bool
  }

  package var session: Session
  package var person: Person
  /// With whom they talk between sessions.
  package var partners: [Person]
  package var stops: [Stop]

  /// What all that is left takes.
  package var minutes: Int { stops.filter { !$0.isDone }.reduce(0) { $0 + $1.step.minutes } }
}

extension Workbench {
  /// The way through a session for somebody who was away.
  ///
  /// Their own; a facilitator may look at anyone's. What there is to read is counted for the member, never for the
  /// facilitator who looks.
  ///
  /// - Throws: `Failure` where a participant asks for somebody else's.
  package func catchUp(
    of person: Identifier<Person>, on session: Identifier<Session>, for actor: Actor
  ) throws -> CatchUpView {
    guard actor.facilitates || actor.personID == person else {
      throw Failure(
        .notAllowed, "role.not-yours", "You can only see your own way to catch up.", hint: "hmw session catch-up")
    }
    let cohort = try read { try $0.get(session).cohortID }
    let book = try book(cohort)
    guard let member = book.member(person) else {
      throw Failure(.notFound, "person.not-found", "They are not in this group.", hint: "hmw person list")
    }
    let reader = try viewer(for: Actor(personID: person, name: member.person.name, facilitates: false))
    return try read { db in
      let held = try db.get(session)
      let begun = try db.log(of: session).first?.at ?? held.plannedStart ?? held.createdAt
      let written = try db.kindsWritten(by: person, in: cohort, since: begun)
      let partners = try partners(of: person, in: book, db)
      let stops = try CatchUpStep.path(through: try db.all(AgendaItem.self, in: session)).map { step in
        CatchUpView.Stop(
          step: step, toRead: try readable(step.captures, of: member, in: cohort, to: reader, db),
          isDone: written.contains(step.captures))
      }
      return CatchUpView(session: held, person: member.person, partners: partners, stops: stops)
    }
  }

  /// The partners of a person between sessions, those of all their standing partnerships.
  func partners(of person: Identifier<Person>, in book: CohortBook, _ db: Reading) throws -> [Person] {
    try db.standingPartnerships(in: book.cohort.id).filter { $0.members.contains(person) }.flatMap(\.members)
      .filter { $0 != person }.compactMap { book.member($0)?.person }
  }

  /// How many entries of their own community somebody may read, what they wrote themselves left out.
  private func readable(
    _ kind: ProtocolStep.Capture, of member: CohortBook.Member, in cohort: Identifier<Cohort>, to reader: Viewer,
    _ db: Reading
  ) throws -> Int {
    let community = member.membership.communityID
    func count<E: Stored & OfCohort & Confidential>(_ type: E.Type) throws -> Int {
      try db.all(type, in: cohort).count {
        reader.maySee($0) && $0.communityID == community && !$0.holders.contains(member.person.id)
      }
    }
    return switch kind {
    case .story: try count(Story.self)
    case .need: try count(Need.self)
    case .cause, .sort, .group: try count(Cause.self)
    case .question: try count(Question.self)
    case .vote: try count(Vote.self)
    case .adopt, .insight: try count(Inquiry.self)
    case .check, .application, .debrief, .nothing: 0
    }
  }
}
