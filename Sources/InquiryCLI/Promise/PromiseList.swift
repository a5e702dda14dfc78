import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The promises that are open, the nearest day first.
struct PromiseList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The promises that are open, the nearest day first.")

  @Option(help: ArgumentHelp("Only this member's.", valueName: "name"))
  var who: String?

  @Flag(help: "Those that are done too.")
  var all = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let found = try context.workbench().commitments(
      in: book.cohort.id, of: who.map { try book.person($0).id }, all: all, to: context.viewer())
    let today = CivilDate(context.ambient.now(), in: book.zone)
    let shapes = found.map { PromiseShape($0, in: book) }
    try context.show(
      Listing(
        kind: "promise.list", payload: shapes,
        table: PlainTable(
          header: ["number", "who", "text", "due_on", "done_at"],
          rows: shapes.map { ["\($0.number)", $0.who ?? "", $0.text, $0.dueOn ?? "", $0.doneAt ?? ""] }),
        noun: "Promise",
        rows: found.map {
          ListedRow(
            key: "\($0.number)", text: $0.text,
            facts: [book.name(of: $0.personID) ?? "the group", Self.state(of: $0, today: today)])
        },
        none: "Nothing is promised that is still open. Write one down: hmw promise add TEXT --who NAME --by DAY",
        after: found.isEmpty ? [] : ["hmw promise done N · hmw promise edit N --by DAY"]))
  }

  static func state(of promise: Commitment, today: CivilDate) -> String {
    if promise.doneAt != nil { return "done" }
    guard let due = promise.dueOn else { return "no day yet" }
    return due < today ? "was due \(due.shortText)" : due == today ? "due today" : "by \(due.shortText)"
  }
}
