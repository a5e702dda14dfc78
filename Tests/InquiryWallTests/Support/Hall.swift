import Foundation
import InquiryContent
import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench
import Synchronization

@testable import InquiryWall

/// A room full of people with a server running: a workbook of its own, four principals, a session in a step for notes.
struct Hall: Sendable {
  static let pin = FacilitatorPIN(digits: "246813")

  let folder: TemporaryFolder
  let workbench: Workbench
  let book: CohortBook
  let session: Identifier<Session>
  let port: Int
  let room: InquiryDomain.Room

  var host: String { "127.0.0.1:\(port)" }
  var origin: String { "http://\(host)" }

  /// Runs a test in a hall that closes afterwards.
  ///
  /// Few are open at a time: on a small computer many servers at once would be slow, and tests that look at the time
  /// would fail.
  static func open(hidden: Bool = false, _ body: @Sendable (Hall) async throws -> Void) async throws {
    try await gate.pass { try await openNow(hidden: hidden, body) }
  }

  private static let gate = Gate(width: 3)

  private static func openNow(hidden: Bool, _ body: @Sendable (Hall) async throws -> Void) async throws {
    let folder = try TemporaryFolder()
    let workbench = try Workbench.open(
      at: folder.file("hall.hmw"), creating: true, library: ProtocolLibrary(folder: nil), ambient: .live())
    let cohort = try workbench.createCohort(name: "Riverside", timeZone: "UTC", by: .keeper)
    try fill(cohort.id, workbench)
    let session = try workbench.planSession(in: cohort.id, by: .keeper)
    _ = try workbench.apply(.start, to: session.id, by: .keeper)
    while try !workbench.view(of: session.id).takes(hidden: hidden) {
      _ = try workbench.apply(.next, to: session.id, by: .keeper)
    }
    let room = try workbench.openRoom(for: session.id, by: .keeper)
    let book = try workbench.book(cohort.id)
    try await serve(workbench, book, session.id) { port in
      try await body(
        Hall(folder: folder, workbench: workbench, book: book, session: session.id, port: port, room: room))
    }
  }

  private static func fill(_ cohort: Identifier<Cohort>, _ workbench: Workbench) throws {
    _ = try workbench.addCommunity(name: "North", challenge: "doors", to: cohort, by: .keeper)
    _ = try workbench.addCommunity(name: "South", challenge: "voices", to: cohort, by: .keeper)
    _ = try workbench.addPeople(
      [
        NewMember(name: "Ana Ruiz", community: "North"), NewMember(name: "Ben Cole", community: "North"),
        NewMember(name: "Cy Park", community: "North"), NewMember(name: "Dee Fox", community: "South"),
      ], to: cohort, by: .keeper)
  }

  /// Runs a server until the body is done; gives the time that it took to close.
  @discardableResult
  static func serve(
    _ workbench: Workbench, _ book: CohortBook, _ session: Identifier<Session>, port: Int = 0,
    _ body: (Int) async throws -> Void
  ) async throws -> Duration {
    let (ports, ready) = AsyncStream<Int>.makeStream()
    let server = WallServer(
      workbench: workbench, cohort: book.cohort.id, session: session,
      configuration: WallConfiguration(port: port, hosts: ["wall.test"], phones: "127.0.0.1", pin: pin)
    ) { ready.yield($0) }
    let running = Task {
      defer { ready.finish() }
      try await server.run(untilSignalled: false)
    }
    var iterator = ports.makeAsyncIterator()
    guard let port = await iterator.next() else {
      try await running.value
      return .zero
    }
    do { try await body(port) } catch {
      running.cancel()
      try await running.value
      throw error
    }
    let start = ContinuousClock.now
    running.cancel()
    try await running.value
    return ContinuousClock.now - start
  }

  /// The same hall behind another port.
  func moved(to port: Int) -> Hall {
    Hall(folder: folder, workbench: workbench, book: book, session: session, port: port, room: room)
  }

  func person(_ name: String) throws -> Person {
    guard let member = book.members.first(where: { $0.person.name.hasPrefix(name) }) else {
      throw Failure(.notFound, "person", name)
    }
    return member.person
  }

  var place: Place {
    Place(cohortID: book.cohort.id, communityID: book.communities[0].id, sessionID: session)
  }
}

extension SessionView {
  /// Whether the step is one for notes that are hidden, or shown, as asked.
  fileprivate func takes(hidden: Bool) -> Bool {
    guard let index = walk.current else { return true }
    return walk.steps[index].step.captures == .cause && hidesEntries == hidden
      || !hidden && walk.steps[index].step.captures == .sort
  }
}
