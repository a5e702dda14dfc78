/// The scenes of the demonstration, in the order of the walk.
enum DemoScenes {
  /// - Parameter folder: where the sample's files are.
  static func all(in folder: String) -> [DemoScene] {
    [
      setUp(folder), start, stories(folder), needs, assumptions, causes(folder), reveal, sorting, grouping, drafting,
      voting,
      adopting, anotherQuestion(folder), between, later, ending,
    ]
  }

  private typealias Line = DemoScene.Line

  private static func setUp(_ folder: String) -> DemoScene {
    DemoScene(
      "A group is set up",
      "Fifteen school leaders, in four communities that share a challenge. The list is a spreadsheet's CSV file.",
      [
        Line([
          "cohort", "new", "--name", DemoSample.cohort, "--time-zone", "America/Los_Angeles", "--people",
          "\(folder)/people.csv",
          "--norm", "Stories stay, lessons leave.", "--norm", "No fixing unless asked.", "--sessions", "6", "--first",
          "2026-02-24 15:30", "--every", "month",
        ])
      ]
        + DemoSample.challenges.map {
          Line(["community", "edit", $0.community, "--challenge", $0.challenge], shows: false)
        }
        + [Line(["community", "list"])])
  }

  private static let start = DemoScene(
    "The session begins",
    "The agenda comes from a protocol file. The clock keeps the plan and says when you fall behind.", after: 1,
    [Line(["session", "start"]), Line(["session", "agenda"])])

  private static func stories(_ folder: String) -> DemoScene {
    DemoScene(
      "Stories",
      "A recent time when an equity concern got the better of me. Roles, never names; nobody solves anything yet.",
      after: 5,
      [
        Line(["session", "next"], shows: false), Line(["session", "say"]),
        Line(["story", "add", "--by", "Ana", "--file", "\(folder)/front-door.md"]),
        Line(["story", "add", "--by", "Ben", "--file", "\(folder)/listening.md"]), Line(["story", "show", "1"]),
      ])
  }

  private static let needs = DemoScene(
    "Needs", "What did I need in that moment, and not have?", after: 24,
    (0..<4).map { _ in Line(["session", "next"], shows: false) } + [
      Line([
        "need", "add", "--by", "Ana", "--story", "1",
        "I needed words I am at ease with, so that I can interrupt biased talk while it happens",
      ]),
      Line([
        "need", "add", "--by", "Ben", "--story", "2",
        "I needed a structure that guards time for deep listening, so that operations can't take it",
      ]),
      Line(
        ["need", "add", "--by", "Ines", "I needed to know what our first five minutes feel like from the other side"],
        shows: false),
    ])

  private static let assumptions = DemoScene(
    "Assumptions, checked in pairs",
    "Before causes, a peer asks what was really seen. Only the pair can read what they write.", after: 5,
    [
      Line(["session", "next"], shows: false), Line(["pair", "form"]),
      Line([
        "check", "add", "--by", "Ana", "--peer", "Efua", "--assumption", "my colleague does not like these families",
        "--for",
        "heard:a sigh and a short answer", "--against", "saw:the same short answer to a parent they know well",
        "--reading",
        "nobody ever showed them how to use the phone interpreter", "--missing-voice", "the colleague", "--outcome",
        "revised",
        "--revised", "my colleague has no way to help in a language they don't speak", "--test", "ask, before Friday",
      ]),
    ])

  private static func causes(_ folder: String) -> DemoScene {
    DemoScene(
      "Causes, in silence", "One thorny cause on each note. Nobody sees another's notes until they are revealed.",
      after: 24,
      [
        Line(["session", "next"], shows: false),
        Line(["note", "add", "--community", "1", "--file", "\(folder)/front-door-causes.txt"]),
        Line(["note", "add", "--community", "2", "--file", "\(folder)/listening-causes.txt"], shows: false),
        Line(["wall", "--community", "1"]),
      ])
  }

  private static let reveal = DemoScene(
    "Reveal", "All notes at once, so that nobody follows the first voice.", after: 10,
    [
      Line(["session", "reveal"], shows: false), Line(["session", "next"], shows: false),
      Line(["wall", "--community", "1"]),
    ])

  private static let sorting = DemoScene(
    "Sort into four columns",
    "Resources, knowledge, skills, dispositions: each asks for another remedy. People decide, one note at a time.",
    after: 2,
    [
      Line(["session", "next"], shows: false), Line(["note", "move", "1", "2", "3", "R"]),
      Line(["note", "move", "4", "5", "6", "K"]),
      Line(["note", "move", "7", "8", "9", "S"]), Line(["note", "move", "10", "11", "12", "D"]),
      Line(["note", "move", "9", "D"]), Line(["undo"]),
    ])

