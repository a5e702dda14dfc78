import Foundation
import InquiryDomain
import InquiryWorkbench
import NIOCore
import ServiceLifecycle
import Synchronization

/// Keeps every open stream in step with the workbook: at once after a change of our own, and within a quarter of a
/// second after one of another process.
///
/// It works on one thread, where looking at the workbook and joining in follow each other; so nothing that happens
/// between a page's first state and its first change is lost.
final class Feed: Service {
  static let poll: Duration = .milliseconds(250)
  /// Changes that come within this time travel together.
  static let pause: Duration = .milliseconds(40)
  static let heartbeat: Duration = .seconds(15)
  static let patience: Duration = .seconds(10)

  let hub = Hub()
  private let workbench: Workbench
  private let session: Identifier<Session>
  private let thread: Desk
  private let live = Mutex<LiveRoom?>(nil)
  private let nudges: AsyncStream<Void>
  private let nudging: AsyncStream<Void>.Continuation

  init(_ workbench: Workbench, session: Identifier<Session>, on thread: Desk) {
    self.workbench = workbench
    self.session = session
    self.thread = thread
    (nudges, nudging) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Says that something has just been written.
  func nudge() { nudging.yield() }

  /// Opens a stream: what a page missed since an event, or its whole state, waits in it as the first message.
  func open(
    _ token: SeatToken, _ seat: SeatView, after last: Int64?, close: @escaping @Sendable () -> Void
  ) async throws -> Listener {
    try await thread { [self] in
      let room = try look()
      let listener = try hub.open(token, seat, close: close)
      listener.send(ServerSentEvent.retry())
      do { listener.send(try greeting(of: room, for: listener, after: last)) } catch {
        hub.close(listener)
        throw error
      }
      return listener
    }
  }

  /// All that a seat's screen shows now.
  func state(for seat: SeatView, _ token: SeatToken) async throws -> RoomState {
    try await thread { [self] in try state(of: try look(), for: seat, token) }
  }

  func run() async throws {
    await withTaskGroup { group in
      group.addTask { await self.follow() }
      group.addTask { await self.tick(every: Self.poll) { self.nudge() } }
      group.addTask { await self.tick(every: .seconds(1)) { self.lookAfterStreams() } }
      await withGracefulShutdownHandler {
        await group.waitForAll()
      } onGracefulShutdown: {
        self.nudging.finish()
      }
    }
  }

  private func follow() async {
    for await _ in nudges {
      // A busy or vanished file is asked again at the next nudge; streams stay open meanwhile.
      _ = try? await thread { [self] in if hub.count > 0 { _ = try look() } }
      try? await Task.sleep(for: Self.pause)
    }
  }

  private func tick(every time: Duration, _ body: @Sendable () -> Void) async {
    while !Task.isShuttingDownGracefully, (try? await Task.sleep(for: time)) != nil { body() }
  }

  private func lookAfterStreams() {
    let now = ContinuousClock.now
    for listener in hub.listeners { listener.look(at: now, heartbeat: Self.heartbeat, patience: Self.patience) }
  }

  /// Looks at the workbook, tells every stream what changed for it, and gives the room as it is now.
  private func look() throws -> LiveRoom {
    guard var room = live.withLock({ $0 }) else {
      let room = try workbench.liveRoom(session)
      live.withLock { $0 = room }
      return room
    }
    let tick = try workbench.refresh(&room)
    live.withLock { $0 = room }
    if !tick.isEmpty { try tell(tick, of: room) }
    return room
  }

  private func tell(_ tick: LiveRoom.Tick, of room: LiveRoom) throws {
    let now = workbench.ambient.now()
    var written: [RoomAudience: ByteBuffer?] = [:]
    for listener in hub.listeners {
      if tick.parts.contains(.me), try !renew(listener) { continue }
      let seat = listener.seat
      let audience = room.audience(of: tick, for: seat)
      if written[audience] == nil {
        let change = try room.change(tick, for: seat, now: now).map {
          try Self.message("change", $0, $0.sequence)
        }
        written.updateValue(change, forKey: audience)
      }
      if case .some(.some(let message)) = written[audience] { listener.send(message) }
    }
  }

  /// Reads a stream's seat anew; ends the stream of a device that was sent away.
  private func renew(_ listener: Listener) throws -> Bool {
    if let seat = try workbench.seat(tokenHash: listener.token.hash), seat.leads || seat.person != nil {
      listener.seat = seat
      return true
    }
    hub.end(listener, "left")
    return false
  }

  private func greeting(of room: LiveRoom, for listener: Listener, after last: Int64?) throws -> ByteBuffer {
    let now = workbench.ambient.now()
    if let last, let change = room.change(since: last, for: listener.seat, now: now) {
      return try Self.message("change", change, change.sequence)
    }
    let state = try state(of: room, for: listener.seat, listener.token)
    return try Self.message("state", state, state.sequence)
  }

  private func state(of room: LiveRoom, for seat: SeatView, _ token: SeatToken) throws -> RoomState {
    room.state(for: seat, ballots: [:], now: workbench.ambient.now())
  }

  private static func message(_ name: String, _ body: some Encodable, _ id: Int64) throws -> ByteBuffer {
    let json = try JSONEncoder().encode(body)
    return ServerSentEvent(id: id, name: name, data: String(decoding: json, as: UTF8.self)).encoded
  }
}
