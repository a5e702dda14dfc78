package import InquiryDomain
import InquiryStore

/// A vote as anyone may see it: its options, and totals only once it is closed.
package struct VoteView: Equatable, Sendable {
  /// One option in words.
  package struct Choice: Equatable, Sendable {
    package var option: VoteOption
    /// The question's wording, the group's name or the note's text.
    package var text: String
    /// The question's, group's or note's short number.
    package var number: Int
  }

  package var vote: Vote
  /// In the order of the numbers that people type.
  package var choices: [Choice]
  /// Ballots in so far, or in all.
  package var turnout: Int

  /// The choices with the most dots first; more than one first place is a tie, and is shown as one.
  package var ranking: [Choice] {
    choices.sorted { ($1.option.count ?? 0, $0.option.position) < ($0.option.count ?? 0, $1.option.position) }
  }

  /// Every choice that shares the first place; empty while the vote is open and where nobody gave a dot.
  package var leaders: [Choice] {
    guard let most = ranking.first?.option.count, most > 0 else { return [] }
    return ranking.filter { $0.option.count == most }
  }
}

extension Workbench {
  func voteView(_ vote: Vote, in db: Reading) throws -> VoteView {
    let choices = try db.options(of: vote.id).map { option in try choice(option, in: db) }
    return VoteView(vote: vote, choices: choices, turnout: try vote.turnout ?? db.turnout(of: vote.id))
  }

  private func choice(_ option: VoteOption, in db: Reading) throws -> VoteView.Choice {
    if let id = option.questionID {
      return .init(option: option, text: try db.drafts(of: id).last?.text ?? "", number: try db.get(id).number)
    }
    if let id = option.groupID {
      let group = try db.get(id)
      return .init(option: option, text: group.name, number: group.number)
    }
    guard let id = option.causeID else { return .init(option: option, text: "", number: 0) }
    let cause = try db.get(id)
    return .init(option: option, text: cause.text, number: cause.number)
  }
}
