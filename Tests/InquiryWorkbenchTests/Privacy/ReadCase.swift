import InquiryDomain
import InquiryWorkbench
import Testing

/// One way to read a workbook, as somebody.
struct ReadCase: Sendable, CustomTestStringConvertible {
  /// The use case's name, and what is special this time.
  let name: String
  let read: @Sendable (Room, Reader) throws -> Any

  /// Somebody who reads: as a viewer and as whoever is at the keyboard.
  struct Reader: Sendable {
    var actor: Actor
    var viewer: Viewer
  }

  init(_ name: String, read: @escaping @Sendable (Room, Reader) throws -> Any) {
    self.name = name
    self.read = read
  }

  /// The name of the method alone.
  var useCase: String { String(name.prefix { $0 != " " }) }

  var testDescription: String { name }

  static let all: [ReadCase] = [walk, year, library, withoutViewer].flatMap(\.self)

  private static let walk: [ReadCase] = [
    ReadCase("visible stories") { room, who in
      try room.workbench.visible(Story.self, in: room.cohort.id, to: who.viewer)
    },
    ReadCase("visible log entries") { room, who in
      try room.workbench.visible(LogEntry.self, in: room.cohort.id, to: who.viewer)
    },
    ReadCase("visible barriers") { room, who in
      try room.workbench.visible(Barrier.self, in: room.cohort.id, to: who.viewer)
    },
    ReadCase("wall") { room, who in try room.workbench.wall(of: room.north, to: who.viewer) },
    ReadCase("questions") { room, who in try room.workbench.questions(in: room.cohort.id, to: who.viewer) },
    ReadCase("inquiries") { room, who in try room.workbench.inquiries(in: room.cohort.id, to: who.viewer) },
    ReadCase("inquiry") { room, who in try room.workbench.inquiry(nil, in: room.north, to: who.viewer) },
    ReadCase("openInquiries") { room, who in
      try room.workbench.openInquiries(in: room.cohort.id, to: who.viewer)
    },
    ReadCase("evidence") { room, who in try room.workbench.evidence(of: room.check(1).id, to: who.viewer) },
    ReadCase("votes") { room, who in try room.workbench.votes(in: room.cohort.id, to: who.viewer) },
    ReadCase("openVote") { room, who in try room.workbench.openVote(in: room.north, to: who.viewer) as Any },
    ReadCase("vote") { room, who in
      try room.workbench.vote(room.openVote().vote.id, to: who.viewer)
    },
    ReadCase("noteAdvice") { room, who in try room.workbench.noteAdvice(in: room.north, to: who.viewer) },
    ReadCase("groupOffers") { room, who in
      try room.workbench.groupOffers(GroupQuery(room.north), to: who.viewer)
    },
    ReadCase("categorySuggester") { room, who in
      try room.workbench.categorySuggester(for: room.cohort.id, to: who.viewer)
    },
    ReadCase("export") { room, who in try room.workbench.export(room.cohort.id, to: who.viewer) },
    ReadCase("cohortFile") { room, who in try room.workbench.cohortFile(room.cohort.id, to: who.viewer) },
    ReadCase("exportWorkbook") { room, who in
      var groups: [CohortExport] = []
      try room.workbench.exportWorkbook(to: who.viewer) { _, _ in
      } cohort: {
        groups.append($0)
      }
      return groups
    },
    ReadCase("reportMaterial") { room, who in
      try room.workbench.reportMaterial(
        ReportRequest(cohortID: room.cohort.id, communities: [room.north.communityID, nil]), to: who.viewer)
    },
    ReadCase("reportMaterial with names") { room, who in
      try room.workbench.reportMaterial(
        ReportRequest(cohortID: room.cohort.id, audience: .public, showsNames: true), to: who.viewer)
    },
    ReadCase("find") { room, who in
      try room.workbench.find("kestrel", limit: 100, in: room.cohort.id, to: who.viewer)
    },
    ReadCase("find anywhere") { room, who in try room.workbench.find("kest", limit: 100, to: who.viewer) },
  ]

