import GRDB
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryStore

@Suite("The file refuses")
struct SchemaRefusalTests {
  private static let at = "2026-02-24T16:30:00.000Z"

  /// SQL that breaks a rule of the data's own, with the rule.
  static let wrong: [(String, String)] = [
    ("a number that is a word", "UPDATE cohort SET number = 'one'"),
    ("a name that is a blob", "UPDATE cohort SET name = x'00'"),
    ("an empty name", "UPDATE cohort SET name = ''"),
    ("a name that is too long", "UPDATE cohort SET name = printf('%.*c', 201, 'x')"),
    ("two cohorts of one number", "INSERT INTO cohort VALUES ('c2', 1, 'n', 'UTC', '\(at)')"),
    (
      "a note without a cohort",
      "INSERT INTO cause(id, number, cohortID, text, hidden, createdAt) VALUES ('x', 9, 'gone', 't', 0, '\(at)')"
    ),
    ("a note of a group that is not there", "UPDATE cause SET groupID = 'gone', category = 'skills'"),
    ("a grouped note without a column", "UPDATE cause SET groupID = 'g1', category = NULL"),
    ("a fifth column", "UPDATE cause SET category = 'money'"),
    ("a reach that is not one", "UPDATE cause SET reach = 'some'"),
    ("a note neither hidden nor shown", "UPDATE cause SET hidden = 2"),
    ("a note of 281 characters", "UPDATE cause SET text = printf('%.*c', 281, 'x')"),
    (
      "two notes of one number",
      "INSERT INTO cause(id, number, cohortID, text, hidden, createdAt) VALUES ('x', 1, 'c1', 't', 0, '\(at)')"
    ),
    (
      "a tier that is not one",
      "INSERT INTO need(id, number, cohortID, text, visibility, createdAt) VALUES ('x', 1, 'c1', 't', 'secret', '\(at)')"
    ),
    (
      "a role that is not one",
      "INSERT INTO membership(id, cohortID, personID, role, joinedAt) VALUES ('x', 'c1', 'p1', 'king', '\(at)')"
    ),
    (
      "one person twice in a cohort",
      "INSERT INTO membership(id, cohortID, personID, role, joinedAt) VALUES ('x', 'c1', 'p1', 'principal', '\(at)')"
    ),
    ("a status that is not one", "UPDATE question SET status = 'won'"),
    ("a source that is neither cause nor need", "INSERT INTO questionSource VALUES ('x', 'q1', NULL, NULL)"),
    ("a source that is both", "INSERT INTO questionSource VALUES ('x', 'q1', 'n1', 'd1')"),
    ("an option that is nothing", "INSERT INTO voteOption(id, voteID, position) VALUES ('x', 'v1', 9)"),
    ("a closed vote without a turnout", "UPDATE vote SET closedAt = '\(at)'"),
    ("more dots on one option than there are", "UPDATE vote SET perOption = dots + 1"),
    ("a ballot for no vote", "INSERT INTO ballot VALUES ('t', 'gone', 1, 1)"),
    ("a ballot that takes dots away", "INSERT INTO ballot VALUES ('t', 'v1', 1, -1)"),
    ("somebody voting twice", "INSERT INTO voter VALUES ('v1', 'p1'); INSERT INTO voter VALUES ('v1', 'p1')"),
    ("somebody paired with themselves", "INSERT INTO pairing VALUES ('x', 's1', 1, 'p1', 'p1', NULL)"),
    ("somebody twice in a triad", "INSERT INTO pairing VALUES ('x', 's1', 1, 'p1', 'p2', 'p1')"),
    (
      "one's own peer",
      "INSERT INTO assumptionCheck(id, number, cohortID, ownerID, peerID, assumption, alternatives, peerQuestions, outcome, visibility, createdAt) VALUES ('x', 1, 'c1', 'p1', 'p1', 'a', '[]', '[]', 'held', 'pair', '\(at)')"
    ),
    (
      "a revision without words",
      "INSERT INTO assumptionCheck(id, number, cohortID, assumption, alternatives, peerQuestions, outcome, visibility, createdAt) VALUES ('x', 1, 'c1', 'a', '[]', '[]', 'revised', 'pair', '\(at)')"
    ),
    ("an agenda that is not JSON", "INSERT INTO agendaItem VALUES ('x', 's1', 1, 'p', 'n', 'steps')"),
    (
      "two events at one position",
      "INSERT INTO sessionEvent VALUES ('x', 's1', 1, 'start', NULL, NULL, '\(at)'); INSERT INTO sessionEvent VALUES ('y', 's1', 1, 'next', NULL, NULL, '\(at)')"
    ),
    ("a cohort that goes while its notes stay", "DELETE FROM cohort"),
    ("an operation of a kind that is not one", "UPDATE operation SET kind = 'guess'"),
  ]

  private func store() throws -> Store {
    let store = try Store.inMemory()
    try store.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO operation(id, kind, actorName, at, sentence) VALUES ('o1', 'do', 'n', '\(Self.at)', 's');
          INSERT INTO cohort VALUES ('c1', 1, 'n', 'UTC', '\(Self.at)');
          INSERT INTO person VALUES ('p1', 1, 'n'), ('p2', 2, 'm');
          INSERT INTO membership(id, cohortID, personID, role, joinedAt) VALUES ('m1', 'c1', 'p1', 'principal', '\(Self.at)');
          INSERT INTO session(id, number, cohortID, title, status, createdAt) VALUES ('s1', 1, 'c1', 't', 'planned', '\(Self.at)');
          INSERT INTO causeGroup(id, number, cohortID, category, name, createdAt) VALUES ('g1', 1, 'c1', 'skills', 'n', '\(Self.at)');
          INSERT INTO cause(id, number, cohortID, text, hidden, createdAt) VALUES ('n1', 1, 'c1', 't', 0, '\(Self.at)');
          INSERT INTO need(id, number, cohortID, text, visibility, createdAt) VALUES ('d1', 7, 'c1', 't', 'cohort', '\(Self.at)');
          INSERT INTO question(id, number, cohortID, status, createdAt) VALUES ('q1', 1, 'c1', 'draft', '\(Self.at)');
          INSERT INTO vote(id, number, cohortID, subject, dots, perOption, openedAt) VALUES ('v1', 1, 'c1', 'causes', 2, 2, '\(Self.at)');
          """)
    }
    return store
  }

  @Test("what breaks a rule of the data's own", arguments: wrong)
  func refuses(_ rule: String, _ sql: String) throws {
    let store = try store()
    let before = try store.dump()
    let error = #expect(throws: DatabaseError.self, "\(rule)") { try store.queue.write { try $0.execute(sql: sql) } }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT, "\(rule): \(String(describing: error))")
    #expect(try store.dump() == before)
  }
}
