import ArgumentParser

/// Root causes on sticky notes.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Root causes on sticky notes.",
    subcommands: [
      NoteAdd.self, NoteList.self, NoteShow.self, NoteEdit.self, NoteMove.self, NoteMerge.self, NoteReach.self,
      NoteRemove.self, NoteSuggest.self, NoteAccept.self, NoteRefuse.self,
    ])
}
