import ArgumentParser

/// Groups of notes.
struct GroupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group", abstract: "Groups of notes.",
    subcommands: [
      GroupAdd.self, GroupList.self, GroupRename.self, GroupUngroup.self, GroupTakeOut.self, GroupSuggest.self,
      GroupAccept.self, GroupRefuse.self,
    ])
}
