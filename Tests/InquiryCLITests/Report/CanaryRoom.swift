import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench

/// A word that stands in one field of one record and nowhere else.
struct Canary: Hashable, Sendable {
  var word: String
  /// Such as `story.happened`.
  var field: String
  /// Nil for what has no readers of its own.
  var tier: Tier?
  /// The community's number; nil for the whole group.
  var community: Int?
  /// The number of whoever it belongs to.
  var owner: Int?
  /// Withheld until a reveal.
  var isHidden = false
  /// Later ones have higher numbers.
  var order: Int
}

/// A cohort of two communities, with a canary in every field of every kind of record at every tier.
final class CanaryRoom {
  let clock = TestAmbient()
  let workbench: Workbench
  private(set) var canaries: [Canary] = []
  private(set) var cohort: Cohort
  private(set) var communities: [Community] = []
  private(set) var people: [Person] = []
  private(set) var sessions: [Session] = []
  private var numbers: [String: Int] = [:]
  /// Stands before every word.
  private let prefix: String

  /// Ana and Ben are in the first community, Dee and Eli in the second; Fay leads, Lou leads the network.
  static let names = ["Ana", "Ben", "Dee", "Eli", "Fay", "Lou"]

  init(prefix: String = "") throws {
    self.prefix = prefix
    workbench = try Workbench.inMemory(clock)
    cohort = try workbench.createCohort(name: "x", timeZone: "UTC", by: .keeper)
    try workbench.store.write(by: .keeper, in: clock.ambient) { db in
      try fillPeople(db)
      try fillSessions(db)
      for community in [1, 2, nil] {
        for tier in Tier.allCases { try fillOwn(tier, community, db) }
        try fillCommon(community, db)
      }
      try fillLibrary(db)
      db.say("filled")
    }
  }

  func id<E: Entity>() -> Identifier<E> { clock.ambient.identifier() }

  func number(_ kind: String) -> Int {
    numbers[kind, default: 0] += 1
    return numbers[kind, default: 0]
  }

  /// A new word, noted with where it goes.
  func word(
    _ field: String, _ tier: Tier? = nil, _ community: Int? = nil, owner: Int? = nil, hidden: Bool = false
  ) -> String {
    let letters = Array("bcdfghjkmnpqrstvwxz")
    var (rest, word) = (canaries.count, "")
    for _ in 0..<3 {
      word.append(letters[rest % letters.count])
      rest /= letters.count
    }
    canaries.append(
      Canary(
        word: "zq\(word)", field: field, tier: tier, community: community, owner: owner, isHidden: hidden,
        order: canaries.count))
    return "\(prefix)zq\(word)"
  }

  /// Ana writes in the first community, Dee in the second, and Ben for the whole group.
  static func owner(in community: Int?) -> Int { community == 1 ? 1 : community == 2 ? 3 : 2 }

  func communityID(_ number: Int?) -> Identifier<Community>? { number.map { communities[$0 - 1].id } }

  private func fillPeople(_ db: Writing) throws {
    cohort.name = word("cohort.name")
    try db.update(cohort)
    for number in [1, 2] {
      let community = Community(
        id: id(), cohortID: cohort.id, number: number, name: word("community.name", nil, number),
        challenge: word("community.challenge", nil, number), reason: word("community.reason", nil, number))
      try db.insert(community)
      communities.append(community)
    }
    for (index, _) in Self.names.enumerated() {
      let community = index < 2 ? 1 : index < 4 ? 2 : nil
      let person = Person(id: id(), number: index + 1, name: word("person.name", nil, community, owner: index + 1))
      let school = School(
        id: id(), cohortID: cohort.id, number: index + 1, name: word("school.name", nil, community, owner: index + 1))
      try db.insert(person)
      try db.insert(school)
      try db.insert(
        Membership(
          id: id(), cohortID: cohort.id, personID: person.id, schoolID: school.id,
          communityID: communityID(community), role: [4: .facilitator, 5: .networkLead][index] ?? .principal,
          joinedAt: clock.now))
      people.append(person)
    }
    try db.insert(Norm(id: id(), cohortID: cohort.id, number: 1, text: word("norm.text"), agreedAt: clock.now))
    try db.insert(
      Partnership(
        id: id(), number: 1, cohortID: cohort.id, firstID: people[0].id, secondID: people[1].id, startedAt: clock.now,
        endedAt: clock.now, endReason: word("partnership.endReason")))
  }

  private func fillSessions(_ db: Writing) throws {
    for (index, status) in [Session.Status.finished, .planned].enumerated() {
      let name = "session\(index + 1)"
      let session = Session(
        id: id(), number: index + 1, cohortID: cohort.id, title: word("\(name).title"),
        plannedStart: clock.now.adding(seconds: Double(index) * 2_592_000), status: status,
        focus: word("\(name).focus"),
        produces: word("\(name).produces"), meanwhile: word("\(name).meanwhile"), createdAt: clock.now)
      try db.insert(session)
      sessions.append(session)
    }
    for (position, event) in [WalkEvent.start, .finish].enumerated() {
      try db.insert(
        SessionEventRecord(
          id: id(), sessionID: sessions[0].id, position: position + 1, event: event.word,
          at: clock.now.adding(seconds: Double(position) * 3_600)))
    }
  }

  private func fillLibrary(_ db: Writing) throws {
    try db.insert(
      Playlist(
        id: id(), number: 901, slug: "canary", title: word("playlist.title"), summary: word("playlist.summary"),
        curator: word("playlist.curator"), topics: [word("playlist.topic")], createdAt: clock.now))
  }
}
