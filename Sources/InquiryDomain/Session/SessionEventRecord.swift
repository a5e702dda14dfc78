/// One entry of a session's log; the running session is folded from these.
package struct SessionEventRecord: Entity {
  package static let table = "sessionEvent"
  package var id: Identifier<SessionEventRecord>
  package var sessionID: Identifier<Session>
  /// From 1; two facilitators who press next at once can't both have the same.
  package var position: Int
  /// The event's `WalkEvent.word`.
  package var event: String
  /// Minutes, for the events that have them; for the start, how often a step is held that repeats.
  package var amount: Int?
  /// Nil where the keeper of the file led.
  package var byID: Identifier<Person>?
  package var at: Instant

  package init(
    id: Identifier<SessionEventRecord>, sessionID: Identifier<Session>, position: Int, event: String,
    amount: Int? = nil, byID: Identifier<Person>? = nil, at: Instant
  ) {
    self.id = id
    self.sessionID = sessionID
    self.position = position
    self.event = event
    self.amount = amount
    self.byID = byID
    self.at = at
  }
}
