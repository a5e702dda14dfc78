package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Adopts a question as a community's inquiry for the year; the others that stood are parked, and dissent is kept.
  ///
  /// Only a facilitator may (`practice.md` §1, step 10; §4.4).
  ///
  /// - Throws: `Failure` where the actor does not facilitate, the question was merged, a vote on the community's
  ///   questions is open, or the community has an open inquiry.
  package func adopt(_ id: Identifier<Question>, dissent: String? = nil, by actor: Actor) throws -> InquiryView {
    try actor.mustFacilitate("adopt a question")
    let dissent = try EntryText.acceptOptional(dissent, as: "dissent", limit: EntryText.Limit.line)
    let viewer = try viewer(for: actor)
    return try change(by: actor) { db in
      var question = try db.get(id)
      guard let draft = try db.drafts(of: id).last, question.status != .merged else {
        throw Failure(
          .invalid, "question.merged", "Question \(question.number) was merged into another.", hint: "hmw question list"
        )
      }
      try refuseSecond(in: question, db)
      try refuseOpenVote(in: question, db)
      question.status = .adopted
      try db.update(question)
      for var other in try db.all(Question.self, in: question.cohortID)
      where other.communityID == question.communityID && [.kept, .draft].contains(other.status) {
        other.status = .parked
        try db.update(other)
      }
      let inquiry = Inquiry(
        id: ambient.identifier(), number: try db.nextNumber(Inquiry.self, in: question.cohortID),
        cohortID: question.cohortID,
        communityID: question.communityID, questionID: id, dissent: dissent, adoptedAt: db.now)
      try db.insert(inquiry)
      try addWording(draft.text, reason: nil, to: inquiry, by: actor, db)
      db.say("adopted question \(question.number) as inquiry \(inquiry.number)")
      return try inquiryView(inquiry, in: db, to: viewer)
    }
  }

  private func refuseSecond(in question: Question, _ db: Writing) throws {
    let open = try db.all(Inquiry.self, in: question.cohortID).first {
      $0.communityID == question.communityID && $0.closedAt == nil
    }
    guard let open else { return }
    throw Failure(
      .invalid, "inquiry.exists", "Inquiry \(open.number) is adopted already.",
      hint: "Reword it, or close it first: hmw inquiry close \(open.number)")
  }

  private func refuseOpenVote(in question: Question, _ db: Writing) throws {
    let open = try db.all(Vote.self, in: question.cohortID).first {
      $0.isOpen && $0.communityID == question.communityID && $0.subject == .questions
    }
    guard let open else { return }
    throw Failure(
      .invalid, "vote.open", "Vote \(open.number) is still open.",
      hint: "Close it first: hmw vote close, in the console: close")
  }

  private func addWording(_ text: String, reason: String?, to inquiry: Inquiry, by actor: Actor, _ db: Writing) throws {
    let last = try db.wordings(of: inquiry.id).last?.position ?? 0
    try db.insert(
      Wording(
        id: ambient.identifier(), inquiryID: inquiry.id, position: last + 1, text: text, reason: reason,
        byID: actor.personID, byName: actor.name, at: db.now))
  }

  /// Puts the inquiry in new words; the reason says what evidence changed them.
  ///
  /// Members of its community may, and the facilitator; an inquiry of the whole cohort is open to everyone in it.
  ///
  /// - Throws: `Failure` where the inquiry belongs to another community, the words are the ones it has, or either text
  ///   is missing or too long.
  package func reword(_ id: Identifier<Inquiry>, as text: String, because reason: String, by actor: Actor) throws
    -> InquiryView
  {
    let text = QuestionText.completed(try EntryText.accept(text, as: "question", limit: EntryText.Limit.question - 16))
    let reason = try EntryText.accept(reason, as: "reason", limit: EntryText.Limit.line)
    let viewer = try viewer(for: actor)
    return try change(by: actor) { db in
      let inquiry = try db.get(id)
      try actor.mustBelong(to: inquiry.communityID, in: try db.memberships(of: actor.personID ?? Identifier("")))
      guard try db.wordings(of: id).last?.text != text else {
        throw Failure(.invalid, "inquiry.same-words", "Those are the words it has now.", hint: "Type the new wording.")
      }
      try addWording(text, reason: reason, to: inquiry, by: actor, db)
      db.say("reworded inquiry \(inquiry.number)")
      return try inquiryView(inquiry, in: db, to: viewer)
    }
  }

  /// Adds "what we now think".
  ///
  /// Members of its community may, and the facilitator; earlier thoughts stay beside it.
  ///
  /// - Throws: `Failure` where the inquiry belongs to another community or the words are none or too many.
  package func reflect(
    _ text: String, on id: Identifier<Inquiry>, session: Identifier<Session>? = nil, by actor: Actor
  ) throws -> InquiryView {
    let text = try EntryText.accept(text, as: "thought", limit: EntryText.Limit.story)
    let viewer = try viewer(for: actor)
    return try change(by: actor) { db in
      let inquiry = try db.get(id)
      try actor.mustBelong(to: inquiry.communityID, in: try db.memberships(of: actor.personID ?? Identifier("")))
      let last = try db.reflections(of: id).last?.position ?? 0
      try db.insert(
        Reflection(
          id: ambient.identifier(), inquiryID: id, sessionID: session, position: last + 1, text: text,
          byID: actor.personID, byName: actor.name, at: db.now))
      db.say("added what is now thought about inquiry \(inquiry.number)")
      return try inquiryView(inquiry, in: db, to: viewer)
    }
  }

  /// Adds to what those who would have chosen otherwise want remembered, or ends an inquiry.
  ///
  /// Only a facilitator may. A closed inquiry makes room for the community's next one.
  ///
  /// - Throws: `Failure` where the actor does not facilitate or the dissent grows too long.
  package func editInquiry(_ id: Identifier<Inquiry>, dissent: String? = nil, close: Bool = false, by actor: Actor)
    throws -> InquiryView
  {
    try actor.mustFacilitate("change an inquiry")
    let dissent = try EntryText.acceptOptional(dissent, as: "dissent", limit: EntryText.Limit.line)
    let viewer = try viewer(for: actor)
    return try change(by: actor) { db in
      var inquiry = try db.get(id)
      if let dissent {
        let whole = [inquiry.dissent, dissent].compactMap(\.self).joined(separator: "\n")
        inquiry.dissent = try EntryText.accept(whole, as: "dissent", limit: EntryText.Limit.line)
      }
      if close { inquiry.closedAt = inquiry.closedAt ?? db.now }
      try db.update(inquiry)
      db.say("\(close ? "closed" : "changed") inquiry \(inquiry.number)")
      return try inquiryView(inquiry, in: db, to: viewer)
    }
  }
}

extension Actor {
  /// A member words only the inquiry of their own community.
  fileprivate func mustBelong(to community: Identifier<Community>?, in memberships: [Membership]) throws(Failure) {
    guard !facilitates, let community, !memberships.contains(where: { $0.communityID == community }) else { return }
    throw Failure(.notAllowed, "role.not-yours", "That inquiry belongs to another community.", hint: "hmw inquiry list")
  }
}
