import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Shows one group with its people, communities, norms and sessions.
struct CohortShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One group: its people, communities, norms and sessions.",
    discussion: "Example: hmw cohort show 1")

  @Argument(help: "The group, by number or name; the one in use if left out.")
  var group: String?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let workbench = try context.workbench()
    let cohort = try group.map { try workbench.cohort($0) } ?? context.cohort()
    let book = try workbench.book(cohort.id)
    let sessions = try workbench.sessions(of: cohort.id)
    let norms = try workbench.norms(of: cohort.id)
    try context.show(
      Card(
        kind: "cohort.show", payload: CohortShape(book, sessions: sessions.count), title: "Group \(cohort.number)",
        key: "\(cohort.number)",
        fields: [
          CardField("Name", cohort.name), CardField("Time zone", cohort.timeZone),
          CardField("People", Plural.people(book.active.count)), CardField("Schools", "\(book.schools.count)"),
          CardField("Communities", lines: book.communities.map { Self.text($0) }),
          CardField("Norms", lines: norms.map { "\($0.number) \($0.text)" }),
          CardField("Sessions", lines: sessions.map { Self.text($0, of: cohort) }),
        ].compactMap(\.self),
        next: "hmw person list · hmw community list · hmw cohort edit"))
  }

  private static func text(_ community: Community) -> String {
    "\(community.number) \(community.name)" + (community.challenge.isEmpty ? "" : ": \(community.challenge)")
  }

  private static func text(_ session: Session, of cohort: Cohort) -> String {
    let day = session.plannedStart.map { LocalTime($0, of: cohort).dayAndClock } ?? "no day yet"
    return "\(session.number) \(day) (\(session.status.rawValue))"
  }
}
