import InquiryDomain
import InquiryStore

/// Turns rows of the index into entries that a viewer may see: a few looks at the file for a whole page.
struct FoundEntries {
  let db: Reading
  let viewer: Viewer

  /// The entries by identifier of the row; a row that hangs on an entry, such as evidence, becomes that entry.
  func load(_ table: String, _ ids: [String]) throws -> [String: FoundEntry] {
    try walk(table, ids) ?? questions(table, ids) ?? year(table, ids) ?? library(table, ids)
  }

  private func walk(_ table: String, _ ids: [String]) throws -> [String: FoundEntry]? {
    switch table {
    case Story.table: try own(Story.self, ids, .story) { $0.words }
    case Need.table: try own(Need.self, ids, .need) { $0.words }
    case AssumptionCheck.table: try own(AssumptionCheck.self, ids, .check) { $0.words }
    case Evidence.table: try part(Evidence.self, ids, of: { $0.checkID }, .check) { [$0.text] }
    case Cause.table: try own(Cause.self, ids, .note) { $0.words }
    case CauseGroup.table: try own(CauseGroup.self, ids, .group) { [$0.name] }
    default: nil
    }
  }

  private func questions(_ table: String, _ ids: [String]) throws -> [String: FoundEntry]? {
    switch table {
    case Question.table: try own(Question.self, ids, .question) { $0.ideas + [$0.keptReason].compactMap(\.self) }
    case QuestionDraft.table: try part(QuestionDraft.self, ids, of: { $0.questionID }, .question) { [$0.text] }
    case Inquiry.table: try own(Inquiry.self, ids, .inquiry) { [$0.dissent].compactMap(\.self) }
    case Wording.table:
      try part(Wording.self, ids, of: { $0.inquiryID }, .inquiry) { [$0.text, $0.reason].compactMap(\.self) }
    case Reflection.table: try part(Reflection.self, ids, of: { $0.inquiryID }, .inquiry) { [$0.text] }
    default: nil
    }
  }

  private func year(_ table: String, _ ids: [String]) throws -> [String: FoundEntry]? {
    switch table {
    case LogEntry.table: try own(LogEntry.self, ids, .log) { $0.words }
    case DebriefTurn.table: try part(DebriefTurn.self, ids, of: { $0.debriefID }, .debrief) { $0.words }
    case Commitment.table: try own(Commitment.self, ids, .promise) { $0.words }
    case Barrier.table: try own(Barrier.self, ids, .barrier) { $0.words + [$0.owner].compactMap(\.self) }
    case LearningPlan.table: try own(LearningPlan.self, ids, .plan) { $0.words + [$0.audience].compactMap(\.self) }
    default: nil
    }
  }

  private func library(_ table: String, _ ids: [String]) throws -> [String: FoundEntry] {
    switch table {
    case Resource.table: try db.entities(ids, as: Resource.self).mapValues { FoundEntry($0) }
    case Playlist.table: try db.entities(ids, as: Playlist.self).mapValues { FoundEntry($0) }
    default: [:]
    }
  }

  private func own<E: Stored & Numbered & OfCohort & Confidential>(
    _ type: E.Type, _ ids: [String], _ kind: SearchKind, texts: (E) -> [String]
  ) throws -> [String: FoundEntry] {
    try db.entities(ids, as: type).filter { viewer.maySee($0.value) }.mapValues {
      FoundEntry(kind, $0, texts: texts($0))
    }
  }

  private func part<Part: Stored, Whole: Stored & Numbered & OfCohort & Confidential>(
    _ type: Part.Type, _ ids: [String], of whole: (Part) -> Identifier<Whole>, _ kind: SearchKind,
    texts: (Part) -> [String]
  ) throws -> [String: FoundEntry] {
    let parts = try db.entities(ids, as: type)
    let wholes = try db.entities(Array(Set(parts.values.map { whole($0).text })), as: Whole.self)
    return parts.compactMapValues { part in
      guard let entry = wholes[whole(part).text], viewer.maySee(entry) else { return nil }
      return FoundEntry(kind, entry, texts: texts(part))
    }
  }
}
