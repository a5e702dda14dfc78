package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Every cohort of the workbook, in the order of their numbers.
  package func cohorts() throws -> [Cohort] { try read { try $0.cohorts() } }

  /// The cohort a person means: the one named, else the one in use, else the only one there is.
  ///
  /// - Throws: `Failure` where there is none yet, none fits, or it stays open which is meant.
  package func cohort(_ typed: String? = nil) throws -> Cohort {
    try read { db in try Self.cohort(typed, in: db) }
  }

  static func cohort(_ typed: String?, in db: Reading) throws -> Cohort {
    let all = try db.cohorts()
    guard !all.isEmpty else {
      throw Failure(.notFound, "cohort.none", "No group is set up yet.", hint: "hmw cohort new")
    }
    if let typed { return try CohortBook.choose(typed, from: all, named: \.name, kind: "cohort") }
    if all.count == 1 { return all[0] }
    if let used = try db.setting("cohort"), let cohort = all.first(where: { $0.id.text == used }) { return cohort }
    let names = all.map { "\($0.number) \($0.name)" }.joined(separator: ", ")
    throw Failure(
      .usage, "cohort.which", "Which group? There are \(names).", hint: "hmw cohort use NUMBER, or add --cohort NUMBER")
  }

  /// Everything a door needs to understand names in a cohort.
  package func book(_ cohort: Identifier<Cohort>) throws -> CohortBook {
    try read { db in try Self.book(cohort, in: db) }
  }

  static func book(_ cohort: Identifier<Cohort>, in db: Reading) throws -> CohortBook {
    let people = Dictionary(grouping: try db.people(in: cohort), by: \.id).compactMapValues(\.first)
    let members = try db.all(Membership.self, in: cohort).compactMap { membership in
      people[membership.personID].map { CohortBook.Member(person: $0, membership: membership) }
    }
    return CohortBook(
      cohort: try db.get(cohort), schools: try db.all(in: cohort), communities: try db.all(in: cohort),
      members: members.sorted { $0.person.number < $1.person.number })
  }

  /// Starts a cohort that has nobody in it yet; only a facilitator may.
  ///
  /// - Parameter timeZone: as somebody typed it, such as `Central` or `America/Chicago`.
  /// - Throws: `Failure` where the actor does not facilitate, the name is taken or empty, or the zone is unknown.
  package func createCohort(name: String, timeZone: String, by actor: Actor) throws -> Cohort {
    try actor.mustFacilitate("set up a group")
    let name = try EntryText.accept(name, as: "name", limit: EntryText.Limit.name)
    let zone = try TimeZoneReader.name(timeZone)
    return try change(by: actor) { db in
      let cohort = try insertCohort(name: name, timeZone: zone, db)
      db.say("set up the group \(name)")
      return cohort
    }
  }

  func insertCohort(name: String, timeZone: String, _ db: Writing) throws -> Cohort {
    try refuseTwin(name, in: db)
    let cohort = Cohort(
      id: ambient.identifier(), number: try db.nextNumber(Cohort.self), name: name, timeZone: timeZone,
      createdAt: db.now)
    try db.insert(cohort)
    return cohort
  }

  func refuseTwin(_ name: String, except id: Identifier<Cohort>? = nil, in db: Reading) throws {
    guard let twin = try db.cohorts().first(where: { $0.id != id && FoldedKey($0.name) == FoldedKey(name) }) else {
      return
    }
    throw Failure(
      .invalid, "cohort.exists", "There is a group called \(twin.name) already.", hint: "hmw cohort show \(twin.number)"
    )
  }

  /// Gives a cohort another name or time zone; what is not given stays. Only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate, the name is taken, or the zone is unknown.
  package func editCohort(
    _ id: Identifier<Cohort>, name: String? = nil, timeZone: String? = nil, by actor: Actor
  ) throws -> Cohort {
    try actor.mustFacilitate("change a group")
    let name = try EntryText.acceptOptional(name, as: "name", limit: EntryText.Limit.name)
    let zone = try timeZone.map { try TimeZoneReader.name($0) }
    return try change(by: actor) { db in
      var cohort = try db.get(id)
      if let name { try refuseTwin(name, except: id, in: db) }
      cohort.name = name ?? cohort.name
      cohort.timeZone = zone ?? cohort.timeZone
      try db.update(cohort)
      db.say("changed the group \(cohort.name)")
      return cohort
    }
  }

  /// Deletes a cohort and all it holds, as one operation that can be undone.
  ///
  /// Only a facilitator may. People who belong to another cohort too stay there.
  ///
  /// - Parameter confirmation: the cohort's name, typed again.
  /// - Throws: `Failure` where the actor does not facilitate or the name typed is not the cohort's.
  package func removeCohort(_ id: Identifier<Cohort>, confirmation: String, by actor: Actor) throws {
    try actor.mustFacilitate("delete a group")
    try change(by: actor) { db in
      let cohort = try db.get(id)
      guard FoldedKey(confirmation) == FoldedKey(cohort.name) else {
        throw Failure(
          .invalid, "cohort.not-confirmed", "To delete this group and all that it wrote, type its name: \(cohort.name)",
          hint: "hmw cohort remove \(cohort.number) --confirm \"\(cohort.name)\"")
      }
      try db.deleteEverything(of: id)
      db.say("deleted the group \(cohort.name)")
    }
  }

  /// Makes a cohort the one that commands mean when they name none.
  ///
  /// Anyone may: the choice is this workbook's, leaves no line in the history, and is taken back by another.
  package func useCohort(_ id: Identifier<Cohort>) throws {
    try store.writeUnjournalled { try $0.set("cohort", to: id.text) }
  }
}
