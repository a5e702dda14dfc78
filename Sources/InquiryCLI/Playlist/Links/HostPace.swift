import Foundation
import Synchronization

/// Lets at most one request a second go to one host.
final class HostPace: Sendable {
  private let next = Mutex<[String: ContinuousClock.Instant]>([:])
  private let interval: Duration

  init(interval: Duration = .seconds(1)) {
    self.interval = interval
  }

  /// Waits until it is this host's turn again.
  func wait(for host: String) {
    let turn = next.withLock { next in
      let turn = max(next[host] ?? .now, .now)
      next[host] = turn + interval
      return turn
    }
    let rest = ContinuousClock.now.duration(to: turn)
    guard rest > .zero else { return }
    let parts = rest.components
    Thread.sleep(forTimeInterval: Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
  }
}
