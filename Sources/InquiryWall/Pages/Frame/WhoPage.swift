/// "Who are you?": the names of the roster, for somebody who has the code.
package struct WhoPage: Page {
  /// One person of the roster.
  package struct Row: Equatable, Sendable {
    package var id: String
    package var name: String
    package var school: String?
    /// Another phone writes as this person.
    package var taken: Bool

    package init(id: String, name: String, school: String? = nil, taken: Bool = false) {
      self.id = id
      self.name = name
      self.school = school
      self.taken = taken
    }
  }

  static let template = "who"

  package var frame: Frame
  package var code: String
  package var people: [Row]
  /// The communities that a guest may sit with.
  package var communities: [Frame.Person]
  /// What a guest typed before, where it was refused.
  package var guest: String
  package var problem: Problem?

  package init(
    frame: Frame, code: String, people: [Row], communities: [Frame.Person] = [], guest: String = "",
    problem: Problem? = nil
  ) {
    self.frame = frame
    self.code = code
    self.people = people
    self.communities = communities
    self.guest = guest
    self.problem = problem
  }

  var home: String { "/j/\(code)" }
  var heading: String { frame.words("who.title") }

  var values: [String: Any] {
    [
      "code": code, "guest": guest, "guestOpen": people.isEmpty || !guest.isEmpty,
      "someTaken": people.contains(where: \.taken), "hasCommunities": communities.count > 1,
      "communities": communities.map { ["id": $0.id, "name": $0.name] },
      "people": people.map { ["id": $0.id, "name": $0.name, "school": $0.school ?? false, "taken": $0.taken] },
    ]
  }
}
