/// How far one leader is between two sessions: the four dots (`practice.md` §7).
package struct Progress: Equatable, Sendable {
  package var personID: Identifier<Person>
  package var planned: Bool
  /// Done, wholly or partly.
  package var applied: Bool
  /// Something was written down about it; why it is not done yet counts too.
  package var noted: Bool
  package var debriefed: Bool

  package init(
    personID: Identifier<Person>, planned: Bool = false, applied: Bool = false, noted: Bool = false,
    debriefed: Bool = false
  ) {
    self.personID = personID
    self.planned = planned
    self.applied = applied
    self.noted = noted
    self.debriefed = debriefed
  }
}
