import Synchronization

/// Counts addresses as they begin to be listened on.
final class Arrival: Sendable {
  private let missing: Mutex<Int>

  init(of count: Int) {
    missing = Mutex(count)
  }

  /// Counts one; true for the last.
  func isLast() -> Bool {
    missing.withLock { missing in
      missing -= 1
      return missing == 0
    }
  }
}
