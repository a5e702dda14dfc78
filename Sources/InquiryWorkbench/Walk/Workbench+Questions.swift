package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Starts a question with its first draft.
  ///
  /// Anyone may in their own name; only a facilitator may in another's. Words without an opening get "How might we".
  ///
  /// - Throws: `Failure` where a participant writes in another's name, or the words are none or too many.
  package func addQuestion(
    _ text: String, from sources: Sources = Sources(), author: Identifier<Person>? = nil, in place: Place,
    by actor: Actor
  ) throws -> QuestionView {
    try actor.mustSpeak(for: author)
    let text = try accept(text)
    let viewer = try viewer(for: actor)
    return try change(by: actor) { db in
      let question = Question(
        id: ambient.identifier(), number: try db.nextNumber(Question.self, in: place.cohortID),
        cohortID: place.cohortID,
        communityID: place.communityID, sessionID: place.sessionID, authorID: author ?? actor.personID,
        createdAt: db.now)
      try db.insert(question)
      try addDraft(text, to: question, by: author ?? actor.personID, db)
      try link(sources, to: question, db)
      db.say("added question \(question.number)")
      return try questionView(question, in: db, to: viewer)
    }
  }

  /// The needs and causes a question grows from.
  ///
  /// An edit adds them to those that are known; none is taken away.
  package struct Sources: Equatable, Sendable {
    package var causes: [Identifier<Cause>]
    package var needs: [Identifier<Need>]

    package init(causes: [Identifier<Cause>] = [], needs: [Identifier<Need>] = []) {
      self.causes = causes
      self.needs = needs
    }
  }

  private func accept(_ text: String) throws(Failure) -> String {
    QuestionText.completed(try EntryText.accept(text, as: "question", limit: EntryText.Limit.question - 16))
  }

  private func addDraft(_ text: String, to question: Question, by person: Identifier<Person>?, _ db: Writing) throws {
    let last = try db.drafts(of: question.id).last
    guard last?.text != text else { return }
    try db.insert(
      QuestionDraft(
        id: ambient.identifier(), questionID: question.id, position: (last?.position ?? 0) + 1, text: text,
        byID: person,
        at: db.now))
  }

  private func link(_ sources: Sources, to question: Question, _ db: Writing) throws {
    let known = try db.sources(of: question.id)
    for cause in sources.causes where !known.contains(where: { $0.causeID == cause }) {
      try db.insert(QuestionSource(id: ambient.identifier(), questionID: question.id, causeID: cause))
    }
    for need in sources.needs where !known.contains(where: { $0.needID == need }) {
      try db.insert(QuestionSource(id: ambient.identifier(), questionID: question.id, needID: need))
    }
  }

  /// Adds a draft beside the earlier ones.
  ///
  /// The question's author may, and so may the facilitator. The words it has already make no draft.
  ///
  /// - Throws: `Failure` where the question is not the actor's, is adopted or was merged, or the words are none or too
  ///   many.
  package func draft(_ text: String, of id: Identifier<Question>, by actor: Actor) throws -> QuestionView {
    let text = try accept(text)
    return try changeQuestion(id, by: actor) { question, db in
      try refuseAdopted(question)
      try addDraft(text, to: question, by: actor.personID, db)
      db.say("added a draft to question \(question.number)")
    }
  }

  /// Makes an earlier draft the current one again, as a draft of its own.
  ///
  /// The question's author may, and so may the facilitator.
  ///
  /// - Parameter position: from 1, as the drafts are numbered beside one another.
  /// - Throws: `Failure` where the question is not the actor's, is adopted or was merged, or has no such draft.
  package func use(draft position: Int, of id: Identifier<Question>, by actor: Actor) throws -> QuestionView {
    try changeQuestion(id, by: actor) { question, db in
      try refuseAdopted(question)
      guard let chosen = try db.drafts(of: id).first(where: { $0.position == position }) else {
        throw Failure(
          .notFound, "draft.not-found", "Question \(question.number) has no draft \(position).",
          hint: "See them: compare")
      }
      try addDraft(chosen.text, to: question, by: actor.personID, db)
      db.say("went back to draft \(position) of question \(question.number)")
    }
  }

  /// Says which needs and causes a question grows from.
  ///
  /// The question's author may, and so may the facilitator.
  ///
  /// - Throws: `Failure` where the question is not the actor's.
  package func connect(_ id: Identifier<Question>, to sources: Sources, by actor: Actor) throws -> QuestionView {
    try changeQuestion(id, by: actor) { question, db in
      try link(sources, to: question, db)
      db.say("said what question \(question.number) grows from")
    }
  }

  /// Lets a question stand for the vote; a reason says why it stands although the coach asked something.
  ///
  /// The question's author may, and so may the facilitator; a parked question comes back this way.
  ///
  /// - Throws: `Failure` where the question is not the actor's, is adopted or was merged, or the reason is too long.
  package func keep(_ id: Identifier<Question>, reason: String? = nil, by actor: Actor) throws -> QuestionView {
    let reason = try EntryText.acceptOptional(reason, as: "reason", limit: EntryText.Limit.line)
    return try changeQuestion(id, by: actor) { question, db in
      try refuseAdopted(question)
      question.status = .kept
      question.keptReason = reason ?? question.keptReason
      db.say("kept question \(question.number)")
    }
  }

  /// Puts a question aside for another time.
  ///
  /// The question's author may, and so may the facilitator; dots in an open vote go back to their givers.
  ///
  /// - Throws: `Failure` where the question is not the actor's, is adopted or was merged.
  package func park(_ id: Identifier<Question>, by actor: Actor) throws -> QuestionView {
    try changeQuestion(id, by: actor) { question, db in
      try refuseAdopted(question)
      question.status = .parked
      try returnVotes(for: { $0.questionID == id }, in: question.cohortID, db)
      db.say("parked question \(question.number)")
    }
  }

  /// Makes one question of twins; their dots in an open vote go back to their givers.
  ///
  /// Only a facilitator may. The question that stays grows from all that its twins grew from.
  ///
  /// - Throws: `Failure` where the actor does not facilitate, one of them is settled, or they belong to different
  ///   communities.
  package func mergeQuestions(_ kept: Identifier<Question>, _ twins: [Identifier<Question>], by actor: Actor) throws
    -> QuestionView
  {
    try actor.mustFacilitate("merge questions")
    return try changeQuestion(kept, by: actor) { keeper, db in
      try refuseMerged(keeper)
      for id in twins where id != kept {
        var twin = try db.get(id)
        try refuseAdopted(twin)
        try refuseElsewhere(twin, keeper)
        twin.status = .merged
        twin.mergedIntoID = kept
        try db.update(twin)
        let inherited = try db.sources(of: id)
        try link(
          Sources(causes: inherited.compactMap(\.causeID), needs: inherited.compactMap(\.needID)), to: keeper, db)
        try returnVotes(for: { $0.questionID == id }, in: keeper.cohortID, db)
      }
      db.say("merged questions into question \(keeper.number)")
    }
  }

  func changeQuestion(
    _ id: Identifier<Question>, by actor: Actor, _ body: (inout Question, Writing) throws -> Void
  ) throws -> QuestionView {
    let viewer = try viewer(for: actor)
    return try change(by: actor) { db in
      var question = try db.get(id)
      try actor.mustOwn(question, "a question")
      try body(&question, db)
      try db.update(question)
      return try questionView(question, in: db, to: viewer)
    }
  }

  func refuseMerged(_ question: Question) throws(Failure) {
    guard question.status == .merged else { return }
    try refuseAdopted(question)
  }

  private func refuseElsewhere(_ twin: Question, _ keeper: Question) throws(Failure) {
    guard twin.communityID != keeper.communityID || twin.cohortID != keeper.cohortID else { return }
    throw Failure(
      .invalid, "question.other-community", "Those questions belong to different communities.",
      hint: "Choose questions of one community.")
  }

  private func refuseAdopted(_ question: Question) throws(Failure) {
    guard question.status == .adopted || question.status == .merged else { return }
    throw Failure(
      .invalid, "question.settled",
      question.status == .merged
        ? "Question \(question.number) was merged into another."
        : "Question \(question.number) is the adopted inquiry.",
      hint: question.status == .merged ? "hmw question list" : "Reword it with a reason: reword TEXT because REASON")
  }
}
