package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Keeps what somebody, or the group, will do and by when.
  ///
  /// Anyone may for themselves; only a facilitator may write one down for somebody else. It belongs to the session of
  /// the place, else to the one that lies behind.
  ///
  /// - Throws: `Failure` where a participant writes in another's name, there are no words or too many, only its owner
  ///   may read it and it is nobody's, or it is for more than the community and may tell who somebody is.
  package func addCommitment(_ form: PromiseForm, in place: Place, by actor: Actor) throws -> Commitment {
    try actor.mustSpeak(for: form.personID)
    let text = try EntryText.accept(form.text ?? "", as: "promise", limit: EntryText.Limit.line)
    return try change(by: actor) { db in
      let session = try place.sessionID ?? Interval(of: db.all(Session.self, in: place.cohortID), at: db.now).after?.id
      let kept = Commitment(
        id: ambient.identifier(), number: try db.nextNumber(Commitment.self, in: place.cohortID),
        cohortID: place.cohortID, communityID: place.communityID, sessionID: session,
        personID: form.personID ?? actor.personID, text: text, dueOn: form.dueOn,
        visibility: form.visibility ?? .community, createdAt: db.now)
      try refuseOwnerless(kept.visibility, kept.holders)
      try refuseUnread(
        kept.words, widening: .community, to: kept.visibility, of: kept.cohortID, accepted: form.acceptsFindings, db)
      try db.insert(kept)
      db.say(kept.told("wrote down"))
      return kept
    }
  }

  /// Changes the parts of a promise that are given; the others stay.
  ///
  /// Whose it is may; so may the facilitator, where it is theirs to read.
  ///
  /// - Throws: `Failure` where it is not the actor's to change, somebody but its owner lets more people read it, its
  ///   words may tell who somebody is and more people are to read it, and as in `addCommitment`.
  package func editCommitment(_ id: Identifier<Commitment>, _ form: PromiseForm, by actor: Actor) throws -> Commitment {
    try actor.mustSpeak(for: form.personID)
    let text = try EntryText.acceptOptional(form.text, as: "promise", limit: EntryText.Limit.line)
    return try change(by: actor) { db in
      var kept = try db.get(id)
      try actor.mustOwn(kept, "a promise")
      try actor.mayWiden(kept, to: form.visibility, owner: kept.personID)
      let before = kept.visibility
      kept.text = text ?? kept.text
      kept.dueOn = form.dueOn ?? kept.dueOn
      kept.personID = form.personID ?? kept.personID
      kept.visibility = form.visibility ?? kept.visibility
      try refuseOwnerless(kept.visibility, kept.holders)
      try refuseUnread(
        kept.words, widening: before, to: kept.visibility, of: kept.cohortID, accepted: form.acceptsFindings, db)
      try db.update(kept)
      db.say(kept.told("changed"))
      return kept
    }
  }

  /// Marks a promise as kept, or as open again.
  ///
  /// Whose it is may; so may the facilitator, where it is theirs to read.
  ///
  /// - Throws: `Failure` where it is not the actor's to change.
  package func finishCommitment(_ id: Identifier<Commitment>, done: Bool = true, by actor: Actor) throws -> Commitment {
    try change(by: actor) { db in
      var kept = try db.get(id)
      try actor.mustOwn(kept, "a promise")
      kept.doneAt = done ? kept.doneAt ?? db.now : nil
      try db.update(kept)
      db.say(kept.told(done ? "kept" : "opened again"))
      return kept
    }
  }

  /// Takes a promise back; whose it is may, and so may the facilitator where it is theirs to read.
  ///
  /// - Throws: `Failure` where it is not the actor's to remove.
  package func removeCommitment(_ id: Identifier<Commitment>, by actor: Actor) throws {
    try change(by: actor) { db in
      let kept = try db.get(id)
      try actor.mustOwn(kept, "a promise")
      try db.delete(kept)
      db.say(kept.told("removed"))
    }
  }

  /// The promises of a cohort that the viewer may see: the open ones by their day, then those that are done.
  ///
  /// - Parameters:
  ///   - person: only theirs.
  ///   - all: those that are done too.
  package func commitments(
    in cohort: Identifier<Cohort>, of person: Identifier<Person>? = nil, all: Bool = false, to viewer: Viewer
  ) throws -> [Commitment] {
    let (open, done) = try read { db in
      (
        try db.openCommitments(in: cohort),
        all ? try db.all(Commitment.self, in: cohort).filter { $0.doneAt != nil } : []
      )
    }
    return (open + done).filter { viewer.maySee($0) && (person == nil || $0.personID == person) }
  }
}

extension Commitment {
  /// What the history says: a promise that only its owner or a pair may read has no number there.
  fileprivate func told(_ verb: String) -> String {
    visibility <= .pair ? "\(verb) a promise" : "\(verb) promise \(number)"
  }
}
