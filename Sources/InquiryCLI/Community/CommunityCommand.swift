import ArgumentParser

/// Small communities around a shared challenge.
struct CommunityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "community", abstract: "Small communities around a shared challenge.",
    discussion: "Example: hmw community add Readers --challenge \"Year 3 readers stall\" --members \"Ana, Ben\"",
    subcommands: [
      CommunityAdd.self, CommunityList.self, CommunityShow.self, CommunityEdit.self, CommunityRemove.self,
      CommunityJoin.self, CommunityLeave.self,
    ])
}
