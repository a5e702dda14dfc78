import ArgumentParser
import Foundation
import InquiryDomain
import Testing

@testable import InquiryCLI

@Suite("Commands of the room that can't be done")
struct RoomFailureTests {
  @Test(
    "Each ends with its code",
    arguments: [
      (["story", "add", "--by", "ana"], 64), (["story", "show", "9"], 66),
      (["story", "edit", "9", "--about", "x"], 66),
      (["story", "add", "--text", "a", "--by", "nobody"], 66), (["story", "add", "--text", ""], 65),
      (["story", "add", "--text", "a", "--visibility", "private"], 64), (["need", "add"], 64),
      (["need", "remove", "3"], 66),
      (["check", "add", "--by", "ana"], 64), (["check", "add", "--assumption", "x"], 64),
      (["check", "add", "--by", "ana", "--peer", "ana", "--assumption", "x"], 65), (["note", "add"], 64),
      (["note", "move", "7"], 64), (["note", "move", "seven", "R"], 64), (["note", "move", "7", "R"], 66),
      (["note", "merge", "1"], 64),
      (["note", "reach", "1", "far"], 64), (["note", "add", "--as", "ana", "--community", "9", "x"], 66),
      (["group", "add", "1"], 64), (["group", "ungroup", "Time"], 66), (["question", "use", "1"], 64),
      (["question", "draft", "1", "x"], 66), (["vote", "open"], 65), (["vote", "cast", "1"], 66),
      (["vote", "close"], 66),
      (["inquiry", "reword", "1", "--text", "x"], 64), (["inquiry", "show"], 66), (["inquiry", "adopt", "1"], 66),
      (["session", "next"], 66), (["session", "show"], 66), (["session", "extend", "0"], 64),
      (["session", "here", "zed"], 66),
      (["session", "new", "--at", "5/6/2026 15:30"], 65), (["session", "new", "--protocol", "storycircle"], 66),
      (["session", "new", "--as", "ana"], 77), (["protocol", "show", "nowhere"], 66),
      (["protocol", "check", "/nowhere.yaml"], 66),
    ] as [([String], Int32)])
  func exitCodes(words: [String], code: Int32) throws {
    let shell = try RoomShell.riverside()
    do {
      _ = try shell.run(words)
      Issue.record("\(words) went through")
    } catch let failure as Failure {
      #expect(ExitStatus(failure.kind).rawValue == code, "\(failure)")
      #expect(failure.hint?.isEmpty == false || failure.kind == .notAllowed, "\(failure)")
    } catch {
      #expect(RootCommand.exitCode(for: error).rawValue == code, "\(error)")
    }
  }

