import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("What goes into a report")
struct ReportMaterialTests {
  private let room: Room

  init() throws { room = try Room() }

  private func material(
    _ audience: ReportAudience = .community, names: Bool = false, group: Bool = false, to viewer: Viewer = .keeper
  ) throws -> ReportMaterial {
    let community = try group ? nil : room.north.communityID
    let request = ReportRequest(
      cohortID: room.cohort.id, communities: [community], audience: audience, showsNames: names)
    return try #require(try room.workbench.reportMaterial(request, to: viewer).first)
  }

  private func story(_ visibility: Tier) throws -> Story {
    var form = StoryForm(happened: "zebra far")
    form.visibility = visibility
    form.acceptsFindings = true
    return try room.workbench.addStory(form, in: room.north, by: room.actor(1))
  }

  @Test("is what reaches its audience, and gone once it is narrowed or removed")
  func withdrawn() throws {
    let story = try story(.public)
    let holds = { (audience: ReportAudience) in
      try self.material(audience).content.stories.contains { $0.id == story.id }
    }
    #expect(try ReportAudience.allCases.allSatisfy(holds))
    var narrower = StoryForm()
    narrower.visibility = .cohort
    _ = try room.workbench.editStory(story.id, narrower, by: room.actor(1))
    #expect(try ReportAudience.allCases.map(holds) == [true, true, false, false])
    narrower.visibility = .private
    _ = try room.workbench.editStory(story.id, narrower, by: room.actor(1))
    #expect(try !holds(.community))
    #expect(try !material(to: room.viewer(1)).content.stories.contains { $0.id == story.id }, "not even their own")
    try room.workbench.removeStory(story.id, by: room.actor(1))
    #expect(try !holds(.community))
  }

  @Test("has no name unless whoever leads asks for names")
  func names() throws {
    _ = try room.adopt()
    let without = try material()
    #expect(without.content.people.isEmpty && without.content.schools.isEmpty)
    #expect(without.content.wordings.allSatisfy { $0.byName.isEmpty })
    #expect(without.leaders.count == 3)
    #expect(without.name(of: try room.person(1).id) == nil)
    let with = try material(.public, names: true)
    #expect(with.leaders.compactMap { with.name(of: $0.personID) } == ["Ana Ruiz", "Ben Cole", "Cy Park"])
    let failure = #expect(throws: Failure.self) { try material(names: true, to: room.viewer(1)) }
    #expect(failure?.kind == .notAllowed && failure?.hint?.contains("--names") == true)
  }

  @Test("holds no note that a reveal still withholds, and no name of its group")
  func hidden() throws {
    let notes = try room.workbench.addCauses(
      ["zebra veiled"], category: .skills, hidden: true, in: room.north, by: room.actor(2))
    for viewer in [Viewer.keeper, try room.viewer(2)] {
      #expect(try !material(to: viewer).content.causes.contains { $0.id == notes[0].id })
    }
    #expect(try material().content.groups.map(\.name) == ["zebra greeting"])
    #expect(try material(to: room.viewer(4)).content.causes.isEmpty, "another community's wall")
  }

  @Test("has counts of closed votes alone, and to strangers none of few voters")
  func votes() throws {
    let vote = try room.openVote().vote
    _ = try room.workbench.cast([1, 2], in: vote.id, voter: room.person(1).id, by: .keeper)
    #expect(try material().content.votes.isEmpty && material().dots.isEmpty)
    _ = try room.workbench.closeVote(vote.id, by: .keeper)
    let near = try material()
    #expect(near.dots.values.sorted { $0.words < $1.words } == [.exactly(1), .exactly(1)])
    #expect(near.turnouts == [vote.id: .exactly(1)])
    #expect(near.content.options.allSatisfy { $0.count == nil } && near.content.votes[0].turnout == nil)
    let far = try material(.network)
    #expect(far.dots.values.allSatisfy { $0 == .withheld })
    #expect(far.turnouts == [vote.id: .few])
  }

