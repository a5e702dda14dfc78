import ArgumentParser
import InquiryDomain

/// Resources, knowledge, skills or dispositions, for each note.
struct CoachCategory: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "category", abstract: "Resources, knowledge, skills or dispositions, for each note.",
    discussion: """
      hmw coach category "We can't yet give feedback that helps"
      hmw coach category < notes.txt            (one note per line)
      """)

  @OptionGroup var input: CoachLines
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let suggester = CategorySuggester()
    let notes = try input.lines(upTo: EntryText.Limit.note, as: "note", in: context)
    try context.show(CategoryAnswers(suggestions: notes.map(suggester.suggest)))
  }
}
