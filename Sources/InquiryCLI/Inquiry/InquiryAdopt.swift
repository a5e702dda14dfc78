import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Adopts a question for the year.
struct InquiryAdopt: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt", abstract: "Adopt a question for the year; the others are parked.",
    discussion: "hmw inquiry adopt 2 --dissent \"Two of us would have begun with families\"")

  @Argument(help: "The question's number.")
  var question: Int

  @Option(
    help: ArgumentHelp(
      "What those who would have chosen otherwise want remembered; - reads standard input.", valueName: "text"))
  var dissent: String?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let view = try context.workbench().adopt(
      context.question(question).id, dissent: TextSource.read(dissent, file: nil), by: context.actor())
    let parked = view.parked.map(\.question.number)
    let others = parked.isEmpty ? "" : " Parked: \(NumberWords.spoken(parked, "question"))."
    try context.lookAgain(at: [view.inquiry.dissent].compactMap(\.self), namesOnly: true)
    try context.show(
      view, "inquiry.adopt", "Adopted question \(question) as inquiry \(view.inquiry.number): \(view.text)\(others)")
  }
}
