import ArgumentParser
import InquiryDomain

/// Notes who isn't there.
struct SessionAway: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "away", abstract: "Note who isn't there.", discussion: "hmw session away ana ben")

  @OptionGroup var presence: PresenceOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try presence.mark(.absent, kind: "session.away", in: context)
  }
}
