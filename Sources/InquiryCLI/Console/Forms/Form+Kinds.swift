import InquiryDomain

extension Form {
  /// The three questions of a story.
  static let storyQuestions = [
    Question(
      key: "happened", ask: "What happened?",
      help: "One moment, not the whole year. No real names of children, families or staff.", optional: false),
    Question(key: "about", ask: "Who is it about?", help: "Roles and grade bands, never names."),
    Question(key: "surprise", ask: "What surprised you?", help: "What you did not expect, in them or in yourself."),
  ]

  /// The questions of an assumption check (`practice.md` §6).
  static let checkQuestions = [
    Question(
      key: "assumption", ask: "I'm assuming that…",
      help: "One assumption: about families, staff, students, yourself or the system.",
      optional: false),
    Question(
      key: "situation", ask: "What was seen or heard?", help: "What a camera would have caught, in one sentence."),
    Question(key: "for", ask: "What speaks for it?", help: "Something seen, heard, counted, read or told."),
    Question(
      key: "against", ask: "What speaks against it?", help: "Look for it on purpose: it is there more often than not."),
    Question(key: "reading", ask: "What else could it mean?", help: "At least one other reading of the same facts."),
    Question(
      key: "asked", ask: "Which question from the partner did the most?", help: "A question, and no advice in it."),
    Question(key: "voice", ask: "Who would tell it differently?", help: "A role, not a name."),
    Question(
      key: "outcome", ask: "Held, revised, dropped or untested?", help: "The first letter is enough.", optional: false,
      choices: ["held", "revised", "dropped", "untested"]),
    Question(
      key: "revised", ask: "In its new words:", help: "The assumption as you would put it now.", optional: false,
      onlyIf: ["outcome": "revised"]),
    Question(key: "test", ask: "How will you find out, and by when?", help: "One small test before the next session."),
  ]

  /// The answers as a story.
  var story: StoryAnswers {
    StoryAnswers(happened: answers["happened"], about: answers["about"], surprise: answers["surprise"])
  }

  struct StoryAnswers: Equatable, Sendable {
    var happened: String?
    var about: String?
    var surprise: String?
  }
}
