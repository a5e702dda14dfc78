package import InquiryDomain
import InquiryStore

extension Workbench {
  /// The category suggester, taught by what the people of this workbook decided, as far as the viewer may see it.
  package func categorySuggester(for cohort: Identifier<Cohort>, to viewer: Viewer) throws -> CategorySuggester {
    try read { try categorySuggester(for: cohort, to: viewer, $0) }
  }

  /// The newest decisions suffice, and keep a workbook of many years as quick as a new one.
  private static let lessons = 1000

  private func categorySuggester(
    for cohort: Identifier<Cohort>, to viewer: Viewer, _ db: Reading
  ) throws -> CategorySuggester {
    let decided = try db.sortedCauses(in: cohort, atMost: Self.lessons).filter { !$0.hidden && viewer.maySee($0) }
    return CategorySuggester(
      decided: decided.compactMap { cause in cause.category.map { SortedNote(note: cause.text, category: $0) } })
  }

  /// What the coach thinks of each note of a place that nobody has sorted, without what was refused.
  ///
  /// Hidden notes have no part in it, nor has a note that was marked as a concern.
  package func noteAdvice(in place: Place, to viewer: Viewer) throws -> [NoteAdvice] {
    try read { try noteAdvice(in: place, to: viewer, $0) }
  }

  func noteAdvice(in place: Place, to viewer: Viewer, _ db: Reading) throws -> [NoteAdvice] {
    let unsorted = try db.all(Cause.self, in: place.cohortID).filter {
      $0.category == nil && $0.reach != .concern && $0.isForSuggestions(in: place) && viewer.maySee($0)
    }
    guard !unsorted.isEmpty else { return [] }
    let suggester = try categorySuggester(for: place.cohortID, to: viewer, db)
    let refused = try db.refusals(in: place.cohortID)
    return unsorted.map { NoteAdvice(cause: $0, suggestion: suggester.suggest($0.text)) }
      .filter { !refused.contains($0.fingerprint) }
  }

  /// Does with a note what was shown: sorts it, or marks it as a concern.
  ///
  /// Only a facilitator may. What the coach has learnt since does not change what people said yes to.
  ///
  /// - Throws: `Failure` where the actor does not facilitate, the note has changed since, or there is nothing to take.
  package func take(_ advice: NoteAdvice, by actor: Actor) throws -> Cause {
    try actor.mustFacilitate("sort notes")
    return try change(by: actor) { db in try take([try standing(advice, db)], db)[0] }
  }

  /// Refuses what was shown for a note, so that it is not suggested again while the note stays as it is.
  ///
  /// Only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate or the note has changed since.
  package func refuse(_ advice: NoteAdvice, by actor: Actor) throws {
    try actor.mustFacilitate("sort notes")
    try change(by: actor) { db in try refuse([try standing(advice, db)], db) }
  }

  private func standing(_ advice: NoteAdvice, _ db: Reading) throws -> NoteAdvice {
    guard try db.get(advice.cause.id) == advice.cause else {
      throw Failure(
        .invalid, "advice.stale", "Note \(advice.cause.number) has changed since.", hint: "hmw note suggest")
    }
    return advice
  }

  /// Does with notes what the coach suggests now: sorts them, or marks them as concerns.
  ///
  /// Only a facilitator may.
  ///
  /// - Returns: the notes as they are now.
  /// - Throws: `Failure` where the actor does not facilitate or the coach suggests nothing for one of them; then none
  ///   is changed.
  package func acceptAdvice(on ids: [Identifier<Cause>], in place: Place, by actor: Actor) throws -> [Cause] {
    try actor.mustFacilitate("sort notes")
    return try change(by: actor) { db in
      let advice = try noteAdvice(in: place, to: .keeper, db)
      return try take(try ids.map { try advised($0, among: advice, db) }, db)
    }
  }

  private func take(_ advice: [NoteAdvice], _ db: Writing) throws -> [Cause] {
    let changed = try advice.map { try accept($0, db) }
    db.say("took the coach's suggestion for \(Self.noun(changed.map(\.number)))")
    return changed
  }

  private func accept(_ advice: NoteAdvice, _ db: Writing) throws -> Cause {
    var cause = advice.cause
    switch (advice.suggestion.action, advice.suggestion.category) {
    case (.sort, let category?): cause.category = category
    case (.concern, _): cause.reach = .concern
    default:
      throw Failure(
        .invalid, "advice.none", "The coach is not sure where note \(cause.number) belongs.",
        hint: "Sort it yourselves: move \(cause.number) S")
    }
    try db.update(cause)
    return cause
  }

  private func advised(_ id: Identifier<Cause>, among advice: [NoteAdvice], _ db: Reading) throws -> NoteAdvice {
    if let found = advice.first(where: { $0.cause.id == id }) { return found }
    let cause = try db.get(id)
    throw Failure(
      .invalid, "advice.none", "The coach has no suggestion for note \(cause.number).",
      hint: cause.category.map { "It stands in \($0.title) already." } ?? "Sort it yourselves: move \(cause.number) S")
  }

  /// Refuses what the coach suggests for notes, so that it is not suggested again while they stay as they are.
  ///
  /// Only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate or nothing is suggested for one of them.
  package func refuseAdvice(on ids: [Identifier<Cause>], in place: Place, by actor: Actor) throws {
    try actor.mustFacilitate("sort notes")
    try change(by: actor) { db in
      let advice = try noteAdvice(in: place, to: .keeper, db)
      try refuse(try ids.map { try advised($0, among: advice, db) }, db)
    }
  }

  private func refuse(_ advice: [NoteAdvice], _ db: Writing) throws {
    for one in advice { try refuse(.category, one.fingerprint, in: one.cause.cohortID, db) }
    db.say("refused the coach's suggestion for \(Self.noun(advice.map(\.cause.number)))")
  }

  func refuse(_ kind: Refusal.Kind, _ fingerprint: String, in cohort: Identifier<Cohort>, _ db: Writing) throws {
    guard try !db.refusals(in: cohort).contains(fingerprint) else { return }
    try db.insert(
      Refusal(id: ambient.identifier(), cohortID: cohort, kind: kind, fingerprint: fingerprint, at: db.now))
  }
}

extension Cause {
  /// Whether it may take part in what the coach shows to a room: revealed, not merged away, and of that place.
  func isForSuggestions(in place: Place) -> Bool {
    !hidden && mergedIntoID == nil && visibility >= .community
      && (place.communityID == nil || communityID == place.communityID)
  }
}
