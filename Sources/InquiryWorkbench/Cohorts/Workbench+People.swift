package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Puts people on a cohort's roster, all or none; schools and communities named for the first time are made.
  ///
  /// Only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate, the list is empty, a name is empty or too long, or
  ///   somebody of that name and school is on the roster already.
  package func addPeople(_ newcomers: [NewMember], to cohort: Identifier<Cohort>, by actor: Actor) throws -> [Person] {
    try actor.mustFacilitate("add people")
    guard !newcomers.isEmpty else {
      throw Failure(.invalid, "roster.empty", "There are no people in that list.", hint: "One per line: name, school.")
    }
    return try change(by: actor) { db in
      var book = try Self.book(cohort, in: db)
      let added = try newcomers.map { try enrol($0, into: &book, db) }
      db.say(added.count == 1 ? "added \(added[0].name)" : "added \(added.count) people")
      return added
    }
  }

  /// Puts one person into the book and the workbook, with a school and a community made where they are new.
  func enrol(_ newcomer: NewMember, into book: inout CohortBook, _ db: Writing) throws -> Person {
    let name = try EntryText.accept(newcomer.name, as: "name", limit: EntryText.Limit.name)
    let school = try newcomer.school.flatMap { try self.school(named: $0, in: &book, db) }
    let community = try newcomer.community.flatMap { try self.community(named: $0, in: &book, db) }
    if let twin = book.twin(of: newcomer) {
      throw Failure(
        .invalid, "person.exists", "\(twin.person.name) is on the roster already.", hint: "hmw person list")
    }
    let person = Person(id: ambient.identifier(), number: try db.nextNumber(Person.self), name: name)
    try db.insert(person)
    let membership = Membership(
      id: ambient.identifier(), cohortID: book.cohort.id, personID: person.id, schoolID: school?.id,
      communityID: community?.id, role: newcomer.role, joinedAt: db.now)
    try db.insert(membership)
    book.members.append(CohortBook.Member(person: person, membership: membership))
    return person
  }

  /// The school of that name, made if there is none.
  private func school(named raw: String, in book: inout CohortBook, _ db: Writing) throws -> School? {
    guard let name = try EntryText.acceptOptional(raw, as: "school", limit: EntryText.Limit.name) else { return nil }
    if let known = book.schools.first(where: { FoldedKey($0.name) == FoldedKey(name) }) { return known }
    let school = School(
      id: ambient.identifier(), cohortID: book.cohort.id, number: try db.nextNumber(School.self, in: book.cohort.id),
      name: name)
    try db.insert(school)
    book.schools.append(school)
    return school
  }

  private func community(named raw: String, in book: inout CohortBook, _ db: Writing) throws -> Community? {
    guard let name = try EntryText.acceptOptional(raw, as: "community", limit: EntryText.Limit.name) else { return nil }
    if let known = book.communities.first(where: { FoldedKey($0.name) == FoldedKey(name) }) { return known }
    let community = Community(
      id: ambient.identifier(), cohortID: book.cohort.id,
      number: try db.nextNumber(Community.self, in: book.cohort.id), name: name, challenge: "")
    try db.insert(community)
    book.communities.append(community)
    return community
  }

  /// Changes what is known of a member; what is not given stays.
  ///
  /// Only a facilitator may. A school named for the first time is made.
  ///
  /// - Throws: `Failure` where the actor does not facilitate or the person is not in the cohort.
  package func editPerson(
    _ id: Identifier<Person>, in cohort: Identifier<Cohort>, name: String? = nil, school: String? = nil,
    role: Membership.Role? = nil, by actor: Actor
  ) throws -> Person {
    try actor.mustFacilitate("change the roster")
    let name = try EntryText.acceptOptional(name, as: "name", limit: EntryText.Limit.name)
    return try change(by: actor) { db in
      var book = try Self.book(cohort, in: db)
      var member = try membership(of: id, in: book)
      var person = try db.get(id)
      person.name = name ?? person.name
      if let school { member.schoolID = try self.school(named: school, in: &book, db)?.id }
      member.role = role ?? member.role
      try db.update(person)
      try db.update(member)
      db.say("changed what is known of \(person.name)")
      return person
    }
  }

  /// Marks that somebody has left, or takes that back; what they contributed stays.
  ///
  /// Only a facilitator may. Who leaves also leaves their community, and does not return to it by coming back.
  ///
  /// - Throws: `Failure` where the actor does not facilitate or the person is not in the cohort.
  package func setLeft(_ left: Bool, person id: Identifier<Person>, in cohort: Identifier<Cohort>, by actor: Actor)
    throws
  {
    try actor.mustFacilitate("change the roster")
    try change(by: actor) { db in
      let book = try Self.book(cohort, in: db)
      var member = try membership(of: id, in: book)
      member.leftAt = left ? member.leftAt ?? db.now : nil
      if left { member.communityID = nil }
      try db.update(member)
      db.say("\(book.name(of: id) ?? "someone") \(left ? "left" : "came back to") the group")
    }
  }

  func membership(of person: Identifier<Person>, in book: CohortBook) throws(Failure) -> Membership {
    guard let member = book.member(person) else {
      throw Failure(
        .notFound, "person.not-found", "That person is not in \(book.cohort.name).", hint: "hmw person list")
    }
    return member.membership
  }

  /// Makes one school of two that were written differently; the first one's name stays.
  ///
  /// Only a facilitator may. Everyone of the second school is then of the first.
  ///
  /// - Throws: `Failure` where the actor does not facilitate, or the two are one school or of two cohorts.
  package func mergeSchools(_ kept: Identifier<School>, _ merged: Identifier<School>, by actor: Actor) throws {
    try actor.mustFacilitate("change the roster")
    try change(by: actor) { db in
      let keeper = try db.get(kept)
      let twin = try db.get(merged)
      guard kept != merged, keeper.cohortID == twin.cohortID else {
        throw Failure(
          .invalid, "school.same", "Two different schools of one group are needed.", hint: "hmw school list")
      }
      for var membership in try db.all(Membership.self, in: keeper.cohortID) where membership.schoolID == merged {
        membership.schoolID = kept
        try db.update(membership)
      }
      try db.delete(twin)
      db.say("made one school of \(keeper.name) and \(twin.name)")
    }
  }

  /// Mends how a school's name is written; only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate or the name is empty or too long.
  package func renameSchool(_ id: Identifier<School>, to name: String, by actor: Actor) throws -> School {
    try actor.mustFacilitate("change the roster")
    let name = try EntryText.accept(name, as: "name", limit: EntryText.Limit.name)
    return try change(by: actor) { db in
      var school = try db.get(id)
      school.name = name
      try db.update(school)
      db.say("renamed a school to \(name)")
      return school
    }
  }
}
