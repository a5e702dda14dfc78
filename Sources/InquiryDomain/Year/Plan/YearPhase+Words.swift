extension YearPhase {
  static let launch = YearPhase(
    "Launch",
    focus: "Why we meet, what stays in the room, how we want to work, and who our partners are",
    protocols: ["listening_dyad", "final_word"], longer: ["microlab"],
    produces: "Norms, partners and the dates of the year",
    meanwhile: "Read or watch one thing from a playlist; bring one equity concern that stayed unsolved")

  static let stories = YearPhase(
    "Stories and needs",
    focus: "Each of us tells of a moment we could not resolve, and names what we needed; a short check of trust",
    protocols: ["story_circle"], longer: ["microlab"],
    produces: "Stories, needs and the first look at trust",
    meanwhile: "Watch the concern for a few weeks; talk with one person whose voice was missing")

  static let causes = YearPhase(
    "Assumptions and root causes",
    focus: "What the look at trust told us; partners question what we assume; then what stands in our way, sorted",
    protocols: ["assumption_check", "affinity_map"], longer: ["five_whys"],
    produces: "Assumptions checked in pairs, causes on the wall, the four columns",
    meanwhile: "Test one assumption where you are")

  static let question = YearPhase(
    "Our question for the year",
    focus: "How might we: word it, vote unseen, adopt one, and choose how we shall see a change",
    protocols: ["hmw_studio"], longer: ["data_dialogue"],
    produces: "An adopted question, and how things stand at the start",
    meanwhile: "Take one thing from a playlist and try it; write down what you saw")

  static let firstTry = YearPhase(
    "What we tried",
    focus: "A lighter session: partners talk over the first thing they tried; one of us brings something stuck",
    protocols: ["peer_debrief", "consultancy_short"], longer: ["troika"],
    produces: "First applications talked over",
    meanwhile: "Rest; if you like, one short thing from a playlist")

  static let walk = YearPhase(
    "A walk through a member school",
    focus: "See the question at work in one of our schools, without names and without marks; trust, half way",
    protocols: ["atlas_data"], longer: ["what_so_what_now_what"],
    produces: "What we saw more than once, and what the school will do about it",
    meanwhile: "Begin what the walk made you want to strengthen or to turn around")

  static let halfWay = YearPhase(
    "Half way",
    focus: "Is it still the right question? What we know by now, and what students' work tells us",
    protocols: ["collaborative_assessment"], longer: ["atlas_data"],
    produces: "The question in today's words, evidence, a look at students' work",
    meanwhile: "Try something with a partner, and make one thing that others can use")

  static let stuck = YearPhase(
    "Where we are stuck",
    focus: "One of us at a time brings what does not move; what only the district can move is written down",
    protocols: ["consultancy"], longer: ["charrette"],
    produces: "Next steps for those who brought something, and barriers for the district",
    meanwhile: "Try the next step; write down what you saw")

  static let secondWalk = YearPhase(
    "A second walk",
    focus: "The same school or a sister school: what is different from the first time?",
    protocols: ["what_so_what_now_what"], longer: ["data_dialogue"],
    produces: "What changed, and which promises are kept",
    meanwhile: "Gather the counts that show what came of the year")

  static let outcomes = YearPhase(
    "What came of it",
    focus: "Trust once more; what worked and why; the first draft of our results",
    protocols: ["data_dialogue"], longer: ["success_analysis"],
    produces: "Results in draft, and the stories behind them",
    meanwhile: "Read your own words once more before others do, and change what should not travel")

  static let shareOut = YearPhase(
    "Share and close",
    focus: "Show the network what we learnt; go on, hand on or close; celebrate; clear away what should not stay",
    protocols: ["what_so_what_now_what"], longer: ["tuning"],
    produces: "The year told, questions handed on, private words returned or deleted")

  /// The first two in one, for a year of ten.
  static let launchAndStories = YearPhase(
    "Launch, stories and needs",
    focus:
      "Why we meet and what stays in the room; then each tells of a moment we could not resolve, and what we needed",
    protocols: ["listening_dyad", "story_circle"], longer: ["final_word"],
    produces: "Norms, partners, stories, needs and the first look at trust",
    meanwhile: "Watch the concern for a few weeks; talk with one person whose voice was missing")

  /// All from the first meeting to the adopted question on one day, for a cohort that begins late.
  package static let retreat = YearPhase(
    "Retreat day: from story to question",
    focus:
      "One day of about five hours, with breaks: get to know each other, stories, needs, checks, causes, the question",
    protocols: ["listening_dyad", "inquiry", "data_dialogue"], longer: [],
    produces: "Norms, partners, stories, needs, causes, an adopted question, how things stand at the start",
    meanwhile: "Take one thing from a playlist and try it; write down what you saw")

  /// For years with more sessions than these.
  static let more = YearPhase(
    "What we tried, and one question among us",
    focus: "Partners talk over what they tried; one of us brings something to think about together",
    protocols: ["peer_debrief", "troika"], longer: ["consultancy"],
    produces: "Applications talked over, next steps",
    meanwhile: "Try the next step; write down what you saw")
}
