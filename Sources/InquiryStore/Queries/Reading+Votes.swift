import GRDB
package import InquiryDomain

extension Reading {
  /// What may be voted for in one vote, in the order of the numbers that people type.
  package func options(of vote: Identifier<Vote>) throws -> [VoteOption] {
    try fetch(where: "voteID = ?", [vote.text], order: "position")
  }

  /// The options of all votes of a cohort, vote by vote, in the order of the numbers that people type.
  package func options(in cohort: Identifier<Cohort>) throws -> [VoteOption] {
    try fetch(where: "voteID IN (SELECT id FROM vote WHERE cohortID = ?)", [cohort.text], order: "voteID, position")
  }

  /// Whether a group is an option of a vote that has closed.
  package func isInClosedVote(_ group: Identifier<CauseGroup>) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM voteOption option JOIN vote ON vote.id = option.voteID
          WHERE option.groupID = ? AND vote.closedAt IS NOT NULL)
        """, arguments: [group.text]) ?? false
  }

  /// How many ballots stand in an open vote; one whose every dot was given back counts again once it is changed.
  package func turnout(of vote: Identifier<Vote>) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(DISTINCT token) FROM ballot WHERE voteID = ? AND dots > 0", arguments: [vote.text]) ?? 0
  }

  /// Whether a person is ticked off the list of voters; the list is gone once the vote closes.
  package func hasVoted(_ person: Identifier<Person>, in vote: Identifier<Vote>) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM voter WHERE voteID = ? AND personID = ?)",
      arguments: [vote.text, person.text]) ?? false
  }

  /// Whether a ballot stands under a token, even one whose every dot was given back.
  package func hasBallot(_ token: String, in vote: Identifier<Vote>) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM ballot WHERE voteID = ? AND token = ?)", arguments: [vote.text, token])
      ?? false
  }

  /// The dots on each option's position, for the moment in which a vote closes.
  package func tally(of vote: Identifier<Vote>) throws -> [Int: Int] {
    let piles = try Pile.fetchAll(
      db, sql: "SELECT position, sum(dots) AS dots FROM ballot WHERE voteID = ? GROUP BY position",
      arguments: [vote.text])
    return piles.reduce(into: [:]) { $0[$1.position, default: 0] += $1.dots }
  }

  private struct Pile: Decodable, FetchableRecord {
    var position: Int
    var dots: Int
  }
}

extension Unjournalled {
  /// Puts a ballot in, in place of the one that stood under the same token.
  package func put(_ dots: [Int: Int], token: String, in vote: Identifier<Vote>, voter: Identifier<Person>?) throws {
    try db.execute(sql: "DELETE FROM ballot WHERE voteID = ? AND token = ?", arguments: [vote.text, token])
    for (position, count) in dots {
      try db.execute(
        sql: "INSERT INTO ballot(token, voteID, position, dots) VALUES (?, ?, ?, ?)",
        arguments: [token, vote.text, position, count])
    }
    guard let voter else { return }
    try db.execute(sql: "INSERT INTO voter(voteID, personID) VALUES (?, ?)", arguments: [vote.text, voter.text])
  }
}

extension Writing {
  /// Throws the ballots and the list of voters away; only counts remain.
  package func forgetBallots(of vote: Identifier<Vote>) throws {
    try db.execute(sql: "DELETE FROM ballot WHERE voteID = ?", arguments: [vote.text])
    try db.execute(sql: "DELETE FROM voter WHERE voteID = ?", arguments: [vote.text])
  }

  /// Takes one option's dots out of an open vote; the ballots stay under their tokens, so that the dots may be given again.
  package func returnDots(on position: Int, of vote: Identifier<Vote>) throws {
    try db.execute(
      sql: "UPDATE ballot SET dots = 0 WHERE voteID = ? AND position = ?", arguments: [vote.text, position])
  }
}
