import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Starts the next session, at a terminal with its console.
struct SessionStart: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Start the next session; at a terminal its console opens.",
    discussion: "Where none is planned, hmw makes one with the whole walk.")

  @Argument(help: "Its number; the next planned session if left out.")
  var number: Int?

  @Flag(help: "Try it in a throw-away copy; nothing of it is kept.")
  var rehearse = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard rehearse else { return try start(in: context) }
    let rehearsal = try Rehearsal(of: context, options: global)
    defer { rehearsal.end() }
    context.tell("REHEARSAL in a copy: nothing you do here is kept.")
    try start(in: rehearsal.context)
  }

  private func start(in context: CommandContext) throws {
    let actor = try context.actor()
    let session = try session(in: context, by: actor)
    let workbench = try context.workbench()
    let view =
      session.status == .running
      ? try workbench.view(of: session.id) : try workbench.apply(.start, to: session.id, by: actor)
    if context.opensConsole {
      try SessionConsole.open(view.session, in: context)
    } else {
      try context.show(SessionStatus(view: view, book: context.book(), kind: "session.start"))
    }
  }

  /// The session to start; one that runs already is gone back to at a terminal, and refused elsewhere.
  private func session(in context: CommandContext, by actor: Actor) throws -> Session {
    let cohort = try context.cohort().id
    let asked = try number.map { try context.session($0) }
    if let running = try context.workbench().runningSession(of: cohort), asked == nil || asked?.id == running.id {
      guard context.opensConsole else {
        throw Failure(
          .invalid, "session.another-runs", "Session \(running.number) is still open.",
          hint: "Go on with it: hmw resume, or close it: hmw session done \(running.number)")
      }
      context.tell("Session \(running.number) is running already: back to it.")
      return running
    }
    if let asked { return asked }
    if let planned = try context.workbench().sessions(of: cohort).nextPlanned { return planned }
    return try context.workbench().planSession(in: cohort, start: context.ambient.now(), by: actor)
  }
}

extension CommandContext {
  /// Whether somebody sits at the terminal and asked for nothing else than the console.
  var opensConsole: Bool {
    profile.canPrompt && profile.outputIsTTY && !options.noInput && !options.json && !options.plain
  }
}
