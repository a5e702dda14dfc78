import GRDB
package import InquiryDomain

extension Reading {
  /// What somebody made of a resource in a cohort; nil where they have not taken it up.
  package func use(
    of resource: Identifier<Resource>, by person: Identifier<Person>, in cohort: Identifier<Cohort>
  ) throws -> ResourceUse? {
    try fetch(
      ResourceUse.self,
      where: "cohortID = ? AND personID = ? AND resourceID = ?", [cohort.text, person.text, resource.text]
    ).first
  }

  /// Who of a cohort took up these resources; a member who left or who leads is not counted, nor what is private.
  package func users(
    of resources: [Identifier<Resource>], in cohort: Identifier<Cohort>
  ) throws -> [ResourceUser] {
    try ResourceUser.fetchAll(
      db,
      sql: """
        SELECT resourceUse.resourceID, resourceUse.personID, resourceUse.playlistID FROM resourceUse
        JOIN membership ON membership.personID = resourceUse.personID AND membership.cohortID = resourceUse.cohortID
        WHERE resourceUse.cohortID = ? AND resourceUse.visibility <> 'private'
          AND membership.leftAt IS NULL AND membership.role = 'principal'
          AND \(Self.isAmong("resourceUse.resourceID", resources.count))
        """, arguments: [cohort.text] + StatementArguments(resources.map(\.text)))
  }

  /// How often each of these resources led to something that was done, as far as its owners tell anyone.
  package func applications(
    of resources: [Identifier<Resource>], in cohort: Identifier<Cohort>
  ) throws -> [Identifier<Resource>: Int] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT resourceID, count(*) AS applications FROM logEntry
        WHERE \(Self.isAmong("resourceID", resources.count)) AND +cohortID = ? AND did IN ('yes', 'partly')
          AND visibility <> 'private'
        GROUP BY resourceID
        """, arguments: StatementArguments(resources.map(\.text)) + [cohort.text])
    return rows.reduce(into: [:]) { $0[$1["resourceID"]] = $1["applications"] }
  }

  /// The newest words about these resources; hold each against the viewer before it is shown.
  package func words(
    about resources: [Identifier<Resource>], in cohort: Identifier<Cohort>, atMost limit: Int
  ) throws -> [ResourceUse] {
    try fetch(
      where: "\(Self.isAmong("resourceID", resources.count)) AND +cohortID = ? AND word IS NOT NULL",
      StatementArguments(resources.map(\.text)) + [cohort.text],
      order: "coalesce(doneAt, startedAt) DESC, id DESC LIMIT \(limit)")
  }

  /// What somebody took up in a cohort, the newest first.
  package func uses(
    by person: Identifier<Person>, in cohort: Identifier<Cohort>
  ) throws -> [ResourceUse] {
    try fetch(where: "cohortID = ? AND personID = ?", [cohort.text, person.text], order: "startedAt DESC, id DESC")
  }
}
