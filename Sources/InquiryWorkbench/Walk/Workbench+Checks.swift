package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Keeps an assumption check; only its owner and their peers may read it.
  ///
  /// Anyone may for themselves; only a facilitator may write one down for somebody else.
  ///
  /// - Throws: `Failure` where a participant writes in another's name, words are missing or too many, the peer is the
  ///   owner, a revision has no new words, or a confidence is not 1 to 5.
  package func addCheck(_ form: CheckForm, in place: Place, by actor: Actor) throws -> AssumptionCheck {
    try actor.mustSpeak(for: form.ownerID)
    return try change(by: actor) { db in
      var check = AssumptionCheck(
        id: ambient.identifier(), number: 0, cohortID: place.cohortID, communityID: place.communityID,
        sessionID: place.sessionID, ownerID: actor.personID, assumption: "", createdAt: db.now)
      try form.fill(&check)
      try refuseOwnerless(check.visibility, check.holders)
      try refuseUnread(
        check.words + form.evidence.map(\.text), widening: .community, to: check.visibility, of: check.cohortID,
        accepted: form.acceptsFindings, db)
      check.number = try db.nextNumber(AssumptionCheck.self, in: place.cohortID)
      try db.insert(check)
      try addEvidence(form.evidence, to: check, after: 0, db)
      if let slot = form.draftSlot { try db.dropDraft(slot) }
      db.say("added assumption check \(check.number)")
      return check
    }
  }

  /// Adds to a check or changes what is given.
  ///
  /// Its people may; so may the facilitator, where the check is theirs to read.
  ///
  /// - Throws: `Failure` where the check is not the actor's to change, somebody but its owner lets more people read
  ///   it, its words may tell who somebody is and more people are to read it, and as in `addCheck`.
  package func editCheck(_ id: Identifier<AssumptionCheck>, _ form: CheckForm, by actor: Actor) throws
    -> AssumptionCheck
  {
    try change(by: actor) { db in
      var check = try db.get(id)
      try actor.mustOwn(check, "a check")
      try actor.mustSpeak(for: form.ownerID)
      try actor.mayWiden(check, to: form.visibility, owner: check.ownerID)
      let before = check.visibility
      try form.fill(&check)
      let evidence = try db.evidence(of: id).map(\.text) + form.evidence.map(\.text)
      try refuseUnread(
        check.words + evidence, widening: before, to: check.visibility, of: check.cohortID,
        accepted: form.acceptsFindings, db)
      try db.update(check)
      try addEvidence(form.evidence, to: check, after: try db.evidence(of: id).last?.position ?? 0, db)
      db.say("changed assumption check \(check.number)")
      return check
    }
  }

  private func addEvidence(
    _ evidence: [CheckForm.NewEvidence], to check: AssumptionCheck, after last: Int, _ db: Writing
  ) throws {
    for (index, new) in evidence.enumerated() {
      let text = try EntryText.accept(new.text, as: "piece of evidence", limit: EntryText.Limit.line)
      try db.insert(
        Evidence(
          id: ambient.identifier(), checkID: check.id, position: last + index + 1, side: new.side, kind: new.kind,
          text: text))
    }
  }

  /// Takes a check away with its evidence; its people may, and so may the facilitator where it is theirs to read.
  ///
  /// - Throws: `Failure` where the check is not the actor's to remove.
  package func removeCheck(_ id: Identifier<AssumptionCheck>, by actor: Actor) throws {
    try change(by: actor) { db in
      let check = try db.get(id)
      try actor.mustOwn(check, "a check")
      for evidence in try db.evidence(of: id) { try db.delete(evidence) }
      try db.delete(check)
      db.say("removed assumption check \(check.number)")
    }
  }

  /// The evidence of a check that the viewer may see.
  package func evidence(of check: Identifier<AssumptionCheck>, to viewer: Viewer) throws -> [Evidence] {
    try read { db in viewer.maySee(try db.get(check)) ? try db.evidence(of: check) : [] }
  }

  /// How many checks came out how: all that leaves a pair (`practice.md` §6).
  ///
  /// Anyone may know them: they count and name nobody.
  package func checkCounts(in cohort: Identifier<Cohort>) throws -> [AssumptionCheck.Outcome: Int] {
    try read { db in
      try db.all(AssumptionCheck.self, in: cohort).reduce(into: [:]) { $0[$1.outcome, default: 0] += 1 }
    }
  }
}
