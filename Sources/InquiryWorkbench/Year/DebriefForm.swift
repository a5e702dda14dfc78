package import InquiryDomain

/// What is known of a debrief so far; parts that are not given stay as they are.
package struct DebriefForm: Equatable, Sendable {
  /// One person's part.
  package struct Turn: Equatable, Sendable {
    package var personID: Identifier<Person>
    /// What they talked over; nil for nothing, or as before.
    package var about: About?
    /// The facts that were asked for, up to 1,000 characters each; an edit adds them to those that stand.
    package var clarifying: [String] = []
    /// The slower questions, as above.
    package var probing: [String] = []
    /// What the partner noticed; it is kept only with `agreed`, and never touches the workbook without.
    package var noticed: String?
    /// Whoever spoke said that what was noticed may be kept.
    package var agreed = false
    /// Takes away what was kept of it before.
    package var withdrawsNoticed = false
    /// What whoever spoke thinks now.
    package var insight: String?
    /// What becomes of what they tried; it has its place in their entry alone.
    package var next: LogEntry.Next?
    package var nextStep: String?
    /// Whoever spoke agreed that the insight and what comes next also go into their entry, where it says nothing yet.
    package var writesEntry = false

    package init(_ personID: Identifier<Person>) {
      self.personID = personID
    }
  }

  /// What somebody talked over.
  package enum About: Equatable, Sendable {
    /// Nothing that was written down.
    case nothing
    case entry(Identifier<LogEntry>)
  }

  /// The two or three, in the order in which they spoke.
  package var turns: [Turn] = []
  /// Nil for today.
  package var heldOn: CivilDate?
  package var minutes: Int?
  package var channel: Debrief.Channel?
  package var nextContactOn: CivilDate?
  /// A person has read what the privacy scrub finds in words that go into an entry others can read.
  package var acceptsFindings = false
  /// The draft that this form was kept in until it was whole.
  package var draftSlot: String?

  /// A form of which nothing has been answered yet.
  package init() {}

  /// Puts what is given into a turn.
  ///
  /// - Throws: `Failure` for too many words.
  static func fill(_ turn: inout DebriefTurn, from form: Turn) throws(Failure) {
    let line = EntryText.Limit.line
    for text in form.clarifying { turn.clarifying.append(try EntryText.accept(text, as: "question", limit: line)) }
    for text in form.probing { turn.probing.append(try EntryText.accept(text, as: "question", limit: line)) }
    turn.insight = try EntryText.acceptOptional(form.insight, as: "insight", limit: line) ?? turn.insight
    if form.withdrawsNoticed { turn.noticed = nil }
    guard form.agreed else { return }
    turn.noticed = try EntryText.acceptOptional(form.noticed, as: "word of a partner", limit: line) ?? turn.noticed
  }

  /// Puts what is given into a debrief.
  ///
  /// - Throws: `Failure` for a length nobody talks, a day to come, or a next contact before the debrief.
  func fill(_ debrief: inout Debrief, today: CivilDate) throws(Failure) {
    debrief.heldOn = heldOn ?? debrief.heldOn
    debrief.minutes = minutes ?? debrief.minutes
    debrief.channel = channel ?? debrief.channel
    debrief.nextContactOn = nextContactOn ?? debrief.nextContactOn
    guard debrief.minutes.map((1...1_000).contains) ?? true else {
      throw Failure(
        .usage, "debrief.minutes", "A debrief takes 1 to 1,000 minutes.", hint: "Give its length: --minutes 20")
    }
    guard debrief.heldOn <= today else {
      throw Failure(
        .invalid, "debrief.to-come", "\(debrief.heldOn.longText) is still to come.",
        hint: "Write the debrief down once it was held.")
    }
    guard debrief.nextContactOn.map({ $0 >= debrief.heldOn }) ?? true else {
      throw Failure(
        .invalid, "debrief.contact-before", "The next contact comes after the debrief, not before it.",
        hint: "Give the day: --next-contact \"in 2 weeks\"")
    }
  }
}
