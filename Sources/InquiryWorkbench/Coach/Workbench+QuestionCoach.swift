package import InquiryDomain
import InquiryStore

/// A question with what the coach would ask about it and a wording to start from.
package struct CoachedQuestion: Equatable, Sendable {
  package var view: QuestionView
  package var reading: QuestionCoach.Reading
  /// Made from the needs and causes it grows from; nil where they give no sentence.
  package var startingPoint: String?
}

extension Workbench {
  /// What the coach would ask about a question, knowing what it grows from, its neighbours and the roster.
  package func coached(_ view: QuestionView) throws -> CoachedQuestion {
    try read { try coached(view, $0) }
  }

  private func coached(_ view: QuestionView, _ db: Reading) throws -> CoachedQuestion {
    let reading = QuestionCoach().read(view.text, in: try context(of: view.question, db))
    // A question is the community's: words that only a person or a pair may read are no part of what it starts from.
    let start = StartingPoint.wording(
      needs: view.needs.filter { $0.visibility >= .community }.map(\.text),
      causes: view.causes.filter { !$0.hidden }.map(\.text))
    return CoachedQuestion(view: view, reading: reading, startingPoint: start == view.text ? nil : start)
  }

  private func context(of question: Question, _ db: Reading) throws -> QuestionContext {
    let cohort = question.cohortID
    let others = try db.all(Question.self, in: cohort).filter {
      $0.id != question.id && $0.communityID == question.communityID && $0.status != .merged
    }
    let drafts = Dictionary(grouping: try db.drafts(in: cohort), by: \.questionID)
    let sources = try db.sources(of: question.id)
    return QuestionContext(
      drafts: others.map { .init(name: "question \($0.number)", text: drafts[$0.id]?.last?.text ?? "") },
      links: .init(needs: sources.count { $0.needID != nil }, causes: sources.count { $0.causeID != nil }),
      people: try db.people(in: cohort).map(\.name), schools: try db.all(School.self, in: cohort).map(\.name))
  }

  /// Adds ideas to those that a question was tried with; a line that is there already is not added again.
  ///
  /// The question's author may, and so may the facilitator (`practice.md` §4.1: can the team name five?).
  ///
  /// - Throws: `Failure` where the question is not the actor's or was merged, or an idea is empty or longer than 1,000
  ///   characters; then none is added.
  package func addIdeas(_ ideas: [String], to id: Identifier<Question>, by actor: Actor) throws -> QuestionView {
    let ideas = try ideas.map { try EntryText.accept($0, as: "idea", limit: EntryText.Limit.line) }
    return try changeQuestion(id, by: actor) { question, db in
      try refuseMerged(question)
      question.ideas += ideas.filter { !question.ideas.contains($0) }
      db.say("added ideas to question \(question.number)")
    }
  }

  /// Puts the starting point of a question's own cause and need in as its next draft.
  ///
  /// The question's author may, and so may the facilitator.
  ///
  /// - Throws: `Failure` where the question is not the actor's, is adopted or was merged, or grows from nothing that
  ///   makes a sentence.
  package func useStartingPoint(of id: Identifier<Question>, by actor: Actor) throws -> QuestionView {
    let viewer = try viewer(for: actor)
    let coached: CoachedQuestion = try read { db in
      try self.coached(try questionView(try db.get(id), in: db, to: viewer), db)
    }
    guard let start = coached.startingPoint else {
      throw Failure(
        .invalid, "question.no-start", "There is no starting point yet: it is made from a cause and a need.",
        hint: "Say what it grows from: hmw question connect 1 --cause 5 --need 4")
    }
    return try draft(start, of: id, by: actor)
  }
}
