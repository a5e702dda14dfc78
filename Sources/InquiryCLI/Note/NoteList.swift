import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The notes that you may see, in the order of their numbers.
struct NoteList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The notes that you may see, in the order of their numbers.")

  @Option(help: "Only this column: R, K, S or D.")
  var column: CategoryWord?

  @Flag(help: "Only notes that nobody has sorted yet.")
  var unsorted = false

  @Flag(help: "Say who wrote them.")
  var names = false

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let wall = try context.workbench().wall(of: context.place(where_), to: context.viewer())
    let shapes = wall.shapes(names: names ? try context.book() : nil).filter(isWanted).sorted { $0.number < $1.number }
    try context.show(
      Listing(
        kind: "note.list", payload: shapes, table: WallTable.table(of: shapes), noun: "Note",
        rows: shapes.map { ListedRow(key: "\($0.number)", text: $0.text, facts: facts(of: $0)) },
        none: "No notes here yet. Add one: hmw note add TEXT",
        after: wall.withheld == 0 ? [] : [WallScreen.hiddenSentence(wall.withheld)]))
  }

  private func isWanted(_ note: NoteShape) -> Bool {
    (column == nil || note.column == column?.category.rawValue) && (!unsorted || note.column == nil)
  }

  private func facts(of note: NoteShape) -> [String] {
    [
      note.author ?? "", note.column.flatMap { Category(rawValue: $0)?.title } ?? "not sorted yet",
      note.group.map { "group \"\($0)\"" } ?? "", note.reach ?? "", WallScreen.votes(note.votes) ?? "",
    ]
  }
}
