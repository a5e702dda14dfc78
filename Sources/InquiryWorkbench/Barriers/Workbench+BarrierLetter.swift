package import InquiryDomain
import InquiryStore

extension Workbench {
  /// The open barriers of a cohort as a letter to the district: no names of people, and of schools only if asked.
  ///
  /// Only who leads may, and only barriers that the whole cohort reads go into it.
  ///
  /// - Parameters:
  ///   - namingSchools: names the schools behind a part, where they are three or more.
  ///   - acceptsFindings: a person has read what the privacy scrub finds, and lets it stand.
  /// - Throws: `Failure` where the actor does not lead, or the words of a barrier may tell who somebody is.
  package func barrierLetter(
    in cohort: Identifier<Cohort>, namingSchools: Bool = false, acceptsFindings: Bool = false, to viewer: Viewer
  ) throws -> BarrierLetter {
    guard viewer.facilitates else {
      throw Failure(
        .notAllowed, "role.facilitator-only", "Only the facilitator can write to the district for the group.",
        hint: "Ask your facilitator, or leave out --as.")
    }
    return try read { db in
      let barriers = try db.all(Barrier.self, in: cohort).filter {
        viewer.maySee($0) && $0.status.isOpen && $0.visibility >= .cohort
      }
      if !acceptsFindings { try refuseTelling(barriers, of: cohort, db) }
      let schools = try Self.schools(in: cohort, db)
      return BarrierLetter(
        cohort: try db.get(cohort), sections: Self.sections(of: barriers, schools, naming: namingSchools))
    }
  }

  private func refuseTelling(_ barriers: [Barrier], of cohort: Identifier<Cohort>, _ db: Reading) throws {
    let scrub = try scrub(for: cohort, db)
    let telling = barriers.filter { barrier in
      (barrier.words + [barrier.owner].compactMap(\.self)).flatMap(scrub.findings).contains { $0.severity == .direct }
    }
    guard let first = telling.first else { return }
    let numbers = telling.map { String($0.number) }.joined(separator: ", ")
    throw Failure(
      .invalid, "scrub.findings",
      "Before the district reads it: words of barrier\(telling.count == 1 ? "" : "s") \(numbers) may tell who somebody is.",
      hint: "hmw barrier edit \(first.number) TEXT, or, if a person has read it and it may stand, add --accept-findings"
    )
  }

  private static func schools(
    in cohort: Identifier<Cohort>, _ db: Reading
  ) throws -> [Identifier<Person>: School] {
    let schools = Dictionary(grouping: try db.all(School.self, in: cohort), by: \.id).compactMapValues(\.first)
    let members = try db.all(Membership.self, in: cohort)
    return Dictionary(
      members.compactMap { member in member.schoolID.flatMap { schools[$0] }.map { (member.personID, $0) } }
    ) { first, _ in first }
  }

  /// Offices in the order of the alphabet, and last what nobody was asked about.
  private static func sections(
    of barriers: [Barrier], _ schools: [Identifier<Person>: School], naming: Bool
  ) -> [BarrierLetter.Section] {
    Dictionary(grouping: barriers) { $0.owner.map { FoldedKey($0) } }
      .sorted { ($0.key == nil ? 1 : 0, $0.key?.text ?? "") < ($1.key == nil ? 1 : 0, $1.key?.text ?? "") }
      .map { _, barriers in
        let parts = Dictionary(grouping: barriers, by: \.category).sorted { rank($0.key) < rank($1.key) }
        return BarrierLetter.Section(
          owner: barriers.first?.owner,
          parts: parts.map { part(of: $0.value, category: $0.key, schools, naming: naming) })
      }
  }

  private static func rank(_ category: Category?) -> Int {
    category.flatMap { Category.allCases.firstIndex(of: $0) } ?? Category.allCases.count
  }

  private static func part(
    of barriers: [Barrier], category: Category?, _ schools: [Identifier<Person>: School], naming: Bool
  ) -> BarrierLetter.Part {
    let names = Set(barriers.compactMap { $0.raisedByID.flatMap { schools[$0]?.name } }).sorted()
    let isEnough = names.count >= BarrierLetter.fewestSchools
    return BarrierLetter.Part(
      category: category, barriers: barriers, schoolCount: isEnough ? names.count : nil,
      schools: naming && isEnough ? names : [])
  }
}
