import ArgumentParser
import InquiryDomain

/// Words that may tell who somebody is.
struct CoachScrub: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "scrub", abstract: "Words that may tell who somebody is, with something wider to say.",
    discussion: """
      hmw coach scrub "Ms. Alvarez in Room 12 said no"
      hmw coach scrub < story.txt               (one answer per line)
      It helps and does not certify: a person must read the text.
      """)

  @OptionGroup var input: CoachLines
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let scrub = PrivacyScrub()
    let texts = try input.lines(upTo: EntryText.Limit.story, as: "story", in: context)
    try context.show(ScrubAnswers(answers: texts.map { ScrubAnswer($0, scrub.read($0)) }))
  }
}
