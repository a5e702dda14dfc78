import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// What may be said of a debrief on a command line.
struct DebriefOptions: ParsableArguments {
  @OptionGroup var mine: OwnTurnOptions
  @OptionGroup var theirs: PartnerTurnOptions
  @Option(
    help: ArgumentHelp(
      "Somebody's insight, such as \"Ben: a list is no talk\"; again for each.", valueName: "name:text"))
  var turn: [String] = []
  @Flag(help: "Whoever spoke agreed that what was noticed is kept.")
  var agreed = false
  @Flag(help: "They agreed that insights and next moves also go into their log entries, where those say nothing yet.")
  var writeLogs = false
  @Option(help: ArgumentHelp("When you talk next, such as \"in 2 weeks\".", valueName: "day"))
  var nextContact: String?
  @Option(help: ArgumentHelp("When it was held; today if left out.", valueName: "day"))
  var on: String?
  @Option(help: "How you met: together, phone, video or written.")
  var channel: Debrief.Channel?
  @Option(help: ArgumentHelp("How long it took.", valueName: "number"))
  var minutes: Int?
  @Flag(help: "A person has read what the privacy scrub points at in words that go into a log entry.")
  var acceptFindings = false

  init() {}

  /// The form for these people: whose own part it is first.
  func form(of people: [Person], book: CohortBook, in context: CommandContext) throws -> DebriefForm {
    try refuseUnagreed()
    var form = DebriefForm()
    var turns = people.map { DebriefForm.Turn($0.id) }
    if !turns.isEmpty { try mine.fill(&turns[0], in: context, book) }
    if theirs.isGiven {
      guard turns.count == 2 else {
        throw Failure(
          .usage, "debrief.whose", "With three people, say whose insight it is: --turn \"NAME: TEXT\"",
          hint: "hmw debrief add --with ben --with cai --turn \"Ben: TEXT\" --turn \"Cai: TEXT\"")
      }
      try theirs.fill(&turns[1], in: context, book)
    }
    for text in turn { try put(text, into: &turns, book) }
    for index in turns.indices { (turns[index].agreed, turns[index].writesEntry) = (agreed, writeLogs) }
    form.turns = turns
    (form.minutes, form.channel, form.acceptsFindings) = (minutes, channel, acceptFindings)
    let reader = { DateReader(now: context.ambient.now(), in: book.zone, leaning: $0) }
    form.nextContactOn = try nextContact.map { try reader(.coming).day($0) }
    form.heldOn = try on.map { try reader(.recent).day($0) }
    return form
  }

  private func put(_ text: String, into turns: inout [DebriefForm.Turn], _ book: CohortBook) throws {
    let parts = text.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    guard parts.count == 2 else {
      throw Failure(
        .usage, "debrief.turn", "A turn is a name, a colon and an insight.", hint: "--turn \"Ben: a list is no talk\"")
    }
    let person = try book.person(parts[0])
    guard let place = turns.firstIndex(where: { $0.personID == person.id }) else {
      throw Failure(
        .usage, "debrief.not-there", "\(person.name) is not among the people of this debrief.", hint: "Add: --with NAME"
      )
    }
    turns[place].insight = parts[1]
  }

  private func refuseUnagreed() throws(Failure) {
    guard !agreed, mine.noticed != nil || theirs.theirNoticed != nil else { return }
    throw Failure(
      .usage, "debrief.not-agreed",
      "What a partner noticed is kept only if whoever spoke agreed. Nothing was kept.",
      hint: "Add --agreed if they did, or leave out --noticed and --their-noticed")
  }

  /// Days as they were understood, for whoever typed them.
  func tellDays(of debrief: Debrief, in context: CommandContext) {
    if on != nil { context.tell("Held on \(debrief.heldOn.longText).") }
    if nextContact != nil, let day = debrief.nextContactOn { context.tell("Next contact on \(day.longText).") }
  }
}

extension Debrief.Channel: ExpressibleByArgument {}
