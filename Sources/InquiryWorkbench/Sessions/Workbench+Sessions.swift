import InquiryContent
package import InquiryDomain
import InquiryStore

extension Workbench {
  /// A cohort's sessions, planned, open and finished, in the order in which they were made.
  package func sessions(of cohort: Identifier<Cohort>) throws -> [Session] { try read { try $0.all(in: cohort) } }

  /// The session that a cohort has open, its clock running or paused; there is at most one.
  package func runningSession(of cohort: Identifier<Cohort>) throws -> Session? {
    try read { try $0.runningSession(of: cohort) }
  }

  /// Puts a session into the calendar with an agenda of protocols, as they read today.
  ///
  /// Only a facilitator may. A protocol that is edited afterwards does not change the agenda.
  ///
  /// - Parameter protocols: ids from the library, in order; the whole walk when empty.
  /// - Throws: `Failure` where the actor does not facilitate, or a protocol is unknown or broken.
  package func planSession(
    in cohort: Identifier<Cohort>, title: String? = nil, start: Instant? = nil, protocols: [String] = [],
    by actor: Actor
  ) throws -> Session {
    try actor.mustFacilitate("plan a session")
    let title = try EntryText.acceptOptional(title, as: "title", limit: EntryText.Limit.name)
    let agenda = try definitions(protocols.isEmpty ? ["inquiry"] : protocols)
    return try change(by: actor) { db in
      let number = try db.nextNumber(Session.self, in: cohort)
      let session = Session(
        id: ambient.identifier(), number: number, cohortID: cohort, title: title ?? Self.title(of: agenda),
        plannedStart: start, createdAt: db.now)
      try db.insert(session)
      try setAgenda(agenda, of: session, db)
      db.say("planned session \(number)")
      return session
    }
  }

  /// The names of what is held, as many as there is room for.
  static func title(of agenda: [FacilitationProtocol]) -> String {
    let names = agenda.map(\.name)
    let all = names.joined(separator: ", ")
    guard all.unicodeScalars.count > EntryText.Limit.name else { return all }
    let first = String(String.UnicodeScalarView((names.first ?? "").unicodeScalars.prefix(EntryText.Limit.name - 20)))
    return names.count == 1 ? first : "\(first) and \(names.count - 1) more"
  }

  func definitions(_ ids: [String]) throws -> [FacilitationProtocol] {
    try ids.map { try library.find($0).definition }
  }

  func setAgenda(_ agenda: [FacilitationProtocol], of session: Session, _ db: Writing) throws {
    for (index, definition) in agenda.enumerated() {
      try db.insert(
        AgendaItem(
          id: ambient.identifier(), sessionID: session.id, position: index + 1, protocolID: definition.id,
          name: definition.name, steps: definition.steps))
    }
  }

  /// Changes a session; its agenda only until it has begun.
  ///
  /// Only a facilitator may.
  ///
  /// - Parameter protocols: the whole new agenda, by ids from the library; empty leaves it as it is.
  /// - Throws: `Failure` where the actor does not facilitate, a protocol is unknown, or the session has begun and its
  ///   agenda would change.
  package func editSession(
    _ id: Identifier<Session>, title: String? = nil, start: Instant? = nil, protocols: [String] = [],
    focus: String? = nil, produces: String? = nil, meanwhile: String? = nil, by actor: Actor
  ) throws -> Session {
    try actor.mustFacilitate("change a session")
    let title = try EntryText.acceptOptional(title, as: "title", limit: EntryText.Limit.name)
    let line = { (text: String?) in try EntryText.acceptOptional(text, as: "line", limit: EntryText.Limit.line) }
    let words = (focus: try line(focus), produces: try line(produces), meanwhile: try line(meanwhile))
    let agenda = try definitions(protocols)
    return try change(by: actor) { db in
      var session = try db.get(id)
      session.title = title ?? session.title
      session.plannedStart = start ?? session.plannedStart
      session.focus = words.focus ?? session.focus
      session.produces = words.produces ?? session.produces
      session.meanwhile = words.meanwhile ?? session.meanwhile
      try db.update(session)
      if !agenda.isEmpty { try replaceAgenda(agenda, of: session, db) }
      db.say("changed session \(session.number)")
      return session
    }
  }

