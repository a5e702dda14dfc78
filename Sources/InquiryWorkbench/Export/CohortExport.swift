package import InquiryDomain
import InquiryStore

/// All of a cohort that a viewer may see, in the order in which it was made.
///
/// What a reader may not see is left out with all that belongs to it: a check with its evidence, a question with its
/// drafts.
package struct CohortExport: Codable, Equatable, Sendable {
  package var cohort: Cohort
  package var norms: [Norm]
  package var schools: [School]
  package var people: [Person]
  package var memberships: [Membership]
  package var communities: [Community]
  package var sessions: [Session]
  /// Of all sessions, one session after the other; so are the three lists that follow.
  package var agenda: [AgendaItem]
  package var sessionEvents: [SessionEventRecord]
  package var attendance: [Attendance]
  package var pairings: [Pairing]
  package var stories: [Story]
  package var needs: [Need]
  package var checks: [AssumptionCheck]
  package var evidence: [Evidence]
  package var causes: [Cause]
  package var groups: [CauseGroup]
  package var questions: [Question]
  package var drafts: [QuestionDraft]
  package var sources: [QuestionSource]
  package var votes: [Vote]
  /// With counts where their vote is closed.
  package var options: [VoteOption]
  package var inquiries: [Inquiry]
  package var wordings: [Wording]
  package var reflections: [Reflection]
  /// Suggestions of the coach's that are not made again; fingerprints, without words.
  package var refusals: [Refusal]
  package var partnerships: [Partnership]
  package var log: [LogEntry]
  package var debriefs: [Debrief]
  package var debriefTurns: [DebriefTurn]
  package var commitments: [Commitment]
  package var barriers: [Barrier]
  package var learningPlans: [LearningPlan]
  package var resourceUses: [ResourceUse]
}

extension Workbench {
  /// Everything of a cohort within what the viewer may see; ballots are never in it.
  package func export(_ cohort: Identifier<Cohort>, to viewer: Viewer) throws -> CohortExport {
    try read { db in try Self.export(cohort, to: viewer, db) }
  }

  static func export(_ cohort: Identifier<Cohort>, to viewer: Viewer, _ db: Reading) throws -> CohortExport {
    let sessions = try db.all(Session.self, in: cohort)
    let checks = try db.all(AssumptionCheck.self, in: cohort).filter(viewer.maySee)
    let shown = Set(checks.map(\.id))
    let questions = try db.all(Question.self, in: cohort).filter(viewer.maySee)
    let asked = Set(questions.map(\.id))
    let inquiries = try db.all(Inquiry.self, in: cohort).filter(viewer.maySee)
    let adopted = Set(inquiries.map(\.id))
    let votes = try db.all(Vote.self, in: cohort).filter(viewer.maySee)
    let debriefs = try db.all(Debrief.self, in: cohort).filter(viewer.maySee)
    let heard = Set(debriefs.map(\.id))
    let log = try db.all(LogEntry.self, in: cohort).filter(viewer.maySee)
    let readable = Set(log.map(\.id))
    let turns = try db.turns(in: cohort).filter { heard.contains($0.debriefID) }.map { turn -> DebriefTurn in
      var turn = turn
      turn.entryID = turn.entryID.flatMap { readable.contains($0) ? $0 : nil }
      return turn
    }
    let shownVotes = Set(votes.map(\.id))
    return CohortExport(
      cohort: try db.get(cohort), norms: try db.all(in: cohort), schools: try db.all(in: cohort),
      people: try db.people(in: cohort), memberships: try db.all(in: cohort), communities: try db.all(in: cohort),
      sessions: sessions, agenda: try sessions.flatMap { try db.all(in: $0.id) },
      sessionEvents: try sessions.flatMap { try db.log(of: $0.id) },
      attendance: try sessions.flatMap { try db.all(in: $0.id) },
      pairings: try sessions.flatMap { try db.all(in: $0.id) },
      stories: try db.all(in: cohort).filter(viewer.maySee), needs: try db.all(in: cohort).filter(viewer.maySee),
      checks: checks, evidence: try db.evidence(in: cohort).filter { shown.contains($0.checkID) },
      causes: try db.all(in: cohort).filter(viewer.maySee), groups: try db.all(in: cohort).filter(viewer.maySee),
      questions: questions, drafts: try db.drafts(in: cohort).filter { asked.contains($0.questionID) },
      sources: try db.sources(in: cohort).filter { asked.contains($0.questionID) }, votes: votes,
      options: try db.options(in: cohort).filter { shownVotes.contains($0.voteID) }, inquiries: inquiries,
      wordings: try db.wordings(in: cohort).filter { adopted.contains($0.inquiryID) },
      reflections: try db.reflections(in: cohort).filter { adopted.contains($0.inquiryID) },
      refusals: try db.all(in: cohort), partnerships: try db.all(in: cohort).filter { viewer.maySee($0) },
      log: log, debriefs: debriefs,
      debriefTurns: turns,
      commitments: try db.all(in: cohort).filter(viewer.maySee),
      barriers: try db.all(in: cohort).filter(viewer.maySee),
      learningPlans: try db.all(in: cohort).filter(viewer.maySee),
      resourceUses: try db.all(in: cohort).filter(viewer.maySee))
  }
}
