import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// One promise with its parts.
struct PromiseShow: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "One promise with its parts.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let promise = try context.promise(number)
    let book = try context.book()
    let session = try promise.sessionID.flatMap { id in
      try context.workbench().sessions(of: book.cohort.id).first { $0.id == id }
    }
    let fields = [
      CardField("What", promise.text), CardField("Who", book.name(of: promise.personID) ?? "the group"),
      CardField("By", promise.dueOn?.longText ?? "no day yet"),
      CardField("Session", session.map { "\($0.number)" }),
      CardField("Done", promise.doneAt.map { LocalTime($0, in: book.zone).longDay }),
      CardField("Read by", promise.visibility.readers),
    ]
    try context.show(
      Card(
        kind: "promise.show", payload: PromiseShape(promise, in: book), title: "Promise \(number)", key: "\(number)",
        fields: fields.compactMap(\.self), next: "hmw promise done \(number)"))
  }
}
