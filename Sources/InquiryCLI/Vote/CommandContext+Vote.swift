import InquiryDomain
import InquiryWorkbench

extension CommandContext {
  /// The vote of that number, else the one that is open where people are.
  func vote(_ number: Int?, in place: Place) throws -> VoteView {
    if let number {
      let vote: Vote = try workbench().numbered(number, in: place.cohortID, as: "vote")
      return try workbench().vote(vote.id, to: viewer())
    }
    if let here = try workbench().openVote(in: place, to: viewer()) { return here }
    let open = try workbench().votes(in: place.cohortID, to: viewer()).filter(\.isOpen)
    if open.count == 1 { return try workbench().vote(open[0].id, to: viewer()) }
    guard open.isEmpty else {
      let book = try book()
      let names = open.map { "\($0.number) \(book.community($0.communityID)?.name ?? book.cohort.name)" }.joined(
        separator: ", ")
      throw Failure(
        .usage, "vote.which", "Which vote? Open are \(names).", hint: "Add --community NAME, or the number of the vote."
      )
    }
    throw Failure(.notFound, "vote.none-open", "No vote is open.", hint: "Open one: hmw vote open")
  }
}
