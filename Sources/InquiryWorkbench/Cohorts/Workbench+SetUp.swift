package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Sets up a whole group at once: all of it or nothing, and one undo takes it back.
  ///
  /// Only a facilitator may.
  ///
  /// - Parameter draft: the slot of the form it was typed into, which is done with now.
  /// - Throws: `Failure` where the actor does not facilitate, a name is taken or empty, the zone is unknown, or a
  ///   member of a community is not among the people.
  package func setUp(_ plan: NewCohort, finishing draft: String? = nil, by actor: Actor) throws -> CohortBook {
    try actor.mustFacilitate("set up a group")
    let name = try EntryText.accept(plan.name, as: "name", limit: EntryText.Limit.name)
    let zone = try TimeZoneReader.name(plan.timeZone)
    return try change(by: actor) { db in
      let cohort = try insertCohort(name: name, timeZone: zone, db)
      try fill(cohort, with: plan, db)
      if let draft { try db.dropDraft(draft) }
      db.say("set up the group \(name)")
      return try Self.book(cohort.id, in: db)
    }
  }

  private func fill(_ cohort: Cohort, with plan: NewCohort, _ db: Writing) throws {
    var book = try Self.book(cohort.id, in: db)
    for community in plan.communities { book.communities.append(try insert(community, into: book, db)) }
    for newcomer in plan.people { _ = try enrol(newcomer, into: &book, db) }
    for (index, community) in plan.communities.enumerated() {
      let members = try community.members.map { try book.person($0).id }
      try place(members, in: book.communities[index].id, book, db)
    }
    for text in plan.norms { try insertNorm(text, into: cohort, db) }
    let agenda = plan.sessions.isEmpty ? [] : try definitions(["inquiry"])
    for start in plan.sessions { try insertSession(start, agenda, into: cohort, db) }
  }

  private func insert(_ new: NewCommunity, into book: CohortBook, _ db: Writing) throws -> Community {
    let name = try EntryText.accept(new.name, as: "name", limit: EntryText.Limit.name)
    let challenge = try EntryText.acceptOptional(new.challenge, as: "challenge", limit: EntryText.Limit.line) ?? ""
    try refuseTwin(name, in: book.communities)
    let community = Community(
      id: ambient.identifier(), cohortID: book.cohort.id,
      number: try db.nextNumber(Community.self, in: book.cohort.id), name: name, challenge: challenge)
    try db.insert(community)
    return community
  }

  private func insertNorm(_ text: String, into cohort: Cohort, _ db: Writing) throws {
    let text = try EntryText.accept(text, as: "norm", limit: EntryText.Limit.line)
    let number = try db.nextNumber(Norm.self, in: cohort.id)
    try db.insert(Norm(id: ambient.identifier(), cohortID: cohort.id, number: number, text: text, agreedAt: db.now))
  }

  private func insertSession(
    _ start: Instant?, _ agenda: [FacilitationProtocol], into cohort: Cohort, _ db: Writing
  ) throws {
    let session = Session(
      id: ambient.identifier(), number: try db.nextNumber(Session.self, in: cohort.id), cohortID: cohort.id,
      title: agenda.map(\.name).joined(separator: ", "), plannedStart: start, createdAt: db.now)
    try db.insert(session)
    try setAgenda(agenda, of: session, db)
  }
}
