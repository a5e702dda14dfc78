import InquiryDomain

extension CohortExport {
  /// The same without references to what it leaves out, so that it can be read into a workbook by itself.
  ///
  /// A reference that an entry can't be without takes the entry along: a source of a question, for one.
  ///
  /// - Parameter library: the resources and playlists that come along; a reference to any other is left out.
  func closed(over library: LibraryExport) -> CohortExport {
    var export = self
    let causes = Set(causes.map(\.id))
    let needs = Set(needs.map(\.id))
    let stories = Set(stories.map(\.id))
    let resources = Set(library.resources.map(\.id))
    let playlists = Set(library.playlists.map(\.id))
    for index in export.needs.indices { export.needs[index].storyID.keep(in: stories) }
    for index in export.checks.indices {
      export.checks[index].storyID.keep(in: stories)
      export.checks[index].needID.keep(in: needs)
    }
    for index in export.causes.indices {
      export.causes[index].needID.keep(in: needs)
      export.causes[index].mergedIntoID.keep(in: causes)
      export.causes[index].groupID.keep(in: Set(groups.map(\.id)))
    }
    export.sources.removeAll { source in
      (source.causeID.map { !causes.contains($0) } ?? false) || (source.needID.map { !needs.contains($0) } ?? false)
    }
    export.closePeople()
    export.closeQuestions(causes)
    export.closeYear(causes, resources, playlists)
    return export
  }

  /// Partners of another community do not come along with one community.
  private mutating func closePeople() {
    let known = Set(people.map(\.id))
    for index in checks.indices {
      checks[index].peerID.keep(in: known)
      checks[index].secondPeerID.keep(in: known)
    }
    for index in log.indices { log[index].partnerID.keep(in: known) }
    for index in learningPlans.indices {
      learningPlans[index].partnerID.keep(in: known)
      learningPlans[index].secondPartnerID.keep(in: known)
    }
    for index in barriers.indices { barriers[index].raisedByID.keep(in: known) }
  }

  private mutating func closeQuestions(_ causes: Set<Identifier<Cause>>) {
    let questions = Set(questions.map(\.id))
    let groups = Set(groups.map(\.id))
    for index in self.questions.indices { self.questions[index].mergedIntoID.keep(in: questions) }
    options.removeAll { option in
      !(option.questionID.map(questions.contains) ?? option.groupID.map(groups.contains)
        ?? option.causeID.map(causes.contains) ?? true)
    }
    inquiries.removeAll { !questions.contains($0.questionID) }
    let kept = Set(inquiries.map(\.id))
    wordings.removeAll { !kept.contains($0.inquiryID) }
    reflections.removeAll { !kept.contains($0.inquiryID) }
  }

  private mutating func closeYear(
    _ causes: Set<Identifier<Cause>>, _ resources: Set<Identifier<Resource>>, _ playlists: Set<Identifier<Playlist>>
  ) {
    let checks = Set(checks.map(\.id))
    let entries = Set(log.map(\.id))
    for index in log.indices {
      log[index].checkID.keep(in: checks)
      log[index].resourceID.keep(in: resources)
    }
    for index in debriefTurns.indices { debriefTurns[index].entryID.keep(in: entries) }
    for index in barriers.indices {
      barriers[index].entryID.keep(in: entries)
      barriers[index].causeID.keep(in: causes)
    }
    for index in learningPlans.indices {
      learningPlans[index].playlistID.keep(in: playlists)
      learningPlans[index].resourceID.keep(in: resources)
      learningPlans[index].productID.keep(in: resources)
    }
    resourceUses.removeAll { !resources.contains($0.resourceID) }
    for index in resourceUses.indices { resourceUses[index].playlistID.keep(in: playlists) }
  }
}

extension Optional {
  /// Forgets an identifier of something that is not there.
  fileprivate mutating func keep<E>(in known: Set<Identifier<E>>) where Wrapped == Identifier<E> {
    if let id = self, !known.contains(id) { self = nil }
  }
}
