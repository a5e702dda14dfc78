import ArgumentParser

/// Partners who talk over what each of them applied.
struct DebriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief", abstract: "Talk over with a partner what each of you tried.",
    discussion: """
      hmw debrief start --with ben          twenty minutes with a clock, step by step
      hmw debrief add --with ben --insight "I ask first now" --their-insight "A list is no talk"
      """,
    subcommands: [
      DebriefStart.self, DebriefAdd.self, DebriefList.self, DebriefShow.self, DebriefEdit.self, DebriefRemove.self,
    ])
}
