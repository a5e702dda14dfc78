/// One protocol on a session's agenda, as it read when it was put there.
package struct AgendaItem: Entity {
  package static let table = "agendaItem"
  package var id: Identifier<AgendaItem>
  package var sessionID: Identifier<Session>
  /// From 1.
  package var position: Int
  package var protocolID: String
  package var name: String
  package var steps: [ProtocolStep]

  package init(
    id: Identifier<AgendaItem>, sessionID: Identifier<Session>, position: Int, protocolID: String, name: String,
    steps: [ProtocolStep]
  ) {
    self.id = id
    self.sessionID = sessionID
    self.position = position
    self.protocolID = protocolID
    self.name = name
    self.steps = steps
  }
}
