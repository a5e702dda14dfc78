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
  let workbench: Workbench
  let session: Identifier<Session>
  private let thread: Desk
  let live = Mutex<LiveRoom?>(nil)
  let renewals = Renewals()
  /// Everyone whose page has been open since the wall was.
  let met = Mutex<Set<Identifier<Person>>>([])
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
      meet(seat)
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
    try await thread { [self] in
      meet(seat)
      return try state(of: try look(), for: seat, token)
    }
  }

  /// Reads the seat of a device anew for its open streams, after somebody else sat down at it or left.
  func renew(_ token: SeatToken?) async throws {
    try await thread { [self] in
      for listener in hub.listeners where listener.token == token {
        guard try renew(listener) else { continue }
        let state = try state(of: try look(), for: listener.seat, listener.token)
        listener.send(try Self.message("state", state, state.sequence))
      }
    }
  }

  func run() async throws {
    await cancelWhenGracefulShutdown {
      await withTaskGroup { group in
        group.addTask { await self.follow() }
        group.addTask { await self.tick(every: Self.poll) { self.nudge() } }
        group.addTask { await self.tick(every: .seconds(1)) { self.lookAfterStreams() } }
      }
    }
    hub.closeAll()
  }

  private func follow() async {
    for await _ in nudges {
      // A busy or vanished file is asked again at the next nudge; streams stay open meanwhile.
      _ = try? await thread { [self] in if hub.count > 0 { _ = try look() } }
      try? await Task.sleep(for: Self.pause)
    }
  }

  private func tick(every time: Duration, _ body: @Sendable () -> Void) async {
    while (try? await Task.sleep(for: time)) != nil { body() }
  }

  private func lookAfterStreams() {
    let now = ContinuousClock.now
    for listener in hub.listeners { listener.look(at: now, heartbeat: Self.heartbeat, patience: Self.patience) }
  }
}
