import ArgumentParser

/// Blind votes.
struct VoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vote", abstract: "Blind votes.",
    subcommands: [VoteOpen.self, VoteCast.self, VoteStatus.self, VoteClose.self, VoteShow.self, VoteList.self])
}
