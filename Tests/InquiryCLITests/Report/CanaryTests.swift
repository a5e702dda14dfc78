import Foundation
import InquiryDomain
import InquiryReports
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

/// Which words each report may hold, written down here a second time and never taken from the code under test.
@Suite struct CanaryTests {
  private let room: CanaryRoom

  init() throws { room = try CanaryRoom() }

  /// The readers in the room; somebody of no group at all is the last.
  enum Reader: String, CaseIterable {
    case keeper, ana, dee, fay, lou, stranger

    var number: Int? { [.ana: 1, .dee: 3, .fay: 5, .lou: 6][self] }
    var leads: Bool { [.keeper, .fay, .lou].contains(self) }
    var community: Int? { [.ana: 1, .dee: 2][self] }
    var isMember: Bool { number != nil }
  }

  /// The fields of people's own entries and of common work that each report shows.
  private static let shown: [ReportKind: Set<String>] = [
    .board: board,
    // In the small picture a group stands for its notes.
    .poster: board.subtracting(["note.grouped"]).union([
      "cohort.name", "story.happened", "need.text", "check.assumption", "check.revised", "wording2.text", "log.tried",
      "reflection.text", "debrief.insight", "promise.text", "open.plan",
    ]),
    .inquiry: board.union([
      "cohort.name", "story.happened", "need.text", "check.assumption", "check.revised", "wording1.text",
      "wording2.text", "wording.reason", "inquiry.dissent", "log.tried", "reflection.text", "debrief.insight",
      "promise.text", "open.plan",
    ]),
    .journey: [
      "cohort.name", "community.name", "session1.title", "wording1.text", "wording2.text", "wording.reason",
      "log.tried", "reflection.text", "debrief.insight", "barrier.text",
    ],
    .minutes: [
      "community.name", "session1.title", "session2.title", "wording1.text", "wording2.text", "wording.reason",
      "reflection.text", "promise.text",
    ],
    .data: data,
  ]

  private static let board: Set<String> = ["cohort.name", "community.name", "group.name", "note.grouped", "note.loose"]

  private static let data: Set<String> = [
    "community.name", "community.challenge", "session1.title", "session1.focus", "session1.produces",
    "session1.meanwhile", "session2.title", "session2.focus", "session2.produces", "session2.meanwhile",
    "story.happened", "story.about", "story.surprise", "story.quote", "need.text", "check.situation",
    "check.assumption", "check.conclusion", "check.missingVoice", "check.alternative", "check.question",
    "check.revised", "check.test", "check.evidence", "note.grouped", "note.loose", "note.unsorted", "group.name",
    "question.draft2", "question.kept", "question.idea", "inquiry.dissent", "wording1.text", "wording2.text",
    "wording.reason", "reflection.text", "log.plan", "log.prediction", "log.tried", "log.saw", "log.fellFlat",
    "log.noticed", "log.blockedWhy", "log.nextStep", "open.plan", "debrief.clarifying", "debrief.probing",
    "debrief.noticed", "debrief.insight", "promise.text", "barrier.text", "barrier.owner", "barrier.answer",
    "plan.goal", "plan.product", "plan.audience", "use.word", "playlist.title", "playlist.summary",
    "playlist.curator", "playlist.topic", "resource.title", "resource.publisher", "resource.url", "resource.note",
    "resource.prompt",
  ]

  private static let common: Set<String> = [
    "group.name", "note.grouped", "note.loose", "note.unsorted", "question.draft2", "question.kept", "question.idea",
    "inquiry.dissent", "wording1.text", "wording2.text", "wording.reason", "reflection.text",
  ]

  /// Whether somebody may read words of a tier at all.
  private static func mayRead(_ canary: Canary, _ reader: Reader) -> Bool {
    guard let tier = canary.tier else { return true }
    if let owner = canary.owner, owner == reader.number { return true }
    switch tier {
    case .private, .pair: return false
    case .community:
      return reader.leads
        || (canary.community == nil ? reader.isMember : reader.community == canary.community)
    case .cohort: return reader.leads || reader.isMember
    case .network: return reader.leads || reader.isMember
    case .public: return true
    }
  }

  /// Whether they go into a report of a community, or of the whole group, for an audience.
  private static func goesOut(_ canary: Canary, _ audience: ReportAudience, _ community: Int?) -> Bool {
    guard !canary.isHidden else { return false }
    let isHere = community == nil || canary.community == community
    guard let tier = canary.tier else { return canary.community == nil || isHere }
    guard isHere else { return false }
    if common.contains(canary.field) {
      // What only one community may read is in no report of the whole group for its communities.
      return community != nil || canary.community == nil || audience != .community || tier != .community
    }
    let least = Tier.allCases.firstIndex { $0.rawValue == audience.rawValue } ?? 0
    let reach = Tier.allCases.firstIndex(of: tier) ?? 0
    // In a report of the whole group no community's own words travel to the other.
    let travels = community == nil && canary.community != nil
    return reach >= (travels ? max(least, 3) : least)
  }

  private static func expected(
    _ report: ReportKind, _ audience: ReportAudience, _ community: Int?, _ reader: Reader, in room: CanaryRoom
  ) -> Set<Canary> {
    let fields = fields(of: report, community, reader)
    let all = room.canaries.filter {
      fields.contains($0.field) && mayRead($0, reader) && goesOut($0, audience, community)
    }
    guard report == .poster else { return Set(all) }
    return poster(all)
  }

