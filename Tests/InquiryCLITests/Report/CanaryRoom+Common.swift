import InquiryDomain
import InquiryStore
import InquiryTestSupport

extension CanaryRoom {
  /// What a community makes together: its wall, its questions, its inquiry.
  func fillCommon(_ community: Int?, _ db: Writing) throws {
    try fillWall(community, db)
    guard community != nil else { return }
    try fillInquiry(community, db)
  }

  private func fillWall(_ community: Int?, _ db: Writing) throws {
    let (owner, place) = (Self.owner(in: community), communityID(community))
    let word = { (field: String, hidden: Bool) in
      self.word(field, .community, community, owner: owner, hidden: hidden)
    }
    for hidden in [false, true] {
      let group = CauseGroup(
        id: id(), number: number("group"), cohortID: cohort.id, communityID: place, category: .skills,
        name: word("group.name", hidden), createdAt: clock.now)
      try db.insert(group)
      for (field, category, groupID) in [
        ("note.grouped", Category.skills, group.id), ("note.loose", .resources, nil),
      ] as [(String, Category, Identifier<CauseGroup>?)] {
        try db.insert(note(word(field, hidden), category, groupID, hidden, owner, place))
      }
      try db.insert(note(word("note.unsorted", hidden), nil, nil, hidden, owner, place))
    }
  }

  private func note(
    _ text: String, _ category: InquiryDomain.Category?, _ group: Identifier<CauseGroup>?, _ hidden: Bool, _ owner: Int,
    _ place: Identifier<Community>?
  ) -> Cause {
    Cause(
      id: id(), number: number("note"), cohortID: cohort.id, communityID: place, authorID: people[owner - 1].id,
      text: text, category: category, groupID: group, hidden: hidden, createdAt: clock.now)
  }

  private func fillInquiry(_ community: Int?, _ db: Writing) throws {
    let (owner, place) = (Self.owner(in: community), communityID(community))
    let word = { (field: String) in self.word(field, .community, community, owner: owner) }
    let question = Question(
      id: id(), number: number("question"), cohortID: cohort.id, communityID: place,
      authorID: people[owner - 1].id, status: .adopted, keptReason: word("question.kept"),
      ideas: [word("question.idea")], createdAt: clock.now)
    try db.insert(question)
    for position in [1, 2] {
      try db.insert(
        QuestionDraft(
          id: id(), questionID: question.id, position: position, text: word("question.draft\(position)"),
          at: clock.now))
    }
    // An adopted question is known to the whole cohort.
    let known = { (field: String) in self.word(field, .cohort, community) }
    let inquiry = Inquiry(
      id: id(), number: number("inquiry"), cohortID: cohort.id, communityID: place, questionID: question.id,
      dissent: known("inquiry.dissent"), adoptedAt: clock.now.adding(seconds: 60))
    try db.insert(inquiry)
    for position in [1, 2] {
      try db.insert(
        Wording(
          id: id(), inquiryID: inquiry.id, position: position, text: known("wording\(position).text"),
          reason: position == 1 ? nil : known("wording.reason"), byName: known("wording.byName"),
          at: clock.now.adding(seconds: Double(position) * 60)))
    }
    try db.insert(
      Reflection(
        id: id(), inquiryID: inquiry.id, sessionID: sessions[0].id, position: 1, text: known("reflection.text"),
        byName: known("reflection.byName"), at: clock.now.adding(seconds: 120)))
  }
}
