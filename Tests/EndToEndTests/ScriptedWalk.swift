import Foundation
import InquiryTestSupport

/// The same walk by commands without a terminal, each answering with JSON.
struct ScriptedWalk {
  let hmw: BuiltBinary

  private var commands: [[String]] {
    let communities = TypedWalk.communities.flatMap { ["--community", "\($0.0): \($0.1) | \($0.2)"] }
    let setUp =
      ["cohort", "new", "--name", "Riverside", "--time-zone", "UTC", "--people", "-"] + communities
      + ["--norm", "Stories stay, lessons leave.", "--sessions", "2", "--first", "2026-02-24 15:30", "--every", "28"]
    return [setUp] + first + second
  }

  private var first: [[String]] {
    let here = ["--community", "1"]
    return [
      ["session", "start"], ["session", "next"],
      [
        "story", "add", "--by", "Ana", "--text", "Three teachers skip the reading block.", "--about",
        "Teachers of two grades", "--surprise", "I laughed it off.",
      ],
      ["need", "add", "--by", "Ana", "--story", "1", "Words I am at ease with"], ["session", "next"],
      ["session", "next"], ["session", "next"],
      ["session", "next"], ["need", "add", "--by", "ben", "I needed a structure that guards time"],
      ["session", "next"], ["pair", "form"],
      [
        "check", "add", "--by", "ana", "--peer", "mei", "--assumption", "they do not care", "--situation",
        "one short answer", "--against",
        "the same answer to a friend", "--reading", "nobody showed them", "--question", "What would they say?",
        "--outcome", "revised", "--revised",
        "they have no way to help",
      ], ["session", "next"], ["note", "add", "No interpreter before nine"] + here,
      ["note", "add", "I freeze when it happens"] + here,
      ["note", "add", "We see a gate"] + here, ["note", "add", "No time at the desk"] + here,
      ["note", "add", "We see the desk as a gate"] + here,
      ["session", "reveal"], ["session", "next"], ["session", "next"], ["note", "move", "1", "R"],
      ["note", "move", "2", "S"],
      ["note", "move", "3", "5", "D"], ["note", "move", "4", "R"], ["note", "merge", "3", "5"], ["session", "next"],
      ["group", "add", "1", "4", "--name", "Time"], ["session", "next"],
      ["question", "add", "let every family see that equity is what we stand for"] + here,
      ["question", "connect", "1", "--cause", "3", "--need", "2"],
      ["question", "keep", "1"], ["question", "add", "How might we look for our own biases?"] + here,
      ["question", "draft", "2", "How might we look for our own biases together?"],
      ["question", "use", "2", "--draft", "1"],
      ["question", "keep", "2", "--because", "it is ours"], ["session", "next"], ["vote", "open"] + here,
      ["vote", "cast", "1 2"] + here,
      ["vote", "cast", "1 1"] + here, ["vote", "close"] + here, ["session", "next"],
      ["inquiry", "adopt", "1", "--dissent", "One of us would begin with staff"], ["session", "next"],
      ["inquiry", "think", "It is the first minute"],
      ["session", "done"],
    ]
  }

  private var second: [[String]] {
    [
      ["session", "start"],
      ["inquiry", "reword", "--text", "How might we greet every family?", "--because", "nobody greeted them"],
      ["inquiry", "think", "A greeting is a start"], ["session", "done"],
    ]
  }

  /// Runs every command; each must answer with one JSON document.
  func run() throws {
    for words in commands {
      let answer = try hmw.run(["--json"] + words, input: words.contains("-") ? TypedWalk.roster : "")
      guard answer.status == 0, (try? JSONSerialization.jsonObject(with: Data(answer.output.utf8))) != nil else {
        throw PseudoTerminal.Trouble(description: "\(words): \(answer.status) \(answer.error) \(answer.output)")
      }
    }
  }
}