  private static let year: [ReadCase] = [
    ReadCase("logEntries") { room, who in
      try room.workbench.logEntries(LogQuery(cohortID: room.cohort.id, limit: nil), to: who.viewer)
    },
    ReadCase("logEntry") { room, who in
      try room.workbench.logEntry(PrivateEntryTests.number, in: room.cohort.id, to: who.viewer)
    },
    ReadCase("logSurroundings") { room, who in
      try room.workbench.logSurroundings(of: room.person(1).id, in: room.book(), to: who.viewer)
    },
    ReadCase("progress of all") { room, who in
      try room.workbench.progress(in: room.book(), after: room.session(1).id, to: who.viewer)
    },
    ReadCase("progress of one") { room, who in
      try room.workbench.progress(
        of: room.person(1).id, in: room.cohort.id, after: room.session(1).id, to: who.viewer) as Any
    },
    ReadCase("debriefs") { room, who in try room.workbench.debriefs(in: room.cohort.id, to: who.viewer) },
    ReadCase("debrief") { room, who in try room.workbench.debrief(1, in: room.cohort.id, to: who.viewer) },
    ReadCase("entryToTalkOver") { room, who in
      try room.workbench.entryToTalkOver(of: room.person(1).id, in: room.cohort.id, to: who.viewer) as Any
    },
    ReadCase("entryToTalkOver by its number") { room, who in
      try room.workbench.entryToTalkOver(
        PrivateEntryTests.number, of: room.person(1).id, in: room.cohort.id, to: who.viewer) as Any
    },
    ReadCase("entry") { room, who in
      try room.workbench.entry(room.entry(PrivateEntryTests.number).id, to: who.viewer) as Any
    },
    ReadCase("partners") { room, who in try room.workbench.partners(in: room.book(), past: true, to: who.viewer) },
    ReadCase("proposedRepair") { room, who in
      try room.workbench.proposedRepair(in: room.cohort.id, for: who.actor)
    },
    ReadCase("commitments") { room, who in
      try room.workbench.commitments(in: room.cohort.id, all: true, to: who.viewer)
    },
    ReadCase("catchUp") { room, who in
      try room.workbench.catchUp(of: room.person(1).id, on: room.session(1).id, for: who.actor)
    },
    ReadCase("lookBack") { room, who in try room.workbench.lookBack(in: room.cohort.id, to: who.viewer) },
    ReadCase("reminders") { room, who in
      try room.workbench.reminders(for: nil, in: room.cohort.id, for: who.actor)
    },
    ReadCase("summary") { room, who in try room.workbench.summary(of: room.session(1).id, to: who.viewer) },
    ReadCase("yearStatus") { room, who in
      try room.workbench.yearStatus(
        in: room.book(), sessions: room.workbench.sessions(of: room.cohort.id), to: who.viewer)
    },
    ReadCase("barriers") { room, who in try room.workbench.barriers(in: room.cohort.id, to: who.viewer) },
    ReadCase("barrier") { room, who in try room.workbench.barrier(1, in: room.cohort.id, to: who.viewer) },
    ReadCase("barrierLetter") { room, who in
      try room.workbench.barrierLetter(in: room.cohort.id, namingSchools: true, acceptsFindings: true, to: who.viewer)
    },
  ]

  private static let library: [ReadCase] = [
    ReadCase("learningPlans") { room, who in
      try room.workbench.learningPlans(in: room.cohort.id, to: who.viewer)
    },
    ReadCase("learningPlan") { room, who in
      try room.workbench.learningPlan(1, in: room.cohort.id, to: who.viewer)
    },
    ReadCase("match") { room, who in
      try room.workbench.match(.words("kestrel time"), in: room.cohort.id, to: who.viewer)
    },
    ReadCase("match a community") { room, who in
      try room.workbench.match(.community(nil), in: room.cohort.id, to: who.viewer)
    },
    ReadCase("browse") { room, who in try room.workbench.browse(in: room.cohort.id, to: who.viewer) },
    ReadCase("open") { room, who in
      try room.workbench.open(
        try #require(room.workbench.playlists().first).playlist.id, in: room.cohort.id, to: who.viewer)
    },
    ReadCase("uses") { room, who in
      try room.workbench.uses(by: room.person(1).id, in: room.cohort.id, to: who.viewer)
    },
  ]

  /// What anyone may read, whoever they are.
  private static let withoutViewer: [ReadCase] = [
    ReadCase("history") { room, _ in try room.workbench.history(limit: 10_000).map(\.sentence) },
    ReadCase("year") { room, _ in try room.workbench.year(of: room.cohort.id) },
    ReadCase("view") { room, _ in try room.workbench.view(of: room.session(1).id) },
    ReadCase("sessions") { room, _ in try room.workbench.sessions(of: room.cohort.id) },
    ReadCase("progressCounts") { room, _ in
      try room.workbench.progressCounts(in: room.book(), after: room.session(1).id)
    },
    ReadCase("checkCounts") { room, _ in try room.workbench.checkCounts(in: room.cohort.id) },
    ReadCase("playlists") { room, _ in try room.workbench.playlists() },
    ReadCase("resources") { room, _ in try room.workbench.resources() },
    ReadCase("norms") { room, _ in try room.workbench.norms(of: room.cohort.id) },
    ReadCase("book") { room, _ in try room.workbench.book(room.cohort.id) },
  ]
}
