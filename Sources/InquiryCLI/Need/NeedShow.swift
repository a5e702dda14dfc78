import ArgumentParser
import InquiryDomain

/// One need with where it comes from.
struct NeedShow: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "One need with where it comes from.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let shape = try context.shapes([context.need(number)])[0]
    let fields = [
      CardField("Need", shape.text), CardField("Owner", shape.by), CardField("Community", shape.community),
      CardField("Story", shape.story.map(String.init)), CardField("Readers", shape.readers),
    ].compactMap(\.self)
    try context.show(
      Card(
        kind: "need.show", payload: shape, title: "Need \(number)", key: "\(number)", fields: fields,
        next: "hmw question add TEXT --need \(number)"))
  }
}
