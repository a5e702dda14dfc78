import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Says who at the district can answer.
struct BarrierAssign: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Say who at the district can answer, as an office or a role.",
    discussion: "hmw barrier assign 3 \"Transport office\"")

  @Argument(help: "Its number.")
  var number: Int

  @Argument(help: "The office or the role.")
  var owner: [String] = []

  @Flag(help: "Nobody has been asked.")
  var nobody = false

  @Flag(help: "A person has read what the privacy scrub points at, and lets it stand.")
  var acceptFindings = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard nobody != !owner.isEmpty else {
      throw Failure(
        .usage, "barrier.no-owner", "Who can answer barrier \(number)? Name an office, or add --nobody.",
        hint: "hmw barrier assign \(number) \"Transport office\"")
    }
    let barrier = try context.workbench().assignBarrier(
      context.barrier(number).barrier.id, to: nobody ? nil : owner.joined(separator: " "),
      acceptsFindings: acceptFindings, by: context.actor())
    try context.show(
      "barrier.assign", barrier,
      barrier.owner.map { "Barrier \(number) is now with: \($0)." } ?? "Barrier \(number) is with nobody now.")
  }
}
