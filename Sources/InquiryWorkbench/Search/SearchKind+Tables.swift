import InquiryDomain

extension SearchKind {
  /// The tables whose words are found as entries of this kind; none for protocols, which are files.
  var tables: [String] {
    switch self {
    case .story: [Story.table]
    case .need: [Need.table]
    case .check: [AssumptionCheck.table, Evidence.table]
    case .note: [Cause.table]
    case .group: [CauseGroup.table]
    case .question: [Question.table, QuestionDraft.table]
    case .inquiry: [Inquiry.table, Wording.table, Reflection.table]
    case .log: [LogEntry.table]
    case .debrief: [DebriefTurn.table]
    case .promise: [Commitment.table]
    case .barrier: [Barrier.table]
    case .plan: [LearningPlan.table]
    case .resource: [Resource.table]
    case .playlist: [Playlist.table]
    case .protocol: []
    }
  }
}
