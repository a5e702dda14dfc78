import ArgumentParser

/// Lists of resources for the gaps that a cohort's causes show.
struct PlaylistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "playlist", abstract: "Lists of things to read, watch and try, for the gaps your causes show.",
    discussion: """
      See what there is:  hmw playlist list
      Open one:           hmw playlist show 3
      Make your own:      hmw playlist new "Noticing without judging"
      """,
    subcommands: [
      PlaylistList.self, PlaylistShow.self, PlaylistNew.self, PlaylistAdd.self, PlaylistMove.self, PlaylistEdit.self,
      PlaylistRemove.self, PlaylistImport.self, PlaylistExport.self, PlaylistCheck.self,
    ] + PlaylistUse.verbs)
}
