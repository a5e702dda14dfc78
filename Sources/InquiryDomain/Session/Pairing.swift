/// Two people who work together in a session, or three where the number is odd.
package struct Pairing: Entity {
  package static let table = "pairing"
  package var id: Identifier<Pairing>
  package var sessionID: Identifier<Session>
  /// From 1.
  package var position: Int
  package var firstID: Identifier<Person>
  package var secondID: Identifier<Person>
  /// Nil for a pair.
  package var thirdID: Identifier<Person>?

  package init(
    id: Identifier<Pairing>, sessionID: Identifier<Session>, position: Int, firstID: Identifier<Person>,
    secondID: Identifier<Person>, thirdID: Identifier<Person>? = nil
  ) {
    self.id = id
    self.sessionID = sessionID
    self.position = position
    self.firstID = firstID
    self.secondID = secondID
    self.thirdID = thirdID
  }

  /// The two or three, in the order in which they were put together.
  package var members: [Identifier<Person>] { [firstID, secondID, thirdID].compactMap(\.self) }
}
