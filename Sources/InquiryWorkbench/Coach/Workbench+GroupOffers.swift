package import InquiryDomain
import InquiryStore

extension Workbench {
  /// The groups that the coach would make of a place's notes that stand in none, without those that were refused.
  ///
  /// Hidden notes have no part in it, and a group that people made is left as it is, name and all.
  package func groupOffers(_ query: GroupQuery, to viewer: Viewer) throws -> GroupOffers {
    try read { try groupOffers(query, to: viewer, $0) }
  }

  private func groupOffers(_ query: GroupQuery, to viewer: Viewer, _ db: Reading) throws -> GroupOffers {
    let notes = try db.all(Cause.self, in: query.place.cohortID).filter {
      $0.isForSuggestions(in: query.place) && viewer.maySee($0)
    }
    let refused = try db.refusals(in: query.place.cohortID)
    let found = Self.boards(of: notes, across: query.across).map { GroupOffers($0, step: query.step) }
    let offers = found.flatMap(\.offers).filter { !refused.contains($0.fingerprint) }
    let grouped = Set(offers.flatMap(\.notes).map(\.id))
    let sized = offers.enumerated().sorted { ($1.element.notes.count, $0.offset) < ($0.element.notes.count, $1.offset) }
    let alone = notes.filter { $0.groupID == nil && !grouped.contains($0.id) }
    return GroupOffers(offers: sized.map(\.element), alone: alone)
  }

  /// The walls that are looked at one by one: a community's, and unless asked across them each of its columns.
  private static func boards(of notes: [Cause], across: Bool) -> [[Cause]] {
    let walls = Dictionary(grouping: notes, by: \.communityID).values.sorted { $0[0].id < $1[0].id }
    guard !across else { return walls }
    return walls.flatMap { wall in Category.allCases.map { category in wall.filter { $0.category == category } } }
  }

  /// Makes the group that the coach suggested.
  ///
  /// Only a facilitator may.
  ///
  /// - Parameters:
  ///   - code: the offer's code.
  ///   - left: notes that stay out.
  ///   - name: nil for the title that was suggested.
  ///   - category: nil for the column where most of the notes stand.
  /// - Throws: `Failure` where the actor does not facilitate, the notes have changed since the offer was made, fewer
  ///   than two notes are left, or none is sorted and no category is given.
  package func acceptOffer(
    _ code: String, of query: GroupQuery, without left: Set<Identifier<Cause>> = [], name: String? = nil,
    category: Category? = nil, by actor: Actor
  ) throws -> CauseGroup {
    try actor.mustFacilitate("group notes")
    let name = try EntryText.acceptOptional(name, as: "name", limit: EntryText.Limit.name)
    return try change(by: actor) { db in
      let offer = try standing(code, of: query, db)
      let notes = offer.notes.filter { !left.contains($0.id) }
      guard notes.count > 1 else {
        throw Failure(.invalid, "group.one-note", "A group needs two notes or more.", hint: "Refuse it instead.")
      }
      let column = category ?? offer.category
      if name == nil, let column { try refuseTaken(offer.title, column, for: notes[0], db) }
      return try group(notes, name: name ?? offer.title, category: column, db)
    }
  }

  /// A suggested title must not slip notes into a group that people made under the same name.
  private func refuseTaken(_ title: String, _ column: Category, for note: Cause, _ db: Reading) throws {
    let taken = try db.all(CauseGroup.self, in: note.cohortID).contains {
      $0.communityID == note.communityID && $0.category == column && FoldedKey($0.name) == FoldedKey(title)
    }
    guard taken else { return }
    throw Failure(
      .invalid, "offer.name-taken", "There is a group \"\(title)\" in \(column.title) already.",
      hint: "Give this one a name of its own (--name, in the console: name NAME); the same name joins the two.")
  }

  /// Refuses a suggested group, so that it is not suggested again while its notes stay as they are.
  ///
  /// Only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate or the notes have changed since the offer was made.
  package func refuseOffer(_ code: String, of query: GroupQuery, by actor: Actor) throws {
    try actor.mustFacilitate("group notes")
    try change(by: actor) { db in
      let offer = try standing(code, of: query, db)
      try refuse(.group, offer.fingerprint, in: query.place.cohortID, db)
      db.say("refused a suggested group of \(Self.noun(offer.notes.map(\.number)))")
    }
  }

  private func standing(_ code: String, of query: GroupQuery, _ db: Reading) throws -> GroupOffers.Offer {
    if let offer = try groupOffers(query, to: .keeper, db).offers.first(where: { $0.code == code.lowercased() }) {
      return offer
    }
    throw Failure(
      .invalid, "offer.stale",
      "No group is suggested under \"\(code)\": the notes have changed since, or it was settled.",
      hint: "See what is suggested now, with the same options: hmw group suggest")
  }
}

extension GroupOffers {
  /// What the coach makes of one board.
  ///
  /// Notes that stand in a group are read with the others, so that accepting one offer leaves the others as they were.
  fileprivate init(_ notes: [Cause], step: Int) {
    let found = GroupSuggester().read(notes.map(\.text)).grouping(step)
    alone = []
    offers = found.groups.compactMap { group in
      let members = group.members.map { notes[$0] }.filter { $0.groupID == nil }
      guard members.count > 1 else { return nil }
      return Offer(
        code: String(Self.fingerprint(of: members).prefix(5)), title: group.title, category: Self.column(of: members),
        notes: members, why: group.why)
    }
  }

  /// The category of most notes; of two that draw, the one that comes first in the categories' order.
  private static func column(of notes: [Cause]) -> Category? {
    let counts = Category.allCases.map { category in (category, notes.count { $0.category == category }) }
    guard let most = counts.map(\.1).max(), most > 0 else { return nil }
    return counts.first { $0.1 == most }?.0
  }
}
