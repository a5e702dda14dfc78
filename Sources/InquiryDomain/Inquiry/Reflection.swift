/// "What we now think" about an inquiry, at one point in the year.
package struct Reflection: Entity {
  package static let table = "reflection"
  package var id: Identifier<Reflection>
  package var inquiryID: Identifier<Inquiry>
  package var sessionID: Identifier<Session>?
  /// From 1.
  package var position: Int
  package var text: String
  package var byID: Identifier<Person>?
  /// The name as it was then; mending it on the roster leaves this alone.
  package var byName: String
  package var at: Instant

  package init(
    id: Identifier<Reflection>, inquiryID: Identifier<Inquiry>, sessionID: Identifier<Session>? = nil, position: Int,
    text: String, byID: Identifier<Person>? = nil, byName: String, at: Instant
  ) {
    self.id = id
    self.inquiryID = inquiryID
    self.sessionID = sessionID
    self.position = position
    self.text = text
    self.byID = byID
    self.byName = byName
    self.at = at
  }
}
