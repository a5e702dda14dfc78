import ArgumentParser
import InquiryDomain

/// One story in full.
struct StoryShow: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "One story in full.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let shape = StoryShape(try context.story(number), book: try context.book())
    let fields = [
      CardField("What happened", shape.happened), CardField("Who it is about", shape.about),
      CardField("Surprise", shape.surprise), CardField("Quotes", lines: shape.quotes), CardField("Told by", shape.by),
      CardField("Community", shape.community), CardField("Readers", shape.readers),
    ].compactMap(\.self)
    try context.show(
      Card(
        kind: "story.show", payload: shape, title: "Story \(number)", key: "\(number)", fields: fields,
        next: "hmw story edit \(number) · hmw need add TEXT --story \(number)"))
  }
}
