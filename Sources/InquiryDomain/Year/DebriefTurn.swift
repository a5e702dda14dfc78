/// One person's part of a debrief: what their partner asked and noticed, and what they think now.
package struct DebriefTurn: Entity, Worded {
  package static let table = "debriefTurn"
  package var id: Identifier<DebriefTurn>
  package var debriefID: Identifier<Debrief>
  /// From 1, in the order in which they spoke.
  package var position: Int
  /// Who spoke.
  package var personID: Identifier<Person>
  /// The application that was talked over; nil where nothing was written down.
  package var entryID: Identifier<LogEntry>?
  /// The facts that the partner asked for, up to 1,000 characters each.
  package var clarifying: [String]
  /// The slower questions, up to 1,000 characters each.
  package var probing: [String]
  /// What the partner noticed, kept only because whoever spoke agreed; up to 1,000 characters.
  package var noticed: String?
  /// What whoever spoke thinks now; up to 1,000 characters.
  package var insight: String?

  package init(
    id: Identifier<DebriefTurn>, debriefID: Identifier<Debrief>, position: Int, personID: Identifier<Person>,
    entryID: Identifier<LogEntry>? = nil, clarifying: [String] = [], probing: [String] = [], noticed: String? = nil,
    insight: String? = nil
  ) {
    self.id = id
    self.debriefID = debriefID
    self.position = position
    self.personID = personID
    self.entryID = entryID
    self.clarifying = clarifying
    self.probing = probing
    self.noticed = noticed
    self.insight = insight
  }

  package var words: [String] { clarifying + probing + [noticed, insight].compactMap(\.self) }
}
