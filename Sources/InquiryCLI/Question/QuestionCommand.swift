import ArgumentParser

/// "How might we…" questions.
struct QuestionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "question", abstract: "\"How might we…\" questions.",
    subcommands: [])
}
