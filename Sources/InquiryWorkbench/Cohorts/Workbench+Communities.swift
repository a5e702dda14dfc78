package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Forms a community around a challenge its members share.
  ///
  /// Only a facilitator may. Members leave the community they were in.
  ///
  /// - Throws: `Failure` where the actor does not facilitate, the name is taken or empty, or a member is not in the
  ///   cohort.
  package func addCommunity(
    name: String, challenge: String, reason: String? = nil, members: [Identifier<Person>] = [],
    to cohort: Identifier<Cohort>, by actor: Actor
  ) throws -> Community {
    try actor.mustFacilitate("form a community")
    let name = try EntryText.accept(name, as: "name", limit: EntryText.Limit.name)
    let challenge = try EntryText.acceptOptional(challenge, as: "challenge", limit: EntryText.Limit.line) ?? ""
    let reason = try EntryText.acceptOptional(reason, as: "reason", limit: EntryText.Limit.line)
    return try change(by: actor) { db in
      let book = try Self.book(cohort, in: db)
      try refuseTwin(name, in: book.communities)
      let community = Community(
        id: ambient.identifier(), cohortID: cohort, number: try db.nextNumber(Community.self, in: cohort), name: name,
        challenge: challenge, reason: reason)
      try db.insert(community)
      try place(members, in: community.id, book, db)
      db.say("formed the community \(name)")
      return community
    }
  }

  func refuseTwin(_ name: String, in communities: [Community], except id: Identifier<Community>? = nil) throws(Failure)
  {
    guard let twin = communities.first(where: { $0.id != id && FoldedKey($0.name) == FoldedKey(name) }) else { return }
    throw Failure(
      .invalid, "community.exists", "There is a community called \(twin.name) already.",
      hint: "hmw community show \(twin.number)")
  }

  func place(
    _ people: [Identifier<Person>], in community: Identifier<Community>?, _ book: CohortBook, _ db: Writing
  ) throws {
    for person in people {
      var member = try membership(of: person, in: book)
      member.communityID = community
      try db.update(member)
    }
  }

  /// Puts a community's name, challenge or reason in other words; what is not given stays. Only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate or the name is taken.
  package func editCommunity(
    _ id: Identifier<Community>, name: String? = nil, challenge: String? = nil, reason: String? = nil, by actor: Actor
  ) throws -> Community {
    try actor.mustFacilitate("change a community")
    let name = try EntryText.acceptOptional(name, as: "name", limit: EntryText.Limit.name)
    let challenge = try EntryText.acceptOptional(challenge, as: "challenge", limit: EntryText.Limit.line)
    let reason = try EntryText.acceptOptional(reason, as: "reason", limit: EntryText.Limit.line)
    return try change(by: actor) { db in
      var community = try db.get(id)
      if let name { try refuseTwin(name, in: try db.all(in: community.cohortID), except: id) }
      community.name = name ?? community.name
      community.challenge = challenge ?? community.challenge
      community.reason = reason ?? community.reason
      try db.update(community)
      db.say("changed the community \(community.name)")
      return community
    }
  }

  /// Puts people into a community, out of any other; nil takes them out.
  ///
  /// Only a facilitator may. What people wrote stays with the community in which they wrote it.
  ///
  /// - Throws: `Failure` where the actor does not facilitate or somebody is not in the cohort.
  package func assign(
    _ people: [Identifier<Person>], to community: Identifier<Community>?, in cohort: Identifier<Cohort>, by actor: Actor
  ) throws {
    try actor.mustFacilitate("form communities")
    try change(by: actor) { db in
      let book = try Self.book(cohort, in: db)
      try place(people, in: community, book, db)
      let names = people.compactMap { book.name(of: $0) }.joined(separator: ", ")
      db.say(
        book.community(community).map { "moved \(names) to the community \($0.name)" }
          ?? "took \(names) out of their community")
    }
  }

  /// Dissolves a community that has no entries; its members stay in the cohort.
  ///
  /// Only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate, or something was written in the community.
  package func removeCommunity(_ id: Identifier<Community>, by actor: Actor) throws {
    try actor.mustFacilitate("dissolve a community")
    try change(by: actor) { db in
      let community = try db.get(id)
      let book = try Self.book(community.cohortID, in: db)
      try place(book.members.filter { $0.membership.communityID == id }.map(\.person.id), in: nil, book, db)
      try db.delete(community)
      db.say("dissolved the community \(community.name)")
    }
  }

  /// What a cohort has agreed on, in the order in which it did.
  package func norms(of cohort: Identifier<Cohort>) throws -> [Norm] { try read { try $0.all(in: cohort) } }

  /// Keeps something the cohort agreed on; only a facilitator may (`practice.md` §11).
  ///
  /// - Parameter revisitOn: the day on which to look at it again, as `2027-01-15`.
  /// - Throws: `Failure` where the actor does not facilitate or the words are none or too many.
  package func addNorm(_ text: String, revisitOn: String? = nil, to cohort: Identifier<Cohort>, by actor: Actor) throws
    -> Norm
  {
    try actor.mustFacilitate("change the norms")
    let text = try EntryText.accept(text, as: "norm", limit: EntryText.Limit.line)
    return try change(by: actor) { db in
      let norm = Norm(
        id: ambient.identifier(), cohortID: cohort, number: try db.nextNumber(Norm.self, in: cohort), text: text,
        agreedAt: db.now, revisitOn: revisitOn)
      try db.insert(norm)
      db.say("agreed on norm \(norm.number)")
      return norm
    }
  }

  /// Puts a norm in other words or sets the day to look at it again; only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate or the words are too many.
  package func editNorm(_ id: Identifier<Norm>, text: String? = nil, revisitOn: String? = nil, by actor: Actor) throws
    -> Norm
  {
    try actor.mustFacilitate("change the norms")
    let text = try EntryText.acceptOptional(text, as: "norm", limit: EntryText.Limit.line)
    return try change(by: actor) { db in
      var norm = try db.get(id)
      norm.text = text ?? norm.text
      norm.revisitOn = revisitOn ?? norm.revisitOn
      try db.update(norm)
      db.say("changed norm \(norm.number)")
      return norm
    }
  }

  /// Drops a norm that the cohort no longer holds to; only a facilitator may, and its number is not used again.
  ///
  /// - Throws: `Failure` where the actor does not facilitate.
  package func removeNorm(_ id: Identifier<Norm>, by actor: Actor) throws {
    try actor.mustFacilitate("change the norms")
    try change(by: actor) { db in
      let norm = try db.get(id)
      try db.delete(norm)
      db.say("dropped norm \(norm.number)")
    }
  }
}
