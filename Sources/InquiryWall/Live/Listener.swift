import InquiryWorkbench
import NIOCore
import Synchronization

/// One open event stream: what waits to be sent to it, and whether it still reads.
final class Listener: Sendable {
  /// What waits may not pass this; a stream that falls so far behind is closed, and catches up when it comes back.
  static let limit = 256

  private struct State {
    var seat: SeatView
    var lastSent: ContinuousClock.Instant
    var writingSince: ContinuousClock.Instant?
  }

  let id: Int
  /// The device whose page it is.
  let token: SeatToken
  /// What the stream sends, in order; ends when the stream is to end.
  let messages: AsyncStream<ByteBuffer>
  private let outbox: AsyncStream<ByteBuffer>.Continuation
  private let state: Mutex<State>
  private let close: @Sendable () -> Void

  init(id: Int, token: SeatToken, seat: SeatView, close: @escaping @Sendable () -> Void) {
    self.id = id
    self.token = token
    self.close = close
    state = Mutex(State(seat: seat, lastSent: .now))
    (messages, outbox) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(Self.limit))
  }

  /// Whose screen it is.
  var seat: SeatView {
    get { state.withLock { $0.seat } }
    set { state.withLock { $0.seat = newValue } }
  }

  /// Queues a message; a stream whose queue is full is dropped rather than let miss one.
  func send(_ message: ByteBuffer) {
    state.withLock { $0.lastSent = .now }
    if case .dropped = outbox.yield(message) { drop() }
  }

  /// Sends what waits still, and ends the stream.
  func finish(with message: ByteBuffer? = nil) {
    if let message { outbox.yield(message) }
    outbox.finish()
  }

  /// Closes the connection under the stream.
  func drop() {
    outbox.finish()
    close()
  }

  /// Marks the time that one write takes.
  func writing(_ body: () async throws -> Void) async throws {
    state.withLock { $0.writingSince = .now }
    defer { state.withLock { $0.writingSince = nil } }
    try await body()
  }

  /// Drops a stream that has not taken a write for too long, and keeps a quiet one open.
  func look(at now: ContinuousClock.Instant, heartbeat: Duration, patience: Duration) {
    let (since, quiet) = state.withLock { ($0.writingSince, now - $0.lastSent) }
    if let since, now - since > patience { return drop() }
    if quiet >= heartbeat { send(ServerSentEvent.heartbeat) }
  }
}
