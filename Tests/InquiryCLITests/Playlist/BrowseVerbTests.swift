import Testing

@testable import InquiryCLI

@Suite("What is typed at playlists")
struct BrowseVerbTests {
  @Test(
    "is understood in capitals, with and without the verb",
    arguments: [
      ("4", BrowseVerb.open(4)), ("open 12", .open(12)), ("a", .start(0)), ("start C", .start(2)),
      ("done c", .done(2, word: nil)), ("Done b three questions", .done(1, word: "three questions")),
      ("log from c", .log(2)), ("log c", .log(2)), ("find time to listen", .find("time to listen")), ("all", .all),
      ("share", .share), ("?", .help), ("q", .leave), ("quit", .leave), ("", .nothing), ("  ", .nothing),
    ])
  func understood(line: String, verb: BrowseVerb) { #expect(BrowseVerb(line) == verb) }

  @Test("is said back where it is none of them", arguments: ["find", "done", "log from", "hello there", "open x", "é"])
  func unclear(line: String) { #expect(BrowseVerb(line) == .unclear(line)) }

  @Test("has a letter for every place that has one")
  func letters() {
    #expect((0..<26).map { BrowseVerb.letter(of: $0) }.joined() == "abcdefghijklmnopqrstuvwxyz")
    #expect((0..<26).allSatisfy { BrowseVerb.place(BrowseVerb.letter(of: $0)) == $0 })
    #expect(BrowseVerb.letter(of: 26).isEmpty)
  }
}
