import NIOCore
import Synchronization

/// Makes room for phones when connections pile up that never ask for anything: the oldest of those go first.
final class Doorkeeper: Sendable {
  /// Connections that may be open without having asked for anything.
  static let limit = 300

  private struct State {
    var silent: [ObjectIdentifier: any Channel] = [:]
    var order: [ObjectIdentifier] = []
  }

  private let state = Mutex(State())

  func opened(_ channel: any Channel) {
    let oldest = state.withLock { state -> (any Channel)? in
      state.silent[ObjectIdentifier(channel)] = channel
      state.order.append(ObjectIdentifier(channel))
      guard state.silent.count > Self.limit else { return nil }
      return Self.takeOldest(&state)
    }
    oldest?.close(promise: nil)
  }

  func asked(_ channel: any Channel) { forget(channel) }

  func closed(_ channel: any Channel) { forget(channel) }

  private func forget(_ channel: any Channel) {
    state.withLock { state in
      state.silent[ObjectIdentifier(channel)] = nil
      if state.order.count > 4 * Self.limit {
        let silent = state.silent
        state.order.removeAll { silent[$0] == nil }
      }
    }
  }

  private static func takeOldest(_ state: inout State) -> (any Channel)? {
    while !state.order.isEmpty {
      if let channel = state.silent.removeValue(forKey: state.order.removeFirst()) { return channel }
    }
    return nil
  }
}
