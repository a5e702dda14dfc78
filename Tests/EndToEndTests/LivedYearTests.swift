import Foundation
import InquiryTestSupport
import Testing

@Suite("A year lived by script")
struct LivedYearTests {
  @Test("keeps ten sessions, what was tried and talked over, and a private word from everyone but its owner")
  func year() throws {
    let hmw = try BuiltBinary()
    let year = ScriptedYear(hmw)
    try year.live()
    try expectRecords(of: year)
    try expectSecrecy(in: year)
    #expect(try hmw.run("doctor").status == 0)
  }

  private func expectRecords(of year: ScriptedYear) throws {
    let data = try #require(try year.run("export")["data"] as? [String: Any])
    let count = { (key: String) in (data[key] as? [Any])?.count ?? -1 }
    let sessions = try #require(data["sessions"] as? [[String: Any]])
    #expect(sessions.count(where: { $0["status"] as? String == "finished" }) == 10)
    #expect(count("log") == 30, "what was planned and then done is one entry; the private ones are not the keeper's")
    #expect(count("commitments") == 10)
    #expect(count("debriefs") == 0, "a pair's debrief is the pair's")
    #expect(count("barriers") == 1)
    #expect(count("resourceUses") == 1)
    let partners = try #require(data["partnerships"] as? [[String: Any]])
    #expect(partners.contains { $0["endedAt"] is String }, "the leaver's partnership is kept as it was")
    let own = try #require(try year.run("--as", "Ana", "debrief", "list")["data"])
    #expect("\(own)".components(separatedBy: "I ask first now").count == 11)
  }

  private func expectSecrecy(in year: ScriptedYear) throws {
    let reads = [
      ["log", "list", "--all"], ["log", "list", "--all", "--json"], ["find", ScriptedYear.secret], ["export"],
      ["status"], ["status", "--json"], ["history"], ["history", "--json"], ["session", "look-back"], ["remind"],
      ["year", "show"], ["debrief", "list"], ["log", "show", "3"], ["barrier", "list"],
    ]
    for reader in [nil, "Ana", "Mei", "Omar"] {
      for words in reads {
        let text = try year.shown(words, to: reader)
        #expect(!text.replacing("find \(ScriptedYear.secret)", with: "").contains("\(ScriptedYear.secret) in week"))
      }
    }
    #expect(try year.shown(["log", "list", "--all"], to: "Efua").contains("\(ScriptedYear.secret) in week 10"))
    #expect(try year.shown(["find", ScriptedYear.secret], to: "Efua").contains("in week"))
  }
}
