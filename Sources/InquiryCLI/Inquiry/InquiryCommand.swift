import ArgumentParser

/// The question a community lives with for a year.
struct InquiryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inquiry", abstract: "The question a community lives with for a year.",
    subcommands: [
      InquiryAdopt.self, InquiryList.self, InquiryShow.self, InquiryReword.self, InquiryThink.self, InquiryDissent.self,
      InquiryClose.self,
    ])
}
