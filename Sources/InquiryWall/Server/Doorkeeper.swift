import NIOCore
import Synchronization

/// Makes room for phones when connections pile up that ask for nothing: the oldest of those go first.
final class Doorkeeper: Sendable {
  /// Connections that may be open without a request in hand; browsers keep a few for their next one.
  static let limit = 500

  private struct State {
    var idle: [ObjectIdentifier: (channel: any Channel, turn: Int)] = [:]
    var order: [(id: ObjectIdentifier, turn: Int)] = []
    var turns = 0
  }

  private let state = Mutex(State())

  /// A connection was opened, or its request has been answered.
  func rests(_ channel: any Channel) {
    let oldest = state.withLock { state -> (any Channel)? in
      state.turns += 1
      state.idle[ObjectIdentifier(channel)] = (channel, state.turns)
      state.order.append((ObjectIdentifier(channel), state.turns))
      defer { Self.tidy(&state) }
      return state.idle.count > Self.limit ? Self.takeOldest(&state) : nil
    }
    oldest?.close(promise: nil)
  }

  /// A connection asks for something, or is closed.
  func leaves(_ channel: any Channel) {
    state.withLock { $0.idle[ObjectIdentifier(channel)] = nil }
  }

  private static func takeOldest(_ state: inout State) -> (any Channel)? {
    for (id, turn) in state.order {
      guard let found = state.idle[id], found.turn == turn else { continue }
      state.idle[id] = nil
      return found.channel
    }
    return nil
  }

  /// Forgets the turns of connections that have moved on.
  private static func tidy(_ state: inout State) {
    guard state.order.count > 4 * limit else { return }
    let idle = state.idle
    state.order.removeAll { idle[$0.id]?.turn != $0.turn }
  }
}
