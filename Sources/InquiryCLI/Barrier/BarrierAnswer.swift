import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Keeps what the district said.
struct BarrierAnswer: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Keep what the district said, and where the barrier stands now.",
    discussion: "hmw barrier answer 3 \"A late bus runs from May\" --status removed")

  @Argument(help: "Its number.")
  var number: Int

  @Argument(help: "What the district said.")
  var text: [String] = []

  @Option(help: "Where it stands now: heard, working, removed, standing or raised.")
  var status: Barrier.Status = .heard

  @Flag(help: "A person has read what the privacy scrub points at, and lets it stand.")
  var acceptFindings = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let barrier = try context.workbench().answerBarrier(
      context.barrier(number).barrier.id, status, answer: text.isEmpty ? nil : text.joined(separator: " "),
      acceptsFindings: acceptFindings, by: context.actor())
    try context.lookAgain(at: [barrier.answer].compactMap(\.self), namesOnly: true)
    try context.show("barrier.answer", barrier, "Barrier \(number): \(barrier.status.words).")
  }
}
