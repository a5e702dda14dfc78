package import InquiryDomain
import InquiryStore

extension Workbench {
  /// All groups of a cohort, of every community, in the order in which they were made.
  package func groups(in cohort: Identifier<Cohort>) throws -> [CauseGroup] { try read { try $0.all(in: cohort) } }

  /// Puts notes under a name; a group of that name in the same column takes them in.
  ///
  /// Only a facilitator may.
  ///
  /// - Parameter category: needed where the notes stand in more than one column; those elsewhere move there.
  /// - Throws: `Failure` where the actor does not facilitate, no note is given, a note was merged, the notes belong to
  ///   different communities, or they stand in several columns and none is named.
  package func group(
    _ ids: [Identifier<Cause>], name: String, category: Category? = nil, by actor: Actor
  ) throws -> CauseGroup {
    try actor.mustFacilitate("group notes")
    let name = try EntryText.accept(name, as: "name", limit: EntryText.Limit.name)
    return try change(by: actor) { db in
      try group(try ids.map { try db.get($0) }, name: name, category: category, db)
    }
  }

  func group(_ causes: [Cause], name: String, category: Category?, _ db: Writing) throws -> CauseGroup {
    guard let first = causes.first else {
      throw Failure(.usage, "group.no-notes", "A group needs notes.", hint: "group 5 6 \"NAME\"")
    }
    for cause in causes {
      try refuseMerged(cause)
      try refuseElsewhere(cause.communityID, first.communityID)
    }
    let column = try category ?? self.column(of: causes)
    let group = try target(name, column, for: first, db)
    for var cause in causes {
      cause.category = column
      cause.groupID = group.id
      try db.update(cause)
    }
    try dissolveEmptyGroups(besides: group.id, in: causes.compactMap(\.groupID), db)
    db.say("grouped \(Self.noun(causes.map(\.number))) in \(column.title)")
    return group
  }

  private func column(of causes: [Cause]) throws(Failure) -> Category {
    let columns = Set(causes.compactMap(\.category))
    if columns.count == 1, let only = columns.first { return only }
    guard columns.isEmpty else {
      throw Failure(
        .invalid, "group.two-columns", "Those notes stand in different columns.",
        hint: "Say which column, R, K, S or D: group 5 6 \"NAME\" in S")
    }
    throw Failure(
      .invalid, "group.unsorted", "Those notes are not sorted yet.",
      hint: "Say which column, R, K, S or D: group 5 6 \"NAME\" in S")
  }

  private func target(_ name: String, _ column: Category, for cause: Cause, _ db: Writing) throws -> CauseGroup {
    let known = try db.all(CauseGroup.self, in: cause.cohortID).first {
      $0.communityID == cause.communityID && $0.category == column && FoldedKey($0.name) == FoldedKey(name)
    }
    if let known { return known }
    let group = CauseGroup(
      id: ambient.identifier(), number: try db.nextNumber(CauseGroup.self, in: cause.cohortID),
      cohortID: cause.cohortID,
      communityID: cause.communityID, sessionID: cause.sessionID, category: column, name: name, createdAt: db.now)
    try db.insert(group)
    return group
  }

  /// Takes a group apart; its notes stay in their column.
  ///
  /// Only a facilitator may.
  ///
  /// - Returns: the group as it was.
  /// - Throws: `Failure` where the actor does not facilitate.
  package func ungroup(_ id: Identifier<CauseGroup>, by actor: Actor) throws -> CauseGroup {
    try actor.mustFacilitate("ungroup notes")
    return try change(by: actor) { db in
      let group = try db.get(id)
      for var cause in try db.causes(in: id) {
        cause.groupID = nil
        try db.update(cause)
      }
      try dissolve(id, ifFewerThan: 1, db)
      db.say("took the group \(group.number) apart")
      return group
    }
  }

  /// Takes notes out of their group; they stay in their column.
  ///
  /// Only a facilitator may. A group that is left empty goes too.
  ///
  /// - Throws: `Failure` where the actor does not facilitate.
  package func takeOut(_ ids: [Identifier<Cause>], by actor: Actor) throws {
    try actor.mustFacilitate("ungroup notes")
    try change(by: actor) { db in
      let causes = try ids.map { try db.get($0) }
      for var cause in causes {
        cause.groupID = nil
        try db.update(cause)
      }
      try dissolveEmptyGroups(besides: nil, in: causes.compactMap(\.groupID), db)
      db.say("took \(Self.noun(causes.map(\.number))) out of their group")
    }
  }

  /// Gives a group another name; only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate or the name is empty or too long.
  package func renameGroup(_ id: Identifier<CauseGroup>, to name: String, by actor: Actor) throws -> CauseGroup {
    try actor.mustFacilitate("name groups")
    let name = try EntryText.accept(name, as: "name", limit: EntryText.Limit.name)
    return try change(by: actor) { db in
      var group = try db.get(id)
      group.name = name
      try db.update(group)
      db.say("renamed group \(group.number)")
      return group
    }
  }

  /// Dissolves the groups in which the last change left nothing.
  func dissolveEmptyGroups(of causes: [Identifier<Cause>], _ db: Writing) throws {
    guard let first = try causes.first.flatMap({ try db.find($0) }) else { return }
    let groups = try db.all(CauseGroup.self, in: first.cohortID).map(\.id)
    try dissolveEmptyGroups(besides: nil, in: groups, db)
  }

  func dissolveEmptyGroups(besides kept: Identifier<CauseGroup>?, in groups: [Identifier<CauseGroup>], _ db: Writing)
    throws
  {
    for group in Set(groups).sorted() where group != kept { try dissolve(group, ifFewerThan: 1, db) }
  }

  func dissolve(_ id: Identifier<CauseGroup>?, ifFewerThan least: Int, _ db: Writing) throws {
    guard let id, try db.causes(in: id).count < least, let group = try db.find(id) else { return }
    // A closed vote goes on naming what was voted for, so its groups stay, empty; the wall shows none that are.
    guard try !db.isInClosedVote(id) else { return }
    try returnVotes(for: { $0.groupID == id }, in: group.cohortID, db)
    try db.delete(group)
  }
}
