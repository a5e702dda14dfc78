import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// What can be said of a resource; an empty text clears it.
struct ResourceOptions: ParsableArguments {
  @Option(help: "Its title.")
  var title: String?

  @Option(help: ArgumentHelp("Its address on the web.", valueName: "address"))
  var url: String?

  @Option(help: "What it is: reading, video, protocol, tool, example or person.")
  var kind: Resource.Kind?

  @Option(help: "How many minutes it takes.")
  var minutes: Int?

  @Option(help: ArgumentHelp("What it builds: R, K, S or D, with commas between.", valueName: "categories"))
  var builds: BuildsWord?

  @Option(help: "For background, practice or lead-others.")
  var level: Resource.Level?

  @Option(help: "For one person alone or with a partner: alone or partner.")
  var use: Resource.Use?

  @Option(help: ArgumentHelp("Who made it.", valueName: "name"))
  var publisher: String?

  @Option(help: ArgumentHelp("What it is good for.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("The question to think about afterwards.", valueName: "text"))
  var prompt: String?

  init() {}

  var form: ResourceForm {
    ResourceForm(
      title: title, publisher: publisher, url: url, kind: kind, minutes: minutes, builds: builds?.categories,
      level: level, usedBy: use, note: note, prompt: prompt)
  }
}
