import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The stories that you may read.
struct StoryList: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "The stories that you may read.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let stories = try context.workbench().visible(Story.self, in: book.cohort.id, to: context.viewer())
    let shapes = stories.map { StoryShape($0, book: book) }
    let header = ["number", "by", "community", "about", "happened", "surprise", "visibility", "created_at"]
    try context.show(
      Listing(
        kind: "story.list", payload: shapes,
        table: PlainTable(
          header: header,
          rows: shapes.map {
            [
              "\($0.number)", $0.by ?? "", $0.community ?? "", $0.about ?? "", $0.happened, $0.surprise ?? "",
              $0.visibility, $0.createdAt,
            ]
          }),
        noun: "Story",
        rows: shapes.map {
          ListedRow(
            key: "\($0.number)", text: $0.happened, facts: [$0.by ?? "", $0.about ?? "", "read by \($0.readers)"])
        },
        none: "No stories yet that you may read. Add one: hmw story add --by NAME --file story.md"))
  }
}
