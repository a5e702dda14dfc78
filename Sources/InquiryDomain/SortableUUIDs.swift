import Synchronization

/// Makes UUIDv7 texts (RFC 9562 §5.7) that never go backwards, even when the computer's clock does.
package final class SortableUUIDs: Sendable {
  private struct Last {
    var milliseconds: UInt64 = 0
    /// The 12 bits after the version: a counter within one millisecond.
    var counter: UInt64 = 0
  }

  private let last = Mutex(Last())

  /// Starts a row; only identifiers of one row are sure to sort in the order in which they were made.
  package init() {}

  /// The next identifier for a moment, with 62 random bits in its tail.
  package func next(at now: Instant, random: UInt64) -> String {
    let stamp = last.withLock { last -> (UInt64, UInt64) in
      let milliseconds = UInt64(max(0, now.milliseconds))
      if milliseconds > last.milliseconds {
        last = Last(milliseconds: milliseconds)
      } else if last.counter < 0xFFF {
        last.counter += 1
      } else {
        last = Last(milliseconds: last.milliseconds + 1)
      }
      return (last.milliseconds, last.counter)
    }
    return Self.text(milliseconds: stamp.0, counter: stamp.1, random: random)
  }

  /// Goes on after an identifier that another run made, so that later ones sort after it whatever the clock says.
  ///
  /// - Parameter identifier: a UUIDv7 text; anything else is passed over.
  package func goOn(after identifier: String) {
    let digits = identifier.replacing("-", with: "")
    guard digits.utf8.count == 32, let high = UInt64(digits.prefix(16), radix: 16), high >> 12 & 0xF == 7 else {
      return
    }
    let seen = Last(milliseconds: high >> 16, counter: high & 0xFFF)
    last.withLock { last in
      if (seen.milliseconds, seen.counter) > (last.milliseconds, last.counter) { last = seen }
    }
  }

  private static func text(milliseconds: UInt64, counter: UInt64, random: UInt64) -> String {
    let high = hexadecimal(milliseconds << 16 | 0x7000 | counter)
    let low = hexadecimal(random & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
    return [high.prefix(8), high.dropFirst(8).prefix(4), high.suffix(4), low.prefix(4), low.suffix(12)]
      .joined(separator: "-")
  }
}
