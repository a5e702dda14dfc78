import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench

extension Room {
  /// An application as somebody would have written it down, with the zebra in its plan.
  @discardableResult
  func entry(
    _ number: Int, of person: Int, partner: Int? = nil, _ visibility: Tier = .community,
    change: (inout LogEntry) -> Void = { _ in }
  ) throws -> LogEntry {
    let owner = try book().members.first { $0.person.number == person }
    var entry = LogEntry(
      id: clock.ambient.identifier(), number: number, cohortID: cohort.id,
      communityID: owner?.membership.communityID, sessionID: try session(1).id, personID: try self.person(person).id,
      partnerID: try partner.map { try self.person($0).id }, plan: "zebra plan \(number)", visibility: visibility,
      createdAt: clock.now)
    change(&entry)
    try workbench.store.write(by: .keeper, in: clock.ambient) { db in
      try db.insert(entry)
      db.say("put an entry in")
    }
    return entry
  }

  func entry(_ number: Int) throws -> LogEntry { try workbench.numbered(number, in: cohort.id, as: "log") }

  /// A debrief of Ana and Ben with words in every field.
  func talk(_ change: (inout DebriefForm) -> Void = { _ in }) throws -> DebriefForm {
    var form = DebriefForm()
    form.turns = [try turn(2), try turn(1)]
    form.minutes = 20
    form.channel = .phone
    form.nextContactOn = CivilDate(year: 2026, month: 3, day: 10)
    change(&form)
    return form
  }

  /// One person's part, full of zebras.
  func turn(_ person: Int) throws -> DebriefForm.Turn {
    var turn = DebriefForm.Turn(try self.person(person).id)
    turn.clarifying = ["which zebra?"]
    turn.probing = ["what does a zebra tell you?"]
    turn.noticed = "a zebra smiled"
    turn.agreed = true
    turn.insight = "a zebra thinks"
    return turn
  }

  func keepTalk(by person: Int = 1, _ change: (inout DebriefForm) -> Void = { _ in }) throws -> DebriefView {
    try workbench.addDebrief(talk(change), in: cohort.id, by: actor(person))
  }
}
