import Foundation
import Hummingbird
import InquiryDomain
import InquiryWorkbench

/// What all routes share: the workbench and the desk where it is asked, the streams, and the limits.
struct Wall: Sendable {
  let workbench: Workbench
  let cohort: Identifier<Cohort>
  let session: Identifier<Session>
  let configuration: WallConfiguration
  let framing: Framing
  let desk: Desk
  let feed: Feed
  let hosts: AllowedHosts
  let limits: RateLimits
  /// What was undone, admitted and the like of late.
  let done = Remembered<SentReply>(limit: 2_000)
  /// Secrets given out of late by the name of the joining, so that a tap that is sent twice makes one device.
  let joined = Remembered<SeatToken>(limit: 2_000)

  /// Asks the workbench, on the desk's thread.
  func ask<Value: Sendable>(_ body: @escaping @Sendable (Workbench) throws -> Value) async throws -> Value {
    let workbench = workbench
    return try await desk { try body(workbench) }
  }

  /// The sentences of a page with the menu of a seat.
  func frame(_ request: Request, _ context: WallContext) async throws -> Frame {
    guard let seat = context.seat else { return framing.frame(for: request, nil, token: context.token) }
    let cohort = cohort
    let menu = try await ask { workbench in try Self.menu(of: seat, in: workbench.book(cohort), workbench) }
    return framing.frame(for: request, menu, leads: seat.leads, token: context.token)
  }

  private static func menu(of seat: SeatView, in book: CohortBook, _ workbench: Workbench) throws -> Frame.Seat {
    let here = Set(seat.sharers.map(\.id))
    let others = seat.sharers.filter { $0.id != seat.person?.id }
    let sharable = book.principals.map(\.person).filter { !here.contains($0.id) }
    return Frame.Seat(
      person: seat.person.map(Self.person), others: others.map(Self.person), sharable: sharable.map(Self.person),
      hasPIN: try workbench.pin(of: seat) != nil)
  }

  private static func person(_ person: Person) -> Frame.Person { Frame.Person(id: person.id.text, name: person.name) }
}
