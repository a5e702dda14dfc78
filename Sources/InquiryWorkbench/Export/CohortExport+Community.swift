package import InquiryDomain

extension CohortExport {
  /// What belongs to one community of the cohort: its members, and what was written in it.
  ///
  /// Sessions are the cohort's and come along; whoever leads is among the people, and nobody of another community.
  package func narrowed(to community: Identifier<Community>) -> CohortExport {
    var export = self
    export.communities.removeAll { $0.id != community }
    export.memberships.removeAll { $0.communityID != community && $0.role == .principal }
    let people = Set(export.memberships.map(\.personID))
    export.people.removeAll { !people.contains($0.id) }
    export.schools.removeAll { school in !export.memberships.contains { $0.schoolID == school.id } }
    export.attendance.removeAll { !people.contains($0.personID) }
    export.pairings.removeAll { !people.isSuperset(of: $0.members) }
    export.partnerships.removeAll { !people.isSuperset(of: $0.members) }
    export.narrowEntries(to: community, people)
    return export
  }

  private mutating func narrowEntries(to community: Identifier<Community>, _ people: Set<Identifier<Person>>) {
    stories.removeAll { $0.communityID != community }
    needs.removeAll { $0.communityID != community }
    checks.removeAll { $0.communityID != community }
    causes.removeAll { $0.communityID != community }
    groups.removeAll { $0.communityID != community }
    questions.removeAll { $0.communityID != community }
    votes.removeAll { $0.communityID != community }
    inquiries.removeAll { $0.communityID != community }
    log.removeAll { $0.communityID != community }
    debriefs.removeAll { $0.communityID != community }
    commitments.removeAll { $0.communityID != community }
    barriers.removeAll { $0.communityID != community }
    learningPlans.removeAll { $0.communityID != community }
    resourceUses.removeAll { $0.communityID != community }
    refusals = []
    narrowParts()
  }

  private mutating func narrowParts() {
    let (checks, questions) = (Set(checks.map(\.id)), Set(questions.map(\.id)))
    let (votes, inquiries, debriefs) = (Set(votes.map(\.id)), Set(inquiries.map(\.id)), Set(debriefs.map(\.id)))
    evidence.removeAll { !checks.contains($0.checkID) }
    drafts.removeAll { !questions.contains($0.questionID) }
    sources.removeAll { !questions.contains($0.questionID) }
    options.removeAll { !votes.contains($0.voteID) }
    wordings.removeAll { !inquiries.contains($0.inquiryID) }
    reflections.removeAll { !inquiries.contains($0.inquiryID) }
    debriefTurns.removeAll { !debriefs.contains($0.debriefID) }
  }
}