  @Test("A story's own lines are read strictly between dashes, and left alone elsewhere")
  func frontMatter() throws {
    let keys = ["who", "about"]
    #expect(try FrontMatter("about: a\n\nbody", keys: keys).values == ["about": ["a"]])
    #expect(try FrontMatter("She said: no.\n\nbody", keys: keys).body == "She said: no.\n\nbody")
    #expect(try FrontMatter("---\nwho: \"Ana\"\n---\nbody", keys: keys).values == ["who": ["Ana"]])
    #expect(
      throws: Failure(
        .invalid, "front-matter.unknown", "Line 3 has a key I don't know: abuot",
        hint: "Did you mean about? The keys are who, about.")
    ) {
      try FrontMatter("---\nwho: a\nabuot: b\n---\nbody", keys: keys)
    }
    #expect(throws: Failure.self) { try FrontMatter("---\nwho: a\nbody", keys: keys) }
  }

  @Test("Words full of escape sequences are kept as words and never reach a stream")
  func hostileWords() throws {
    let shell = try RoomShell.riverside()
    let nasty = "\u{1B}]0;owned\u{7}\u{1B}[2Jred\u{9B}31m\ttab\u{202E}evil"
    try shell.run("note", "add", nasty, "--by", "ana")
    try shell.run("story", "add", "--text", nasty, "--by", "ana", "--about", nasty)
    try shell.run("need", "add", nasty, "--by", "ana")
    try shell.run("question", "add", nasty, "--by", "ana")
    try shell.run("note", "move", "1", "R")
    try shell.run("group", "add", "1", "--name", nasty)
    for words in [
      ["wall"], ["wall", "--accessible"], ["note"], ["note", "show", "1"], ["story"], ["story", "show", "1"], ["need"],
      ["question"], ["question", "show", "1"], ["group"],
    ] {
      let (output, error) = try shell.run(words)
      for text in [output, error] {
        #expect(
          !text.unicodeScalars.contains {
            ($0.value < 0x20 && $0 != "\n" && $0 != "\t") || (0x7F..<0xA0).contains($0.value) || $0 == "\u{202E}"
          }, "\(words)")
      }
      #expect(
        output.split(separator: "\n").allSatisfy {
          $0.count { $0 == "\t" } == output.prefix { $0 != "\n" }.count { $0 == "\t" }
        })
    }
  }

  @Test("What is hidden, private or between two people is shown to nobody else")
  func visibility() throws {
    let shell = try RoomShell.riverside()
    try shell.run("story", "add", "--text", "mine", "--by", "ana", "--visibility", "private")
    #expect(try shell.json("story").data.list.isEmpty)
    #expect(try shell.json("story", "--as", "ben").data.list.isEmpty)
    #expect(try shell.json("story", "--as", "ana").data.list.count == 1)
    #expect(shell.code("story", "edit", "1", "--about", "x") == 77)
    #expect(shell.code("story", "remove", "1", "--as", "ben") == 77)
    try shell.run("note", "add", "ours", "--by", "ana")
    #expect(try shell.json("note", "--as", "efua").data.list.isEmpty)
    #expect(try shell.json("note", "--as", "ben").data.list.count == 1)
    #expect(shell.code("note", "move", "1", "R", "--as", "ben") == 77)
  }

  @Test("The coach answers without a group, in the shape that programs read")
  func coach() throws {
    let shell = try RoomShell()
    let ready = try shell.json("question", "check", "--text", "How might we help one another?", "--strict")
    #expect(ready.kind == "coach.question")
    #expect(ready.data[0]["verdict"].text == "ready")
    let file = try shell.file("questions.txt", "How might we listen to one another first?\nBuy laptops\n")
    let both = try shell.json("question", "check", "--file", file)
    #expect(both.data.list.map { $0["verdict"].text } == ["ready", "rewrite"])
    #expect(both.data[1]["findings"][0]["id"].text == "H01")
    #expect(both.data[1]["findings"][0]["span"] == .list([.number(0), .number(11)]))
    #expect(shell.code("question", "check", "Buy laptops") == 0)
    #expect(shell.code("question", "check", "Buy laptops", "--strict") == 1)
  }

  @Test("Words after -- are people's own, wherever the options stood")
  func wordsAfterDashes() throws {
    let shell = try RoomShell.riverside()
    let note = try shell.json("note", "add", "--", "--json is not what we need")
    #expect(note.data[0]["text"].text == "--json is not what we need")
  }

  @Test("An empty file is an empty entry, and no unreadable one")
  func emptyFile() throws {
    let shell = try RoomShell.riverside()
    let empty = try shell.file("empty.txt", "")
    #expect(shell.code("note", "add", "--file", empty) == 65)
    #expect(shell.code("story", "add", "--file", empty) == 65)
    #expect(try shell.json("note").data.list.isEmpty)
  }

  @Test("A note of ten thousand characters is refused whole")
  func longNote() throws {
    let shell = try RoomShell.riverside()
    let file = try shell.file("long.txt", "short\n" + String(repeating: "x", count: 10_000) + "\n")
    #expect(shell.code("note", "add", "--file", file) == 65)
    #expect(try shell.json("note").data.list.isEmpty)
  }
}
