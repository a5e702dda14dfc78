import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Who is there or away, and in which session.
struct PresenceOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Names, parts of names, numbers or initials.", valueName: "names"))
  var names: [String]

  @Option(help: ArgumentHelp("Another session than the running or the next one.", valueName: "number"))
  var session: Int?

  init() {}

  func mark(_ presence: Attendance.Presence, kind: String, in context: CommandContext) throws {
    let book = try context.book()
    let people = try names.flatMap { $0.split(separator: ",") }.map { try book.person(String($0).trimmed) }
    let session = try context.nearestSession(session)
    try context.workbench().setPresence(presence, of: people.map(\.id), in: session.id, by: context.actor())
    let view = try context.workbench().view(of: session.id)
    let who = people.map(\.name).joined(separator: ", ")
    let shape = PresenceShape(
      session: session.number, present: view.present.compactMap { book.name(of: $0) },
      absent: view.absent.compactMap { book.name(of: $0) })
    let verb = people.count == 1 ? "is" : "are"
    try context.show(
      Done(
        kind, shape,
        "\(who) \(verb) \(presence == .present ? "here" : "away"); \(view.present.count) of \(view.present.count + view.absent.count) present. Wrong? hmw undo"
      ))
  }
}
