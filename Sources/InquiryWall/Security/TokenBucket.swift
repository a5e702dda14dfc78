/// An allowance that refills evenly: so many at once, and so many a minute after that.
struct TokenBucket: Equatable, Sendable {
  let capacity: Double
  let perSecond: Double
  private var level: Double
  private var updatedAt: Double

  /// A full bucket at a moment, in seconds on any clock that only goes forward.
  init(_ capacity: Int, perMinute: Double, at now: Double) {
    self.capacity = Double(capacity)
    self.perSecond = perMinute / 60
    level = Double(capacity)
    updatedAt = now
  }

  /// Whether it is as full as a new one and can be forgotten.
  mutating func isFull(at now: Double) -> Bool {
    refill(at: now)
    return level >= capacity
  }

  /// Seconds until one more is allowed; 0 when one is.
  mutating func wait(at now: Double) -> Double {
    refill(at: now)
    if level >= 1 { return 0 }
    return perSecond > 0 ? (1 - level) / perSecond : .infinity
  }

  /// Takes one, whether it was allowed or not; never goes below nothing.
  mutating func take(at now: Double) {
    refill(at: now)
    level = max(0, level - 1)
  }

  /// Puts one back.
  mutating func giveBack() { level = min(capacity, level + 1) }

  private mutating func refill(at now: Double) {
    level = min(capacity, level + max(0, now - updatedAt) * perSecond)
    updatedAt = max(updatedAt, now)
  }
}
