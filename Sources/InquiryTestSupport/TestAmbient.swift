package import InquiryDomain
import Synchronization

/// A clock that stands still until it is told to move, identifiers that count, and random numbers from a seed.
package final class TestAmbient: Sendable {
  private struct State {
    var now: Instant
    var identifiers = 0
    var seed: UInt64
  }

  private let state: Mutex<State>

  /// Half past three in the afternoon of a winter day, in UTC.
  package static let start = Instant(milliseconds: 1_771_947_000_000)

  /// A world in which it is `now`, no identifier has been given out, and random numbers come from the seed.
  package init(now: Instant = TestAmbient.start, seed: UInt64 = 7) {
    state = Mutex(State(now: now, seed: seed))
  }

  /// A world that goes on from where another is, without a hold on it.
  package init(from other: TestAmbient) {
    state = Mutex(other.state.withLock { $0 })
  }

  /// What this world's clock shows.
  package var now: Instant { state.withLock { $0.now } }

  /// Moves the clock on by seconds, or back for a negative count.
  package func advance(seconds: Double) {
    state.withLock { $0.now = $0.now.adding(seconds: seconds) }
  }

  /// What the code under test is given; the clock may move on afterwards.
  package var ambient: Ambient {
    Ambient(now: { self.now }, makeID: nextIdentifier, random: nextRandom)
  }

  @Sendable private func nextIdentifier() -> String {
    let count = state.withLock { state in
      state.identifiers += 1
      return state.identifiers
    }
    let digits = String(count, radix: 16)
    return "00000000-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
  }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  @Sendable private func nextRandom() -> UInt64 {
    state.withLock { state in
      state.seed &+= 0x9E37_79B9_7F4A_7C15
      var bits = state.seed
      bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
      return bits ^ bits >> 31
    }
  }
}
