import ArgumentParser
import InquiryDomain

/// Notes who is there.
struct SessionHere: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "here", abstract: "Note who is there.", discussion: "hmw session here ana ben")

  @OptionGroup var presence: PresenceOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try presence.mark(.present, kind: "session.here", in: context)
  }
}
