import ArgumentParser
import InquiryContent
import InquiryDomain

/// Every protocol you can run.
struct ProtocolList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Every protocol you can run; your own are marked.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let (entries, problems) = context.library.all()
    let shapes = entries.map { ProtocolShape($0) }
    for problem in problems { context.warn("\(problem)".safeForTerminal()) }
    for shape in shapes where shape.overrides && !context.options.json {
      context.tell("\(shape.id): \(shape.origin ?? "").")
    }
    try context.show(
      Listing(
        kind: "protocol.list", payload: shapes,
        table: PlainTable(
          header: ["id", "name", "people", "minutes", "trust", "own", "overrides"],
          rows: shapes.map {
            [
              $0.id, $0.name, $0.people, minutes($0), $0.trust, $0.file == nil ? "no" : "yes",
              $0.overrides ? "yes" : "no",
            ]
          }),
        noun: "Protocol",
        rows: shapes.map {
          ListedRow(
            key: $0.id, text: $0.name,
            facts: [
              "\($0.people) people", ClockText.planned($0.minutes), "\($0.trust) trust",
              $0.file == nil ? "" : "your own",
            ])
        },
        none: "There is no protocol.", after: ["One of them in full: hmw protocol show ID"], keyAlignment: .leading))
  }

  private func minutes(_ shape: ProtocolShape) -> String {
    shape.minutes == shape.minutes.rounded() ? "\(Int(shape.minutes))" : "\(shape.minutes)"
  }
}