  @Test("of a whole group lets no community's own words travel to the other")
  func group() throws {
    _ = try story(.cohort)
    _ = try room.workbench.addNeed("zebra for all", in: Place(cohortID: room.cohort.id), by: room.actor(1))
    let group = try material(group: true)
    #expect(group.content.stories.map(\.happened) == ["zebra far"])
    #expect(group.content.needs.map(\.text) == ["zebra for all"])
    #expect(group.content.causes.isEmpty && group.content.questions.isEmpty)
    #expect(try material(.cohort, group: true).content.causes.count == 5)
    #expect(group.community == nil && group.name == "Oakland")
  }

  @Test("is read for names first; changed words and another audience are asked about again")
  func findings() throws {
    #expect(try material().findings.isEmpty)
    let note = try room.note(4)
    _ = try room.workbench.editCause(note.id, text: "Ben Cole never listens", by: .keeper)
    let found = try material().findings
    #expect(found.map(\.text.place) == ["note 4"])
    #expect(found.map(\.finding.words) == ["Ben Cole"])
    #expect(try material().findings == found)
    #expect(try material(.cohort).findings.map(\.fingerprint) != found.map(\.fingerprint))
    _ = try room.workbench.editCause(note.id, text: "Ben Cole seldom listens", by: .keeper)
    #expect(try material().findings.map(\.fingerprint) != found.map(\.fingerprint))
    _ = try room.workbench.editCause(note.id, text: "We never listen", by: .keeper)
    #expect(try material().findings.isEmpty)
  }

  @Test("asks beyond the cohort also about what may only point at somebody")
  func looks() throws {
    let note = try room.note(4)
    _ = try room.workbench.editCause(note.id, text: "The custodian is never asked", by: .keeper)
    #expect(try material(.cohort).findings.isEmpty)
    #expect(try material(.network).findings.map(\.finding.words) == ["The custodian"])
  }

  @Test("goes beyond the group only by whoever leads", arguments: [ReportAudience.network, .public])
  func beyond(_ audience: ReportAudience) throws {
    let failure = #expect(throws: Failure.self) { try material(audience, to: room.viewer(1)) }
    #expect(failure?.kind == .notAllowed && failure?.hint?.contains("--for cohort") == true)
    #expect(try material(.cohort, to: room.viewer(1)).content.causes.count == 5)
  }

  @Test("is read where a list from a file was changed here, in every field")
  func lists() throws {
    var resource = Resource(
      id: room.clock.ambient.identifier(), number: 900, slug: "calls", title: "How to call home",
      kind: .reading, note: "A guide", createdAt: room.clock.now)
    resource.fingerprint = resource.content.fingerprint
    var list = Playlist(
      id: room.clock.ambient.identifier(), number: 900, slug: "home", title: "Home", summary: "Calls",
      topics: ["Ben Cole"], createdAt: room.clock.now)
    list.fingerprint = list.content(items: []).fingerprint
    let (read, shelf) = (resource, list)
    try change { db in
      try db.insert(read)
      try db.insert(shelf)
    }
    #expect(try material(.public).findings.isEmpty, "as the files say")
    resource.note = "Ask Ana Ruiz"
    list.summary = "Calls home"
    let (changed, other) = (resource, list)
    try change { db in
      try db.update(changed)
      try db.update(other)
    }
    let found = try material(.public).findings
    #expect(found.map(\.text.place) == ["playlist 900", "resource 900"])
    #expect(found.map(\.finding.words) == ["Ben Cole", "Ana Ruiz"])
  }

  @Test("is read for names in the names of communities and of the group")
  func titles() throws {
    var community = try #require(try room.workbench.book(room.cohort.id).communities.first)
    community.name = "Ana Ruiz, Ben Cole circle"
    var cohort = room.cohort
    cohort.name = "Friends of Cy Park"
    let (renamed, group) = (community, cohort)
    try change { db in
      try db.update(renamed)
      try db.update(group)
    }
    let found = try material().findings
    #expect(
      found.map(\.text.place) == ["the name of the group"] + Array(repeating: "the name of community 1", count: 2))
    #expect(found.map(\.finding.words) == ["Cy Park", "Ana Ruiz", "Ben Cole"])
    #expect(found.allSatisfy { $0.text.isName })
  }

  private func change(_ body: (Writing) throws -> Void) throws {
    try room.workbench.store.write(by: .keeper, in: room.clock.ambient) { db in
      try body(db)
      db.say("changed")
    }
  }
}
