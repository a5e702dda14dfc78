/// What is kept of the PIN that opens a person's private entries on a phone.
package struct PersonalPIN: Codable, Equatable, Sendable {
  package var personID: Identifier<Person>
  package var salt: String
  package var hash: String
  /// Private entries from before stay off the pages: whoever set the PIN may not be who wrote them.
  package var setAt: Instant

  package init(personID: Identifier<Person>, salt: String, hash: String, setAt: Instant) {
    self.personID = personID
    self.salt = salt
    self.hash = hash
    self.setAt = setAt
  }
}
