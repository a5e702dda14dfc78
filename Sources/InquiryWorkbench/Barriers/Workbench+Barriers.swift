package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Raises what a school cannot solve alone, so that the district listens (`practice.md` §9).
  ///
  /// Anyone may in their own name. It comes from words of its own, from an application that was not possible yet, or
  /// from a cause. What only two people may read is never carried over by itself, and what is carried over travels no
  /// further than it did, unless whoever wrote it says so.
  ///
  /// - Throws: `Failure` where there are no words, or too many; where the actor may not read what it comes from, or
  ///   lets more people read another's words; and where its words may tell who somebody is and go beyond the cohort.
  package func raiseBarrier(_ form: BarrierForm, in place: Place, by actor: Actor) throws -> Barrier {
    let viewer = try viewer(for: actor)
    let owner = try EntryText.acceptOptional(form.owner, as: "owner", limit: EntryText.Limit.name)
    return try change(by: actor) { db in
      let source = try source(of: form, to: viewer, db)
      let copied = form.text == nil ? source?.words : nil
      let text = try barrierText(form.text ?? copied)
      let reach = copied == nil ? .cohort : source?.entry.visibility ?? .cohort
      let barrier = Barrier(
        id: ambient.identifier(), number: try db.nextNumber(Barrier.self, in: place.cohortID),
        cohortID: place.cohortID, communityID: source?.entry.communityID ?? place.communityID,
        raisedByID: actor.personID, entryID: form.entryID, causeID: form.causeID,
        category: form.category ?? source?.category, text: text, owner: owner,
        visibility: form.visibility ?? Self.usualReach(reach, source: copied == nil ? nil : source, of: actor),
        createdAt: db.now)
      if copied != nil, let source { try actor.mayWiden(source.entry, to: barrier.visibility, owner: source.owner) }
      try refuseOwnerless(barrier.visibility, barrier.holders)
      try refuseUnread(barrier, widening: reach, accepted: form.acceptsFindings, db)
      try db.insert(barrier)
      db.say(barrier.visibility > .pair ? "raised barrier \(barrier.number)" : "raised a barrier")
      return barrier
    }
  }

  /// Changes the parts of a barrier that are given; the others stay.
  ///
  /// Whoever raised it may, and so may the facilitator where it is theirs to read.
  ///
  /// - Throws: `Failure` where the barrier is not the actor's to change, somebody but whoever raised it lets more people
  ///   read it, or its words may tell who somebody is and more people are to read it.
  package func editBarrier(_ id: Identifier<Barrier>, _ form: BarrierForm, by actor: Actor) throws -> Barrier {
    let text = try EntryText.acceptOptional(form.text, as: "barrier", limit: EntryText.Limit.line)
    return try changeBarrier(id, by: actor) { barrier, db in
      try actor.mayWiden(barrier, to: form.visibility, owner: barrier.raisedByID)
      let before = barrier.visibility
      barrier.text = text ?? barrier.text
      barrier.category = form.category ?? barrier.category
      barrier.visibility = form.visibility ?? barrier.visibility
      try refuseOwnerless(barrier.visibility, barrier.holders)
      try refuseUnread(barrier, widening: before, accepted: form.acceptsFindings, db)
      db.say(Self.sentence("changed", barrier))
    }
  }

  /// Says who at the district can answer, as a role; nothing takes it from them again.
  ///
  /// Whoever raised it may, and so may the facilitator where it is theirs to read.
  ///
  /// - Parameter acceptsFindings: a person has read what the privacy scrub finds, and lets it stand.
  /// - Throws: `Failure` where the barrier is not the actor's to change, or the owner is a person's name.
  package func assignBarrier(
    _ id: Identifier<Barrier>, to owner: String?, acceptsFindings: Bool = false, by actor: Actor
  ) throws -> Barrier {
    let owner = try EntryText.acceptOptional(owner, as: "owner", limit: EntryText.Limit.name)
    return try changeBarrier(id, by: actor) { barrier, db in
      try refuseNamed(owner, of: barrier.cohortID, accepted: acceptsFindings, db)
      barrier.owner = owner
      db.say(owner == nil ? Self.sentence("took the owner from", barrier) : Self.sentence("gave an owner to", barrier))
    }
  }

  /// Keeps where a barrier stands and what the district said; an answer that is left out stays.
  ///
  /// Whoever raised it may, and so may the facilitator where it is theirs to read.
  ///
  /// - Throws: `Failure` where the barrier is not the actor's to change or the answer is too long.
  package func answerBarrier(
    _ id: Identifier<Barrier>, _ status: Barrier.Status, answer: String? = nil, acceptsFindings: Bool = false,
    by actor: Actor
  ) throws -> Barrier {
    let answer = try EntryText.acceptOptional(answer, as: "answer", limit: EntryText.Limit.line)
    return try changeBarrier(id, by: actor) { barrier, db in
      let before = barrier
      barrier.status = status
      barrier.answer = answer ?? barrier.answer
      if barrier != before { barrier.answeredAt = status == .raised ? nil : db.now }
      try refuseUnread(barrier, widening: min(before.visibility, .cohort), accepted: acceptsFindings, db)
      db.say(Self.sentence("kept the answer to", barrier))
    }
  }

  /// Takes a barrier back; whoever raised it may, and so may the facilitator where it is theirs to read.
  ///
  /// - Throws: `Failure` where the barrier is not the actor's to remove.
  package func removeBarrier(_ id: Identifier<Barrier>, by actor: Actor) throws {
    try change(by: actor) { db in
      let barrier = try db.get(id)
      try actor.mustOwn(barrier, "a barrier")
      try db.delete(barrier)
      db.say(Self.sentence("removed", barrier))
    }
  }
}
