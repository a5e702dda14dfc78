import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench

@testable import InquiryCLI

/// A small cohort on a winter afternoon: eight leaders in two communities, and six sessions.
struct Riverside {
  let clock = TestAmbient()
  let bench: Workbench
  let cohort: Cohort
  let session: Session

  static let people = [
    ("Ana Reyes", "Oak Primary"), ("Ben Okafor", "Elm Street"), ("Chidi Eze", "Hillcrest"), ("Dana Cole", "Lakeview"),
    ("Efua Mensah", "Northgate"), ("Farid Khan", "Bayside"), ("Grace Lim", "Westfield"), ("Hana Sato", "Kingsway"),
  ]

  init() throws {
    bench = try Workbench.inMemory(clock)
    cohort = try bench.createCohort(name: "Riverside Principals 2026", timeZone: "UTC", by: .keeper)
    let people = try bench.addPeople(
      Self.people.map { NewMember(name: $0.0, school: $0.1) }, to: cohort.id, by: .keeper)
    _ = try bench.addCommunity(
      name: "Front door", challenge: "Some families meet a gate", members: people.prefix(4).map(\.id), to: cohort.id,
      by: .keeper)
    _ = try bench.addCommunity(
      name: "Time to listen", challenge: "Operations eat the hours", members: people.suffix(4).map(\.id), to: cohort.id,
      by: .keeper)
    session = try bench.planSession(in: cohort.id, start: TestAmbient.start, by: .keeper)
    for _ in 2...6 { _ = try bench.planSession(in: cohort.id, by: .keeper) }
  }

  var book: CohortBook { get throws { try bench.book(cohort.id) } }
}
