import ArgumentParser

/// The people of a group.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "The people of a group.",
    discussion: "Example: hmw person add \"Ana Reyes\" --school \"Oak Primary\"",
    subcommands: [
      PersonAdd.self, PersonList.self, PersonShow.self, PersonEdit.self, PersonLeave.self, PersonReturn.self,
      PersonImport.self,
    ])
}
