package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Who partners with whom between sessions, in the order in which they were put together.
  ///
  /// A facilitator reads everyone's; anyone else only their own.
  ///
  /// - Parameter past: the partnerships that have ended too.
  package func partners(in book: CohortBook, past: Bool = false, to viewer: Viewer) throws -> [PartnersView] {
    let known = try read { db in
      past ? try db.all(Partnership.self, in: book.cohort.id) : try db.currentPartnerships(in: book.cohort.id)
    }
    let active = Set(book.active.map(\.person.id))
    return known.filter(viewer.maySee).sorted { $0.number < $1.number }.map { partnership in
      PartnersView(partnership: partnership, goneIDs: partnership.members.filter { !active.contains($0) })
    }
  }

  /// Puts the principals who have no partner into pairs, with a triad where their number is odd.
  ///
  /// Only a facilitator may. Partners are of one community, and of different schools where that can be; pairs that
  /// were partners before come last.
  ///
  /// - Parameter anew: ends every partnership first, so that everyone gets new partners.
  /// - Throws: `Failure` where the actor does not facilitate, or fewer than two have no partner.
  package func formPartners(
    in cohort: Identifier<Cohort>, anew: Bool = false, by actor: Actor
  ) throws -> PartnerChange {
    try actor.mustFacilitate("form partners")
    return try change(by: actor) { db in
      let book = try Self.book(cohort, in: db)
      let current = try db.currentPartnerships(in: cohort)
      let kept = anew ? [] : Set(current.flatMap(\.members))
      let circles = Self.circles(of: book).map { $0.filter { !kept.contains($0) } }
      let earlier = try earlierCouples(in: cohort, db)
      let teams = Pairs(circles: circles, earlier: earlier, sites: Self.sites(of: book)).teams
      guard !teams.isEmpty else { throw Self.noPartners(circles.joined().count, book) }
      let ended = anew ? try current.map { try end($0, because: "new partners for everyone", db) } : []
      let made = try teams.map { try partner($0, in: cohort, db) }
      db.say("formed \(made.count) partnerships")
      return PartnerChange(ended: ended, made: made, alone: [])
    }
  }

  private static func noPartners(_ free: Int, _ book: CohortBook) -> Failure {
    if book.principals.count < 2 {
      return Failure(
        .invalid, "partners.too-few", "Partners need at least two people.", hint: "hmw person add \"Ana Reyes, Oak\"")
    }
    return free == 0
      ? Failure(
        .invalid, "partners.all-set", "Everyone has a partner already.",
        hint: "See them: hmw partner list. New ones for everyone: hmw partner form --anew")
      : Failure(
        .invalid, "partners.one-alone", "Only one person has no partner.",
        hint: "Let them join a pair: hmw partner repair")
  }

  /// Makes two or three people partners; what partners they had ends, and two left of three go on together.
  ///
  /// Only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate, there are not two or three different people, or one of
  ///   them is not, or no longer, in the cohort.
  package func setPartners(
    _ people: [Identifier<Person>], in cohort: Identifier<Cohort>, by actor: Actor
  ) throws -> PartnerChange {
    try actor.mustFacilitate("set partners")
    guard (2...3).contains(people.count), Set(people).count == people.count else {
      throw Failure(
        .usage, "partners.number", "Partners are two or three different people.", hint: "hmw partner set ana ben")
    }
    return try change(by: actor) { db in
      let book = try Self.book(cohort, in: db)
      for person in people { try mustBeHere(person, in: book) }
      let current = try db.currentPartnerships(in: cohort)
      if let same = current.first(where: { Set($0.members) == Set(people) }) {
        return PartnerChange(ended: [], made: [same], alone: [])
      }
      let parted = current.filter { !Set($0.members).isDisjoint(with: people) }
      let ended = try parted.map { try end($0, because: "one of them has a new partner", db) }
      let active = Set(book.active.map(\.person.id))
      let rests = parted.map { $0.members.filter { active.contains($0) && !people.contains($0) } }
      let made = try ([people] + rests.filter { $0.count > 1 }).map { try partner($0, in: cohort, db) }
      db.say("set \(people.count) people as partners")
      return PartnerChange(ended: ended, made: made, alone: rests.filter { $0.count == 1 }.flatMap(\.self))
    }
  }

  private func mustBeHere(_ person: Identifier<Person>, in book: CohortBook) throws(Failure) {
    guard try membership(of: person, in: book).leftAt != nil else { return }
    throw Failure(
      .invalid, "person.left", "\(book.name(of: person) ?? "That person") has left the group.",
      hint: "Back again? hmw person return NAME")
  }

  /// Ends a partnership; what its people wrote together stays. Only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate, the reason is missing or too long, or it has ended
  ///   already.
  package func endPartnership(
    _ id: Identifier<Partnership>, because reason: String, by actor: Actor
  ) throws -> PartnerChange {
    try actor.mustFacilitate("end a partnership")
    let reason = try EntryText.accept(reason, as: "reason", limit: EntryText.Limit.line)
    return try change(by: actor) { db in
      let partnership = try db.get(id)
      guard partnership.endedAt == nil else {
        throw Failure(
          .invalid, "partners.ended", "That partnership has ended already.", hint: "hmw partner list --all")
      }
      let ended = try end(partnership, because: reason, db)
      let active = Set(try Self.book(partnership.cohortID, in: db).active.map(\.person.id))
      db.say("ended partnership \(partnership.number)")
      return PartnerChange(ended: [ended], made: [], alone: partnership.members.filter(active.contains))
    }
  }

  /// What `repairPartners` would do now; nothing is changed.
  ///
  /// - Throws: `Failure` where the actor does not facilitate.
  package func proposedRepair(in cohort: Identifier<Cohort>, for actor: Actor) throws -> PartnerRepair {
    try actor.mustFacilitate("repair partnerships")
    return try read { try repair(of: cohort, $0) }
  }

  private func repair(of cohort: Identifier<Cohort>, _ db: Reading) throws -> PartnerRepair {
    let book = try Self.book(cohort, in: db)
    return PartnerRepair(
      try db.currentPartnerships(in: cohort), active: Set(book.active.map(\.person.id)),
      circles: Self.circles(of: book), earlier: try earlierCouples(in: cohort, db), sites: Self.sites(of: book))
  }

  /// Gives whoever was left alone a new partner: another who is alone, or a pair that becomes three.
  ///
  /// Only a facilitator may. Partnerships that give way end with their reason; none is deleted.
  ///
  /// - Throws: `Failure` where the actor does not facilitate or nobody is alone.
  package func repairPartners(in cohort: Identifier<Cohort>, by actor: Actor) throws -> PartnerChange {
    try actor.mustFacilitate("repair partnerships")
    return try change(by: actor) { db in
      let repair = try repair(of: cohort, db)
      guard !repair.endings.isEmpty || !repair.teams.isEmpty else {
        throw Failure(
          .invalid, "partners.whole",
          repair.alone.isEmpty ? "Everyone has a partner; there is nothing to repair." : "There is nobody to join.",
          hint: "See them: hmw partner list")
      }
      let ended = try repair.endings.map { try end(try db.get($0.id), because: $0.reason, db) }
      let made = try repair.teams.map { try partner($0, in: cohort, db) }
      db.say("found new partners: \(made.count) made, \(ended.count) ended")
      return PartnerChange(ended: ended, made: made, alone: repair.alone)
    }
  }
}
