import InquiryDomain
import InquiryStore

extension Workbench {
  /// The principals of each community in the order of their numbers; those in none are a circle of their own.
  static func circles(of book: CohortBook) -> [[Identifier<Person>]] {
    Dictionary(grouping: book.principals) { $0.membership.communityID?.text ?? "" }
      .sorted { $0.key < $1.key }.map { $0.value.map(\.person.id) }
  }

  /// The school of everyone whose school is known.
  static func sites(of book: CohortBook) -> [Identifier<Person>: Identifier<School>] {
    Dictionary(
      book.active.compactMap { member in member.membership.schoolID.map { (member.person.id, $0) } }
    ) { first, _ in first }
  }

  /// Everyone who was anyone's partner in this cohort.
  func earlierCouples(in cohort: Identifier<Cohort>, _ db: Reading) throws -> Set<Set<Identifier<Person>>> {
    Set(try db.all(Partnership.self, in: cohort).flatMap(\.couples))
  }

  func end(_ partnership: Partnership, because reason: String, _ db: Writing) throws -> Partnership {
    var partnership = partnership
    (partnership.endedAt, partnership.endReason) = (db.now, reason)
    try db.update(partnership)
    return partnership
  }

  func partner(
    _ people: [Identifier<Person>], in cohort: Identifier<Cohort>, _ db: Writing
  ) throws -> Partnership {
    let partnership = Partnership(
      id: ambient.identifier(), number: try db.nextNumber(Partnership.self, in: cohort), cohortID: cohort,
      firstID: people[0], secondID: people[1], thirdID: people.count > 2 ? people[2] : nil, startedAt: db.now)
    try db.insert(partnership)
    return partnership
  }
}

extension Partnership {
  fileprivate var couples: [Set<Identifier<Person>>] {
    members.indices.flatMap { later in members[..<later].map { [$0, members[later]] } }
  }
}

extension Viewer {
  /// Partners know of each other, and the facilitator knows of all; nobody else needs to (`practice.md` §7).
  func maySee(_ partnership: Partnership) -> Bool {
    facilitates || personID.map(partnership.members.contains) ?? false
  }
}