  private static let grouping = DemoScene(
    "Group and name", "Notes that say the same thing come under one name, in the notes' own words.", after: 10,
    [
      Line(["session", "next"], shows: false), Line(["group", "suggest", "--community", "1"]),
      Line(["group", "add", "1", "3", "--name", "Only in English"]),
      Line(["group", "add", "7", "8", "--name", "Words for the moment"]),
      Line(["group", "add", "10", "12", "--name", "A gate"]), Line(["wall", "--community", "1"]),
    ])

  private static let drafting = DemoScene(
    "\"How might we…\"",
    "Questions that open thinking. A first draft often carries an answer; the next one carries the need.", after: 10,
    [
      Line(["session", "next"], shows: false),
      Line(["question", "add", "--community", "1", "give the office a training", "--cause", "8"]),
      Line(["question", "coach", "1"]),
      Line([
        "question", "draft", "1",
        "How might we help one another interrupt biased talk at the desk, in words we are at ease with?",
      ]),
      Line(["question", "keep", "1"]),
      Line([
        "question", "add", "--community", "1",
        "How might we let every family see from the first minute that equity is what this school stands for?",
        "--cause", "10",
        "--need", "3",
      ]),
      Line(["question", "keep", "2"]), Line(["question", "list"]),
    ])

  private static let voting = DemoScene(
    "A blind vote", "Dots are given unseen and shown together. Who gave them is not kept: no name, no time, no order.",
    after: 20,
    [Line(["session", "next"], shows: false), Line(["vote", "open", "--community", "1"])]
      + ["2 2", "1 2", "2 1", "2 2"].map { Line(["vote", "cast", "--community", "1", $0], shows: false) }
      + [Line(["vote", "status", "--community", "1"]), Line(["vote", "close", "--community", "1"])])

  private static let adopting = DemoScene(
    "Adopted for the year",
    "The count narrows, people decide. Dissent is kept beside the question, the others are parked.", after: 5,
    [
      Line(["session", "next"], shows: false),
      Line([
        "inquiry", "adopt", "2", "--dissent", "Two of us would begin with our own talk, before we face families.",
      ]),
    ])

  private static func anotherQuestion(_ folder: String) -> DemoScene {
    DemoScene(
      "A second community", "Each community has its own wall and its own question.", after: 3,
      [
        Line(["note", "move", "13", "14", "R"], shows: false), Line(["note", "move", "15", "K"], shows: false),
        Line(["note", "move", "16", "S"], shows: false), Line(["note", "move", "17", "D"], shows: false),
        Line(
          [
            "question", "add", "--community", "2",
            "How might we grow a staff culture in which we look for our own biases and hold one another to account?",
            "--cause", "17",
            "--need", "2",
          ], shows: false), Line(["inquiry", "adopt", "3"]), Line(["session", "done"]),
      ])
  }

  private static let between = DemoScene(
    "Between sessions",
    "Each tries one thing and says what came of it. \"Not yet\" is an answer too; a debrief stays with its two people.",
    after: 60 * 24 * 21,
    [
      Line([
        "log", "add", "--by", "Ana", "Greeted every family at the desk from eight to nine, for two weeks", "--saw",
        "number:41 families came; 12 waited for somebody who speaks their language", "--sure", "3", "--on",
        "2026-03-13",
      ]),
      Line(
        [
          "log", "add", "--by", "Ines", "Practised three sentences that interrupt biased talk, with a colleague",
          "--saw", "heard:one of them was said aloud the next day", "--sure", "2", "--on", "2026-03-16",
        ], shows: false),
      Line(["log", "add", "--by", "Mei", "--not-yet", "R no interpreter before nine"]),
      Line([
        "debrief", "add", "--by", "Ana", "--with", "Ines", "--insight",
        "I ask what a family needs before I say what we have", "--their-insight",
        "Words that were practised in calm come when it is not calm", "--minutes", "20",
      ]),
      Line(["check", "edit", "1", "--as", "Ana", "--visibility", "community"], shows: false),
      Line([
        "barrier", "raise", "Interpreters begin at nine, and families come at eight", "--community", "1",
      ]),
      Line(
        [
          "promise", "add", "Put the three sentences on a card at both desks", "--who", "Ines", "--by", "2026-04-03",
          "--community", "1",
        ], shows: false),
      Line(
        [
          "promise", "add", "Ask the district for an interpreter by phone", "--by", "2026-04-10", "--community", "1",
        ], shows: false),
    ])

  private static let later = DemoScene(
    "A month later", "The question is reworded when evidence comes; every wording stays, with its reason.",
    after: 60 * 24 * 7,
    [
      Line([
        "inquiry", "reword", "1", "--text",
        "How might we let families who speak another language see from the first minute that equity is what this school stands for?",
        "--because",
        "In two weeks of greeting at the gate, it was the families without an interpreter who turned away.",
      ]),
      Line(
        ["inquiry", "think", "1", "A greeting in the family's language changed more than any poster."], shows: false),
    ])

  private static let ending = DemoScene(
    "Where they are now", "One question, how it came about, and the wall it grew from.",
    [Line(["inquiry", "show", "1"]), Line(["wall", "--community", "1"])])
}
