import ArgumentParser

/// The coach without a workbook: lines in, answers out.
struct CoachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coach", abstract: "Ask the coach about any words; needs no group and keeps nothing.",
    discussion: """
      hmw coach question "How might we greet every family?"
      hmw coach category < notes.txt            (one note per line)
      hmw coach groups --json < notes.txt
      hmw coach why solution                    (what a finding means)
      """,
    subcommands: [
      CoachQuestion.self, CoachWhy.self, CoachCategory.self, CoachGroups.self, CoachScrub.self, CoachProbe.self,
      CoachEvidence.self,
    ])
}
