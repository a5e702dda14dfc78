import Foundation
import InquiryTestSupport

/// The walk typed at a terminal, line by line, each line waited for.
struct TypedWalk {
  let hmw: BuiltBinary

  static let roster = """
    Ana Reyes, Oak Primary
    Ben Okafor, Elm Street
    Chidi Eze, Hillcrest
    Dana Cole, Lakeview
    Efua Mensah, Northgate
    Farid Khan, Bayside
    Grace Lim, Westfield
    Hana Sato, Kingsway
    Ines Duarte, Redwood
    Jamal Wright, Fruitvale
    Keisha Brown, Sequoia
    Luis Ortega, Piedmont
    Mei Tan, Harborside
    Nadia Haddad, Temescal
    Omar Farouk, Dimond
    """

  static let communities = [
    ("Front door", "Some families meet a gate", "Ana, Efua, Ines, Mei"),
    ("Listening", "Operations eat the hours", "Ben, Farid, Jamal, Nadia"),
    ("Money", "Funds follow loud voices", "Chidi, Grace, Keisha, Omar"),
    ("Teaching", "Habits nobody names", "Dana, Hana, Luis"),
  ]

  /// What is typed in the first session, each with what the screen answers.
  static let firstSession: [(String, String)] = [
    ("next", "Story 1 of 4"), ("Three teachers skip the reading block.", "Who is it about"),
    ("Teachers of two grades", "surprised"),
    ("I laughed it off.", "is kept for"), ("n Words I am at ease with", "Added need 1"), ("next", "Story 2 of 4"),
    ("next", "Story 3 of 4"),
    ("next", "Story 4 of 4"), ("next", "Finish this sentence"),
    ("@ben I needed a structure that guards time", "Added need 2"),
    ("next", "Partners ask"), ("check ana", "I'm assuming that"), ("they do not care", "What was seen"),
    ("one short answer", "speaks for"),
    ("s", "speaks against"), ("the same answer to a friend", "else could it mean"),
    ("nobody showed them", "question from the partner"), ("What would they say?", "tell it differently"),
    ("s", "dropped or untested"), ("r", "new words"), ("they have no way to help", "find out"),
    ("s", "Check 1 is kept"),
    ("next", "Notes stay hidden"), ("No interpreter before nine", "Note 1 kept"),
    ("I freeze when it happens", "Note 2 kept"),
    ("We see a gate", "Note 3 kept"), ("No time at the desk", "Note 4 kept"),
    ("We see the desk as a gate", "Note 5 kept"),
    ("reveal", "Revealed"), ("next", "Open the notes"), ("next", "Not sorted yet"), ("move 1 R", "to Resources"),
    ("move 2 S", "to Skills"),
    ("move 3 5 D", "to Dispositions"), ("move 4 R", "to Resources"), ("merge 3 5", "Merged note 5"),
    ("next", "Root causes"),
    ("group 1 4 \"Time\"", "Grouped 1, 4"), ("next", "How might we"),
    ("let every family see that equity is what we stand for", "question 1, draft 1"),
    ("from 3 need 2", "From need 2"), ("keep", "Kept question 1"),
    ("How might we look for our own biases?", "question 2, draft 1"),
    ("How might we look for our own biases together?", "draft 2"), ("use 1", "draft 3"),
    ("keep because it is ours", "Kept question 2"),
    ("next", "Open the vote"), ("vote", "Ballot 1"), ("1 2", "Ballot 2"), ("1 1", "Ballot 3"), ("", "have voted"),
    ("close", "3 dots"),
    ("next", "adopt NUMBER"), ("adopt 1 \"One of us would begin with staff\"", "Adopted"), ("next", "think"),
    ("think It is the first minute", "Kept with the question"), ("done", "is closed"),
  ]

  /// Sets the group up, leads two sessions, and leaves.
  func run() async throws {
    try await setUp()
    try await lead(Self.firstSession)
    try await lead([
      ("reword How might we greet every family? because nobody greeted them", "Reworded"),
      ("think A greeting is a start", "Kept with the question"),
      ("done", "is closed"),
    ])
  }

  private func terminal(_ arguments: String...) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(rows: 50, columns: 100)
    try terminal.run(BuiltBinary.path, arguments, environment: hmw.environment.merging(["TERM": "xterm"]) { $1 })
    return terminal
  }

  private func setUp() async throws {
    let terminal = try terminal("cohort", "new")
    try await say("Riverside", "Time zone", on: terminal)
    try await say("UTC", "People", on: terminal)
    for (index, line) in Self.roster.split(separator: "\n").enumerated() {
      try await say(String(line), "\(index + 2)  ", on: terminal)
    }
    try await say("", "Community", on: terminal)
    for (name, challenge, members) in Self.communities {
      try await say("\(name): \(challenge)", "Who?", on: terminal)
      try await say(members, "  ", on: terminal)
    }
    try await say("", "Norms", on: terminal)
    try await say("Stories stay, lessons leave.", "2  ", on: terminal)
    try await say("", "First session", on: terminal)
    try await say("2026-02-24 15:30", "Sessions [", on: terminal)
    try await say("2", "Every [", on: terminal)
    try await say("28", "Set up Riverside", on: terminal)
    try await end(terminal)
  }

  private func lead(_ lines: [(String, String)]) async throws {
    let terminal = try terminal("session", "start")
    _ = try await terminal.expect("> ")
    for (line, answer) in lines { try await say(line, answer, on: terminal) }
    try await end(terminal)
  }

  private func end(_ terminal: PseudoTerminal) async throws {
    let status = try await terminal.wait()
    guard status == 0 else { throw PseudoTerminal.Trouble(description: "ended with \(status): \(terminal.output)") }
  }

  /// Types one line and waits until the screen answers.
  private func say(_ line: String, _ answers: String, on terminal: PseudoTerminal) async throws {
    terminal.send(line + "\r")
    _ = try await terminal.expect(answers, timeout: .seconds(30))
  }
}
