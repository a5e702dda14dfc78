/// One protocol on a session's agenda, as it read when it was put there.
package struct AgendaItem: Entity {
  package static let table = "agendaItem"
  package var id: Identifier<AgendaItem>
  package var sessionID: Identifier<Session>
  /// From 1.
  package var position: Int
  /// The id it has in the library, where it may read otherwise by now.
  package var protocolID: String
  package var name: String
  /// The steps as they will be held; a later edit of the protocol does not change them.
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
