import InquiryDomain

/// How far a group has come between two sessions, as programs read it.
struct ProgressCountsShape: Encodable, Sendable {
  var people: Int
  var planned: Int
  var applied: Int
  var noted: Int
  var debriefed: Int

  init(_ counts: ProgressCounts) {
    people = counts.people
    planned = counts.planned
    applied = counts.applied
    noted = counts.noted
    debriefed = counts.debriefed
  }
}
