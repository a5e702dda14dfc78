package import InquiryDomain
package import InquiryStore

extension Workbench {
  /// The entity people call by its number in a cohort.
  ///
  /// - Throws: `Failure` that names the kind in the word people use for it.
  package func numbered<E: Stored & Numbered & OfCohort>(
    _ number: Int, in cohort: Identifier<Cohort>, as word: String, _ type: E.Type = E.self
  ) throws -> E {
    try read { db in try Self.numbered(number, in: cohort, as: word, db) }
  }

  static func numbered<E: Stored & Numbered & OfCohort>(
    _ number: Int, in cohort: Identifier<Cohort>, as word: String, _ db: Reading
  ) throws -> E {
    guard let found = try db.numbered(number, in: cohort, as: E.self) else {
      throw Failure(.notFound, "\(word).not-found", "There is no \(word) \(number).", hint: "hmw \(word) list")
    }
    return found
  }

  /// Who reads: the keeper of the file, or a member with their communities.
  ///
  /// Memberships that have ended open nothing any more.
  package func viewer(for actor: Actor) throws -> Viewer {
    guard let person = actor.personID else { return Viewer(personID: nil, facilitates: actor.facilitates) }
    let memberships = try read { try $0.memberships(of: person) }.filter { $0.leftAt == nil }
    return Viewer(
      personID: person, facilitates: actor.facilitates, cohortIDs: Set(memberships.map(\.cohortID)),
      communityIDs: Set(memberships.compactMap(\.communityID)))
  }

  /// The person somebody acts as, with the rights of their role.
  ///
  /// - Throws: `Failure` where nobody or more than one in the book fits.
  package func actor(_ typed: String, in book: CohortBook) throws -> Actor {
    let person = try book.person(typed)
    let role = book.member(person.id)?.membership.role ?? .principal
    return Actor(personID: person.id, name: person.name, facilitates: role != .principal)
  }
}
