import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The open barriers as a letter to the district.
struct BarrierLetterCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter", abstract: "The open barriers as a letter to the district, without names.",
    discussion: """
      hmw barrier letter > letter.txt

      It holds what the whole group may read. Read it once more before you send it.
      """)

  @Flag(help: "Name the schools behind a part, where they are three or more.")
  var schools = false

  @Flag(help: "A person has read what the privacy scrub points at, and lets it stand.")
  var acceptFindings = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let letter = try context.workbench().barrierLetter(
      in: context.cohort().id, namingSchools: schools, acceptsFindings: acceptFindings, to: context.viewer())
    try context.show(LetterScreen(letter: letter))
  }
}
