/// What can be found, in the words that people use for it.
package enum SearchKind: String, Codable, CaseIterable, Sendable {
  case story, need, check, note, group, question, inquiry, log, debrief, barrier, plan, resource, playlist
  case `protocol`
  /// What somebody said they would do: a `Commitment`.
  case promise
}
