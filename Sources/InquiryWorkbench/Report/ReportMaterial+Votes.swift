package import InquiryDomain

extension ReportMaterial {
  /// Takes the counts out of the content and keeps them as they may be told.
  ///
  /// Of a vote with few ballots no count is told at all.
  mutating func tellVotes() {
    for index in content.votes.indices {
      let vote = content.votes[index]
      turnouts[vote.id] = vote.turnout.map { numbers.told($0) }
      let options = content.options.filter { $0.voteID == vote.id && $0.count != nil }
      let told =
        turnouts[vote.id] == .few
        ? options.map { _ in ToldNumber.withheld } : numbers.told(parts: options.map { $0.count ?? 0 })
      for (option, number) in zip(options, told) { dots[option.id] = number }
      content.votes[index].turnout = nil
    }
    for index in content.options.indices { content.options[index].count = nil }
  }

  /// The last closed vote on a subject; of the whole group only one that all could take part in.
  package func lastVote(on subject: Vote.Subject) -> Vote? {
    content.votes.last { $0.subject == subject && (community != nil || $0.communityID == nil) }
  }
}
