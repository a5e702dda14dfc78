import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The needs that you may read.
struct NeedList: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "The needs that you may read.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let shapes = try context.shapes(
      context.workbench().visible(Need.self, in: context.cohort().id, to: context.viewer()))
    try context.show(
      Listing(
        kind: "need.list", payload: shapes,
        table: PlainTable(
          header: ["number", "text", "by", "community", "story", "visibility", "created_at"],
          rows: shapes.map {
            [
              "\($0.number)", $0.text, $0.by ?? "", $0.community ?? "", $0.story.map(String.init) ?? "", $0.visibility,
              $0.createdAt,
            ]
          }),
        noun: "Need",
        rows: shapes.map {
          ListedRow(
            key: "\($0.number)", text: $0.text,
            facts: [$0.by ?? "", $0.story.map { "story \($0)" } ?? "", "read by \($0.readers)"])
        },
        none: "No needs yet that you may read. Add one: hmw need add TEXT --by NAME"))
  }
}
