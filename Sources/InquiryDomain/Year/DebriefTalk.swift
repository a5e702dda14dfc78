/// A debrief while it is held: who speaks when, on which clock, and what was written down so far.
///
/// It is a list of acts and nothing else is stored, so that what was kept line by line comes back whole after a crash,
/// and the last thing done can be taken back.
package struct DebriefTalk: Codable, Equatable, Sendable {
  /// What somebody did at the keyboard.
  package enum Deed: String, Codable, Sendable {
    /// The clock or the step was moved.
    case walk
    /// The clock stood still while nobody was at the keyboard; no undo touches that.
    case wait
    /// The partner asked for a fact, or asked a slower question.
    case fact, question
    /// What the partner noticed, kept because whoever spoke agreed.
    case noticed
    /// What whoever spoke thinks now.
    case insight
    /// Which application is talked over.
    case entry
  }

  /// One thing that was done, and when.
  package struct Act: Codable, Equatable, Sendable {
    package var deed: Deed
    /// Whose turn it belongs to.
    package var personID: Identifier<Person>?
    /// The words; for `entry` the identifier of the application, or nil for none.
    package var text: String?
    /// The moves of the clock, as they are stored in a session's log.
    package var events: [Move] = []
    package var at: Instant
  }

  /// One move of the clock.
  package struct Move: Codable, Equatable, Sendable {
    package var word: String
    package var amount: Int?
  }

  /// In the order in which they speak.
  package let people: [Identifier<Person>]
  /// Who sits at the keyboard; nil for the keeper of the file.
  package let typistID: Identifier<Person>?
  /// How they meet, where somebody said so.
  package let channel: Debrief.Channel?
  /// The name of the protocol.
  package let title: String
  /// As they read when the debrief began; a later edit of the protocol does not change them.
  package let steps: [ProtocolStep]
  package private(set) var acts: [Act]

  /// A debrief that begins now.
  package init(
    people: [Identifier<Person>], typistID: Identifier<Person>?, channel: Debrief.Channel? = nil,
    following definition: FacilitationProtocol, at now: Instant
  ) {
    (self.people, self.typistID, self.channel) = (people, typistID, channel)
    (title, steps) = (definition.name, definition.steps)
    acts = [Act(deed: .walk, events: [Move(.start)], at: now)]
  }

  /// When it began.
  package var startedAt: Instant { acts.first?.at ?? Instant(milliseconds: 0) }

  /// Whether somebody may take it up again: one of its people, or whoever sat at the keyboard.
  package func isOpen(to actor: Actor) -> Bool {
    actor.personID == typistID || actor.personID.map(people.contains) ?? false
  }

  /// Puts words down for whoever's turn it is meant to be.
  package mutating func put(_ deed: Deed, _ text: String?, of person: Identifier<Person>, at now: Instant) {
    acts.append(Act(deed: deed, personID: person, text: text, at: now))
  }

  mutating func append(_ deed: Deed, _ events: [WalkEvent], at now: Instant) {
    acts.append(Act(deed: deed, events: events.map(Move.init), at: now))
  }

  /// Takes the last thing back; the start and the clock's rests stay.
  ///
  /// - Returns: what was taken back, or nil where there is nothing.
  package mutating func undo() -> Act? {
    guard let last = acts.lastIndex(where: { $0.deed != .wait }), last > 0 else { return nil }
    return acts.remove(at: last)
  }
}

extension DebriefTalk.Move {
  init(_ event: WalkEvent) {
    (word, amount) = (event.word, event.amount)
  }

  var event: WalkEvent? { WalkEvent(word: word, amount: amount) }
}
