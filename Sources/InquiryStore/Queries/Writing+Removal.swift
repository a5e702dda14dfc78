import GRDB
package import InquiryDomain

extension Writing {
  /// Deletes all that a cohort holds, and the people who belong to no other.
  package func deleteEverything(of cohort: Identifier<Cohort>) throws {
    try deferReferences()
    let people = try people(in: cohort)
    for (parent, children) in Self.grandchildren {
      for child in children { try delete(child.table, child.column, of: parent, in: cohort) }
    }
    for table in Self.children {
      try db.execute(sql: "DELETE FROM \(table) WHERE cohortID = ?", arguments: [cohort.text])
    }
    try db.execute(sql: "DELETE FROM cohort WHERE id = ?", arguments: [cohort.text])
    for person in people where try memberships(of: person.id).isEmpty { try delete(person) }
  }

  private func delete(_ table: String, _ column: String, of parent: String, in cohort: Identifier<Cohort>) throws {
    try db.execute(
      sql: "DELETE FROM \(table) WHERE \(column) IN (SELECT id FROM \(parent) WHERE cohortID = ?)",
      arguments: [cohort.text])
  }

  private static let grandchildren: [(String, [(table: String, column: String)])] = [
    (
      "session",
      [
        ("agendaItem", "sessionID"), ("sessionEvent", "sessionID"), ("attendance", "sessionID"),
        ("pairing", "sessionID"),
      ]
    ),
    ("debrief", [("debriefTurn", "debriefID")]),
    ("assumptionCheck", [("evidence", "checkID")]),
    ("question", [("questionDraft", "questionID"), ("questionSource", "questionID")]),
    ("vote", [("voteOption", "voteID")]),
    ("inquiry", [("wording", "inquiryID"), ("reflection", "inquiryID")]),
  ]

  private static let children = [
    "resourceUse", "learningPlan", "barrier", "commitment", "debrief", "logEntry", "partnership", "refusal", "inquiry",
    "vote", "question", "cause", "causeGroup", "assumptionCheck", "need", "story", "session",
    "membership",
    "community", "school", "norm",
  ]
}
