import ArgumentParser
import Foundation
import InquiryDomain
import InquiryStore
import InquiryWorkbench

@testable import InquiryCLI

/// A group of eight in its second month: the year is planned, session 1 is held, people have applied something.
enum YearRoom {
  /// Monday 21 September 2026, at noon.
  static let now = "2026-09-21T12:00:00Z"

  static func shell() throws -> RoomShell {
    let shell = try RoomShell.riverside()
    shell.now = "2026-08-20T12:00:00Z"
    _ = try shell.run("year", "plan", "--first", "second tue of sep 15:30", "--months", "4", "--yes")
    shell.now = "2026-09-08T15:30:00Z"
    _ = try shell.run("session", "start", "1")
    _ = try shell.run("session", "away", "ben", "farid")
    shell.now = "2026-09-08T17:00:00Z"
    _ = try shell.run("promise", "add", "Call two families before the meeting", "--who", "ana", "--by", "25 sep")
    _ = try shell.run("promise", "add", "Send the norms to everyone", "--by", "15 sep")
    _ = try shell.run("session", "done", "1")
    try write(in: shell)
    shell.now = now
    return shell
  }

  /// What `hmw log` writes, put there by hand.
  private static func write(in shell: RoomShell) throws {
    let bench = try bench(shell)
    let cohort = try bench.cohort()
    let book = try bench.book(cohort.id)
    let session = try bench.sessions(of: cohort.id)[0].id
    let person = { (name: String) throws -> CohortBook.Member in
      let person = try book.person(name)
      return book.members.first { $0.person.id == person.id } ?? book.members[0]
    }
    var number = 0
    let entry = { (name: String, change: (inout LogEntry) -> Void) throws -> LogEntry in
      number += 1
      let member = try person(name)
      var entry = LogEntry(
        id: Identifier("00000000-0000-7000-9000-00000000000\(number)"), number: number, cohortID: cohort.id,
        communityID: member.membership.communityID, sessionID: session, personID: member.person.id, plan: "a plan",
        createdAt: bench.ambient.now())
      change(&entry)
      return entry
    }
    let entries = [
      try entry("ana") {
        $0.did = .yes
        $0.tried = "Stood at the front door with a translator on two mornings"
        $0.saw = "Eleven families stopped to talk; before it was one or two"
        $0.fellFlat = "The second morning it rained and nobody stopped"
        $0.noticed = "They had been waiting for somebody to begin"
      },
      try entry("chidi") {
        $0.did = .notYet
        $0.blockedBy = .resources
        $0.blockedWhy = "No substitute for the hour"
      },
      try entry("efua") {
        $0.did = .notYet
        $0.blockedBy = .skills
      },
      try entry("grace") { $0.plan = "Sit in the office for an hour and listen" },
      try entry("hana") {
        $0.did = .yes
        $0.tried = "What only Hana may read"
        $0.visibility = .private
      },
    ]
    try bench.store.write(by: .keeper, in: bench.ambient) { db in
      for entry in entries { try db.insert(entry) }
      db.say("wrote in the log")
    }
  }

  static func bench(_ shell: RoomShell) throws -> Workbench {
    try CommandContext(
      options: try GlobalOptions.parse([]),
      environment: ["HMW_HOME": shell.folder.path, "HMW_NOW": shell.now, "HOME": shell.folder.path],
      streams: StreamFacts()
    ).workbench()
  }

  /// Screens at every width, or aloud for a width of 0.
  static func screen(_ width: Int) -> Screen {
    width == 0 ? Screen(width: 60, accessible: true) : Screen(width: width)
  }
}
