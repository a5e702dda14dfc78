package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Puts a phone's ballot in, or in place of the one it put in before; one without a dot takes it back.
  ///
  /// It leaves no trace in the journal: no person, no time, no order. Sent twice it is one ballot.
  ///
  /// - Parameters:
  ///   - dots: dots by the position of their option.
  ///   - token: a secret of the phone's own; nothing ties it to who votes.
  /// - Throws: `Failure` where nobody sits there, the vote is closed or another community's, the dots are too many or
  ///   on something that is no option, or the person has voted elsewhere.
  package func castBallot(
    _ dots: [Int: Int], in id: Identifier<Vote>, under token: String, from seat: SeatView
  ) throws {
    guard let voter = seat.person?.id else { throw Self.nobodySits }
    try store.writeUnjournalled { db in
      let vote = try db.get(id)
      try refuseVoting(in: vote, seat.viewer)
      let known = try db.hasBallot(token, in: id)
      if try !known && db.hasVoted(voter, in: id) {
        throw Failure(
          .invalid, "ballot.twice", "You have voted already, on another phone or with the facilitator.",
          hint: "A ballot can be changed where it was given.")
      }
      let given = dots.filter { $0.value > 0 }
      guard !given.isEmpty else { return try db.withdraw(token: token, in: id, voter: voter) }
      let positions = given.sorted { $0.key < $1.key }.flatMap { Array(repeating: $0.key, count: min($0.value, 100)) }
      let counts = try Dots.read(
        positions, options: Set(try db.options(of: id).map(\.position)), dots: vote.dots, perOption: vote.perOption)
      try db.put(counts, token: token, in: id, voter: known ? nil : voter)
    }
  }

  func refuseVoting(in vote: Vote, _ viewer: Viewer) throws(Failure) {
    guard viewer.maySee(vote) else {
      throw Failure(
        .notAllowed, "vote.withheld", "Vote \(vote.number) belongs to another community.", hint: "hmw vote list")
    }
    guard vote.isOpen else {
      throw Failure(.invalid, "vote.closed", "Vote \(vote.number) is closed.", hint: "hmw vote show \(vote.number)")
    }
  }

  /// A phone's own dots in a vote, by the position of their option.
  package func ballot(under token: String, in vote: Identifier<Vote>) throws -> [Int: Int] {
    try read { try $0.ballot(token, in: vote) }
  }
}

extension LiveRoom {
  /// The votes that take ballots now.
  package var openVotes: [Identifier<Vote>] { votes.filter(\.vote.isOpen).map(\.vote.id) }
}
