/// Who does something: the keeper of the file at its keyboard, or a member of a cohort.
package struct Actor: Hashable, Sendable {
  /// Nil for the keeper of the file, who is no member.
  package var personID: Identifier<Person>?
  /// Shown in the history.
  package var name: String
  /// Whether they may lead sessions and change the roster.
  package var facilitates: Bool

  package init(personID: Identifier<Person>? = nil, name: String, facilitates: Bool) {
    self.personID = personID
    self.name = name
    self.facilitates = facilitates
  }

  /// Whoever sits at the computer that holds the file and has not said who they are.
  package static let keeper = Actor(name: "facilitator", facilitates: true)
}
