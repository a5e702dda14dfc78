import HTTPTypes
import InquiryDomain
import InquiryWorkbench
import Synchronization

/// All open event streams.
final class Hub: Sendable {
  /// Streams that one device may have open; one more ends its oldest.
  static let perDevice = 2
  /// Streams in all.
  static let limit = 400

  private struct State {
    var next = 0
    var open: [Int: Listener] = [:]
    var closed = false
  }

  private let state = Mutex(State())

  /// All streams, the oldest first.
  var listeners: [Listener] {
    state.withLock { $0.open.values.sorted { $0.id < $1.id } }
  }

  var count: Int { state.withLock { $0.open.count } }

  /// Opens a stream for a device.
  ///
  /// - Throws: `WallRefusal` when there are too many, or the server is closing.
  func open(_ token: SeatToken, _ seat: SeatView, close: @escaping @Sendable () -> Void) throws -> Listener {
    let (listener, surplus) = try state.withLock { state in
      let mine = state.open.values.filter { $0.token == token }.sorted { $0.id < $1.id }
      guard !state.closed, state.open.count < Self.limit || mine.count >= Self.perDevice else { throw Self.full }
      state.next += 1
      let listener = Listener(id: state.next, token: token, seat: seat, close: close)
      state.open[listener.id] = listener
      return (listener, mine.dropLast(Self.perDevice - 1))
    }
    for old in surplus { end(old, "elsewhere") }
    return listener
  }

  /// Forgets a stream that has ended.
  func close(_ listener: Listener) {
    state.withLock { _ = $0.open.removeValue(forKey: listener.id) }
    listener.finish()
  }

  /// Tells a page to stop, and ends its stream.
  func end(_ listener: Listener, _ why: String) {
    state.withLock { _ = $0.open.removeValue(forKey: listener.id) }
    listener.finish(with: ServerSentEvent.end(why))
  }

  /// Ends every stream and takes no more; pages come back by themselves when the server does.
  func closeAll() {
    let all = state.withLock { state in
      state.closed = true
      defer { state.open = [:] }
      return Array(state.open.values)
    }
    for listener in all { listener.finish() }
  }

  private static let full = WallRefusal(
    .serviceUnavailable, "wall.full", "Too many pages are open on this wall.",
    hint: "Close the pages you do not need.", retryAfter: 10)
}
