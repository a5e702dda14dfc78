import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// One note with all that is known of it.
struct NoteShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One note with all that is known of it.")

  @Argument(help: "Its number.")
  var number: Int

  @Flag(help: "Say who wrote it.")
  var names = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let cause = try context.note(number)
    let workbench = try context.workbench()
    let group = try workbench.groups(in: cause.cohortID).first { $0.id == cause.groupID }
    let all = try workbench.visible(Cause.self, in: cause.cohortID, to: context.viewer())
    let keeper = all.first { $0.id == cause.mergedIntoID }
    let wall = try workbench.wall(
      of: Place(cohortID: cause.cohortID, communityID: cause.communityID), to: context.viewer())
    let book = names ? try context.book() : nil
    var shape = wall.shapes(names: book).first { $0.id == cause.id.text } ?? NoteShape(cause, group: group)
    shape.author = book?.name(of: cause.authorID)
    try context.show(
      Card(
        kind: "note.show", payload: shape, title: "Note \(number)", key: "\(number)",
        fields: fields(shape, twins: all.filter { $0.mergedIntoID == cause.id }, keeper: keeper),
        next: keeper == nil
          ? "hmw note edit \(number) TEXT · hmw note move \(number) R|K|S|D"
          : "hmw note show \(keeper?.number ?? number)"))
  }

  private func fields(_ note: NoteShape, twins: [Cause], keeper: Cause?) -> [CardField] {
    [
      CardField("Cause", note.text),
      CardField("Column", note.column.flatMap { Category(rawValue: $0) }.map { "\($0.title): \($0.meaning)" }),
      CardField("Fits as well", note.secondary), CardField("Group", note.group), CardField("Reach", note.reach),
      CardField("Votes", note.votes.map(String.init)),
      CardField("Twins", lines: twins.map { "\($0.number)  \($0.text)" }),
      CardField("Merged into", keeper.map { "note \($0.number), \($0.text)" }), CardField("Written by", note.author),
      CardField("Hidden", note.hidden ? "yes, until it is revealed" : nil),
    ].compactMap(\.self)
  }
}
