import ArgumentParser
import InquiryDomain

/// What a session is planned to be.
struct SessionPlan: ParsableArguments {
  @Option(help: ArgumentHelp("What it is called.", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp("When it begins, such as \"24 Feb 15:30\" or 2026-02-24T15:30.", valueName: "date and time"))
  var at: String?

  @Option(
    name: .customLong("protocol"), help: ArgumentHelp("A protocol on its agenda; may be given again.", valueName: "id"))
  var protocols: [String] = []

  init() {}

  /// The typed moment on the group's clocks.
  func start(in context: CommandContext) throws -> Instant? {
    try at.map { try DateReader(now: context.ambient.now(), in: context.cohort().zone).moment($0) }
  }

  /// The moment as it was understood, so that a misread date is seen at once.
  static func sentence(_ start: Instant?, in context: CommandContext) throws -> String {
    guard let start else { return "" }
    return " for \(LocalTime(start, in: try context.cohort().zone).dayAndClock)"
  }
}
