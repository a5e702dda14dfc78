package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Notes that somebody took a resource up; doing so again changes nothing.
  ///
  /// Anyone may for themselves; only a facilitator may for somebody else.
  ///
  /// - Throws: `Failure` where nobody is named or a participant names another.
  package func startResource(
    _ id: Identifier<Resource>, _ form: UseForm, in place: Place, by actor: Actor
  ) throws -> ResourceUse {
    try actor.mustSpeak(for: form.personID)
    let person = try Self.owner(form.personID, actor)
    return try change(by: actor) { db in
      if let known = try db.use(of: id, by: person, in: place.cohortID) { return known }
      let use = try newUse(of: id, by: person, form, in: place, db)
      try db.insert(use)
      Self.say("took up", use, try db.get(id), db)
      return use
    }
  }

  /// Notes that somebody is done with a resource, with a word about it where they have one.
  ///
  /// Anyone may for themselves; only a facilitator may for somebody else. It need not have been taken up before.
  ///
  /// - Throws: `Failure` where nobody is named, a participant names another, the word is longer than 200 characters, or
  ///   it may tell who somebody is and is for more than the community.
  package func finishResource(
    _ id: Identifier<Resource>, _ form: UseForm, in place: Place, by actor: Actor
  ) throws -> ResourceUse {
    try actor.mustSpeak(for: form.personID)
    let person = try Self.owner(form.personID, actor)
    return try change(by: actor) { db in
      let known = try db.use(of: id, by: person, in: place.cohortID)
      var use = try known ?? newUse(of: id, by: person, form, in: place, db)
      use.doneAt = use.doneAt ?? db.now
      try say(form, in: &use, by: actor, db)
      if known == nil { try db.insert(use) } else { try db.update(use) }
      Self.say("finished", use, try db.get(id), db)
      return use
    }
  }

  /// Changes the word about a resource, or how far it may travel; its owner may, and so may the facilitator where it is
  /// theirs to read.
  ///
  /// - Throws: `Failure` where it is not the actor's to change, somebody but its owner lets more people read it, and as
  ///   in `finishResource`.
  package func editUse(_ id: Identifier<ResourceUse>, _ form: UseForm, by actor: Actor) throws -> ResourceUse {
    try change(by: actor) { db in
      var use = try db.get(id)
      try actor.mustOwn(use, "a word")
      try say(form, in: &use, by: actor, db)
      try db.update(use)
      Self.say("changed what is said of", use, try db.get(use.resourceID), db)
      return use
    }
  }

  /// What a member took up in a cohort, the newest first, as far as the viewer may see it.
  package func uses(
    by person: Identifier<Person>, in cohort: Identifier<Cohort>, to viewer: Viewer
  ) throws -> [ResourceUse] {
    try read { try $0.uses(by: person, in: cohort) }.filter(viewer.maySee)
  }

  static func owner(_ named: Identifier<Person>?, _ actor: Actor) throws(Failure) -> Identifier<Person> {
    if let person = named ?? actor.personID { return person }
    throw Failure(
      .usage, "entry.no-owner", "Whose is it? The keeper of the file is no member of the group.",
      hint: "Say who: --by NAME")
  }

  private func newUse(
    of resource: Identifier<Resource>, by person: Identifier<Person>, _ form: UseForm, in place: Place, _ db: Writing
  ) throws -> ResourceUse {
    ResourceUse(
      id: ambient.identifier(), cohortID: place.cohortID, communityID: place.communityID, personID: person,
      resourceID: resource, playlistID: form.playlistID, startedAt: db.now, visibility: form.visibility ?? .cohort)
  }

  /// Takes over the word and its readers; new words are looked at as if they had been their community's until now.
  private func say(_ form: UseForm, in use: inout ResourceUse, by actor: Actor, _ db: Reading) throws {
    let tier = form.visibility ?? use.visibility
    try actor.mayWiden(use, to: form.visibility, owner: use.personID)
    let before = form.word == nil ? use.visibility : min(.community, use.visibility)
    if let word = form.word { use.word = try EntryText.acceptOptional(word, as: "word", limit: EntryText.Limit.name) }
    try refuseUnread(use.words, widening: before, to: tier, of: use.cohortID, accepted: form.acceptsFindings, db)
    use.visibility = tier
  }

  /// What is private leaves no more in the history than that something was done.
  private static func say(_ deed: String, _ use: ResourceUse, _ resource: Resource, _ db: Writing) {
    db.say(use.visibility == .private ? "\(deed) a resource" : "\(deed) resource \(resource.number)")
  }
}
