import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// One plan to learn with all that is known of it.
struct LearnShow: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "One plan to learn.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let view = try context.workbench().learningPlan(number, in: book.cohort.id, to: context.viewer())
    let shape = LearnShape(view, book: book)
    try context.show(
      Card(
        kind: "learn.show", payload: shape, title: "Plan \(number)", key: "\(number)", fields: fields(view, shape),
        next: view.plan.mode == .partners && view.product == nil
          ? "hmw learn made \(number) --title \"…\" --kind example" : "hmw learn edit \(number)"))
  }

  private func fields(_ view: LearningView, _ shape: LearnShape) -> [CardField] {
    [
      CardField("Who", NumberWords.listed(shape.people)),
      CardField("How", shape.mode == "alone" ? "alone, to build background" : "as partners, to make something"),
      CardField("Resource", view.resource.map { "\($0.number)  \($0.title)" }),
      CardField("Playlist", view.playlist.map { "\($0.number)  \($0.title)" }), CardField("What for", shape.goal),
      CardField("To make", shape.product), CardField("For", shape.audience),
      CardField("Made", view.product.map { "\($0.number)  \($0.title)" }),
      CardField("Stands", shape.status), CardField("Read by", view.plan.visibility.readers),
    ].compactMap(\.self)
  }
}
