import ArgumentParser

/// Root causes on sticky notes.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Root causes on sticky notes.",
    subcommands: [NoteAdd.self])
}
