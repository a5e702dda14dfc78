/// One text that goes out, with where it stands.
package struct ReportText: Hashable, Sendable {
  /// The kinds of records that hold words, in the words that people type.
  package enum Kind: String, CaseIterable, Sendable {
    case cohort, community, session, story, need, check, note, group, question, inquiry, log, debrief, promise, barrier
    case plan = "learn"
    case use, playlist, resource
  }

  package var kind: Kind
  /// Its short number; of what somebody used, that of the resource.
  package var number: Int
  package var text: String
  /// Whether it is the name of a community or of the group, which stands in every report.
  package var isName = false

  /// Such as `story 3`.
  package var place: String {
    switch kind {
    case .cohort: "the name of the group"
    case .community where isName: "the name of community \(number)"
    case .log: "log entry \(number)"
    case .plan: "learning plan \(number)"
    case .use: "a word about resource \(number)"
    default: "\(kind.rawValue) \(number)"
    }
  }
}
