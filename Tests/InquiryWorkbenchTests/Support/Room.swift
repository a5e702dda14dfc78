import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench

/// A workbook in the middle of its walk: two communities, a running session, entries of every kind.
///
/// Every text that people wrote holds the word "zebra", so that a test sees where it goes.
struct Room: Sendable {
  let clock: TestAmbient
  let workbench: Workbench
  let cohort: Cohort

  static let facilitator = Actor.keeper

  /// Filled once; every test gets a copy, with a clock and identifiers that go on from there.
  private static let filled = Result { try Room(filling: TestAmbient()) }

  init() throws {
    let filled = try Self.filled.get()
    clock = TestAmbient(from: filled.clock)
    workbench = try filled.workbench.copyInMemory(clock)
    cohort = filled.cohort
  }

  private init(filling clock: TestAmbient) throws {
    self.clock = clock
    workbench = try Workbench.inMemory(clock)
    cohort = try workbench.createCohort(name: "Oakland", timeZone: "America/Los_Angeles", by: .keeper)
    try fillRoster()
    try fillWalk()
    try fillQuestions()
  }

  private func fillRoster() throws {
    _ = try workbench.addCommunity(name: "North", challenge: "zebra doors", to: cohort.id, by: .keeper)
    _ = try workbench.addCommunity(name: "South", challenge: "zebra voices", to: cohort.id, by: .keeper)
    _ = try workbench.addPeople(
      [
        NewMember(name: "Ana Ruiz", school: "Lakeview", community: "North"),
        NewMember(name: "Ben Cole", school: "Hill", community: "North"),
        NewMember(name: "Cy Park", school: "Hill Elementary", community: "North"),
        NewMember(name: "Dee Fox", school: "Lakeview", community: "South"),
        NewMember(name: "Eli Moss", community: "South"),
        NewMember(name: "Fay Lind", role: .facilitator),
      ], to: cohort.id, by: .keeper)
    _ = try workbench.addNorm("zebra: listen first", to: cohort.id, by: .keeper)
    _ = try workbench.planSession(in: cohort.id, by: .keeper)
    _ = try workbench.planSession(in: cohort.id, title: "Second", protocols: ["microlab"], by: .keeper)
    _ = try workbench.apply(.start, to: session(1).id, by: .keeper)
  }

  private func fillWalk() throws {
    let ana = try actor(1)
    _ = try workbench.addStory(StoryForm(happened: "zebra at the door", quotes: ["zebra!"]), in: north, by: ana)
    _ = try workbench.addStory(StoryForm(happened: "zebra alone", visibility: .private), in: north, by: ana)
    _ = try workbench.addNeed("zebra time", story: story(1).id, in: north, by: ana)
    _ = try workbench.addNeed("zebra quiet", visibility: .private, in: north, by: ana)
    var form = CheckForm()
    form.assumption = "zebras don't care"
    form.peerID = try person(2).id
    form.evidence = [CheckForm.NewEvidence(side: .for, kind: .saw, text: "zebra seen")]
    _ = try workbench.addCheck(form, in: north, by: ana)
    _ = try workbench.addCauses(
      ["zebra one", "zebra two", "zebra three"], category: .skills, hidden: false, in: north, by: ana)
    _ = try workbench.addCauses(["zebra four"], category: .resources, hidden: false, in: north, by: actor(2))
    _ = try workbench.addCauses(["zebra five"], hidden: false, in: north, by: .keeper)
    _ = try workbench.group([note(1).id, note(2).id], name: "zebra greeting", by: .keeper)
  }

  private func fillQuestions() throws {
    let ana = try actor(1)
    for text in ["greet every zebra", "hear every zebra", "feed every zebra", "walk with every zebra"] {
      _ = try workbench.addQuestion(text, in: north, by: ana)
    }
    _ = try workbench.connect(
      question(1).id, to: Workbench.Sources(causes: [note(1).id], needs: [need(1).id, need(2).id]), by: .keeper)
    _ = try workbench.keep(question(1).id, by: .keeper)
    _ = try workbench.keep(question(2).id, by: .keeper)
  }
}
