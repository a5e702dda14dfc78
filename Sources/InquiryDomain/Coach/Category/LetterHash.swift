/// A number made from letters, the same on every run and every machine (FNV-1a); `Hasher` gives others each time.
struct LetterHash: Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The number of no letters.
  init() {}

  /// The number of these letters.
  init(_ letters: some Sequence<UInt8>) {
    for letter in letters { take(UInt64(letter)) }
  }

  /// Takes one more letter.
  mutating func take(_ letter: UInt64) { value = (value ^ letter) &* 0x100_0000_01b3 }

  /// One number for two in their order.
  static func joined(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let mixed = ((one ^ (one >> 31)) &* 0x9E37_79B9_7F4A_7C15) ^ other
    return (mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9
  }
}
