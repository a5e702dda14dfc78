import InquiryDomain

extension CohortExport {
  /// What goes out of a community, or of the whole group, to an audience.
  ///
  /// Entries that are private or a pair's never do; names only where they are shown.
  func forReport(
    of community: Identifier<Community>?, for audience: ReportAudience, showsNames: Bool
  ) -> CohortExport {
    var export = community.map { narrowed(to: $0) } ?? self
    let gate = ReportGate(audience: audience, isOfGroup: community == nil)
    export.keepOwn(gate)
    export.keepCommon(gate)
    export.dropParts()
    if !showsNames { export.dropNames() }
    return export
  }

  private mutating func keepOwn(_ gate: ReportGate) {
    stories.removeAll { !gate.lets($0) }
    needs.removeAll { !gate.lets($0) }
    checks.removeAll { !gate.lets($0) }
    log.removeAll { !gate.lets($0) }
    debriefs.removeAll { !gate.lets($0) }
    commitments.removeAll { !gate.lets($0) }
    barriers.removeAll { !gate.lets($0) }
    learningPlans.removeAll { !gate.lets($0) }
    resourceUses.removeAll { !gate.lets($0) }
  }

  /// A group's name stays back with its notes, and who wrote something beyond the readers whom they chose.
  private mutating func keepCommon(_ gate: ReportGate) {
    causes.removeAll { !gate.letsCommon($0) }
    for index in causes.indices where !gate.lets(causes[index]) { causes[index].authorID = nil }
    let shown = Set(causes.compactMap(\.groupID))
    groups.removeAll { !shown.contains($0.id) }
    questions.removeAll { !gate.letsCommon($0) }
    for index in questions.indices where !gate.lets(questions[index]) { questions[index].authorID = nil }
    votes.removeAll { $0.isOpen || !gate.letsCommon($0) }
  }

  /// What belongs to an entry goes with it; how sessions were led, who sat with whom and what was refused stays.
  private mutating func dropParts() {
    let checks = Set(checks.map(\.id))
    evidence.removeAll { !checks.contains($0.checkID) }
    let debriefs = Set(debriefs.map(\.id))
    debriefTurns.removeAll { !debriefs.contains($0.debriefID) }
    let (questions, votes) = (Set(questions.map(\.id)), Set(votes.map(\.id)))
    drafts.removeAll { !questions.contains($0.questionID) }
    sources.removeAll { !questions.contains($0.questionID) }
    options.removeAll { !votes.contains($0.voteID) }
    (norms, agenda, pairings, partnerships, refusals) = ([], [], [], [], [])
    for index in communities.indices { communities[index].reason = nil }
  }

  /// Who is who can't be told any more.
  private mutating func dropNames() {
    (people, schools) = ([], [])
    for index in wordings.indices { wordings[index].byName = "" }
    for index in reflections.indices { reflections[index].byName = "" }
  }
}
