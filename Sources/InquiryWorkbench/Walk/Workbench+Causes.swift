package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Keeps root causes, one note each, all or none.
  ///
  /// Anyone may in their own name; only a facilitator may in another's.
  ///
  /// - Parameter hidden: withheld until revealed; nil asks the running step.
  /// - Throws: `Failure` where a participant writes in another's name, or one of the texts is empty or longer than 280
  ///   characters; then none is kept.
  package func addCauses(
    _ texts: [String], category: Category? = nil, author: Identifier<Person>? = nil, hidden: Bool? = nil,
    in place: Place, by actor: Actor
  ) throws -> [Cause] {
    try actor.mustSpeak(for: author)
    let texts = try texts.map { try EntryText.accept($0, as: "note", limit: EntryText.Limit.note) }
    return try change(by: actor) { db in
      let hides = try hidden ?? place.sessionID.map { try view(of: $0, in: db).hidesEntries } ?? false
      let causes = try texts.map { text in
        let cause = Cause(
          id: ambient.identifier(), number: try db.nextNumber(Cause.self, in: place.cohortID), cohortID: place.cohortID,
          communityID: place.communityID, sessionID: place.sessionID, authorID: author ?? actor.personID, text: text,
          category: category, hidden: hides, createdAt: db.now)
        try db.insert(cause)
        return cause
      }
      db.say("added \(Self.noun(causes.map(\.number)))")
      return causes
    }
  }

  /// Puts a note in other words, or says how far it can be reached and what else it may be; what is not given stays.
  ///
  /// Its author may, and so may the facilitator.
  ///
  /// - Parameters:
  ///   - was: the words the change was made to; nil for whatever stands there.
  ///   - secondary: a second category that fits as well (`practice.md` §5.2).
  /// - Throws: `Failure` where the note is not the actor's to change, the words are too many, or somebody else has
  ///   changed it meanwhile.
  package func editCause(
    _ id: Identifier<Cause>, text: String? = nil, was: String? = nil, reach: Cause.Reach? = nil,
    secondary: Category? = nil, by actor: Actor
  ) throws -> Cause {
    let text = try EntryText.acceptOptional(text, as: "note", limit: EntryText.Limit.note)
    return try change(by: actor) { db in
      var cause = try db.get(id)
      try actor.mustOwn(cause, "a note")
      if let was, was != cause.text, text != cause.text {
        throw Failure(
          .busy, "note.changed", "Somebody else has changed that note meanwhile. It now says: \(cause.text)",
          hint: "Look at it, then change it again.")
      }
      cause.text = text ?? cause.text
      cause.reach = reach ?? cause.reach
      cause.secondary = secondary ?? cause.secondary
      try db.update(cause)
      db.say("changed note \(cause.number)")
      return cause
    }
  }

  /// Moves notes to a category; a note that leaves its column leaves its group.
  ///
  /// A facilitator may; so may its author, until the note stands in a group.
  ///
  /// - Throws: `Failure` where a note is not the actor's to move or was merged into another; then none is moved.
  package func move(_ ids: [Identifier<Cause>], to category: Category, by actor: Actor) throws -> [Cause] {
    try change(by: actor) { db in
      let moved = try ids.map { id in
        var cause = try db.get(id)
        let own = actor.personID != nil && cause.authorID == actor.personID && cause.groupID == nil
        if !own { try actor.mustFacilitate("move other people's notes") }
        try refuseMerged(cause)
        if cause.category != category { cause.groupID = nil }
        cause.category = category
        try db.update(cause)
        return cause
      }
      try dissolveEmptyGroups(of: ids, db)
      db.say("moved \(Self.noun(moved.map(\.number))) to \(category.title)")
      return moved
    }
  }

  /// Takes notes off the wall; dots that stood on them in an open vote go back to their givers.
  ///
  /// Their author may, and so may the facilitator.
  ///
  /// - Throws: `Failure` where a note is not the actor's to remove, or a question, a closed vote or a twin still
  ///   refers to it; then all of them stay.
  package func removeCauses(_ ids: [Identifier<Cause>], by actor: Actor) throws {
    try change(by: actor) { db in
      let numbers = try ids.map { id in
        let cause = try db.get(id)
        try actor.mustOwn(cause, "a note")
        try returnVotes(for: { $0.causeID == id }, in: cause.cohortID, db)
        try db.delete(cause)
        try dissolve(cause.groupID, ifFewerThan: 1, db)
        return cause.number
      }
      db.say("removed \(Self.noun(numbers))")
    }
  }

  /// Makes one note of twins: the first stays on the wall, the others keep their words behind it.
  ///
  /// Only a facilitator may. The twins leave their groups, and their dots in an open vote go back to their givers.
  ///
  /// - Throws: `Failure` where the actor does not facilitate, one of the notes was merged before, or they belong to
  ///   different communities.
  package func mergeCauses(_ kept: Identifier<Cause>, _ twins: [Identifier<Cause>], by actor: Actor) throws -> Cause {
    try actor.mustFacilitate("merge notes")
    return try change(by: actor) { db in
      let keeper = try db.get(kept)
      try refuseMerged(keeper)
      let merged = try twins.filter { $0 != kept }.map { id in
        var twin = try db.get(id)
        try refuseMerged(twin)
        try refuseElsewhere(twin.communityID, keeper.communityID)
        twin.mergedIntoID = kept
        try repoint(from: id, to: kept, in: keeper.cohortID, db)
        twin.groupID = nil
        try db.update(twin)
        try returnVotes(for: { $0.causeID == id }, in: keeper.cohortID, db)
        return twin
      }
      try dissolveEmptyGroups(of: twins, db)
      db.say("merged \(Self.noun(merged.map(\.number))) into note \(keeper.number)")
      return keeper
    }
  }

  /// Twins of a twin come along, so that no words are left behind a note that is not on the wall.
  private func repoint(
    from twin: Identifier<Cause>, to kept: Identifier<Cause>, in cohort: Identifier<Cohort>, _ db: Writing
  ) throws {
    for var cause in try db.all(Cause.self, in: cohort) where cause.mergedIntoID == twin {
      cause.mergedIntoID = kept
      try db.update(cause)
    }
  }

  func refuseMerged(_ cause: Cause) throws(Failure) {
    guard cause.mergedIntoID != nil else { return }
    throw Failure(
      .invalid, "note.merged", "Note \(cause.number) was merged into another.",
      hint: "See both: hmw note show \(cause.number)")
  }

  func refuseElsewhere(_ one: Identifier<Community>?, _ other: Identifier<Community>?) throws(Failure) {
    guard one != other else { return }
    throw Failure(
      .invalid, "note.other-community", "Those notes belong to different communities.",
      hint: "Choose notes of one community.")
  }

  static func noun(_ numbers: [Int]) -> String {
    numbers.count == 1 ? "note \(numbers[0])" : "notes \(numbers.map(String.init).joined(separator: ", "))"
  }
}
