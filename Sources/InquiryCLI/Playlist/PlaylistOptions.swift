import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// What can be said of a playlist beside its title; an empty text clears it.
struct PlaylistOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Whom and what it is for, in a sentence or two.", valueName: "text"))
  var summary: String?

  @Option(help: ArgumentHelp("Who keeps it: a role or an organisation.", valueName: "name"))
  var curator: String?

  @Option(help: ArgumentHelp("What it builds: R, K, S or D, with commas between.", valueName: "categories"))
  var builds: BuildsWord?

  @Option(help: ArgumentHelp("What it is about, with commas between.", valueName: "topics"))
  var topics: String?

  @Flag(
    inversion: .prefixedNo,
    help: "It is for one session: at most 7 resources and 60 minutes.")
  var session: Bool?

  init() {}

  var form: PlaylistForm {
    PlaylistForm(
      summary: summary, curator: curator, builds: builds?.categories, topics: topics.map { [$0] }, forSession: session)
  }
}
