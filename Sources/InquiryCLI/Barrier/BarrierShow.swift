import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// One barrier with all its parts.
struct BarrierShow: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "One barrier with all its parts.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let view = try context.barrier(number)
    let shape = BarrierShape(view, book: try context.book())
    try context.show(
      Card(
        kind: "barrier.show", payload: shape, title: "Barrier \(number)", key: "\(number)",
        fields: fields(view.barrier, shape),
        next: "hmw barrier assign \(number) ROLE · hmw barrier answer \(number) TEXT --status heard"))
  }

  private func fields(_ barrier: Barrier, _ shape: BarrierShape) -> [CardField] {
    [
      CardField("Barrier", barrier.text), CardField("Stands", barrier.status.words),
      CardField("Owner", barrier.owner ?? "nobody asked yet"), CardField("Answer", barrier.answer),
      CardField("Missing", barrier.category.map { "\($0.title): \($0.meaning)" }),
      CardField("Community", shape.community), CardField("From", shape.log.map { "log entry \($0)" }),
      CardField("From a note", shape.note.map { "note \($0)" }), CardField("Readers", barrier.visibility.readers),
    ].compactMap(\.self)
  }
}