  private func replaceAgenda(_ agenda: [FacilitationProtocol], of session: Session, _ db: Writing) throws {
    guard session.status == .planned else {
      throw Failure(
        .invalid, "session.begun", "Session \(session.number) has begun, so its agenda stays as it is.",
        hint: "Plan another: hmw session new")
    }
    let current = try db.all(AgendaItem.self, in: session.id).sorted { $0.position < $1.position }
    guard current.map(\.protocolID) != agenda.map(\.id) || current.map(\.steps) != agenda.map(\.steps) else { return }
    for item in current { try db.delete(item) }
    try setAgenda(agenda, of: session, db)
  }

  /// Takes a session that has not begun out of the calendar.
  ///
  /// Only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate or the session has begun.
  package func removeSession(_ id: Identifier<Session>, by actor: Actor) throws {
    try actor.mustFacilitate("cancel a session")
    try change(by: actor) { db in
      let session = try db.get(id)
      guard session.status == .planned else {
        throw Failure(
          .invalid, "session.begun", "Session \(session.number) has begun; what was written in it stays.",
          hint: "hmw session list")
      }
      for item in try db.all(AgendaItem.self, in: id) { try db.delete(item) }
      for mark in try db.all(Attendance.self, in: id) { try db.delete(mark) }
      for pairing in try db.all(Pairing.self, in: id) { try db.delete(pairing) }
      try db.delete(session)
      db.say("cancelled session \(session.number)")
    }
  }

  /// Notes who is there and who isn't.
  ///
  /// Only a facilitator may. Who is not marked counts as present.
  ///
  /// - Throws: `Failure` where the actor does not facilitate.
  package func setPresence(
    _ presence: Attendance.Presence, of people: [Identifier<Person>], in session: Identifier<Session>, by actor: Actor
  ) throws {
    try actor.mustFacilitate("note who is present")
    try change(by: actor) { db in
      let marks = try db.all(Attendance.self, in: session)
      for person in people {
        let id = marks.first { $0.personID == person }?.id
        let mark = Attendance(id: id ?? ambient.identifier(), sessionID: session, personID: person, presence: presence)
        if id == nil { try db.insert(mark) } else { try db.update(mark) }
      }
      db.say("noted who is \(presence.rawValue)")
    }
  }

  /// Forms pairs among those present, inside each community, with as few repeats as can be.
  ///
  /// Only a facilitator may. Pairs formed before in this session give way (`practice.md` §12).
  ///
  /// - Throws: `Failure` where the actor does not facilitate or fewer than two are present.
  package func formPairs(in session: Identifier<Session>, by actor: Actor) throws -> [Pairing] {
    try actor.mustFacilitate("form pairs")
    return try change(by: actor) { db in
      let current = try db.get(session)
      let book = try Self.book(current.cohortID, in: db)
      let absent = Set(try db.all(Attendance.self, in: session).filter { $0.presence == .absent }.map(\.personID))
      let present = book.principals.filter { !absent.contains($0.person.id) }
      let circles = Dictionary(grouping: present) { $0.membership.communityID?.text ?? "" }
        .sorted { $0.key < $1.key }.map { $0.value.map(\.person.id) }
      let earlier = try db.earlierPairings(in: current.cohortID, before: session).flatMap(\.couples)
      let pairings = Pairs(circles: circles, earlier: Set(earlier)).teams.enumerated().compactMap { index, team in
        Pairing(session: session, position: index + 1, team: team, id: ambient.identifier())
      }
      guard !pairings.isEmpty else {
        throw Failure(
          .invalid, "pairs.too-few", "Pairs need at least two people present.", hint: "Say who is here: here NAME")
      }
      for old in try db.all(Pairing.self, in: session) { try db.delete(old) }
      for pairing in pairings { try db.insert(pairing) }
      db.say("formed \(pairings.count) pairs")
      return pairings
    }
  }

  /// Who works with whom in a session, in the order in which the pairs were formed.
  package func pairings(of session: Identifier<Session>) throws -> [Pairing] {
    try read { try $0.all(Pairing.self, in: session) }.sorted { $0.position < $1.position }
  }
}

extension Pairing {
  fileprivate init?(session: Identifier<Session>, position: Int, team: [Identifier<Person>], id: Identifier<Pairing>) {
    guard team.count >= 2 else { return nil }
    self.init(
      id: id, sessionID: session, position: position, firstID: team[0], secondID: team[1],
      thirdID: team.count > 2 ? team[2] : nil)
  }

  fileprivate var couples: [Set<Identifier<Person>>] {
    members.indices.flatMap { later in members[..<later].map { [$0, members[later]] } }
  }
}
