import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// What a plan to learn says.
struct LearnOptions: ParsableArguments {
  @Option(help: ArgumentHelp("With whom; may be given again for a third.", valueName: "name"))
  var with: [String] = []

  @Option(help: ArgumentHelp("What you read, watch or try, by its number.", valueName: "number"))
  var resource: String?

  @Option(help: ArgumentHelp("The playlist it stands in, by number or name.", valueName: "playlist"))
  var playlist: String?

  @Option(help: ArgumentHelp("What it is for.", valueName: "text"))
  var goal: String?

  @Option(help: ArgumentHelp("What partners make and share.", valueName: "text"))
  var product: String?

  @Option(name: .customLong("for"), help: ArgumentHelp("For whom they make it.", valueName: "text"))
  var audience: String?

  @OptionGroup var tier: TierOption

  init() {}

  /// - Parameter partners: nil leaves those of an edit as they are.
  func form(partners: [String]?, in context: CommandContext) throws -> LearningForm {
    let bench = try context.workbench()
    return LearningForm(
      partnerIDs: try partners?.map { try context.book().person($0).id },
      playlistID: try playlist.map { try bench.playlist($0).playlist.id },
      resourceID: try resource.map { try bench.resource($0).resource.id }, goal: goal, product: product,
      audience: audience, visibility: tier.visibility, acceptsFindings: tier.acceptFindings)
  }
}