  /// A poster has room for one story and for four lines a box, the newest first.
  private static func poster(_ all: [Canary]) -> Set<Canary> {
    let newest = { (field: String) in all.filter { $0.field == field }.sorted { $0.order > $1.order } }
    let boxes = [
      newest("story.happened").prefix(1), newest("need.text").prefix(4), newest("log.tried").prefix(4),
      newest("check.assumption").prefix(4), newest("check.revised").prefix(4),
      (newest("reflection.text") + newest("debrief.insight")).prefix(4),
      // What was promised first stands first.
      (newest("promise.text").reversed() + newest("open.plan")).prefix(4),
    ]
    let boxed = Set(
      boxes.flatMap { $0.map(\.field) } + [
        "story.happened", "need.text", "log.tried", "check.assumption", "check.revised", "reflection.text",
        "debrief.insight", "promise.text", "open.plan",
      ])
    return Set(all.filter { !boxed.contains($0.field) } + boxes.flatMap(\.self))
  }

  /// A report of the whole group bears the group's name; its minutes name a community where it decided something that
  /// the reader may know, and leave reasons to the community's own.
  private static func fields(of report: ReportKind, _ community: Int?, _ reader: Reader) -> Set<String> {
    var fields = shown[report] ?? []
    guard report == .minutes || report == .data, community == nil else { return fields }
    fields.insert("cohort.name")
    guard report == .minutes else { return fields }
    fields.remove("wording.reason")
    if reader == .stranger { fields.remove("community.name") }
    return fields
  }

  private static func canaries(in files: [ReportFile], of room: CanaryRoom) -> Set<Canary> {
    let text = files.map { $0.name + "\n" + String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
    let words = Set(text.lowercased().matches(of: /zq[a-z]{3}/).map { String($0.output) })
    return Set(room.canaries.filter { words.contains($0.word) })
  }

  private static func viewer(_ reader: Reader, in room: CanaryRoom) throws -> Viewer {
    if reader == .keeper { return .keeper }
    guard let number = reader.number else { return Viewer(personID: nil, facilitates: false) }
    let person = room.people[number - 1]
    return try room.workbench.viewer(
      for: Actor(personID: person.id, name: person.name, facilitates: reader.leads))
  }

  private static func drafts(
    _ audience: ReportAudience, _ reader: Reader, names: Bool = false, in room: CanaryRoom
  ) throws -> [(community: Int?, draft: ReportDraft)] {
    let scopes: [Int?] = [1, 2, nil]
    let request = ReportRequest(
      cohortID: room.cohort.id, communities: scopes.map(room.communityID), audience: audience, showsNames: names)
    let materials = try room.workbench.reportMaterial(request, to: viewer(reader, in: room))
    return zip(scopes, materials).map { ($0, ReportDraft($1, now: room.clock.now)) }
  }

  /// Each form in which a report can be had, but for the PNG.
  private static func forms(_ report: ReportKind, of draft: ReportDraft) -> [[ReportFile]] {
    guard report != .data else { return [draft.dataFiles(TableFormat()).files] }
    return ReportFormat.all(of: report).filter { $0 != .png }.map { format in
      let sessions: [Session?] = report == .minutes ? draft.content.sessions.filter { $0.status == .finished } : [nil]
      return sessions.map { draft.file(report, format, on: .letter, session: $0) }
    }
  }

  @Test(arguments: ReportAudience.allCases, Reader.allCases)
  func `Each report holds exactly the words that it may`(audience: ReportAudience, reader: Reader) throws {
    guard reader.leads || audience <= .cohort else {
      #expect(throws: Failure.self) { try Self.drafts(audience, reader, in: room) }
      return
    }
    for (community, draft) in try Self.drafts(audience, reader, in: room) {
      // Sheets are of one community.
      for report in ReportKind.allCases where community != nil || report == .minutes || report == .data {
        let expected = Self.expected(report, audience, community, reader, in: room)
        for files in Self.forms(report, of: draft) {
          let found = Self.canaries(in: files, of: room)
          let place = "\(files.first?.name ?? "") of \(community ?? 0) for \(audience), made by \(reader)"
          #expect(found.subtracting(expected).isEmpty, "tells too much: \(place)")
          #expect(expected.subtracting(found).isEmpty, "leaves out: \(place)")
        }
      }
    }
  }

  @Test(arguments: ReportAudience.allCases)
  func `Names come only with a word, and only from whoever leads`(audience: ReportAudience) throws {
    for reader in Reader.allCases {
      guard reader.leads else {
        #expect(throws: Failure.self) { try Self.drafts(audience, reader, names: true, in: room) }
        continue
      }
      for (community, draft) in try Self.drafts(audience, reader, names: true, in: room) {
        let found = Self.canaries(in: draft.dataFiles(TableFormat()).files, of: room)
        let people = room.canaries.filter { canary in
          ["person.name", "school.name"].contains(canary.field)
            && (community == nil || canary.community == community || canary.community == nil)
        }
        #expect(found.filter { ["person.name", "school.name"].contains($0.field) } == Set(people))
        let without = found.filter { !["person.name", "school.name"].contains($0.field) }
        #expect(without == Self.expected(.data, audience, community, reader, in: room))
      }
    }
  }

  @Test func `Every word that people can write is among the canaries`() throws {
    let fields = Set(room.canaries.map(\.field))
    let never: Set<String> = [
      "community.reason", "school.name", "person.name", "norm.text", "partnership.endReason", "question.draft1",
      "wording.byName", "reflection.byName",
    ]
    #expect(fields == Self.shown.values.reduce(into: never) { $0.formUnion($1) })
    #expect(Set(room.canaries.map(\.word)).count == room.canaries.count)
  }
}
