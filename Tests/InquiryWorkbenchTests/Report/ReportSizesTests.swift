import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryWorkbench

@Suite("How many there are")
struct ReportSizesTests {
  private let room: Room

  init() throws { room = try Room() }

  /// So many leaders in each community, who joined before the first session ended; it is closed.
  private func export(_ sizes: [Int], others: Int = 0) throws -> CohortExport {
    _ = try room.workbench.apply(.finish, to: room.session(1).id, by: .keeper)
    var export = try room.workbench.export(room.cohort.id, to: .keeper)
    let communities = export.communities.map { Optional($0.id) } + [nil]
    export.memberships = zip(communities, sizes + [others]).flatMap { community, size in
      (0..<size).map { _ in
        Membership(
          id: room.clock.ambient.identifier(), cohortID: room.cohort.id, personID: room.clock.ambient.identifier(),
          communityID: community, joinedAt: room.cohort.createdAt)
      }
    }
    return export
  }

  @Test("is told of no community where another could be had from it and the sum")
  func apart() throws {
    let export = try export([8, 3])
    let (north, south) = (export.communities[0].id, export.communities[1].id)
    let far = ReportSizes(of: export, for: .public)
    #expect(far.leaders(of: north) == .withheld && far.leaders(of: south) == .few)
    #expect(far.leaders(of: nil) == .exactly(11))
    let session = export.sessions[0].id
    #expect(far.presence(in: session, of: north) == .init(present: .withheld, people: .withheld))
    #expect(far.presence(in: session, of: nil) == .init(present: .exactly(11), people: .exactly(11)))
    let near = ReportSizes(of: export, for: .cohort)
    #expect(near.leaders(of: north) == .exactly(8) && near.leaders(of: south) == .exactly(3))
    #expect(near.presence(in: session, of: south) == .init(present: .exactly(3), people: .exactly(3)))
  }

  @Test("counts those in no community as a part of the sum")
  func others() throws {
    let export = try export([8, 9], others: 2)
    let far = ReportSizes(of: export, for: .network)
    #expect(export.communities.map { far.leaders(of: $0.id) } == [.withheld, .exactly(9)])
  }

  @Test("of a session is of those who took part when it ended")
  func then() throws {
    var export = try export([3, 2])
    let session = export.sessions[0]
    let later = room.clock.now.adding(seconds: 3_600)
    export.memberships[0].joinedAt = later
    export.memberships[1].leftAt = later
    export.memberships[2].leftAt = room.cohort.createdAt
    #expect(export.leaders(in: session).map(\.id) == [1, 3, 4].map { export.memberships[$0].id })
    #expect(export.leaders.map(\.id) == [0, 3, 4].map { export.memberships[$0].id })
    let sizes = ReportSizes(of: export, for: .community)
    #expect(sizes.presence(in: session.id, of: nil)?.people == .exactly(3))
    #expect(sizes.presence(in: export.sessions[1].id, of: nil) == nil, "not closed")
  }
}
