import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// How somebody who was away makes up for a session.
struct SessionCatchUp: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "catch-up", abstract: "How somebody who was away makes up for a session.",
    discussion: """
      hmw session catch-up ana
      hmw session catch-up --as ana --session 3
      """)

  @Argument(help: "Who was away; you, with --as, if left out. Whoever leads sees everyone who was away.")
  var name: String?

  @Option(help: ArgumentHelp("The session; the running one, else the one held last, if left out.", valueName: "number"))
  var session: Int?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let session = try session.map { try context.session($0) } ?? context.lastSession()
    let actor = try context.actor()
    let book = try context.book()
    guard let person = try name.map({ try book.person($0).id }) ?? actor.personID else {
      return try listAbsent(session, book, actor, in: context)
    }
    let way = try context.workbench().catchUp(of: person, on: session.id, for: actor)
    try context.show(CatchUpScreen(way: way, handle: name ?? context.options.actor ?? way.person.name))
  }

  /// Names of those who were away are for whoever leads.
  private func listAbsent(_ session: Session, _ book: CohortBook, _ actor: Actor, in context: CommandContext) throws {
    let bench = try context.workbench()
    let away = Set(try bench.view(of: session.id).absent)
    let ways = try book.principals.filter { away.contains($0.person.id) }.map {
      try bench.catchUp(of: $0.person.id, on: session.id, for: actor)
    }
    let shapes = ways.map { CatchUpShape($0) }
    try context.show(
      Listing(
        kind: "session.catch-up.list", payload: shapes,
        table: PlainTable(
          header: ["number", "name", "steps_left", "minutes_left"],
          rows: ways.map {
            ["\($0.person.number)", $0.person.name, "\($0.stops.count { !$0.isDone })", "\($0.minutes)"]
          }),
        noun: "Person",
        rows: ways.map {
          ListedRow(
            key: "\($0.person.number)", text: $0.person.name,
            facts: ["\(Plural.count($0.stops.count { !$0.isDone }, "step")) left", "about \($0.minutes) minutes"])
        },
        none: "Nobody is marked as away from session \(session.number).",
        after: ways.isEmpty
          ? [] : ["For your eyes, not for the screen in the room. Their way: hmw session catch-up NAME"]))
  }
}
