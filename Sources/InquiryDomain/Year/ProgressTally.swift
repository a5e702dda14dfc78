/// How many leaders have come how far after one session, without a name.
package struct ProgressTally: Equatable, Sendable {
  package var planned: Int
  package var applied: Int
  package var noted: Int
  package var debriefed: Int

  package init(planned: Int = 0, applied: Int = 0, noted: Int = 0, debriefed: Int = 0) {
    self.planned = planned
    self.applied = applied
    self.noted = noted
    self.debriefed = debriefed
  }
}
