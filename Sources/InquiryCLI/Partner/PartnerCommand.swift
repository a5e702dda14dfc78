import ArgumentParser

/// Who hears of whose applications between sessions.
struct PartnerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "partner", abstract: "Who talks with whom between sessions.",
    discussion: """
      hmw partner form                      partners for everyone who has none
      hmw partner set ana ben               these two; a third may be added
      hmw partner repair                    after somebody has left
      For pairs inside one session: hmw pair
      """,
    subcommands: [
      PartnerForm.self, PartnerSet.self, PartnerList.self, PartnerEnd.self, PartnerRepairCommand.self,
    ])
}
