/// One timed step of a protocol.
package struct ProtocolStep: Codable, Hashable, Sendable, Identifiable {
  /// Who works during the step.
  package enum Work: String, Codable, CaseIterable, Sendable {
    case everyone, pairs, triads, groups, presenter, facilitator
  }

  /// What people's words become when they are written down in the step.
  package enum Capture: String, Codable, CaseIterable, Sendable {
    case nothing, story, need, check, cause, sort, group, question, vote, adopt, application, debrief, insight
  }

  /// Whether the step is held once, or again for each person or question of the circle.
  package enum Repetition: String, Codable, CaseIterable, Sendable {
    case once, person, question
  }

  package var id: String
  package var title: String
  /// Planned minutes of one round; halves are allowed.
  package var minutes: Double
  package var work: Work
  /// Nobody talks during the step.
  package var silent: Bool
  /// What the facilitator says aloud, in words to be read as they stand.
  package var script: String
  /// What participants see while they work.
  package var prompt: String
  package var captures: Capture
  /// Entries are withheld from everyone but their author until the facilitator reveals them.
  package var hidden: Bool
  package var repeats: Repetition

  package init(
    id: String, title: String, minutes: Double, work: Work = .everyone, silent: Bool = false, script: String,
    prompt: String, captures: Capture = .nothing, hidden: Bool = false, repeats: Repetition = .once
  ) {
    self.id = id
    self.title = title
    self.minutes = minutes
    self.work = work
    self.silent = silent
    self.script = script
    self.prompt = prompt
    self.captures = captures
    self.hidden = hidden
    self.repeats = repeats
  }
}
