/// Partners talked over what each of them applied (`practice.md` §7).
package struct Debrief: Numbered, OfCohort, Confidential {
  /// How the partners met.
  package enum Channel: String, Codable, CaseIterable, Sendable {
    case together, phone, video, written
  }

  package static let table = "debrief"
  package var id: Identifier<Debrief>
  package var number: Int
  package var cohortID: Identifier<Cohort>
  package var communityID: Identifier<Community>?
  package var sessionID: Identifier<Session>?
  /// The two or three who talked, each with a turn of their own.
  package var people: [Identifier<Person>]
  package var heldOn: CivilDate
  /// How long it took.
  package var minutes: Int?
  package var channel: Channel?
  /// The day of their next contact, which makes somebody wait for news.
  package var nextContactOn: CivilDate?
  package var visibility: Tier
  package var createdAt: Instant

  package init(
    id: Identifier<Debrief>, number: Int, cohortID: Identifier<Cohort>, communityID: Identifier<Community>? = nil,
    sessionID: Identifier<Session>? = nil, people: [Identifier<Person>], heldOn: CivilDate, minutes: Int? = nil,
    channel: Channel? = nil, nextContactOn: CivilDate? = nil, visibility: Tier = .pair, createdAt: Instant
  ) {
    self.id = id
    self.number = number
    self.cohortID = cohortID
    self.communityID = communityID
    self.sessionID = sessionID
    self.people = people
    self.heldOn = heldOn
    self.minutes = minutes
    self.channel = channel
    self.nextContactOn = nextContactOn
    self.visibility = visibility
    self.createdAt = createdAt
  }

  package var holders: [Identifier<Person>] { people }
}
