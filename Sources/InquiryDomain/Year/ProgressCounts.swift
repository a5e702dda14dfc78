/// How many leaders have planned, applied, noted and debriefed, out of how many.
package struct ProgressCounts: Equatable, Sendable {
  package var people: Int
  package var planned: Int
  package var applied: Int
  package var noted: Int
  package var debriefed: Int

  /// Counts those who have come so far; those of whom nothing is known are only among `people`.
  package init(_ progress: [Progress], of people: Int) {
    self.people = people
    planned = progress.count(where: \.planned)
    applied = progress.count(where: \.applied)
    noted = progress.count(where: \.noted)
    debriefed = progress.count(where: \.debriefed)
  }
}
