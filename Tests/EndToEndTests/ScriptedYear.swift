import Foundation
import InquiryTestSupport

/// Ten months of fifteen leaders, by commands that answer with JSON: sessions, logs, debriefs, absences and a farewell.
final class ScriptedYear {
  let hmw: BuiltBinary
  /// The hour that the commands are told it is.
  private var now = ""

  /// A word that only a private entry holds.
  static let secret = "kestrelsecret"
  /// The sessions' days, on the second Tuesday of each month.
  static let days = [
    "2026-09-08", "2026-10-13", "2026-11-10", "2026-12-08", "2027-01-12", "2027-02-09", "2027-03-09", "2027-04-13",
    "2027-05-11", "2027-06-08",
  ]
  /// The one who leaves in the middle of the year.
  static let leaver = "Ben Okafor"

  init(_ hmw: BuiltBinary) { self.hmw = hmw }

  static var names: [String] {
    TypedWalk.roster.split(separator: "\n").map { String($0.split(separator: ",")[0]) }
  }

  /// Runs one command; it must answer with one JSON document, which is given back.
  @discardableResult
  func run(_ words: String..., input: String = "") throws -> [String: Any] {
    let answer = try hmw.run(["--json"] + words, input: input, environment: ["HMW_NOW": now])
    let document = try? JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
    guard answer.status == 0, let document else {
      throw PseudoTerminal.Trouble(description: "\(words): \(answer.status) \(answer.error) \(answer.output)")
    }
    return document
  }

  /// What a command shows to somebody; it may be refused.
  func shown(_ words: [String], to name: String?) throws -> String {
    let answer = try hmw.run((name.map { ["--as", $0] } ?? []) + words, environment: ["HMW_NOW": now])
    return answer.output + answer.error
  }

  /// The whole year.
  func live() throws {
    try setUp()
    for (index, day) in Self.days.enumerated() {
      now = "\(day)T23:00:00Z"
      try hold(index + 1)
      try apply(index + 1, after: day)
    }
  }

  private func setUp() throws {
    now = "2026-08-20T16:00:00Z"
    let communities = TypedWalk.communities.flatMap { ["--community", "\($0.0): \($0.1) | \($0.2)"] }
    let words =
      ["--json", "cohort", "new", "--name", "Riverside", "--time-zone", "America/Los_Angeles", "--people", "-"]
      + communities + ["--norm", "Stories stay, lessons leave."]
    let answer = try hmw.run(words, input: TypedWalk.roster, environment: ["HMW_NOW": now])
    guard answer.status == 0 else { throw PseudoTerminal.Trouble(description: answer.error) }
    try run("year", "plan", "--first", "2026-09-08 15:30", "--every", "month", "--months", "10", "--yes")
    try run("partner", "form")
  }

  private func hold(_ number: Int) throws {
    try run("session", "start")
    try run("session", "away", "Omar")
    if number == 5 { try farewell() }
    if number == 4 { try adopt() }
    if number == 7 {
      try run("inquiry", "reword", "--text", "How might we greet every family?", "--because", "nobody greeted them")
    }
    try run("promise", "add", "Write to three families", "--who", "Ana", "--by", "in 2 weeks")
    try run("session", "done")
  }

  private func adopt() throws {
    try run("note", "add", "No time to listen to families at the desk", "--community", "1")
    try run("note", "move", "1", "R")
    try run("question", "add", "let every family see that equity is what we stand for", "--community", "1")
    try run("question", "keep", "1")
    try run("inquiry", "adopt", "1")
  }

  /// Somebody leaves, and those they leave alone find partners.
  private func farewell() throws {
    try run("person", "leave", Self.leaver)
    try run("partner", "repair", "--yes")
  }

  /// The weeks after a session: plans, applications of every kind, resources taken up, debriefs, barriers.
  private func apply(_ number: Int, after day: String) throws {
    now = "\(day.prefix(8))20T18:00:00Z"
    try run("--as", "Ana", "log", "plan", "Greet families at the door", "--expect", "They will smile", "--by", "fri")
    try run("--as", "Mei", "log", "plan", "Sit in on two lessons")
    now = "\(day.prefix(8))24T18:00:00Z"
    try run("--as", "Ana", "log", "add", "Greeted forty families", "--saw", "They stayed", "--noticed", "I rush")
    try run("--as", "Mei", "log", "add", "--not-yet", "R", "no cover for my class")
    try run("--as", "Efua", "log", "add", "\(Self.secret) in week \(number)", "--private")
    try run("--as", "Grace", "log", "add", "Asked one question after the visit", "--sure", "2")
    if number == 3 {
      try run("barrier", "raise", "Nobody covers a class while its teacher visits", "--owner", "Staffing office")
      try run("--as", "Ana", "playlist", "start", "1")
      try run("--as", "Ana", "playlist", "done", "1", "--word", "changed my visits")
    }
    now = "\(day.prefix(8))28T18:00:00Z"
    try run("--as", "Ana", "debrief", "add", "--insight", "I ask first now", "--channel", "phone", "--minutes", "20")
  }
}
