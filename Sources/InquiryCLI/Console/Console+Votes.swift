import InquiryDomain
import InquiryWorkbench

extension Console {
  private var voters: Int {
    book.members(of: memory.communityID).count { !view.absent.contains($0.person.id) }
  }

  private func needOpen() throws -> VoteView {
    guard let open = try bench.openVote(in: place, to: viewer) else {
      throw Failure(.notFound, "vote.none", "No vote is open.", hint: "Open one: vote")
    }
    return open
  }

  private func show(_ vote: VoteView) {
    show([""] + VoteScreen(view: vote, voters: voters).lines(on: screen))
  }

  /// Opens a vote; with numbers, only between those questions.
  func openVote(_ positions: [Int], _ subject: Vote.Subject) throws {
    if positions.isEmpty, let open = try bench.openVote(in: place, to: viewer) {
      show(open)
      return try takeBallots()
    }
    let chosen = positions.isEmpty ? nil : try positions.map { try question($0).question.id }
    show(try bench.openVote(on: subject, dots: chosen == nil ? nil : 1, only: chosen, in: place, by: actor))
    try takeBallots()
  }

  /// The keyboard goes round: each person types their dots unseen; an empty line ends.
  func takeBallots() throws {
    var open = try needOpen()
    say("Pass the keyboard. Each person types numbers, unseen, then Enter. An empty line ends.")
    while let line = readHidden("Ballot \(open.turnout + 1) of \(voters), \(VoteScreen.dots(open.vote.dots)): ") {
      if line.trimmed.isEmpty { break }
      if line.trimmed == "close" { return try closeVote() }
      if open.turnout >= voters, !confirmed("All \(voters) present have voted. One more? y or n: ") { break }
      do {
        try castLine(line, by: nil)
      } catch let failure as Failure {
        say("\(failure.message) \(failure.hint ?? "")")
      }
      open = try needOpen()
    }
    say("\(open.turnout) of \(voters) have voted. More: ballots · Totals: close")
  }

  private func confirmed(_ question: String) -> Bool {
    guard case .line(let answer) = next(Prompt(question)) else { return false }
    return answer.trimmed.lowercased().hasPrefix("y")
  }

  /// One ballot as numbers; a voter named with `@` is ticked off and not tied to a choice.
  func castLine(_ line: String, by person: Person?) throws {
    let open = try needOpen()
    guard let positions = NoteWords.numbers(line.split(whereSeparator: \.isWhitespace).map(String.init)) else {
      throw Failure(.invalid, "ballot.unclear", "A ballot is numbers only.", hint: "Such as: 1 2 2")
    }
    _ = try bench.cast(positions, in: open.vote.id, voter: person?.id, by: actor)
    say("A ballot is in: \(open.turnout + 1) of \(voters).")
  }

  func closeVote() throws {
    show(try bench.closeVote(try needOpen().vote.id, by: actor))
    say("adopt N takes the question of that number · vote 1 2 votes again between two · undo")
  }

  func showOpenVote() throws {
    guard let open = try bench.openVote(in: place, to: viewer) else { return say("Open the vote: vote") }
    show(open)
    say("ballots takes more · close shows the totals")
  }

  /// The last result, with the numbers that `adopt` takes.
  func showResult() throws {
    if let open = try bench.openVote(in: place, to: viewer) {
      show(open)
      return say("The vote is still open: close")
    }
    guard
      let last = try bench.votes(in: book.cohort.id, to: viewer).last(where: {
        $0.communityID == memory.communityID && $0.subject == .questions
      })
    else {
      try showQuestions()
      return say("adopt NUMBER \"DISSENT\" · a vote needs two kept questions")
    }
    for choice in try bench.vote(last.id, to: viewer).ranking {
      show(
        screen.lines(
          "\(choice.number)  \(VoteScreen.dots(choice.option.count ?? 0))  \(choice.text)", width: screen.width))
    }
    say("adopt NUMBER \"what those who chose otherwise want remembered\"")
  }
}
