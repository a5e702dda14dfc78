import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Which session a command means: the one of that number, else the one that runs.
struct SessionNumber: ParsableArguments {
  @Argument(help: "Its number; the running session if left out.")
  var number: Int?

  init() {}

  func session(in context: CommandContext) throws -> Session { try context.session(number) }
}

extension CommandContext {
  /// The session of that number, else the one that runs.
  func session(_ number: Int?) throws -> Session {
    let cohort = try cohort().id
    if let number { return try workbench().numbered(number, in: cohort, as: "session") }
    guard let running = try workbench().runningSession(of: cohort) else {
      throw Failure(
        .notFound, "session.none-running", "No session is running.",
        hint: "hmw session start, or give the number of one: hmw session list")
    }
    return running
  }

  /// The session of that number, else the one that runs, else the next one planned, else the last one.
  func nearestSession(_ number: Int?) throws -> Session {
    let cohort = try cohort().id
    if let number { return try session(number) }
    if let running = try workbench().runningSession(of: cohort) { return running }
    let all = try workbench().sessions(of: cohort)
    guard let nearest = all.nextPlanned ?? all.last else {
      throw Failure(
        .notFound, "session.none", "No session is planned yet.", hint: "hmw session new --at \"next tue 15:30\"")
    }
    return nearest
  }
}

extension [Session] {
  /// The planned session that comes first; those without a date follow in the order of their numbers.
  var nextPlanned: Session? {
    let last = Instant(milliseconds: .max)
    return filter { $0.status == .planned }.min {
      ($0.plannedStart ?? last, $0.number) < ($1.plannedStart ?? last, $1.number)
    }
  }
}
