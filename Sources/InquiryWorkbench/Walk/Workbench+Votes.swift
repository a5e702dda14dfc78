package import InquiryDomain
import InquiryStore

extension Workbench {
  package func votes(in cohort: Identifier<Cohort>, to viewer: Viewer) throws -> [Vote] {
    try visible(in: cohort, to: viewer)
  }

  /// The vote that a place has open, if it has one.
  package func openVote(in place: Place, to viewer: Viewer) throws -> VoteView? {
    try read { db in
      try db.all(Vote.self, in: place.cohortID).last {
        $0.isOpen && $0.communityID == place.communityID && viewer.maySee($0)
      }.map {
        try voteView($0, in: db)
      }
    }
  }

  package func vote(_ id: Identifier<Vote>, to viewer: Viewer) throws -> VoteView {
    try read { db in
      let vote = try db.get(id)
      guard viewer.maySee(vote) else {
        throw Failure(
          .notAllowed, "vote.withheld", "Vote \(vote.number) belongs to another community.", hint: "hmw vote list")
      }
      return try voteView(vote, in: db)
    }
  }

  /// Opens a blind vote on the kept questions, or on the groups and lone notes of the wall.
  package func openVote(
    on subject: Vote.Subject, dots: Int? = nil, perOption: Int? = nil, only chosen: [Identifier<Question>]? = nil,
    in place: Place, by actor: Actor
  ) throws -> VoteView {
    try actor.mustFacilitate("open a vote")
    return try change(by: actor) { db in
      if let open = try db.all(Vote.self, in: place.cohortID).last(where: {
        $0.isOpen && $0.communityID == place.communityID
      }) {
        throw Failure(.invalid, "vote.open", "Vote \(open.number) is open already.", hint: "Close it first: close")
      }
      let candidates = try self.candidates(subject, only: chosen, in: place, db)
      guard candidates.count > 1 else {
        throw Failure(
          .invalid, "vote.too-few",
          "A vote needs at least two \(subject.rawValue) to choose from; there \(candidates.count == 1 ? "is 1" : "are none").",
          hint: subject == .questions ? "Keep another question first: keep" : "Reveal and sort the notes first.")
      }
      let each = dots ?? Dots.each(for: candidates.count)
      guard (1...20).contains(each) else {
        throw Failure(.usage, "vote.dots", "Each person can have 1 to 20 dots.", hint: "--dots 3")
      }
      let vote = Vote(
        id: ambient.identifier(), number: try db.nextNumber(Vote.self, in: place.cohortID), cohortID: place.cohortID,
        communityID: place.communityID, sessionID: place.sessionID, subject: subject, dots: each,
        perOption: max(1, min(perOption ?? Dots.perOption, each)), openedAt: db.now)
      try db.insert(vote)
      for (index, candidate) in candidates.enumerated() {
        var option = candidate(vote.id)
        if option.position == 0 { option.position = index + 1 }
        try db.insert(option)
      }
      db.say("opened vote \(vote.number)")
      return try voteView(vote, in: db)
    }
  }

  private typealias Candidate = (Identifier<Vote>) -> VoteOption

  private func candidates(
    _ subject: Vote.Subject, only chosen: [Identifier<Question>]?, in place: Place, _ db: Writing
  ) throws -> [Candidate] {
    switch subject {
    case .questions:
      let kept = try db.all(Question.self, in: place.cohortID).filter {
        $0.communityID == place.communityID && $0.status != .merged && (chosen?.contains($0.id) ?? ($0.status == .kept))
      }
      return kept.map { question in
        { VoteOption(id: ambient.identifier(), voteID: $0, position: question.number, questionID: question.id) }
      }
    case .causes:
      let causes = try db.all(Cause.self, in: place.cohortID).filter {
        $0.communityID == place.communityID && $0.mergedIntoID == nil && !$0.hidden && $0.category != nil
          && $0.reach != .concern
      }
      let groups = try db.all(CauseGroup.self, in: place.cohortID).filter { $0.communityID == place.communityID }
      let held = groups.filter { group in causes.contains { $0.groupID == group.id } }
      return held.map { group in { VoteOption(id: ambient.identifier(), voteID: $0, position: 0, groupID: group.id) }
      }
        + causes.filter { $0.groupID == nil }.map { cause in
          { VoteOption(id: ambient.identifier(), voteID: $0, position: 0, causeID: cause.id) }
        }
    }
  }

  /// Puts one ballot in, or changes the one that stands under a token.
  ///
  /// It leaves no trace in the journal: no person, no time, no order.
  /// - Parameters:
  ///   - positions: one option number for each dot.
  ///   - voter: who is ticked off the list of voters; their choice is not tied to them.
  /// - Returns: the token under which this ballot can be changed until the vote closes.
  package func cast(
    _ positions: [Int], in id: Identifier<Vote>, token: String? = nil, voter: Identifier<Person>? = nil, by actor: Actor
  ) throws -> String {
    let viewer = try viewer(for: actor)
    return try store.writeUnjournalled { db in
      let vote = try db.get(id)
      try refuseVoting(in: vote, viewer)
      if let token, try !db.hasBallot(token, in: id) {
        throw Failure(
          .notFound, "ballot.not-found", "There is no ballot under that token.",
          hint: "Cast a new one, without --token.")
      }
      if let voter, token == nil, try db.hasVoted(voter, in: id) {
        throw Failure(
          .invalid, "ballot.twice", "That person has voted already.",
          hint: "To change a ballot, use the token it was given.")
      }
      let dots = try Dots.read(
        positions, options: Set(try db.options(of: id).map(\.position)), dots: vote.dots, perOption: vote.perOption)
      let key = token ?? ambient.token()
      try db.put(dots, token: key, in: id, voter: token == nil ? voter : nil)
      return key
    }
  }

  /// Closes a vote: totals become known together, ballots and the list of voters are gone.
  package func closeVote(_ id: Identifier<Vote>, by actor: Actor) throws -> VoteView {
    try actor.mustFacilitate("close a vote")
    return try change(by: actor) { db in
      var vote = try db.get(id)
      guard vote.isOpen else {
        throw Failure(
          .invalid, "vote.closed", "Vote \(vote.number) is closed already.", hint: "hmw vote show \(vote.number)")
      }
      let tally = try db.tally(of: id)
      for var option in try db.options(of: id) {
        option.count = tally[option.position] ?? 0
        try db.update(option)
      }
      vote.turnout = try db.turnout(of: id)
      vote.closedAt = db.now
      try db.update(vote)
      try db.forgetBallots(of: id)
      db.say("closed vote \(vote.number)")
      return try voteView(vote, in: db)
    }
  }

  /// Gives back the dots that stood on something which is merged, parked or removed.
  func returnVotes(for matches: (VoteOption) -> Bool, in cohort: Identifier<Cohort>, _ db: Writing) throws {
    let votes = try db.all(Vote.self, in: cohort)
    guard !votes.isEmpty else { return }
    for option in try db.options(in: cohort).filter(matches) {
      guard votes.contains(where: { $0.id == option.voteID && $0.isOpen }) else { continue }
      try db.returnDots(on: option.position, of: option.voteID)
      try db.delete(option)
    }
  }
}
