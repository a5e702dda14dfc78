import ArgumentParser

/// "How might we" questions.
struct QuestionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "question", abstract: "\"How might we\" questions.",
    subcommands: [
      QuestionAdd.self, QuestionDraftCommand.self, QuestionList.self, QuestionShow.self, QuestionUse.self,
      QuestionKeep.self, QuestionPark.self, QuestionMerge.self, QuestionConnect.self, QuestionCheck.self,
      QuestionCoachCommand.self,
      QuestionIdeas.self,
    ])
}
