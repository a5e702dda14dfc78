import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Who takes a resource up, and who may know.
struct UseOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Who takes it up.", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("The playlist in which it was found, by number or name.", valueName: "playlist"))
  var playlist: String?

  @OptionGroup var tier: TierOption

  init() {}

  func form(word: String? = nil, in context: CommandContext) throws -> UseForm {
    UseForm(
      personID: try by.map { try context.book().person($0).id },
      playlistID: try playlist.map { try context.workbench().playlist($0).playlist.id }, word: word,
      visibility: tier.visibility, acceptsFindings: tier.acceptFindings)
  }
}
