/// Someone who asks to read.
package struct Viewer: Hashable, Sendable {
  /// Nil for somebody who is no member, such as the keeper of the file.
  package var personID: Identifier<Person>?
  /// Whether they lead: they read what any community may, and of others' entries none that is private or a pair's.
  package var facilitates: Bool
  /// The cohorts in which they take part now.
  package var cohortIDs: Set<Identifier<Cohort>>
  /// The communities in which they take part now.
  package var communityIDs: Set<Identifier<Community>>

  package init(
    personID: Identifier<Person>?, facilitates: Bool, cohortIDs: Set<Identifier<Cohort>> = [],
    communityIDs: Set<Identifier<Community>> = []
  ) {
    self.personID = personID
    self.facilitates = facilitates
    self.cohortIDs = cohortIDs
    self.communityIDs = communityIDs
  }

  /// Whoever sits at the computer that holds the file and has not said who they are.
  package static let keeper = Viewer(personID: nil, facilitates: true)

  /// The one rule of who sees what; every read on every door passes here.
  package func maySee(_ entry: some Confidential) -> Bool {
    if let personID, entry.holders.contains(personID) { return true }
    if entry.isHidden { return false }
    switch entry.visibility {
    case .private, .pair: return false
    case .community: return facilitates || belongs(to: entry.communityID, of: entry.cohortID)
    case .cohort: return facilitates || cohortIDs.contains(entry.cohortID)
    case .network: return facilitates || personID != nil
    case .public: return true
    }
  }

  private func belongs(to community: Identifier<Community>?, of cohort: Identifier<Cohort>) -> Bool {
    guard let community else { return cohortIDs.contains(cohort) }
    return communityIDs.contains(community)
  }
}
