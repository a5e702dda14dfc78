import Foundation
import HTTPTypes
import Synchronization

/// How often who may do what; kept in memory, and forgotten as soon as the allowance is full again.
final class RateLimits: Sendable {
  /// What is counted, and of whom.
  enum Key: Hashable, Sendable {
    case joinFrom(address: String)
    case joinByAll
    case leadPerMinute
    case leadPerHour
    case unlockPerMinute(person: String)
    case unlockPerHour(person: String)
    case post(seat: String)
    case notes(person: String)
    case change(seat: String)
    case ask(device: String)
    case guestsByAll
  }

  private let buckets = Mutex<[Key: TokenBucket]>([:])
  private let now: @Sendable () -> Double

  init(now: @escaping @Sendable () -> Double = { ProcessInfo.processInfo.systemUptime }) {
    self.now = now
  }

  /// Refuses when any of these is used up; takes nothing.
  func check(_ keys: [Key], over excess: Excess) throws {
    let moment = now()
    let wait = buckets.withLock { buckets in
      keys.map { key in
        var bucket = buckets[key] ?? Self.bucket(for: key, at: moment)
        return bucket.wait(at: moment)
      }.max() ?? 0
    }
    guard wait > 0 else { return }
    throw excess.refusal(after: wait)
  }

  /// Takes one of each.
  func take(_ keys: [Key]) {
    let moment = now()
    buckets.withLock { buckets in
      if buckets.count > 5_000 { Self.forgetFull(&buckets, at: moment) }
      for key in keys { buckets[key, default: Self.bucket(for: key, at: moment)].take(at: moment) }
    }
  }

  /// Takes back what was spent on something that did not happen.
  func giveBack(_ keys: [Key]) {
    buckets.withLock { buckets in
      for key in keys { buckets[key]?.giveBack() }
    }
  }

  /// Refuses when any is used up, and takes one of each otherwise.
  func spend(_ keys: [Key], over excess: Excess) throws {
    try check(keys, over: excess)
    take(keys)
  }

  private static func forgetFull(_ buckets: inout [Key: TokenBucket], at moment: Double) {
    buckets = buckets.filter { _, bucket in
      var bucket = bucket
      return !bucket.isFull(at: moment)
    }
  }

  private static func bucket(for key: Key, at now: Double) -> TokenBucket {
    switch key {
    case .joinFrom: TokenBucket(10, perMinute: 10, at: now)
    case .joinByAll: TokenBucket(100, perMinute: 100, at: now)
    case .leadPerMinute, .unlockPerMinute: TokenBucket(5, perMinute: 5, at: now)
    case .leadPerHour, .unlockPerHour: TokenBucket(30, perMinute: 0.5, at: now)
    case .post: TokenBucket(5, perMinute: 20, at: now)
    case .notes: TokenBucket(200, perMinute: 0, at: now)
    case .change: TokenBucket(60, perMinute: 240, at: now)
    case .ask: TokenBucket(200, perMinute: 1_200, at: now)
    case .guestsByAll: TokenBucket(60, perMinute: 30, at: now)
    }
  }
}
